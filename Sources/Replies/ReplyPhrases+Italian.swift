internal import Feedback
internal import Typesetting

extension ReplyPhrases {
    static let italian = ReplyPhrases(
        automatic: "Risposta automatica",
        yourMail: "il suo messaggio a {organisation}",
        thanks: "Grazie per aver scritto a {organisation}.",
        understood: "Abbiamo inteso il suo messaggio come {category}.",
        categories: [
            .outage: "segnalazione di un guasto", .complaint: "reclamo", .request: "richiesta", .praise: "elogio",
            .question: "domanda",
        ],
        security: "questione di sicurezza",
        person: "Lo leggerà una persona.",
        outage: CountedPhrase(
            "Sappiamo di un problema con {service}: {n} persona lo ha segnalato dal {moment}.",
            "Sappiamo di un problema con {service}: {n} persone lo hanno segnalato dal {moment}."
        ),
        outageOfNoService: CountedPhrase(
            "Sappiamo di un guasto: {n} persona lo ha segnalato dal {moment}.",
            "Sappiamo di un guasto: {n} persone lo hanno segnalato dal {moment}."
        ),
        noAnswer: "Questo messaggio è stato inviato automaticamente; non occorre rispondere."
    )
}
