extension DigestPhrases {
    static let portuguese: [DigestKey: DigestText] = [
        .allTeams: "todas as equipas",
        .team: "equipa {team}",
        .outages: ["{n} avaria", "{n} avarias"],
        .outageOf: "avaria: {service} ({people})",
        .outageReports: ["{n} comunicação de avaria", "{n} comunicações de avaria"],
        .annoysMost: "{service} é o que mais incomoda ({people})",
        .themeAnnoysMost: "«{theme}» é o que mais incomoda ({people})",
        .themeWantedMost: "«{theme}» é o mais pedido ({people})",
        .complaints: ["{n} reclamação", "{n} reclamações"],
        .requests: ["{n} pedido", "{n} pedidos"],
        .questions: ["{n} pergunta", "{n} perguntas"],
        .thanks: ["{n} agradecimento", "{n} agradecimentos"],
        .others: ["{n} outra mensagem", "{n} outras mensagens"],
        .allQuiet: "tudo calmo",
        .covers: "de {start} a {end}",
        .late: "Este resumo chega atrasado. Abrange o seu próprio período; o calendário não muda.",
        .people: ["{n} pessoa", "{n} pessoas"],
        .mails: ["{n} mensagem", "{n} mensagens"],
        .glance: "Num relance",
        .labelOutage: "Avarias",
        .labelComplaint: "Reclamações",
        .labelRequest: "Pedidos",
        .labelQuestion: "Perguntas",
        .labelPraise: "Elogios",
        .labelOther: "Outras",
        .more: ["mais {n}", "mais {n}"],
        .fewer: ["menos {n}", "menos {n}"],
        .same: "como antes",
        .noComparison: "Ainda não há um período anterior com que comparar.",
        .barsByDay: "Pessoas por dia; à direita, as mensagens.",
        .barsBySpan: "Pessoas a cada {span}; à direita, as mensagens.",
        .barsBefore: "Barras vazias: o período anterior.",
        .barsPeak: "Um número por linha: o da barra mais alta.",
        .titleOutage: "O que falhou",
        .timeline: "Quando falhou",
        .incidentSpan: "comunicada de {first} a {last} ({span})",
        .incidentOpen: "desde {first}, ainda em curso",
        .incidentResolved: "resolvida, segundo a informática",
        .incidentQuiet: "sem mais comunicações; ninguém disse que funciona",
        .singleReports: "Comunicadas isoladamente",
        .noService: "Nenhum serviço indicado",
        .titleComplaint: "O que incomoda",
        .titleRequest: "O que é pedido",
        .peopleBefore: "{people} (antes {n})",
        .course: "Pessoas ao longo do tempo: {values}",
        .trendNew: "novo",
        .trendRising: "a aumentar",
        .trendSteady: "sem mudança clara",
        .trendFalling: "a diminuir",
        .trendQuiet: "já não se fala disso",
        .firstHeard: "primeira vez: {day}",
        .lastHeard: "última vez: {day}",
        .stressed: "escrito sob tensão",
        .statusOpen: "aberto",
        .statusPlanned: "previsto",
        .statusStarted: "iniciado",
        .statusDone: "feito",
        .statusDeclined: "recusado",
        .owner: "responsável: {owner}",
        .noOwner: "ainda sem responsável",
        .answered: "Resposta da informática: {text}",
        .opinions: "Ajudou? Sim: {yes}, não: {no}.",
        .titleQuestion: "O que querem saber",
        .titlePraise: "Elogios a transmitir",
        .praiseIntro: "Alguém dedicou tempo a escrever isto. Por favor, transmita-o a quem o mereceu.",
        .titleUnsure: "Por favor, verifique: há dúvidas",
        .unsureIntro: "O programa não soube dizer com certeza suficiente o que isto é. Deve ser uma pessoa a decidir.",
        .perhaps: "talvez {category} ({percent}%)",
        .guessOutage: "uma avaria",
        .guessComplaint: "uma reclamação",
        .guessRequest: "um pedido",
        .guessQuestion: "uma pergunta",
        .guessPraise: "um elogio",
        .guessOther: "nada disto",
        .doubtfulSender: "remetente duvidoso",
        .unknownSender: "remetente desconhecido",
        .andMore: ["e mais {n}", "e mais {n}"],
        .hiddenAddress: "[endereço]",
        .hiddenPhone: "[telefone]",
        .hiddenNumber: "[número]",
        .titleHeard: "Quem se fez ouvir",
        .quietTime: "Escreveram fora das avarias: {percent}% das pessoas ({n} de {all}).",
        .quietTimeBefore: "No período anterior: {percent}%.",
        .quietTimeMeans: .line(
            "Quanto mais pessoas escrevem sem haver avaria, melhor a informática sabe do que precisam todos os"
                + " dias."
        ),
        .goneQuiet: "Quem deixou de escrever",
        .silence: "{group}: normalmente {people}, última mensagem: {day}",
        .titleLoop: "O que foi respondido",
        .told: ["{n} pessoa foi informada de uma resposta.", "{n} pessoas foram informadas de uma resposta."],
        .toldNobody: "Neste período ninguém foi informado de uma resposta.",
        .actDone: "feito",
        .actPlanned: "previsto",
        .actDeclined: "recusado",
        .actOwner: "eu trato disto",
        .actSame: "igual a …",
        .actResolved: "resolvida",
        .actFalseAlarm: "falso alarme",
        .actKind: "É:",
        .actNotOutage: "Não é uma avaria, mas:",
        .actReply: "responder",
        .actRhythm: "Este resumo, para mim:",
        .actDaily: "todos os dias",
        .actWeekly: "todas as semanas",
        .actPause: "pausa de duas semanas",
        .actStop: "deixar de o receber",
        .actLinks: .line(
            "Cada ligação abre uma mensagem: complete-a e envie-a. Ou responda a esta mensagem com uma linha por"
                + " ponto, que comece pelo seu número."
        ),
        .actWriting: "Para agir, responda a esta mensagem com uma linha por ponto:",
        .meansAnswer: "(ou planned, declined) o que dizer a quem o pediu; antes verá quem são",
        .meansOwner: "fica a seu cargo",
        .meansSame: "são a mesma coisa",
        .meansResolved: "(ou false alarm) já passou",
        .meansKind: "o que é (ou outage, complaint, question, praise, other)",
        .meansReply: "uma resposta simples à pessoa que escreveu",
        .meansPause: "sem resumo durante duas semanas (ou daily, weekly, stop)",
        .nothingNew: "Neste período ninguém escreveu. Este resumo chega mesmo assim: se deixar de chegar, verifique.",
        .lastLook: "Última consulta de todas as caixas: {moment}.",
        .window: "Período: de {start} a {end}.",
        .machineMail: [
            "{n} mensagem automática foi lida e posta de lado.",
            "{n} mensagens automáticas foram lidas e postas de lado.",
        ],
        .backlog: [
            "{n} mensagem anterior ao primeiro arranque está contada.",
            "{n} mensagens anteriores ao primeiro arranque estão contadas.",
        ],
        .security: [
            "Chegou {n} assunto de segurança; aqui é contado, nunca citado.",
            "Chegaram {n} assuntos de segurança; aqui são contados, nunca citados.",
        ],
        .quarantined: [
            "{n} mensagem não pôde ser lida e está em quarentena: por favor, verifique.",
            "{n} mensagens não puderam ser lidas e estão em quarentena: por favor, verifique.",
        ],
        .noneQuarantined: "Não há mensagens em quarentena.",
        .account: .line(
            "No servidor: {server} mensagens = {stored} guardadas + {quarantined} em quarentena + {waiting} em"
                + " espera."
        ),
        .accountOld: .line(
            "No servidor: {server} mensagens = {stored} guardadas + {quarantined} em quarentena + {waiting} em"
                + " espera + {old} postas de lado por serem antigas."
        ),
        .accountWrong: .line(
            "A conta das mensagens não bate certo: {server} no servidor, mas {stored} guardadas, {quarantined} em"
                + " quarentena, {waiting} em espera e {old} postas de lado por serem antigas. Por favor, verifique."
        ),
        .gone: [
            "{n} mensagem desapareceu antes de poder ser lida.",
            "{n} mensagens desapareceram antes de poderem ser lidas.",
        ],
        .passedOver: [
            "O servidor saltou {n} número: no máximo {n} mensagem passou sem ser vista. Alguns servidores saltam números.",
            "O servidor saltou {n} números: no máximo {n} mensagens passaram sem ser vistas. Alguns servidores saltam números.",
        ],
        .model: "As mensagens são classificadas pelo modelo {model}.",
        .triageUnknown: .line(
            "{mails} no total, {unsure} com dúvidas. Ninguém confirmou nem corrigiu nenhuma, por isso não se sabe"
                + " quantas estão certas."
        ),
        .triage: .line(
            "{mails} no total, {unsure} com dúvidas. Confirmadas: {confirmed}, corrigidas: {corrected}; das"
                + " restantes não se sabe."
        ),
        .decided: .line(
            "Um programa classifica as mensagens pelas suas palavras; pode errar. A ordem segue o número de"
                + " pessoas, não o tom."
        ),
        .namesNobody: .line(
            "Os remetentes não são nomeados aqui; endereços, telefones e números pessoais reconhecidos foram"
                + " retirados das citações."
        ),
        .ask: "Perguntas sobre este resumo: {contact}.",
        .next: "Próximo resumo: {moment}.",
    ]
}
