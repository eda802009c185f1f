extension DigestPhrases {
    static let spanish: [DigestKey: DigestText] = [
        .allTeams: "todos los equipos",
        .team: "equipo {team}",
        .outages: ["{n} avería", "{n} averías"],
        .outageOf: "avería de {service} ({people})",
        .outageReports: ["{n} aviso de avería", "{n} avisos de avería"],
        .annoysMost: "{service} es lo que más molesta ({people})",
        .themeAnnoysMost: "«{theme}» es lo que más molesta ({people})",
        .themeWantedMost: "«{theme}» es lo más pedido ({people})",
        .complaints: ["{n} queja", "{n} quejas"],
        .requests: ["{n} petición", "{n} peticiones"],
        .questions: ["{n} pregunta", "{n} preguntas"],
        .thanks: ["{n} agradecimiento", "{n} agradecimientos"],
        .others: ["{n} correo de otro tipo", "{n} correos de otro tipo"],
        .allQuiet: "todo tranquilo",
        .covers: "del {start} al {end}",
        .late: "Este resumen llega tarde. Abarca su propio período; el calendario no cambia.",
        .people: ["{n} persona", "{n} personas"],
        .mails: ["{n} correo", "{n} correos"],
        .glance: "De un vistazo",
        .labelOutage: "Averías",
        .labelComplaint: "Quejas",
        .labelRequest: "Peticiones",
        .labelQuestion: "Preguntas",
        .labelPraise: "Elogios",
        .labelOther: "Otros",
        .more: ["{n} más", "{n} más"],
        .fewer: ["{n} menos", "{n} menos"],
        .same: "como antes",
        .noComparison: "Todavía no hay un período anterior con el que comparar.",
        .barsByDay: "Personas por día; a la derecha, los correos.",
        .barsBySpan: "Personas cada {span}; a la derecha, los correos.",
        .barsBefore: "Barras vacías: el período anterior.",
        .barsPeak: "Un número por fila: el de la barra más alta.",
        .titleOutage: "Qué falló",
        .timeline: "Cuándo falló",
        .incidentSpan: "avisos de {first} a {last} ({span})",
        .incidentOpen: "desde {first}, sigue abierta",
        .incidentResolved: "resuelta, según Informática",
        .incidentQuiet: "sin más avisos; nadie ha dicho que funcione",
        .singleReports: "Avisos sueltos",
        .noService: "Sin servicio mencionado",
        .titleComplaint: "Qué molesta",
        .titleRequest: "Qué se pide",
        .peopleBefore: "{people} (antes {n})",
        .course: "Personas a lo largo del tiempo: {values}",
        .trendNew: "nuevo",
        .trendRising: "en aumento",
        .trendSteady: "sin cambio claro",
        .trendFalling: "en descenso",
        .trendQuiet: "ya no se menciona",
        .firstHeard: "primera mención: {day}",
        .lastHeard: "última mención: {day}",
        .stressed: "escrito con tensión",
        .statusOpen: "abierto",
        .statusPlanned: "previsto",
        .statusStarted: "empezado",
        .statusDone: "hecho",
        .statusDeclined: "rechazado",
        .owner: "responsable: {owner}",
        .noOwner: "aún sin responsable",
        .answered: "Respuesta de Informática: {text}",
        .opinions: "¿Ha servido? Sí: {yes}, no: {no}.",
        .titleQuestion: "Qué se quiere saber",
        .titlePraise: "Elogios para transmitir",
        .praiseIntro: "Alguien se tomó el tiempo de escribir esto. Por favor, hágaselo llegar a quienes lo merecen.",
        .titleUnsure: "Por favor, revise: hay dudas",
        .unsureIntro: "El programa no supo decir con suficiente seguridad qué es esto. Debe juzgarlo una persona.",
        .perhaps: "quizá {category} ({percent} %)",
        .guessOutage: "una avería",
        .guessComplaint: "una queja",
        .guessRequest: "una petición",
        .guessQuestion: "una pregunta",
        .guessPraise: "un elogio",
        .guessOther: "nada de esto",
        .doubtfulSender: "remitente dudoso",
        .unknownSender: "remitente desconocido",
        .andMore: ["y {n} más", "y {n} más"],
        .hiddenAddress: "[dirección]",
        .hiddenPhone: "[teléfono]",
        .hiddenNumber: "[número]",
        .titleHeard: "A quién se ha oído",
        .quietTime: "Escribieron fuera de las averías: el {percent} % de las personas ({n} de {all}).",
        .quietTimeBefore: "En el período anterior: el {percent} %.",
        .quietTimeMeans: "Cuanta más gente escribe sin que haya averías, mejor sabe Informática qué necesita cada día.",
        .goneQuiet: "Ya no se les oye",
        .silence: "{group}: normalmente {people}, último correo el {day}",
        .titleLoop: "Qué se ha respondido",
        .told: ["{n} persona fue informada de una respuesta.", "{n} personas fueron informadas de una respuesta."],
        .toldNobody: "En este período no se informó a nadie de ninguna respuesta.",
        .actDone: "hecho",
        .actPlanned: "previsto",
        .actDeclined: "rechazado",
        .actOwner: "me encargo yo",
        .actSame: "igual que …",
        .actResolved: "resuelta",
        .actFalseAlarm: "falsa alarma",
        .actKind: "Es:",
        .actNotOutage: "No es una avería, sino:",
        .actReply: "responder",
        .actRhythm: "Este resumen, para mí:",
        .actDaily: "cada día",
        .actWeekly: "cada semana",
        .actPause: "pausa de dos semanas",
        .actStop: "dejar de recibirlo",
        .actLinks: .line(
            "Cada enlace abre un correo: complételo y envíelo. O responda a este correo con una línea por punto,"
                + " que empiece por el número de este."
        ),
        .actWriting: "Para actuar, responda a este correo con una línea por punto:",
        .meansAnswer: "(o planned, declined) lo que se dirá a quienes lo pidieron; antes verá quiénes son",
        .meansOwner: "usted se encarga",
        .meansSame: "ambos son lo mismo",
        .meansResolved: "(o false alarm) ya pasó",
        .meansKind: "qué es (u outage, complaint, question, praise, other)",
        .meansReply: "una respuesta sencilla a la persona que escribió",
        .meansPause: "sin resumen durante dos semanas (o daily, weekly, stop)",
        .nothingNew: .line(
            "En este período no ha escrito nadie. Este resumen llega igualmente: si algún día no llega, compruebe"
                + " qué ocurre."
        ),
        .lastLook: "Última revisión de todos los buzones: {moment}.",
        .window: "Período: del {start} al {end}.",
        .machineMail: [
            "{n} correo automático se leyó y se apartó.", "{n} correos automáticos se leyeron y se apartaron.",
        ],
        .backlog: [
            "Se cuenta {n} correo anterior al primer arranque.",
            "Se cuentan {n} correos anteriores al primer arranque.",
        ],
        .security: [
            "Llegó {n} asunto de seguridad; aquí se cuenta, nunca se cita.",
            "Llegaron {n} asuntos de seguridad; aquí se cuentan, nunca se citan.",
        ],
        .quarantined: [
            "{n} correo no pudo leerse y está en cuarentena: por favor, revíselo.",
            "{n} correos no pudieron leerse y están en cuarentena: por favor, revíselos.",
        ],
        .noneQuarantined: "No hay correos en cuarentena.",
        .account: .line(
            "En el servidor: {server} correos = {stored} guardados + {quarantined} en cuarentena + {waiting} en"
                + " espera."
        ),
        .accountOld: .line(
            "En el servidor: {server} correos = {stored} guardados + {quarantined} en cuarentena + {waiting} en"
                + " espera + {old} descartados por antiguos."
        ),
        .accountWrong: .line(
            "La cuenta de los correos no cuadra: {server} en el servidor, pero {stored} guardados, {quarantined}"
                + " en cuarentena, {waiting} en espera y {old} descartados por antiguos. Por favor, compruébelo."
        ),
        .gone: [
            "{n} correo desapareció antes de poder leerse.", "{n} correos desaparecieron antes de poder leerse.",
        ],
        .passedOver: [
            "El servidor saltó {n} número: como mucho {n} correo pasó sin ser visto. Algunos servidores saltan números.",
            "El servidor saltó {n} números: como mucho {n} correos pasaron sin ser vistos. Algunos servidores saltan números.",
        ],
        .model: "Los correos los clasifica el modelo {model}.",
        .triageUnknown: .line(
            "{mails} en total, {unsure} con dudas. Nadie ha confirmado ni corregido ninguno, así que no se sabe"
                + " cuántos están bien clasificados."
        ),
        .triage: .line(
            "{mails} en total, {unsure} con dudas. Confirmados: {confirmed}, corregidos: {corrected}; de los"
                + " demás no se sabe."
        ),
        .decided: .line(
            "Un programa clasifica los correos por sus palabras; puede equivocarse. El orden sigue el número de"
                + " personas, no lo alto que hablen."
        ),
        .namesNobody: .line(
            "Aquí no se nombra a los remitentes; las direcciones, los teléfonos y los números personales"
                + " reconocidos se han quitado de las citas."
        ),
        .ask: "Preguntas sobre este resumen: {contact}.",
        .next: "Próximo resumen: {moment}.",
    ]
}
