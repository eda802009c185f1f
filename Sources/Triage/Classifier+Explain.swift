package import Feedback

extension Classifier {
    /// The verdict that `classify` gives, and what it rests on: of a mail with several matters, the words of the one that decided.
    ///
    /// - Parameter unsureBelow: the least probability that is not unsure; nil: the model's own.
    package func explain(_ message: Message, unsureBelow: Double? = nil) -> Explanation {
        let passages = passages(of: message, unsureBelow: unsureBelow)
        let verdict = verdict(on: message, passages: passages, unsureBelow: unsureBelow)
        let deciding = passages.first {
            $0.matter.category == verdict.category && $0.matter.probabilities == verdict.probabilities
        }
        let judgement =
            deciding?.judgement
            ?? Judgement(
                model: model,
                words: TokenizedText(subject: message.subject, text: Self.text(of: message)),
                language: message.language,
                unsureBelow: unsureBelow
            )
        let finder = judgement.finder
        let (speaksFor, speaksAgainst) = finder.evidence(for: judgement.lane, probabilities: judgement.probabilities)
        return Explanation(
            verdict: verdict,
            isEmpty: judgement.isEmpty,
            unsureBelow: judgement.unsureBelow,
            language: judgement.lexicon,
            isLanguageGuessed: message.language == "und",
            speaksFor: speaksFor,
            speaksAgainst: speaksAgainst,
            rivals: judgement.isEmpty ? [] : Self.rivals(of: judgement),
            hints: finder.hints(
                for: judgement.lane,
                probabilities: judgement.probabilities,
                language: judgement.lexicon
            ),
            service: verdict.mention
        )
    }

    /// The next probable category, and others that are probable enough to be worth a word.
    private static func rivals(of mail: Judgement) -> [Explanation.Rival] {
        let lanes = Category.allCases.indices.filter { $0 != mail.lane }
            .sorted { (mail.probabilities[$1], $0) < (mail.probabilities[$0], $1) }
        return lanes.prefix(Explanation.maximumRivals).enumerated().filter { rank, lane in
            rank == 0 || mail.probabilities[lane] >= Explanation.rivalProbability
        }.map { _, lane in
            let (speaksFor, speaksAgainst) = mail.finder.evidence(of: lane, over: mail.lane)
            return Explanation.Rival(
                category: Category.allCases[lane],
                probability: mail.probabilities[lane],
                speaksFor: speaksFor,
                speaksAgainst: speaksAgainst
            )
        }
    }
}
