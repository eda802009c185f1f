internal import Feedback
internal import Typesetting

extension ReplyPhrases {
    static let polish = ReplyPhrases(
        automatic: "Odpowiedź automatyczna",
        yourMail: "wiadomość do {organisation}",
        thanks: "Dziękujemy za wiadomość do {organisation}.",
        understood: "Zrozumieliśmy ją jako: {category}.",
        categories: [
            .outage: "zgłoszenie awarii", .complaint: "skarga", .request: "prośba", .praise: "pochwała",
            .question: "pytanie",
        ],
        security: "sprawa bezpieczeństwa",
        person: "Przeczyta ją człowiek.",
        outage: CountedPhrase(
            "Wiemy o problemach z usługą {service}: od {moment} zgłosiła je {n} osoba.",
            "Wiemy o problemach z usługą {service}: od {moment} zgłosiły je {n} osoby.",
            "Wiemy o problemach z usługą {service}: od {moment} zgłosiło je {n} osób."
        ),
        outageOfNoService: CountedPhrase(
            "Wiemy o awarii: od {moment} zgłosiła ją {n} osoba.",
            "Wiemy o awarii: od {moment} zgłosiły ją {n} osoby.",
            "Wiemy o awarii: od {moment} zgłosiło ją {n} osób."
        ),
        noAnswer: "Ta wiadomość została wysłana automatycznie; nie trzeba na nią odpowiadać."
    )
}
