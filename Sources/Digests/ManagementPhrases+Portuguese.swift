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
            "{n} avaria comunicada por utilizadores",
            "{n} avarias comunicadas por utilizadores"
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
        noNeeds: "Neste período não se ouviu nenhuma reclamação nem pedido que exprimisse uma necessidade.",
        heardFigure: CountedPhrase(
            "necessidade foi ouvida",
            "necessidades foram ouvidas"
        ),
        heardRemark: "de {people}; pela primeira vez: {new}",
        answeredFigure: CountedPhrase(
            "necessidade foi respondida pela informática",
            "necessidades foram respondidas pela informática"
        ),
        answeredRemark: "previstas: {planned}, recusadas: {declined}, concluídas: {met}",
        metFigure: CountedPhrase(
            "necessidade foi satisfeita",
            "necessidades foram satisfeitas"
        ),
        metRemark: "a pedido de {people}",
        waitFigure: "espera mediana em dias, do pedido à resposta",
        waitRemark: "metade das respostas demorou mais",
        metTitle: "Satisfeitas",
        waitingTitle: "À espera de resposta",
        askedSince: "primeira vez: {day}",
        outagesTitle: "Avarias comunicadas por utilizadores",
        outagesIntro:
            "O Earshot só sabe de uma avaria pelo que as pessoas escrevem. Não sabe se a monitorização já a tinha"
            + " detetado.",
        noOutages: "Neste período nenhuma avaria foi comunicada por muitas pessoas.",
        noService: "Nenhum serviço indicado",
        alerted: "O alerta saiu {span} depois da primeira comunicação.",
        notAlerted: "Não saiu nenhum alerta.",
        firstWord: "A primeira reação da informática veio {span} depois da primeira comunicação.",
        noWord: "A informática nada comunicou ao Earshot a esse respeito.",
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
        toneIntro:
            "0 é calmo, 100 é furioso: a média de todas as mensagens de pessoas, tanto quanto um programa"
            + " consegue perceber um tom.",
        quietTitle: "Ouvidos fora das avarias",
        quietIntro:
            "De quem escreveu: a parte que falou de outra coisa que não uma avaria geral. Quanto mais alta, mais"
            + " a informática aprende quando não há fogos para apagar.",
        ofPeople: "de {people}",
        worthTitle: "Quanto vale ouvir",
        worthMet: CountedPhrase(
            "{n} necessidade foi satisfeita, expressa por {people}.",
            "{n} necessidades foram satisfeitas, expressas por {people}."
        ),
        worthLead: CountedPhrase(
            "Em {n} avaria o alerta veio {span} antes da primeira reação da informática.",
            "Em {n} avarias o alerta veio antes da primeira reação da informática: {span} mais cedo, ao todo."
        ),
        worthQuiet: CountedPhrase(
            "{n} pessoa escreveu sobre outra coisa que não uma avaria geral: o que a informática, de outro"
                + " modo, ouve tarde ou nunca.",
            "{n} pessoas escreveram sobre outra coisa que não uma avaria geral: o que a informática, de outro"
                + " modo, ouve tarde ou nunca."
        ),
        worthWaiting: CountedPhrase(
            "{n} necessidade ouvida ainda não tem resposta. Uma resposta, mesmo um não, mostra às pessoas que"
                + " foram ouvidas.",
            "{n} necessidades ouvidas ainda não têm resposta. Uma resposta, mesmo um não, mostra às pessoas que"
                + " foram ouvidas."
        ),
        worthLittle: "Neste período ouviu-se muito pouco para o dizer.",
        worthNoMoney:
            "Aqui não figura nenhuma quantia: o Earshot sabe quem escreveu e o que daí resultou, não quanto custa"
            + " uma hora.",
        window: "Período: de {start} a {end}.",
        decided:
            "Um programa classifica as mensagens pelas suas palavras e conta pessoas, não mensagens; pode"
            + " enganar-se.",
        namesNobody: "Este relatório não nomeia ninguém.",
        ask: "Perguntas sobre este relatório: {contact}.",
        next: "Próximo relatório: {moment}."
    )
}
