internal import Feedback
internal import Typesetting

extension ReplyPhrases {
    static let spanish = ReplyPhrases(
        automatic: "Respuesta automática",
        yourMail: "su mensaje a {organisation}",
        thanks: "Gracias por escribir a {organisation}.",
        understood: "Hemos entendido su mensaje como {category}.",
        categories: [
            .outage: "el aviso de que algo no funciona", .complaint: "una queja", .request: "una petición",
            .praise: "un elogio", .question: "una pregunta",
        ],
        security: "un asunto de seguridad",
        person: "Lo leerá una persona.",
        outage: CountedPhrase(
            "Sabemos que hay problemas con {service}: {n} persona lo ha comunicado desde {moment}.",
            "Sabemos que hay problemas con {service}: {n} personas lo han comunicado desde {moment}."
        ),
        outageOfNoService: CountedPhrase(
            "Sabemos que hay una avería: {n} persona la ha comunicado desde {moment}.",
            "Sabemos que hay una avería: {n} personas la han comunicado desde {moment}."
        ),
        noAnswer: "Este mensaje se ha enviado automáticamente; no es necesario contestarlo."
    )
}
