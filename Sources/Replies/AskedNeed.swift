package import Feedback
internal import Typesetting

/// What a person asked for and when, as far as it may be told back to them.
package struct AskedNeed: Hashable, Sendable {
    package enum Words: Hashable, Sendable {
        /// In which they asked; empty: nothing is left to quote.
        case sentence(String)
        /// The words may be somebody else's, who wrote in their name or whose mail they passed on: only what it was about is told, by
        /// the name of its theme.
        case about(theme: String)
    }

    let wroteAt: Timestamp
    let words: Words

    package init(wroteAt: Timestamp, words: Words) {
        self.wroteAt = wroteAt
        self.words = words
    }

    /// They wrote it themselves: nobody is thanked for what another may have written.
    var isTheirs: Bool { if case .sentence = words { true } else { false } }

    func lines(in voice: ReplyVoice) -> [String] {
        let moment: [ReplyPlace: String] = [.moment: voice.moment(wroteAt)]
        switch words {
        case .sentence(let sentence):
            let lines = ReplyLetter.quotation(sentence.inert(maximumBytes: ThemeMember.maximumSentenceBytes))
            return ReplyLetter.paragraph([voice.says(lines.isEmpty ? .wroteUnquoted : .wrote, moment)]) + lines
        case .about(let theme):
            let name = theme.inert(maximumBytes: Theme.maximumNameBytes)
            return ReplyLetter.paragraph([voice.says(.wroteAbout, moment.merging([.theme: name]) { $1 })])
        }
    }
}
