extension ReplyPhrases {
    static let spanish: [ReplyKey: String] = [
        .automatic: "Respuesta automática",
        .yourMail: "su mensaje a {organisation}",
        .sentAutomatically: "Este mensaje se ha enviado automáticamente.",
        .thanks: "Gracias por su mensaje a {organisation}.",
        .understood: "Hemos clasificado su mensaje como {category}.",
        .understoodAbout: "Hemos clasificado su mensaje como {category} sobre {service}.",
        .categoryOutage: "aviso de avería",
        .categoryComplaint: "queja",
        .categoryRequest: "petición",
        .categoryQuestion: "pregunta",
        .categoryPraise: "elogio",
        .categorySecurity: "asunto de seguridad",
        .read: "Lo lee una persona.",
        .passedOn: "También hemos pasado su mensaje al servicio de asistencia.",
        .helpdesk: "Si no puede trabajar, diríjase al servicio de asistencia ({helpdesk}).",
        .known:
            "Sabemos que hay problemas con {service}: usted es la persona número {n} que avisa (primer aviso:"
            + " {moment}).",
        .knownUnnamed:
            "Sabemos que hay una avería: usted es la persona número {n} que avisa (primer aviso: {moment}).",
        .note: "El departamento de informática ha escrito ({moment}):",
        .nextWord: "El departamento de informática espera saber más (hora prevista: {moment}).",
        .correction: "¿Nos hemos equivocado? Responda con una sola palabra: {words}.",
        .askKind: "Puede decirnos de qué se trata; responda con una sola palabra: {words}.",
        .resolvedTitle: "resuelto, según informática",
        .quietTitle: "no hay más avisos",
        .falseAlarmTitle: "no hubo avería, según informática",
        .reported: "Usted avisó de problemas con {service} ({moment}).",
        .reportedUnnamed: "Usted avisó de una avería ({moment}).",
        .resolved: "El departamento de informática dice que ya ha terminado.",
        .quiet:
            "Entre {moment} y {until} no avisó nadie. Eso no demuestra que todo vuelva a funcionar"
            + " para todos.",
        .falseAlarm: "El departamento de informática dice que no hubo ninguna avería.",
        .peopleOne: "Avisó {n} persona.",
        .peopleMany: "Avisaron {n} personas.",
        .stillFailing: "Si a usted le sigue sin funcionar, responda a este mensaje, por favor.",
        .thanksForTelling: "Gracias por avisarnos.",
    ]
}
