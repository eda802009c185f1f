extension Lexicon {
    /// How people write of a product, a course or a service in a comment or a survey: short, spoken, often misspelt.
    static let spanishRemarks: KeyValuePairs<Cue, String> = [
        .broken: """
        se trabó, trabado, trabada, se tilda, tildad*, se pega, se pegó, se crashea, crashea, bugead*, buguead*,
        se buguea, pantalla en blanco, página en blanco, sale en blanco, luz roja, luz naranja, no da señal, sin señal,
        no tiene señal, parpadea, aspa roja, rayas en la pantalla, líneas en la pantalla, está caída, anda caído,
        anda fallando, anda mal, caído el, tiene fallas, con fallas, con fallos, se va la, se va el, se fue la,
        se fue el internet, se va internet, petó, ha petado, ha muerto, murió, se murió, pasó a mejor, kaput,
        ni para adelante, no da para más, hecho polvo, escacharrad*, se chafó, se ha ido internet, se dañó, se estropeó,
        se ha estropeado, se jodió, jodido, no pita, no rula, no chuta, ni enciende, ni arranca, ni carga, ni se abre
        """,
        .notWorking: """
        no jala, no agarra, no me sirve, no me conecta, no suena, no suenan, no se oye, no se escucha, no se me escucha,
        no descarga, no me descarga, no se descarga*, no reproduce, no instala, no se instala, no actualiza,
        no se actualiza, no prende, no prenden, no timbra, no tira, no furula, no corre, no levanta, no da imagen,
        no da tono, no hay tono, no contesta el, no proyecta, no escanea, no registra, no me registra, no ficha,
        no vibra, no acaba de ir, no hay quien, no hay dios, cero señal, pincho y, le doy y, le doy click y, le pico y,
        doy clic y, hago clic y, al intentar, al querer, cuando intento, cuando quiero entrar, a medias, solo carga,
        solo sale, solo aparece, queda en negro, queda negra, negra la pantalla, no me levanta, no me arranca,
        no me prende, no me enciende, no me imprime, no me reconoce la, no me toma la, no me corre, no me reproduce,
        no me sale, no me salen, no me sincroniza, no me guarda, no me actualiza, no me deja entrar, no se oye nada,
        no se ve nada, nada de nada, se me queda, se me quedó, se me puso, se me apagó, solo muestra, solo se ve,
        se quedó negra, quedó en negro, hace un ruido, hace ruidos, huele a quemado, echa humo, pita,
        hace lo que quiere, va por libre, letras dobles, escribe solo, se mueve solo, no me oyen, no me escuchan,
        no los escucho, no les escucho
        """,
        .unable: """
        no hay manera de, no hay forma de, imposible entrar, imposible acceder, imposible usar, imposible conectar*,
        no me da, no atino, no doy con, ni entrar, ni siquiera puedo, ni siquiera me deja, ni siquiera abre,
        sin poder entrar, sin poder trabajar, no nos permiten, no hubo manera, no hubo forma, no pudieron, no me dejan
        """,
        .stopped: """
        se me cierra, se me congela, se me traba, se me reinicia, se me ha apagado, se me ha colgado, se sale,
        se me sale, se cierra al, se corta cada, se corta la llamada, se corta la conexión, se va y viene, va y viene,
        se pone en negro, se pone negra, se pone en blanco, se muere
        """,
        .missing: """
        se me ha borrado, se me borró, se me borraron, no veo mis, no aparecen mis, no salen mis, dónde quedó,
        dónde quedaron, me borró, me ha borrado, nunca me llegó, nunca llegó, no me ha llegado, no ha llegado,
        no he recibido, no hemos recibido, no recibí, sin recibir, no me llegó
        """,
        .wish: """
        estaría bueno, estaría mejor, me gustaría que, nos gustaría que, si pudiera, que pudiera, que pudiese,
        si se pudiera, que se pudiera, pudieran, pudiesen, que agreguen, que pongan, que añadan, que incluyan,
        que permitan, que se pueda, que haya, que hubiera, que hubiese, si hubiera, hubiera estado, falta la opción,
        faltaría, le falta, le faltaría, solo le falta, solo falta, lo único que le, echo en falta, echo de menos,
        se echa en falta, se echa de menos, se extraña, se podría, podría mejorar, podrían mejorar, puede mejorar,
        pueden mejorar, se puede mejorar, se podría mejorar, mejorable, mejorables, mejoraría, a mejorar, por mejorar,
        áreas de mejora, mejorar el, mejorar la, más tiempo, más variedad, más horarios, más plazas, más práctic*,
        más ejemplos, más ejercicios, más opciones, más personal, más claridad, más comunicación, más flexib*,
        ampliar el horario, pónganle, pongan más, espero que mejor*, debería incluir, deberían incluir, deberían poner,
        deberían mejorar, deberían añadir, deberían agregar, preferiría, preferiríamos, convendría, agregaría, añadiría,
        cambiaría, quedaría mejor, se agradecería que
        """,
        .annoyed: """
        da risa, de risa, da pena, da asco, da coraje, da rabia, qué asco, qué rabia, qué coraje, qué vergüenza,
        qué desastre, qué mal, un asco, una lata, una pesadez, un rollo, un timo, un suplicio, una tortura, un infierno,
        un calvario, una pesadilla, una odisea, un dolor de cabeza, una falta de, estafa, estafador*, engaño, engañ*,
        tomar el pelo, toman el pelo, tomando el pelo, me tienen hart*, me tiene hart*, hasta las narices,
        hasta el gorro, hasta los huevos, hasta la madre, hasta el moño, decepcionad*, decepcionante*, lástima,
        qué pena, una pena que, no puede ser, no es posible que, no hay derecho, es el colmo, el colmo, increíble que,
        parece mentira, parece increíble, descontent*, insatisfech*, disconforme, inconforme, inconformidad,
        mal servicio, falta de respeto, falta de empatía, falta de interés, falta de seriedad, falta de educación,
        prepotent*, soberbi*, grosero, grosera, groseros, despectiv*, desagradable, trato pésimo, mal trato, puf, uf,
        uff, en fin, vaya tela, manda narices, manda huevos, menuda, vaya servicio, vaya desastre, pasotismo,
        se lavan las manos, no les importa, no les importamos, se burlan, ni puta, puta, joder, coño, chingad*, boludez,
        al pedo, una mierda, tiene narices, ya me cansé, me cansé de, me saca de quicio, de quicio, pone nervios*,
        qué chiste, no tiene sentido, sin sentido, carece de sentido
        """,
        .repeated: """
        depende del día, hay días que, la mitad de las veces, la mayoría de las veces, una de cada, a cada rato,
        a cada momento, cada dos por tres, cada cinco minutos, cada diez minutos, cada poco, todo el tiempo,
        todo el rato, lo de siempre, una y otra vez, varias veces al, varias veces por, sigue igual, siguen igual,
        sigo esperando, seguimos esperando, sigo a la espera, estoy esperando, estamos esperando, sin solución,
        sin arreglar, sin resolver, sin noticias, sin contestación, sin que nadie, ni caso, no hacen caso,
        hacen caso omiso a, nadie hace nada, nadie da, no hacen nada, no se hace nada, nada ha cambiado, no cambia nada,
        todo sigue, me mandan de, me pasan de, de uno a otro, se pasan la pelota, la pelota, dando largas, dan largas,
        largas y, ya he llamado, he llamado, llamé tres, he escrito, he enviado varios, cuántas veces, otra semana,
        otro mes, mes tras mes, día tras día, semana tras semana, año tras año, ya van, ya son tres, desde hace meses,
        desde hace años, desde hace semanas, intermiten*, cada vez peor, nunca se puede, nunca está disponible,
        no es la primera vez, no es primera vez, es la tercera, es la segunda, ya es la, me pide la clave,
        vuelve a pedirme, me lo vuelve a, lo mismo de siempre, la misma historia, otra vez lo mismo, otra vez igual,
        quedaron en llamar, quedaron de llamar, nunca me llamaron, nadie me ha llamado, nadie ha venido,
        no ha venido nadie, prometieron, me prometieron
        """,
        .bad: """
        deja bastante que desear, deja que desear, muy mala, muy malo, malísima, nada intuitiv*, poco intuitiv*,
        poco claro, poco clara, poco claros, nada claro, nada clara, poco amable*, nada amable*, poco profesional*,
        nada profesional*, poco útil, nada útil, poco eficiente, poco eficaz, poco ágil, poco práctic*,
        poca información, poca organización, poca atención, poca amabilidad, poca ayuda, poca profesionalidad,
        mal traducid*, mal explicad*, mal organizad*, mal diseñad*, mal atendid*, mal ubicad*, mal señalizad*,
        mal gestionad*, mal cuidad*, mala atención, mala organización, mala gestión, mala comunicación, mala calidad,
        mala experiencia, falta de información, falta de organización, falta de comunicación, falta de personal,
        falta de limpieza, pobre, regular, regulín, regularcillo, flojo, floja, justito, justita, tirando a,
        ni fu ni fa, meh, del montón, normalit*, pasable, aceptable sin, anticuad*, sucio, sucia, sucios, sucias,
        suciedad, ruidos*, frío, fría, incómodo, antipátic*, muy borde, bordes, maleducad*, desorganizad*, descuidad*,
        chapuz*, chafa, chota, no vale la pena, no merece la pena, no vale nada, no vale para nada, no sirve para nada,
        no aporta, insuficiente*, escas*, desastros*, no me gusta, no nos gusta, no me gustó, no me ha gustado,
        no me convence, no gusta, no es lo que, no cumple, gasta batería, consume batería, consume mucha,
        come la batería, aburrid*, pesado el, monóton*, un tostón, improvisad*, injust*, desactualizad*, muy básic*,
        demasiado básic*, a desear, cojea, ortopédic*, mal olor, mala leche, muy limitad*, bastante limitad*,
        mucho ruido, muy viej*, le falta mucho, ni bien ni mal, bien pero, está bien pero, bueno pero,
        cuesta acostumbrarse, hay que acostumbrarse, lía mucho, me lío, te pierdes, uno se pierde, sin pena ni gloria,
        correcto sin más, sin más ni
        """,
        .worse: """
        iba mejor, va a peor, cada vez más lent*, a peor, con la actualización, con esta actualización, con el cambio,
        con el nuevo sistema, ya no es, ya no es lo que, ya no se puede, era mejor antes, prefería,
        prefiero la anterior, prefiero el anterior, devuelvan, vuelvan a poner, vuelvan a la, volver a la versión,
        volved a, regresen, ha bajado, bajó la calidad, ha perdido calidad, perdió calidad, va de mal en,
        de mal en peor, más complicad* que, más lent* que, menos intuitiv*, menos práctic*, con lo bien que,
        con lo fácil, tan bien que, ha ido a menos, se ha deteriorado, deterior*
        """,
        .tooMuch: """
        demasiada espera, mucha espera, larga espera, esperas, mucha cola, muchas colas, largas colas, colas,
        mucha gente, no hay plazas, no hay citas, poco tiempo, muy caro, muy cara, muy caros, más caro, carísimo,
        precio alto, precios altos, precio elevado, precio excesivo, subida de precio, subieron el, todo es de pago,
        todo pago, hay que pagar, hay que instalar, hay que esperar, toca esperar, tener que esperar, obligan a,
        obliga a, te obligan, te obliga, que instalar, abusiv*, un abuso, abusan, notificaciones cada, piden muchos,
        piden demasiad*, te piden, me pide cada, pide la contraseña cada, otra contraseña, otro formulario, otra app
        """,
        .praise: """
        me gusta mucho, me gusta bastante, me gusta muchísimo, nos gusta mucho, me gustó mucho, nos gustó mucho,
        me ha gustado mucho, nos ha gustado mucho, me encantó, nos encantó, me ha encantado, muy contenta,
        muy conforme*, repetiré sin, repetiremos, repetiría sin, volveremos, volveré seguro, sin dudarlo, no cambien,
        no cambiéis, va perfecto, va muy bien, va genial, va de maravilla, va de lujo, va como la seda, como la seda,
        de maravilla, de perlas, todo perfecto, todo excelente, todo muy bien, todo genial, todo funciona bien,
        todo funciona perfecto, todo funciona perfectamente, y funciona bien, y funciona perfectamente,
        y funciona muy bien, siempre funciona, se oye perfecto, se oye muy bien, cumple perfectamente,
        cumple con creces, cumple de sobra, muy completo, muy completa, completísim*, muy cómod*, muy práctic*,
        muy agradable*, muy limpi*, muy clar*, muy interesante*, muy organizad*, muy didáctic*, muy intuitiv*,
        muy eficiente*, muy eficaz, muy preparad*, muy simpátic*, muy servicial*, muy acogedor*, servicial*, resolutiv*,
        diligente*, cordialidad, puntual*, puntualidad, buen trato, trato excelente, trato exquisito, trato inmejorable,
        excelente trato, buen servicio, buena atención, bien atendid*, bien explicad*, bien organizad*, bien hecho,
        bien hecha, bien pensad*, bien diseñad*, gran trabajo, gran app, gran aplicación, gran equipo, gran ayuda,
        gran servicio, gran curso, gran labor, chula, chulo, chulísim*, guay, mola, mola mucho, lo máximo, la leche,
        la hostia, la caña, cinco estrellas, sigan así, seguid así, sigue así, sigan adelante, merece mucho la pena,
        vale mucho la pena, vale cada, acogedor*, interesante*, ameno, amena, enriquecedor*, he aprendido,
        aprendí mucho, se aprende, nada malo, nada que objetar, nada que reprochar, sin palabras, superó mis,
        supera mis, mejor de lo, más que satisfech*, súper bien, súper buena, súper amable*, re bien, recontra,
        muy buen, excelente atención, me ayudaron mucho, me ayudó mucho, me ha ayudado mucho, facilita mucho,
        ahorra tiempo, ahorro de tiempo, me ahorra, cercanía, trato cercano, muy dinámic*, muy educad*,
        me facilita mucho, me facilita la vida, explica muy bien, explican muy bien, se explica muy, domina el tema,
        domina la materia, se toma el tiempo, siempre atent*, siempre dispuest*, siempre amable*, siempre pendient*,
        da gusto, un diez para, súper equipo
        """,
        .closing: """
        nada que decir, nada que añadir, nada que agregar, nada que comentar, nada en particular, nada en especial,
        nada de momento, sin comentarios, sin comentario, sin observaciones, sin sugerencias, sin novedad,
        ningún comentario, ninguna sugerencia, ninguna observación, ninguno por ahora, ninguna por ahora,
        por ahora nada, por el momento nada, n a, ns nc, no aplica, no procede, no opino, no tengo comentarios,
        no tengo sugerencias, no la he usado, no lo he usado, aún no la he, ver arriba, ver más abajo
        """,
    ]
}
