extension Lexicon {
    static let spanish = Lexicon(
        language: "es",
        stopWords: """
            el la los las un una y es no que de en por para con mi mis su se me lo nos del al esta este está están
            pero muy como hola gracias desde cuando buenos días tengo hay ya más si sí también todo
            """,
        cues: [
            .broken: """
            averiad*, avería*, estropead*, rot*, roto, dañad*, caído, caída, caídos, se ha caído, se cayó, está caído,
            fuera de servicio, muert*, defectuos*, fallo, fallos, falla, fallan, fallando, bug, bugs, sin conexión,
            sin internet, sin red, sin servicio, desconecta*, pantalla negra, pantalla azul, se corta, cortes, corte,
            sin sonido, no hay internet, no hay red, inaccesible*
            """,
            .notWorking: """
            ni ~ ni ~ funciona*, ni ~ ni ~ va, ni ~ ni ~ van, nada funciona,
            no funciona, no funcionan, no me funciona, no funcionaba, no va, no me va, no anda, no abre, no me abre,
            no se abre, no carga, no cargan, no me carga, no arranca, no enciende, no imprime, no conecta,
            no se conecta, no responde, no inicia, no sincroniza, no aparece*, no sale, no llega*, no me llega*,
            no guarda, no envía, no recibo, no recibe, no muestra, no reconoce, no detecta, dejó de funcionar,
            ha dejado de, no deja, no me deja, no sirve, ya no
            """,
            .unable: """
            no puedo, no se puede, no podemos, no puede*, no consigo, no conseguimos, no logro, no logramos, imposible,
            incapaz, no tengo acceso, sin acceso, sin poder, me impide, bloquead*, no me permite, no permite,
            nadie puede, sin posibilidad
            """,
            .errorMessage: """
            error, errores, mensaje de error, código de error, me sale, sale un, da error, dando error, acceso denegado,
            denegad*, caducad*, expirad*, tiempo de espera, no encontrad*, inválid*, excepción, 500, 503, 404, aviso de,
            me dice que
            """,
            .stopped: """
            se cierra, se cierra sol*, se apaga, se reinicia, se bloquea, se cuelga, colgad*, se congela, congelad*,
            crashea*, se para, se detiene, se queda en blanco, se cayó, se traba, petado, peta
            """,
            .stuck: """
            se queda, se queda cargando, se queda en, pillad*, atascad*, en bucle, dando vueltas, eterno,
            no avanza, cola de impresión
            """,
            .slow: """
            lento, lenta, lentitud, muy lent*, tarda*, ralentizad*, lentos, lentas, lentísim*, va lento,
            va lenta, una eternidad, wifi malo, mala señal, mala conexión
            """,
            .missing: """
            desaparec*, ha desaparecido, han desaparecido, perdid*, se perdió, se han perdido, falta, faltan, vacío,
            vacía, vacíos, no veo, no encuentro, no está, no están, borrad*, se borr*, no sale, ya no está
            """,
            .since: """
            desde, desde ayer, desde esta mañana, desde hoy, desde la actualización, desde el lunes, esta mañana,
            de repente, de pronto, tras la actualización, después de la actualización, después de actualizar,
            hasta ayer, ayer funcionaba, funcionaba, actualmente, ahora mismo, última actualización
            """,
            .everyone: """
            todos, todas, nadie, varios, varias, todo el departamento, toda la planta, toda la oficina, todo el equipo,
            compañeros, a los compañeros, todo el mundo, ningún, ninguna, ninguno, general, también a, toda la, solo a mí,
            solo me pasa, soy el único, soy la única, alguien más, os pasa, les pasa, le pasa a alguien
            """,
            .trouble: """
            problema, problemas, incidencia, incidencias, dificultad*, inconveniente*, mal, incorrect*, erróne*, raro,
            rara, algo pasa, qué pasa, pasa algo
            """,
            .repair: """
            revisar, revisen, revisad, revisarlo, comprobar, mirar, mirarlo, echar un vistazo, arreglar, arreglen,
            arréglenlo, arreglenlo, arreglarlo, arreglad, reparar, reparación, reparen, solucionar, solucionen,
            solucionarlo, resolver, resuelvan, corregir, corrijan, ayuda, ayudar, ayúdenme, ayudadme, auxilio,
            necesito ayuda, asistencia, enviar a alguien, mandar a alguien, restablecer el servicio, qué hago,
            qué puedo hacer
            """,
            .please: """
            ruego, rogamos, le ruego, os ruego, agradecería, agradeceríamos, se ruega, si son tan amables,
            hagan el favor, favor de, pf, porfavor
            """,
            .need: """
            necesito, necesitamos, necesitaría*, necesita, necesitan, me hace falta, nos hace falta, hace falta, quiero,
            quisiera, querría, queremos, me gustaría, nos gustaría, solicito, solicitamos, solicita, solicitud,
            se solicita, pido, petición, se requiere, requiero, desearía
            """,
            .couldYou: """
            podrías, podríais, podría, podrían, podéis, pueden, puedes, puede usted, me puedes, me podéis, me pueden,
            pueden darme, sería posible, es posible que, se podría, podemos tener, puedo tener, alguien puede,
            alguien podría
            """,
            .access: """
            acceso a, acceso al, dar acceso, permiso*, permisos, autoriza*, desbloque*, restablec*, resetear, reset,
            rol, activar, activación, dar de alta, alta de, dar de baja, baja de, desactivar, habilitar, lectura,
            escritura, compartir, delegar, privilegios
            """,
            .provide: """
            instalar, instalación, instalad, pedir, pedido, comprar, compra, licencia*, portátil nuevo, nuevo portátil,
            monitor, teclado, ratón, auriculares, presupuesto, sustituir, sustitución, reemplaz*, préstamo, prestar,
            facilitar, suministr*, equipar, enviarme, configurar
            """,
            .change: """
            añadir, agregar, crear, creación, eliminar, borrar, quitar, cambiar, cambio de, modificar, renombrar, mover,
            ampliar, ampliación, prorrogar, aumentar, restaurar, recuperar, transferir, reenviar, redirigir, asignar,
            registrar, actualizar, incluir, habilitar, trasladar
            """,
            .newcomer: """
            nuevo empleado, nueva empleada, nuevo compañero, nueva compañera, nueva incorporación, se incorpora,
            incorporación, becari*, práctica*, empieza el, comienza el, sustituto, sustituta, nuevo usuario, último día,
            deja la empresa, interin*, contratad*
            """,
            .wish: """
            estaría bien, sería bueno, sería genial, sería útil, sería ideal, vendría bien, ojalá, sugerencia*, sugiero,
            sugeriría, propuesta, propongo, idea, mejorar, mejora, mejoren, mejore, deberían, debería, pongan, agreguen,
            añadan, añadid, podrían poner, poder poner, una opción, la opción de, la posibilidad, por qué no,
            que vuelva, me encantaría, espero que, esperamos que, falta una, estaría genial
            """,
            .howTo: """
            cómo, como puedo, como hago, dónde, dónde está, dónde puedo, dónde encuentro, cuál, cuáles, cuándo, cuánto,
            cuántos, a quién, hasta cuándo, qué tengo que, qué hay que, por qué, qué es, quién
            """,
            .ask: """
            pregunta, consulta, duda, una duda, me pregunto, es posible, se puede, puedo, podemos, hay que, existe,
            hay alguna, hay algún, saber si, quería saber, quisiera saber, me gustaría saber, me podéis decir,
            me puede decir, sabéis si, saben si, alguien sabe, tengo que, debo, es obligatorio, está previsto,
            información, informar*, confirmar, es normal, me explique*, aclarar
            """,
            .annoyed: """
            hart*, harto, harta, molest*, fastidi*, indign*, vergüenza, vergonzos*, ridícul*, absurdo, inaceptable*,
            intolerable*, inadmisible*, enfadad*, cansad*, decepcion*, decepción, queja, quejas, quejarme, frustrante*,
            frustrad*, odio, pesad*, pesadísim*, tomadura de pelo, una burla, pérdida de tiempo, perder el tiempo,
            lamentable*, penoso, asco, desastre, paciencia, qué clase de, es imposible disfrutar, obliga*, insufrible
            """,
            .repeated: """
            otra vez, de nuevo, una vez más, tercera vez, segunda vez, cada vez, cada vez que, siempre, constantemente,
            continuamente, todos los días, cada día, cada mañana, mil veces, sigue sin, seguimos sin, sigo sin,
            todavía no, aún no, nunca, sin respuesta, nadie responde, nadie contesta, hace semanas, hace meses,
            llevo semanas, llevamos, como siempre, encima
            """,
            .bad: """
            mal, mala, malo, malísim*, pésim*, horrible*, fatal, terrible*, inútil*, inservible*, basura, porquería,
            mierda, cutre, complicad*, confus*, engorros*, ilegible*, incómod*, poco práctico, feo, fea, deficiente*,
            deja mucho que desear, lamentable, caro
            """,
            .worse: """
            peor, ha empeorado, empeor*, antes era, antes podía, antes funcionaba, antes, versión anterior, la anterior,
            el anterior, era mejor, mejor antes, lo viejo, el antiguo, la antigua, nueva versión, retroceso, paso atrás,
            quitaron, han quitado
            """,
            .tooMuch: """
            demasiad*, tantos, tantas, tanta, muchos anuncios, anuncios, publicidad, pagar, pago, premium, suscripción,
            de pago, minutos para, horas, una eternidad, clics, caro, carísim*, muy largo, tarda mucho
            """,
            .leaving: """
            desinstal*, la borro, la elimino, me paso a, me cambio, dejo de usar, cancelar mi, cancelo, devolución,
            reembolso, no la recomiendo, no lo recomiendo, no recomiendo, una estrella, nunca más, me rindo, abandono
            """,
            .thanks: """
            gracias por, muchas gracias por, muchísimas gracias, mil gracias, gracias a, agradec*, agradecimiento,
            enhorabuena, felicidades, felicit*, felicitaciones, bravo, un diez, chapó, reconocimiento, dar las gracias
            """,
            .praise: """
            excelente*, genial, perfect*, buenísim*, muy buena, muy bueno, muy bien, buena, bueno, estupend*,
            fantástic*, maravill*, increíble, me encanta, encanta, encantad*, útil, rápid*, eficaz, eficiente, amable*,
            atent*, simpátic*, agradable*, recomendable*, recomiendo, satisfech*, content*, lo mejor, la mejor,
            mejor app, fácil de, sencill*, profesional*, me ha salvado, salvado, bonit*, preciosa*, precioso, de diez,
            de lujo, paciencia, cómod*
            """,
            .solved: """
            ya funciona, vuelve a funcionar, funciona de nuevo, ya está, solucionad*, resuelt*, arreglad*, todo bien,
            todo ok, se puede cerrar, cerrar la incidencia, podéis cerrar, ya no hace falta, ya no es necesario, ya va,
            solventad*
            """,
            .notice: """
            os informamos, le informamos, se informa, informamos, aviso, recordatorio, recordamos, mantenimiento,
            adjunto, se adjunta, adjuntamos, acta, orden del día, permanecerá cerrad*, tendrá lugar,
            estimados compañeros, a todos, boletín, no responda, mensaje automático, factura, para su conocimiento,
            comunicamos, convocatoria
            """,
            .closing: """
            ignorad, ignoren, ignorar, no hagáis caso, hagan caso omiso, por error, me he equivocado, equivocad*,
            falsa alarma, prueba, anulo, anular, sin efecto, no era para, disculpad, olvidad, no va dirigido
            """,
            .advertising: """
            oferta, ofertas, promoción, descuento, gratis, haga clic, suscríbete, darse de baja del boletín,
            seminario web, ganador, sorteo, exclusiv*, nuestros productos, aproveche, últimos días, catálogo
            """,
            .social: """
            cumpleaños, comida, tarta, café, fiesta, vacaciones, baja médica, enferm*, ausente, reunión, invitación,
            navidad, cena, fin de semana, parking, aparcamiento, llaves encontradas, paraguas, jubilación, simulacro
            """,
            .inAdvance: """
            gracias de antemano, gracias por adelantado, un saludo, saludos, saludos cordiales, atentamente,
            cordialmente, muchas gracias, gracias y un saludo
            """,
            .urgent: """
            urgente*, urgencia, cuanto antes, lo antes posible, inmediatamente, de inmediato, ya mismo, rápidamente,
            prioridad, prioritario, crítico, hoy mismo, antes de mañana, importante, pacientes, producción parada,
            parados
            """,
        ],
        remarks: spanishRemarks
    )
}
