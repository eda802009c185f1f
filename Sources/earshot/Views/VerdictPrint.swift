internal import Feedback

/// A verdict for a person at a terminal.
struct VerdictPrint {
    let verdict: Verdict
    let message: Message
    let file: String

    var text: String {
        let percent = Int((verdict.confidence * 100).rounded())
        let doubt = verdict.isUnsure ? ", unsure: a person should look" : ""
        var lines = ["\(TerminalText.inert(file)): \(verdict.category.rawValue), \(percent) %\(doubt)"]
        if !message.subject.isEmpty { lines.append("  Subject:  \(TerminalText.inert(message.subject))") }
        lines.append("  Service:  \(verdict.service.map(TerminalText.inert) ?? "none of the configured ones")")
        if verdict.isSecurity {
            lines.append("  Security: goes to the security contact at once, and is quoted nowhere")
        }
        if verdict.tone >= 0.5 { lines.append("  Tone:     under stress (\(Int(verdict.tone * 100)) %)") }
        let reasons = verdict.reasons.map { "“\(TerminalText.inert($0.words))”" }
        lines.append("  Because:  \(reasons.isEmpty ? "nothing in it stands out" : reasons.joined(separator: ", "))")
        let ranked = verdict.probabilities.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
        let shares = ranked.map { "\($0.key.rawValue) \(Int(($0.value * 100).rounded())) %" }
        lines.append("  In all:   \(shares.joined(separator: ", "))")
        return lines.joined(separator: "\n") + "\n"
    }
}
