internal import Feedback

/// How bad an outage is, by the words that say so; what no word says stays unknown.
enum SeverityFinder {
    /// - Parameter language: of the lexicon; nil when it is not known, and then nothing is.
    static func severity(in text: TokenizedText, language: String?) -> Severity {
        let reach = reach(in: text, language: language)
        let blocking = blocking(in: text, language: language)
        return Severity(
            reach: reach?.reach ?? .unknown,
            reachWords: reach?.words,
            isBlocking: blocking?.isBlocking,
            blockingWords: blocking?.words,
            deadline: DeadlineFinder(text, language: language)?.deadline
        )
    }

    /// Who says that others are well means them, whatever else is said: "it works for everyone else". Else the widest counts.
    private static func reach(in text: TokenizedText, language: String?) -> (reach: Severity.Reach, words: String)? {
        let matches = ReachPhrases.all.matches(in: text, language: language)
        let spoken = withoutDeceptive(matches, tag: ReachPhrases.other)
        let orders: [(UInt8, Severity.Reach)] = [
            (ReachPhrases.one, .one), (ReachPhrases.several, .several), (ReachPhrases.many, .many),
        ]
        // "Not everyone" holds "everyone": the more careful phrase covers the other.
        for (tag, reach) in orders where tag != ReachPhrases.several || !holdsWider(spoken) {
            if let match = spoken.first(where: { $0.tag == tag }) {
                return (reach, text.phrase(from: match.first, through: match.last))
            }
        }
        return nil
    }

    /// Everybody is said to be affected by words that no more careful phrase holds.
    private static func holdsWider(_ matches: [PhraseSet.Match]) -> Bool {
        matches.contains { wide in
            wide.tag == ReachPhrases.many
                && !matches.contains {
                    $0.tag == ReachPhrases.several && $0.first <= wide.last && wide.first <= $0.last
                }
        }
    }

    private static func withoutDeceptive(_ matches: [PhraseSet.Match], tag: UInt8) -> [PhraseSet.Match] {
        let deceptive = matches.filter { $0.tag == tag }
        return matches.filter { match in
            match.tag != tag && !deceptive.contains { $0.first <= match.last && match.first <= $0.last }
        }
    }

    private static func blocking(in text: TokenizedText, language: String?) -> (isBlocking: Bool, words: String)? {
        let matches = BlockingPhrases.all.matches(in: text, language: language)
        // Who has found another way can work.
        let match = matches.first { $0.tag == BlockingPhrases.workaround } ?? matches.first
        return match.map { ($0.tag == BlockingPhrases.blocked, text.phrase(from: $0.first, through: $0.last)) }
    }
}
