/// Finds the cues of a mail: phrases of its language, and its form.
enum CueFinder {
    static func phrases(in text: TokenizedText, language: String?) -> [PhraseSet.Match] {
        found(in: text, language: language).phrases
    }

    /// Phrases and idioms, in the order of the text; of an idiom's words only the whole is a phrase.
    static func found(
        in text: TokenizedText,
        language: String?
    ) -> (phrases: [PhraseSet.Match], idioms: [PhraseSet.Match]) {
        guard let lexicon = Lexicon.of(text, language: language) else { return ([], []) }
        let phrases = lexicon.phrases.matches(in: text)
        let idioms = lexicon.idioms.matches(in: text)
        guard !idioms.isEmpty else { return (phrases, []) }
        let spans = idioms.map { $0.first...$0.last }
        let others = phrases.filter { phrase in !spans.contains { $0.overlaps(phrase.first...phrase.last) } }
        let said = others + idioms.filter { $0.tag != Idioms.silent }
        return (said.sorted { ($0.first, $0.last, $0.tag) < ($1.first, $1.last, $1.tag) }, idioms)
    }

    static func cues(in text: TokenizedText, phrases: [PhraseSet.Match]) -> [RawFeatures.CueHit] {
        var found: [RawFeatures.CueHit?] = Array(repeating: nil, count: Cue.allCases.count)
        for match in phrases {
            guard let cue = Cue(rawValue: match.tag) else { continue }
            count(cue, match.first...match.last, in: &found)
        }
        addForm(of: text, to: &found)
        return found.compactMap { $0 }
    }

    private static func count(_ cue: Cue, _ span: ClosedRange<Int>, in found: inout [RawFeatures.CueHit?]) {
        let index = Int(cue.rawValue)
        if found[index] != nil {
            found[index]?.count += 1
        } else {
            found[index] = .init(cue: cue, count: 1, first: span.lowerBound, last: span.upperBound)
        }
    }

    private static func addForm(of text: TokenizedText, to found: inout [RawFeatures.CueHit?]) {
        func form(_ cue: Cue) {
            if found[Int(cue.rawValue)] == nil {
                found[Int(cue.rawValue)] = .init(cue: cue, count: 1, first: 0, last: -1)
            }
        }
        var words = 0
        var subjectWords = 0
        for token in text.tokens {
            switch (token.kind, text.folded[Int(token.start)]) {
            case (.word, _):
                words += 1
                if token.isSubject { subjectWords += 1 }
            case (.mark, UInt8(ascii: "?")): form(.questionMark)
            case (.mark, UInt8(ascii: ":")):
                form(text.folded[Int(token.end) - 1] == UInt8(ascii: ")") ? .smile : .frown)
            case (.placeholder, _): form(.link)
            default: break
            }
        }
        form(words < 8 ? .fewWords : words < 40 ? .someWords : .manyWords)
        if subjectWords == 0 { form(.noSubject) }
        if words == subjectWords { form(.noText) }
    }
}
