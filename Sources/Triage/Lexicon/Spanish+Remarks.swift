extension Lexicon {
    /// How people write of a product, a course or a service in a comment or a survey: short, spoken, often misspelt.
    static let spanishRemarks: KeyValuePairs<Cue, String> = [
        .broken: """
        se traba, se trabó, trabad*, se tilda, tildad*, se pega, se crashea, crashea, bugead*, buguead*, se buguea,
        pantalla en blanco, página en blanco, sale en blanco, luz roja, no da señal, sin señal, no tiene señal,
        franja, parpadea, aspa roja, no responde, no reacciona, está caída, anda caído, caído el
        """,
        .notWorking: """
        no me abre, no me carga, no carga, no cargan, no jala, no agarra, no sirve, no me sirve, no conecta,
        no me conecta, no suena, no se oye, no se escucha, no llega, no llegan, no me llega, no me llegan, no sale,
        no salen, no aparece, no aparecen, no me aparece, no descarga, no me descarga, no guarda, no sincroniza,
        no reproduce, no instala, no se instala, no actualiza, no se actualiza, no enciende, no prende, no envía,
        no se envía, no se envían, nada funciona, ya no funciona, dejó de funcionar, ha dejado de
        """,
        .unable: """
        no hay manera de, no hay forma de, no puedo, no podemos, no se puede, no me deja, no nos deja, no deja,
        no consigo, no conseguimos, no logro, imposible entrar, imposible acceder, no pude, no he podido
        """,
        .stopped: "se cierra sol*, se cierra, se me cierra, se apaga, se reinicia, se congela, se me congela, se para",
        .missing: """
        se me ha borrado, se borró, se borraron, he perdido, perdí, ha desaparecido, no encuentro, no veo mis
        """,
        .wish: """
        estaría genial, estaría bueno, seria bueno, sería bueno, seria genial, me gustaría que, gustaría, gustaria,
        ojala, pudiera, pudieran, pudiesen, que agreguen, que pongan, que añadan, que se pueda, haría falta, hace falta,
        falta la opción, faltaría, le falta, echo en falta, echo de menos, se podría, podrían, podría mejorar,
        podrían mejorar, mejorable, mejoraría, a mejorar, mejorar el, mejorar la, más tiempo, más variedad,
        más horarios, más plazas, más información, pónganle, espero que mejor*
        """,
        .annoyed: """
        da risa, de risa, da pena, da asco, qué asco, un asco, una lata, una pesadez, un rollo, un timo, estafa, estafador*,
        engaño, engañ*, tomar el pelo, me tienen hart*, hasta las narices, hasta el gorro, decepcionad*, decepcionante*,
        por desgracia, lástima, qué pena, una pena, que pena, arreglen*, no puede ser,
        es el colmo, increíble que, descontent*, insatisfech*, mal servicio, falta de respeto, vergonzoso
        """,
        .repeated: """
        depende del día, hay días que, la mitad de las veces, una de cada, a cada rato, a cada momento, cada dos por tres,
        todo el tiempo, todo el rato, siempre lo mismo, siempre igual, lo de siempre, una y otra vez, varias veces,
        muchas veces, sigue igual, siguen sin, sigo esperando, seguimos esperando, sin solución, sin arreglar, ni caso,
        nadie hace nada, desde hace
        """,
        .bad: """
        deja bastante que desear, dejan mucho que desear, deja que desear, muy mal, muy mala, muy malo, malísima,
        nada intuitiv*, poco intuitiv*, poco claro, poco clara, nada claro, mal traducid*, mal explicad*, mal organizad*,
        mal diseñad*, mal atendid*, mala atención, pobre, regular, flojo, floja, justito, justita, anticuad*, obsolet*,
        suci*, ruidos*, frío, fría, incómodo, antipátic*, borde, maleducad*, desorganizad*, chapuz*, no vale la pena,
        no vale nada, no merece la pena, no sirve para nada, insuficiente*, escas*, desastros*, decepción, no me gusta,
        no me gustó, no me ha gustado, no gusta, lent*, gasta batería, consume batería, consume mucha, come la batería
        """,
        .worse: """
        antes iba, iba mejor, va a peor, cada vez peor, a peor, desde la actualización, con la actualización, ya no es,
        ya no es lo que, era mejor antes, prefería, prefiero la anterior, devuelvan, vuelvan a poner, ha bajado
        """,
        .tooMuch: """
        demasiada espera, mucha espera, mucha cola, muchas colas, largas colas, colas, espera, no hay plazas, poco tiempo,
        muy caro, muy cara, carísimo, precio alto, precios altos, todo es de pago, hay que pagar, hay que instalar,
        obligan a, obliga a, te obligan, te obliga, que instalar, abusiv*
        """,
        .praise: """
        me gusta mucho, me gusta, nos gusta, me encantó, nos encantó, muy contenta, muy content*, muy conforme, conforme,
        repetiría, repetiré, volveré, volveremos, volvería, va perfecto, va muy bien, va genial, funciona muy bien,
        funciona bien, funciona perfecto, funciona perfectamente, se oye perfecto, se oye muy bien, sin problemas,
        cumple, cumple con, cumple su, muy completo, muy completa, muy cómod*, muy amable*, muy atent*, muy profesional*,
        muy agradable*, muy limpi*, limpi*, buen trato, buen servicio, buena atención, gran, gracias a, estupend*,
        chula, chulo, guay, mola, lo máximo, la leche, diez, de 10, 10 de 10, cinco estrellas, 5 estrellas, sigan así,
        seguid así, enhorabuena, felicidades, felicito, vale la pena, merece la pena, acogedor*, interesante*
        """,
        .closing: "nada que decir, nada que añadir, sin comentarios, ningún comentario, ninguna sugerencia, n a, ns nc",
    ]
}
