internal import Feedback
internal import Typesetting

/// What people wrote, as it may be shown: inert, short, without what tells of a person, and without their names unless the
/// operator wants them.
struct DigestVoices {
    let editor: DigestEditor
    let budget: DigestBudget

    private var phrases: DigestPhrases { editor.phrases }
    private var local: LocalFormat { editor.local }

    func quote(_ item: FeedbackItem, namesService: Bool, isGuess: Bool = false) -> DigestOutline.Quote {
        let spoken = shown(item.excerpt)
        var parts = sender(of: item)
        if namesService, let service = item.verdict.service { parts.append(editor.name(of: service)) }
        parts.append(editor.when(item.received))
        if item.language != local.language, let name = local.languageName(item.language) { parts.append(name) }
        parts.append("#\(item.number)")
        if isGuess { parts.append(guess(item.verdict)) }
        return DigestOutline.Quote(
            words: spoken.isEmpty ? shown(item.subject) : spoken,
            language: item.language,
            attribution: parts.joined(separator: " · ")
        )
    }

    /// Redacted before it is cut, so that nothing that is cut in half passes.
    private func shown(_ text: String) -> String {
        phrases.redaction.applied(to: text, maximumBytes: budget.quoteBytes)
    }

    /// Who wrote, only where people are named; that an identity looks forged is said in any case.
    private func sender(of item: FeedbackItem) -> [String] {
        if editor.material.namesPeople {
            return [item.sender.shown(unknown: phrases[.unknownSender], doubtful: phrases[.doubtfulSender])]
        }
        return item.sender.suspicion == nil ? [] : ["⚠ " + phrases[.doubtfulSender]]
    }

    private func guess(_ verdict: Verdict) -> String {
        let places = ["category": phrases.guess(verdict.category), "percent": editor.percent(verdict.confidence)]
        return phrases.filled(.perhaps, places)
    }

    /// Each person once before anybody twice, in the order they wrote. Security matters are never among them.
    static func fairly(_ items: [FeedbackItem]) -> [FeedbackItem] {
        let sorted = items.filter { !$0.verdict.isSecurity }.sorted {
            ($0.received, $0.number) < ($1.received, $1.number)
        }
        var turns: [String: Int] = [:]
        let ranked = sorted.map { item in
            turns[item.sender.key, default: 0] += 1
            return (turn: turns[item.sender.key, default: 1], item: item)
        }
        return ranked.sorted {
            ($0.turn, $0.item.received, $0.item.number) < ($1.turn, $1.item.received, $1.item.number)
        }
        .map(\.item)
    }
}
