package import Feedback

extension Classifier {
    /// The verdict that `classify` gives, and what it rests on.
    package func explain(_ message: Message) -> Explanation {
        explain(subject: message.subject, text: Self.text(of: message), language: message.language)
    }

    /// - Parameter language: ISO 639-1; nil or "und" when unknown.
    package func explain(subject: String, text: String, language: String?) -> Explanation {
        let mail = Weighing(model: model, subject: subject, text: text, language: language)
        let (speaksFor, speaksAgainst) = mail.reasons.evidence(for: mail.lane, probabilities: mail.probabilities)
        let lexicon = Lexicon.of(mail.words, language: language)
        return Explanation(
            verdict: verdict(on: mail),
            isEmpty: mail.isEmpty,
            unsureBelow: model.unsureBelow,
            language: lexicon?.language,
            isLanguageGuessed: language.map { $0 == "und" } ?? true,
            speaksFor: speaksFor,
            speaksAgainst: speaksAgainst,
            rivals: mail.isEmpty ? [] : Self.rivals(of: mail),
            hints: mail.reasons.hints(for: mail.lane, probabilities: mail.probabilities, language: lexicon?.language),
            service: services.recognise(mail.words)
        )
    }

    /// The next probable category, and others that are probable enough to be worth a word.
    private static func rivals(of mail: Weighing) -> [Explanation.Rival] {
        let lanes = Category.allCases.indices.filter { $0 != mail.lane }
            .sorted { (mail.probabilities[$1], $0) < (mail.probabilities[$0], $1) }
        return lanes.prefix(Explanation.maximumRivals).enumerated().filter { rank, lane in
            rank == 0 || mail.probabilities[lane] >= Explanation.rivalProbability
        }.map { _, lane in
            let (speaksFor, speaksAgainst) = mail.reasons.evidence(of: lane, over: mail.lane)
            return Explanation.Rival(
                category: Category.allCases[lane],
                probability: mail.probabilities[lane],
                speaksFor: speaksFor,
                speaksAgainst: speaksAgainst
            )
        }
    }
}
