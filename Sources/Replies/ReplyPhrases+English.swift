internal import Feedback
internal import Typesetting

extension ReplyPhrases {
    static let english = ReplyPhrases(
        automatic: "Automatic reply",
        yourMail: "your mail to {organisation}",
        thanks: "Thank you for writing to {organisation}.",
        understood: "We understood your mail as {category}.",
        categories: [
            .outage: "a report that something does not work", .complaint: "a complaint", .request: "a request",
            .praise: "praise", .question: "a question",
        ],
        security: "a security matter",
        person: "A person reads it.",
        outage: CountedPhrase(
            "We know of trouble with {service}: {n} person has reported it since {moment}.",
            "We know of trouble with {service}: {n} people have reported it since {moment}."
        ),
        outageOfNoService: CountedPhrase(
            "We know of an outage: {n} person has reported it since {moment}.",
            "We know of an outage: {n} people have reported it since {moment}."
        ),
        noAnswer: "This mail was sent automatically; you need not answer it."
    )
}
