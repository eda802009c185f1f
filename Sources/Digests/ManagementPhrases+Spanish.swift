internal import Typesetting

extension ManagementPhrases {
    static let spanish = ManagementPhrases(
        allTeams: "todos los equipos",
        team: "equipo {team}",
        heard: CountedPhrase(
            "{n} necesidad escuchada",
            "{n} necesidades escuchadas"
        ),
        answered: CountedPhrase(
            "{n} respondida",
            "{n} respondidas"
        ),
        met: CountedPhrase(
            "{n} resuelta",
            "{n} resueltas"
        ),
        outages: CountedPhrase(
            "{n} avería comunicada por usuarios",
            "{n} averías comunicadas por usuarios"
        ),
        nobodyWrote: "nadie ha escrito",
        covers: "del {start} al {end}",
        fromPeople: "{mails} de {people}",
        mails: CountedPhrase(
            "{n} correo",
            "{n} correos"
        ),
        people: CountedPhrase(
            "{n} persona",
            "{n} personas"
        ),
        late: "Este informe llega tarde. Abarca su propio período; el calendario no cambia.",
        andMore: CountedPhrase(
            "y {n} más",
            "y {n} más"
        ),
        needsTitle: "Necesidades: escuchadas, respondidas, resueltas",
        noNeeds: "En este período no se oyó ninguna queja ni petición que expresara una necesidad.",
        heardFigure: CountedPhrase(
            "necesidad fue escuchada",
            "necesidades fueron escuchadas"
        ),
        heardRemark: "de {people}; por primera vez: {new}",
        answeredFigure: CountedPhrase(
            "necesidad fue respondida por Informática",
            "necesidades fueron respondidas por Informática"
        ),
        answeredRemark: "previstas: {planned}, rechazadas: {declined}, hechas: {met}",
        metFigure: CountedPhrase(
            "necesidad fue resuelta",
            "necesidades fueron resueltas"
        ),
        metRemark: "a petición de {people}",
        waitFigure: "espera mediana en días, desde la petición hasta la respuesta",
        waitRemark: "la mitad de las respuestas tardó más",
        metTitle: "Resueltas",
        waitingTitle: "A la espera de respuesta",
        askedSince: "primera mención: {day}",
        outagesTitle: "Averías que comunicaron los usuarios",
        outagesIntro:
            "Earshot solo sabe de una avería por lo que la gente escribe. No sabe si la supervisión ya la había"
            + " visto.",
        noOutages: "En este período ninguna avería fue comunicada por muchas personas.",
        noService: "Sin servicio mencionado",
        alerted: "El aviso salió {span} después de la primera comunicación.",
        notAlerted: "No salió ningún aviso.",
        firstWord: "La primera reacción de Informática llegó {span} después de la primera comunicación.",
        noWord: "Informática no comunicó nada al respecto a Earshot.",
        announced: CountedPhrase(
            "{n} más empezó dentro de un mantenimiento anunciado.",
            "{n} más empezaron dentro de un mantenimiento anunciado."
        ),
        praiseTitle: "Elogios",
        praise: CountedPhrase(
            "{n} correo da las gracias.",
            "{n} correos dan las gracias."
        ),
        toneTitle: "El tono, semana a semana",
        toneIntro:
            "0 es tranquilo, 100 es furioso: la media de todos los correos de personas, hasta donde un programa"
            + " puede percibir el tono.",
        quietTitle: "Oídos fuera de las averías",
        quietIntro:
            "De quienes escribieron: la parte que habló de algo distinto de una avería general. Cuanto más alta,"
            + " más sabe Informática cuando no hay incendios que apagar.",
        ofPeople: "de {people}",
        worthTitle: "Cuánto vale escuchar",
        worthMet: CountedPhrase(
            "{n} necesidad fue resuelta, expresada por {people}.",
            "{n} necesidades fueron resueltas, expresadas por {people}."
        ),
        worthLead: CountedPhrase(
            "En {n} avería el aviso llegó {span} antes de la primera reacción de Informática.",
            "En {n} averías el aviso llegó antes de la primera reacción de Informática: {span} antes, en total."
        ),
        worthQuiet: CountedPhrase(
            "{n} persona escribió sobre algo distinto de una avería general: lo que Informática, de otro modo,"
                + " oye tarde o nunca.",
            "{n} personas escribieron sobre algo distinto de una avería general: lo que Informática, de otro"
                + " modo, oye tarde o nunca."
        ),
        worthWaiting: CountedPhrase(
            "{n} necesidad escuchada no tiene aún respuesta. Una respuesta, aunque sea un no, muestra a la"
                + " gente que fue escuchada.",
            "{n} necesidades escuchadas no tienen aún respuesta. Una respuesta, aunque sea un no, muestra a la"
                + " gente que fue escuchada."
        ),
        worthLittle: "En este período se oyó demasiado poco para decirlo.",
        worthNoMoney:
            "Aquí no figura ninguna cifra en dinero: Earshot sabe quién escribió y qué resultó de ello, no lo que"
            + " cuesta una hora.",
        window: "Período: del {start} al {end}.",
        decided: "Un programa clasifica los correos por sus palabras y cuenta personas, no correos; puede equivocarse.",
        namesNobody: "Este informe no nombra a nadie.",
        ask: "Preguntas sobre este informe: {contact}.",
        next: "Próximo informe: {moment}."
    )
}
