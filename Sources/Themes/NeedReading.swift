package import Feedback
internal import Words

/// A complaint or request, read once: what themes compare, and the sentence that says what is needed.
///
/// Pure: of the same subject, text and language it is the same. It takes longer than placing, so it is done before a transaction begins.
package struct NeedReading: Sendable {
    package let words: NeedWords
    private let complaint: String
    private let request: String

    /// - Parameters:
    ///   - subject: of the mail.
    ///   - text: what the person wrote, or the passage that is the matter.
    ///   - language: ISO 639-1, or "und".
    package init(subject: String, text: String, language: String) {
        let reader = TermReader(language: language)
        let stems = WordStems(language: language)
        let (subject, isPassedOn) = NeedSentence.unmarked(subject, language: language)
        var sentences: [ReadSentence] = []
        for sentence in Passages(text).sentences { sentences.append(ReadSentence(sentence, reader, stems: stems)) }
        let named = reader.terms(of: PlainText(subject: subject, text: ""), stems: stems)
        let things = Set(named.filter { $0.isThing && !$0.isPart }.map(\.key))
        let best = { (category: Category?) in
            NeedSentence.best(of: sentences, category: category, subject: things)?.text
        }
        let (complaint, request, either) = (best(.complaint), best(.request), best(nil))
        var tally = TermTally()
        tally.add(named, weight: TermTally.subjectWeight)
        for sentence in sentences {
            tally.add(sentence.found, weight: sentence.text == either ? TermTally.bestWeight : 1)
        }
        let richest = NeedSentence.richest(of: sentences)
        words = NeedWords(
            terms: tally.terms(limit: NeedWords.maximumTerms),
            // "Re: Your password expires in 14 days" is another's word, and names no theme of whoever names something themselves.
            subject: isPassedOn && richest != nil ? "" : subject,
            complaint: complaint ?? "",
            request: request ?? "",
            telling: richest?.text ?? "",
            language: language
        )
        self.complaint = NeedSentence.cut(complaint ?? subject)
        self.request = NeedSentence.cut(request ?? subject)
    }

    /// The sentence of the mail in which somebody says what they need or what annoys them: what is quoted back to them. As written,
    /// white space collapsed, at most `ThemeMember.maximumSentenceBytes`; the subject where the text has no sentence.
    package func sentence(as category: Category) -> String { category == .complaint ? complaint : request }
}
