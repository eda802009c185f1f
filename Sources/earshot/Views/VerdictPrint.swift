internal import Feedback

/// A verdict for a person at a terminal.
struct VerdictPrint {
    let verdict: Verdict
    let message: Message
    let file: String

    var text: String {
        var lines = [
            "\(TerminalText.inert(file)): \(Self.judged(verdict.category, verdict.confidence, verdict.isUnsure))"
        ]
        if !message.subject.isEmpty { lines.append("  Subject:  \(TerminalText.inert(message.subject))") }
        lines.append("  Service:  \(Self.service(verdict.service, verdict.mention))")
        if let place = verdict.place { lines.append("  Place:    \(TerminalText.inert(place))") }
        if let device = verdict.device { lines.append("  Device:   \(TerminalText.inert(device))") }
        if let severity = verdict.severity, !severity.isUnknown {
            lines.append("  How bad:  \(Self.severity(severity))")
        }
        if verdict.isSecurity {
            lines.append("  Security: goes to the security contact at once, and is quoted nowhere")
        }
        lines.append("  Tone:     \(tone)")
        lines.append("  Because:  \(Self.because(verdict.reasons))")
        let ranked = verdict.probabilities.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
        let shares = ranked.map { "\($0.key.rawValue) \(Percent.whole($0.value))" }
        lines.append("  In all:   \(shares.joined(separator: ", "))")
        for (index, matter) in verdict.matters.enumerated() { lines += Self.lines(of: matter, number: index + 1) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func judged(_ category: Category, _ confidence: Double, _ isUnsure: Bool) -> String {
        let doubt = isUnsure ? ", unsure: a person should look" : ""
        return "\(category.rawValue), \(Percent.whole(confidence))\(doubt)"
    }

    private static func service(_ service: String?, _ mention: ServiceMention?) -> String {
        guard let service else { return "none of the configured ones" }
        guard let mention else { return TerminalText.inert(service) }
        let manner =
            switch mention.manner {
            case .exact: ""
            case .alias: ", an alias"
            case .inflected: ", another form of a name"
            case .misspelt: ", misspelt"
            case .address: ", in an address"
            }
        return "\(TerminalText.inert(service)) (“\(TerminalText.inert(mention.words))”\(manner))"
    }

    private static func severity(_ severity: Severity) -> String {
        func quoted(_ words: String?) -> String { words.map { " (“\(TerminalText.inert($0))”)" } ?? "" }
        var parts: [String] = []
        switch severity.reach {
        case .one: parts.append("one person\(quoted(severity.reachWords))")
        case .several: parts.append("several people\(quoted(severity.reachWords))")
        case .many: parts.append("many people\(quoted(severity.reachWords))")
        case .unknown: break
        }
        if let isBlocking = severity.isBlocking {
            parts.append((isBlocking ? "cannot work" : "there is another way") + quoted(severity.blockingWords))
        }
        if let deadline = severity.deadline { parts.append("deadline: “\(TerminalText.inert(deadline))”") }
        return parts.joined(separator: "; ")
    }

    private var tone: String {
        let name = verdict.tone >= 0.5 ? "under stress" : verdict.tone >= 0.2 ? "tense" : "calm"
        let signs = verdict.toneSigns.map { "“\(TerminalText.inert($0.words))”" }
        let heard = signs.isEmpty ? "" : ": \(signs.joined(separator: ", "))"
        return "\(name) (\(Percent.whole(verdict.tone)))\(heard)"
    }

    private static func because(_ reasons: [Verdict.Reason]) -> String {
        let words = reasons.map { "“\(TerminalText.inert($0.words))”" }
        return words.isEmpty ? "nothing in it stands out" : words.joined(separator: ", ")
    }

    private static func lines(of matter: Matter, number: Int) -> [String] {
        var facts = [service(matter.service, matter.mention)]
        facts += [matter.place, matter.device].compactMap { $0.map(TerminalText.inert) }
        if let severity = matter.severity, !severity.isUnknown { facts.append(Self.severity(severity)) }
        return [
            "  Matter \(number): \(judged(matter.category, matter.confidence, matter.isUnsure))",
            "            \(facts.joined(separator: "; "))", "            because \(because(matter.reasons))",
        ]
    }
}
