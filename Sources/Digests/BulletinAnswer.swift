internal import Typesetting

/// What came of an approver's word, in a subject and a sentence.
package struct BulletinAnswer: Sendable {
    /// Where a bulletin stands.
    package enum State: String, CaseIterable, Sendable, Codable {
        case draft, sent, dropped, lapsed
        /// There was nothing to tell.
        case empty
    }

    package enum Outcome: Hashable, Sendable {
        case sent(recipients: Int)
        case dropped
        /// A new draft follows.
        case changed
        case notUnderstood
        /// The draft has been changed since the one that was answered.
        case stale
        case settled(State)
        /// Nothing would stand in it.
        case nothingLeft
        case unknownItem
    }

    package let subject: String
    package let text: String

    package init(_ outcome: Outcome, bulletin number: Int64, language: String) {
        let phrases = BulletinPhrases.phrases(for: language)
        let local = LocalFormat(language: BulletinPhrases.written(for: language), timeZone: "UTC")
        let sentence =
            switch outcome {
            case .sent(let count): phrases.sent.filled(["count": local.number(count)])
            case .dropped: phrases.dropped
            case .changed: phrases.changed
            case .notUnderstood: phrases.notUnderstood
            case .stale: phrases.stale
            case .settled(let state): phrases.settled.filled(["state": phrases.states[state] ?? state.rawValue])
            case .nothingLeft: phrases.nothingLeft
            case .unknownItem: phrases.unknownItem
            }
        let filled = sentence.filled(["n": "\(number)"])
        subject = filled.prefix { $0 != "." && $0 != ":" }.description
        var lines = TextColumns.mail.lines(filled)
        if Self.needsHelp(outcome) {
            let width = (phrases.draftCommands.map { TextColumns.columns(of: $0.term) }.max() ?? 0) + 2
            lines += [""] + phrases.draftCommands.map { "  " + TextColumns.padded($0.term, to: width) + $0.meaning }
        }
        text = lines.joined(separator: "\n") + "\n"
    }

    private static func needsHelp(_ outcome: Outcome) -> Bool {
        switch outcome {
        case .notUnderstood, .unknownItem, .nothingLeft: true
        case .sent, .dropped, .changed, .stale, .settled: false
        }
    }
}
