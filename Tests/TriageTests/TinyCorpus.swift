import Feedback

@testable import Triage

/// A corpus of made-up words: quick to train on, and nothing in it is known to any lexicon.
enum TinyCorpus {
    static let words: [(Feedback.Category, String)] = [
        (.outage, "krummel"), (.complaint, "zwadder"), (.request, "blixor"), (.praise, "hoppeli"),
        (.question, "wuzzeg"), (.other, "nattrup"),
    ]
    /// Mails of each category.
    static let each = 12

    static let corpus = Corpus(
        lines: words.flatMap { category, word in
            (0..<each).map { number in
                CorpusLine(
                    id: "\(word)\(number)",
                    lang: "und",
                    label: category,
                    subject: "",
                    text: "\(word) \(noun(number)) \(noun(number * 7 + 3)) \(word)"
                )
            }
        },
        fingerprint: 7
    )

    static let model = Result { try Trainer(corpus).model() }

    static func seed() throws -> Seed { Seed(corpus, model: try model.get()) }

    /// A different word for each number.
    static func noun(_ number: Int) -> String {
        let syllables = ["ba", "do", "fi", "ge", "hu", "ka", "lo", "mi", "ne", "pu"]
        return "x" + String(number).utf8.map { syllables[Int($0) - 48] }.joined() + "q"
    }

    /// A mail about a product that no mail of the corpus names.
    static func evidence(
        _ number: Int,
        _ product: String,
        _ category: Feedback.Category,
        before: Feedback.Category? = .other,
        who: String = "ann",
        extra: String = ""
    ) -> Evidence {
        Evidence(
            mail: Int64(number),
            subject: "",
            text: "\(product) \(noun(number + 400)) \(noun(number * 3 + 900)) \(extra) \(product)",
            language: "und",
            category: category,
            before: before,
            who: who,
            noticedAt: Timestamp(seconds: Int64(number))
        )
    }

    /// 24 corrections: one product that fails, another that people ask for.
    static let lesson =
        (0..<12).map { evidence($0, "citrofex", .outage) }
        + (12..<24).map { evidence($0, "meldofax", .request) }
}
