internal import Words

/// A sentence with what its words mean: they are looked up once, for its terms and for what it does.
struct ReadSentence: Sendable {
    let text: String
    /// Counted from 0, greetings and farewells left out.
    let position: Int
    let found: [TermReader.Found]
    let evidence: SentenceEvidence

    init(_ sentence: Passages.Sentence, _ reader: TermReader, stems: borrowing WordStems) {
        let plain = PlainText(subject: "", text: sentence.text)
        text = sentence.text
        position = sentence.position
        found = reader.terms(of: plain, stems: stems)
        evidence = SentenceEvidence(
            plain,
            found,
            isQuestion: sentence.text.hasSuffix("?"),
            languages: reader.languages
        )
    }
}
