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
        noNeeds: "En este período no se escuchó ninguna queja ni petición que forme una necesidad.",
        heardFigure: CountedPhrase(
            "necesidad fue escuchada",
            "necesidades fueron escuchadas"
        ),
        heardRemark: "de {people}; por primera vez: {new}",
        answeredFigure: CountedPhrase(
            "necesidad fue respondida por informática",
            "necesidades fueron respondidas por informática"
        ),
        answeredRemark: "previstas {planned}, rechazadas {declined}, hechas {met}",
        metFigure: CountedPhrase(
            "necesidad fue resuelta",
            "necesidades fueron resueltas"
        ),
        metRemark: "pedidas por {people}",
        waitFigure: "días desde la petición hasta la respuesta, en la mediana",
        waitRemark: "la mitad de las respuestas tardó más",
        metTitle: "Resueltas",
        waitingTitle: "A la espera de respuesta",
        askedSince: "escuchada por primera vez {day}",
        outagesTitle: "Averías que comunicaron los usuarios",
        outagesIntro: "Earshot solo sabe de una avería por lo que la gente escribe. No sabe si la supervisión ya la"
            + " había visto.",
        noOutages: "En este período ninguna avería fue comunicada por varias personas.",
        noService: "Ningún servicio nombrado",
        alerted: "El aviso salió {span} después de la primera comunicación.",
        notAlerted: "No salió ningún aviso.",
        firstWord: "La primera palabra de informática llegó {span} después de la primera comunicación.",
        noWord: "Informática no dijo nada de ella a Earshot.",
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
        toneIntro: "0 es tranquilo, 100 es furioso: la media de todos los correos de personas, hasta donde un"
            + " programa oye un tono.",
        quietTitle: "Escuchados fuera de las averías",
        quietIntro: "De quienes escribieron: la parte que habla de otra cosa que de una avería general. Cuanto más"
            + " alta, más sabe informática mientras nada arde.",
        ofPeople: "de {people}",
        worthTitle: "Lo que vale escuchar",
        worthMet: CountedPhrase(
            "{n} necesidad fue resuelta. Detrás de ella hay {people} que lo habían dicho.",
            "{n} necesidades fueron resueltas. Detrás de ellas hay {people} que lo habían dicho."
        ),
        worthLead: CountedPhrase(
            "En {n} avería el aviso llegó {span} antes de la primera palabra de informática.",
            "En {n} averías el aviso llegó antes de la primera palabra de informática: {span} antes, en total."
        ),
        worthQuiet: CountedPhrase(
            "{n} persona escribió sobre otra cosa que una avería general: lo que informática, si no, oye tarde o"
                + " nunca.",
            "{n} personas escribieron sobre otra cosa que una avería general: lo que informática, si no, oye tarde"
                + " o nunca."
        ),
        worthWaiting: CountedPhrase(
            "{n} necesidad escuchada no tiene aún respuesta. Una respuesta, aunque sea un no, muestra a la gente"
                + " que fue escuchada.",
            "{n} necesidades escuchadas no tienen aún respuesta. Una respuesta, aunque sea un no, muestra a la"
                + " gente que fue escuchada."
        ),
        worthLittle: "En este período se escuchó demasiado poco para decirlo.",
        worthNoMoney: "Aquí no figura ninguna suma de dinero: Earshot sabe quién escribió y qué fue de ello, no lo"
            + " que cuesta una hora.",
        decided: "Un programa ordena los correos por sus palabras y cuenta personas, no correos; puede equivocarse.",
        namesNobody: "Este informe no nombra a nadie.",
        ask: "Preguntas sobre este informe: {contact}.",
        next: "El próximo informe está previsto para {moment}."
    )
}
