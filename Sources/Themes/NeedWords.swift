internal import Words

/// What themes read of a text: its weighted terms.
package struct NeedWords: Hashable, Sendable {
    /// The heaviest are kept.
    package static let maximumTerms = 40
    /// UTF-8 bytes kept of a subject and of a sentence, which a theme may be named by.
    package static let maximumPhraseBytes = 120

    /// In the order of their keys.
    let terms: [NeedTerm]
    /// As written: the subject, and the sentence that says what is needed. Empty where there is none.
    let subject: String
    let sentence: String
    let language: String

    /// - Parameters:
    ///   - subject: of the mail.
    ///   - text: what the person wrote, or the passage that is the matter.
    ///   - language: ISO 639-1, or "und".
    package init(subject: String, text: String, language: String) {
        let passages = Passages(text)
        let subject = NeedSentence.cleaned(subject: subject)
        let best = NeedSentence.best(of: passages, category: nil, language: language)?.text ?? ""
        var tally = TermTally(language: language)
        tally.add(PlainText(subject: subject, text: ""), weight: TermTally.subjectWeight)
        for sentence in passages.sentences {
            let isBest = sentence.text == best
            tally.add(PlainText(subject: "", text: sentence.text), weight: isBest ? TermTally.bestWeight : 1)
        }
        terms = tally.terms(limit: Self.maximumTerms)
        self.subject = Self.kept(subject)
        sentence = Self.kept(best)
        self.language = language
    }

    init(terms: [NeedTerm], subject: String, sentence: String, language: String) {
        self.terms = terms
        self.subject = subject
        self.sentence = sentence
        self.language = language
    }

    /// Nothing in it tells what it is about.
    package var isEmpty: Bool { terms.isEmpty }

    private static func kept(_ phrase: String) -> String { String(phrase.head(maximumBytes: maximumPhraseBytes)) }
}
