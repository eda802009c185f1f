internal import Typesetting

/// The words of bulletins and of their drafts in one language. A new language is one more value; the compiler asks for every phrase.
struct BulletinPhrases: Sendable {
    let title: String
    let titleWithoutDone: String
    /// Places: start, end, people.
    let lead: String
    /// Where nobody wrote in that time. Places: start, end.
    let leadQuiet: String
    let people: CountedPhrase
    let done: String
    let planned: String
    let declined: String
    let heard: String
    let wrote: CountedPhrase
    /// Places: address.
    let write: String
    /// Places: n.
    let counted: String

    // For those who approve it.
    /// Places: n, title.
    let draftSubject: String
    /// Places: recipients.
    let draftIntro: String
    let draftCaption: String
    /// Words that `BulletinLetter` knows, and what they do.
    let draftCommands: [(term: String, meaning: String)]
    /// Places: moment.
    let draftLapses: String

    // What came of their answer. Places: n, and where it says so more.
    /// Places: count.
    let sent: String
    let dropped: String
    let changed: String
    let notUnderstood: String
    let stale: String
    /// Places: state.
    let settled: String
    let nothingLeft: String
    let unknownItem: String
    // Where nothing proves who answered.
    let codeSubject: String
    /// Places: mail, commands.
    let codeAsks: String
    /// Places: moment.
    let codeReturn: String
    let codeLink: String
    let codeElse: String
    /// Of a bulletin that is settled.
    let states: [BulletinAnswer.State: String]

    func titles(_ section: BulletinMaterial.Section) -> String {
        switch section {
        case .done: done
        case .planned: planned
        case .declined: declined
        case .heard: heard
        }
    }

    static func phrases(for language: String) -> BulletinPhrases { all[language] ?? english }

    /// The language of the phrases that `phrases(for:)` gives.
    static func written(for language: String) -> String { all[language] == nil ? "en" : language }

    static let all: [String: BulletinPhrases] = [
        "en": english, "de": german, "fr": french, "es": spanish, "it": italian, "pt": portuguese, "nl": dutch,
        "pl": polish, "cs": czech,
    ]
}
