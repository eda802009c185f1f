/// Which of the phrases that decide about boilerplate stand in a paragraph, found in one pass.
struct BoilerplateCounts {
    /// A person speaks; then nothing else was looked for.
    let hasOwnVoice: Bool
    let scanned: Int
    let strong: Int
    let weak: Int
    let registration: Int
    let requests: Int

    /// - Parameter text: in lower case, in one line.
    init(_ text: [UInt8]) {
        var marks = PhraseMarks(Self.phrases.count)
        var isOwn = false
        Self.phrases.visit(text[...]) { phrase in
            isOwn = phrase < Self.ownRange.upperBound
            marks.insert(phrase)
            return !isOwn
        }
        hasOwnVoice = isOwn
        scanned = marks.count(in: Self.scannedRange)
        strong = marks.count(in: Self.strongRange)
        weak = marks.count(in: Self.weakRange)
        registration = marks.count(in: Self.registrationRange)
        requests = marks.count(in: Self.requestRange)
    }

    private static let phrases = SubstringSet(
        BoilerplatePhrases.ownVoice.phrases + BoilerplatePhrases.scanned.phrases
            + BoilerplatePhrases.strongNotices.phrases + BoilerplatePhrases.weakNotices.phrases
            + BoilerplatePhrases.registration.phrases + BoilerplatePhrases.requests.phrases
    )
    private static let ownRange = 0..<BoilerplatePhrases.ownVoice.count
    private static let scannedRange = range(of: BoilerplatePhrases.scanned, after: ownRange)
    private static let strongRange = range(of: BoilerplatePhrases.strongNotices, after: scannedRange)
    private static let weakRange = range(of: BoilerplatePhrases.weakNotices, after: strongRange)
    private static let registrationRange = range(of: BoilerplatePhrases.registration, after: weakRange)
    private static let requestRange = range(of: BoilerplatePhrases.requests, after: registrationRange)

    private static func range(of set: SubstringSet, after other: Range<Int>) -> Range<Int> {
        other.upperBound..<other.upperBound + set.count
    }
}
