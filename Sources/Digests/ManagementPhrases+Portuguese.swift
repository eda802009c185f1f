internal import Typesetting

extension ManagementPhrases {
    static let portuguese = ManagementPhrases(
        allTeams: "todas as equipas",
        team: "equipa {team}",
        heard: CountedPhrase(
            "{n} necessidade ouvida",
            "{n} necessidades ouvidas"
        ),
        answered: CountedPhrase(
            "{n} respondida",
            "{n} respondidas"
        ),
        met: CountedPhrase(
            "{n} satisfeita",
            "{n} satisfeitas"
        ),
        outages: CountedPhrase(
            "{n} falha comunicada por utilizadores",
            "{n} falhas comunicadas por utilizadores"
        ),
        nobodyWrote: "ninguém escreveu",
        covers: "de {start} a {end}",
        fromPeople: "{mails} de {people}",
        mails: CountedPhrase(
            "{n} mensagem",
            "{n} mensagens"
        ),
        people: CountedPhrase(
            "{n} pessoa",
            "{n} pessoas"
        ),
        late: "Este relatório está atrasado. Abrange o seu próprio período; o calendário não muda.",
        andMore: CountedPhrase(
            "e mais {n}",
            "e mais {n}"
        ),
        needsTitle: "Necessidades: ouvidas, respondidas, satisfeitas",
        noNeeds: "Neste período não se ouviu queixa nem pedido que forme uma necessidade.",
        heardFigure: CountedPhrase(
            "necessidade foi ouvida",
            "necessidades foram ouvidas"
        ),
        heardRemark: "de {people}; pela primeira vez: {new}",
        answeredFigure: CountedPhrase(
            "necessidade foi respondida pela informática",
            "necessidades foram respondidas pela informática"
        ),
        answeredRemark: "previstas {planned}, recusadas {declined}, feitas {met}",
        metFigure: CountedPhrase(
            "necessidade foi satisfeita",
            "necessidades foram satisfeitas"
        ),
        metRemark: "pedidas por {people}",
        waitFigure: "dias entre o pedido e a resposta, na mediana",
        waitRemark: "metade das respostas demorou mais",
        metTitle: "Satisfeitas",
        waitingTitle: "À espera de resposta",
        askedSince: "ouvida pela primeira vez {day}",
        outagesTitle: "Falhas comunicadas por utilizadores",
        outagesIntro: "O Earshot só sabe de uma falha pelo que as pessoas escrevem. Se a monitorização já a tinha"
            + " visto, não sabe.",
        noOutages: "Neste período nenhuma falha foi comunicada por muitos.",
        noService: "Nenhum serviço indicado",
        alerted: "O alerta saiu {span} depois da primeira comunicação.",
        notAlerted: "Não saiu nenhum alerta.",
        firstWord: "A primeira palavra da informática veio {span} depois da primeira comunicação.",
        noWord: "A informática nada disse dela ao Earshot.",
        announced: CountedPhrase(
            "Mais {n} começou numa manutenção anunciada.",
            "Mais {n} começaram numa manutenção anunciada."
        ),
        praiseTitle: "Elogios",
        praise: CountedPhrase(
            "{n} mensagem agradece.",
            "{n} mensagens agradecem."
        ),
        toneTitle: "O tom, semana a semana",
        toneIntro: "0 é calmo, 100 é furioso: a média de todas as mensagens de pessoas, tanto quanto um programa"
            + " ouve um tom.",
        quietTitle: "Ouvidos fora das falhas",
        quietIntro: "De quem escreveu: a parte que fala de outra coisa que não uma falha geral. Quanto mais alta,"
            + " mais a informática aprende enquanto nada arde.",
        ofPeople: "de {people}",
        worthTitle: "O que vale ouvir",
        worthMet: CountedPhrase(
            "{n} necessidade foi satisfeita. Por trás dela estão {people} que o tinham dito.",
            "{n} necessidades foram satisfeitas. Por trás delas estão {people} que o tinham dito."
        ),
        worthLead: CountedPhrase(
            "Em {n} falha o alerta veio {span} antes da primeira palavra da informática.",
            "Em {n} falhas o alerta veio antes da primeira palavra da informática: {span} mais cedo, ao todo."
        ),
        worthQuiet: CountedPhrase(
            "{n} pessoa escreveu sobre outra coisa que não uma falha geral: o que a informática de outro modo ouve"
                + " tarde, ou nunca.",
            "{n} pessoas escreveram sobre outra coisa que não uma falha geral: o que a informática de outro modo"
                + " ouve tarde, ou nunca."
        ),
        worthWaiting: CountedPhrase(
            "{n} necessidade ouvida ainda não tem resposta. Uma resposta, mesmo um não, mostra às pessoas que foram"
                + " ouvidas.",
            "{n} necessidades ouvidas ainda não têm resposta. Uma resposta, mesmo um não, mostra às pessoas que"
                + " foram ouvidas."
        ),
        worthLittle: "Neste período ouviu-se demasiado pouco para o dizer.",
        worthNoMoney: "Aqui não há nenhuma soma de dinheiro: o Earshot sabe quem escreveu e o que daí resultou, não"
            + " quanto custa uma hora.",
        decided: "Um programa ordena as mensagens pelas suas palavras e conta pessoas, não mensagens; pode"
            + " enganar-se.",
        namesNobody: "Este relatório não nomeia ninguém.",
        ask: "Perguntas sobre este relatório: {contact}.",
        next: "O próximo relatório está previsto para {moment}."
    )
}
