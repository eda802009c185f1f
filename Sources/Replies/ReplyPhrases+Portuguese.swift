extension ReplyPhrases {
    static let portuguese: [ReplyKey: String] = [
        .automatic: "Resposta automática",
        .yourMail: "a sua mensagem para {organisation}",
        .sentAutomatically: "Esta mensagem foi enviada automaticamente.",
        .thanks: "Obrigado pela sua mensagem para {organisation}.",
        .understood: "Classificámos a sua mensagem como {category}.",
        .understoodAbout: "Classificámos a sua mensagem como {category} sobre {service}.",
        .categoryOutage: "aviso de avaria",
        .categoryComplaint: "reclamação",
        .categoryRequest: "pedido",
        .categoryQuestion: "pergunta",
        .categoryPraise: "elogio",
        .categorySecurity: "assunto de segurança",
        .read: "É lida por uma pessoa.",
        .passedOn: "Também encaminhámos a sua mensagem para o serviço de apoio.",
        .helpdesk: "Se não consegue trabalhar, dirija-se por favor ao serviço de apoio ({helpdesk}).",
        .known:
            "Sabemos de um problema com {service}: o seu aviso é o da pessoa número {n} (primeiro aviso: {moment}).",
        .knownUnnamed:
            "Sabemos de uma avaria: o seu aviso é o da pessoa número {n} (primeiro aviso: {moment}).",
        .note: "O serviço de informática escreveu ({moment}):",
        .nextWord: "O serviço de informática conta saber mais (hora prevista: {moment}).",
        .correction: "Enganámo-nos? Responda com uma só palavra: {words}.",
        .askKind: "Pode dizer-nos de que se trata; responda com uma só palavra: {words}.",
        .resolvedTitle: "resolvido, segundo a informática",
        .quietTitle: "não há mais avisos",
        .falseAlarmTitle: "não houve avaria, segundo a informática",
        .reported: "Avisou-nos de um problema com {service} ({moment}).",
        .reportedUnnamed: "Avisou-nos de uma avaria ({moment}).",
        .resolved: "O serviço de informática diz que o problema terminou.",
        .quiet:
            "Entre {moment} e {until}, ninguém avisou. Isso não prova que tudo funcione de novo"
            + " para todos.",
        .falseAlarm: "O serviço de informática diz que não houve nenhuma avaria.",
        .peopleOne: "{n} pessoa tinha avisado.",
        .peopleMany: "{n} pessoas tinham avisado.",
        .stillFailing: "Se no seu caso ainda não funciona, responda por favor a esta mensagem.",
        .thanksForTelling: "Obrigado por nos ter avisado.",
    ]
}
