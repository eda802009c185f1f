internal import Feedback
internal import Typesetting

extension ReplyPhrases {
    static let portuguese = ReplyPhrases(
        automatic: "Resposta automática",
        yourMail: "a sua mensagem para {organisation}",
        thanks: "Obrigado por escrever para {organisation}.",
        understood: "Entendemos a sua mensagem como {category}.",
        categories: [
            .outage: "aviso de que algo não funciona", .complaint: "reclamação", .request: "pedido", .praise: "elogio",
            .question: "pergunta",
        ],
        security: "assunto de segurança",
        person: "Será lida por uma pessoa.",
        outage: CountedPhrase(
            "Sabemos de um problema com {service}: {n} pessoa comunicou-o desde {moment}.",
            "Sabemos de um problema com {service}: {n} pessoas comunicaram-no desde {moment}."
        ),
        outageOfNoService: CountedPhrase(
            "Sabemos de uma avaria: {n} pessoa comunicou-a desde {moment}.",
            "Sabemos de uma avaria: {n} pessoas comunicaram-na desde {moment}."
        ),
        noAnswer: "Esta mensagem foi enviada automaticamente; não é preciso responder."
    )
}
