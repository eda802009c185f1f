internal import Feedback
internal import Reading
internal import Typesetting

/// A mail for a person at a terminal of 80 columns: what was kept, what was cut, and why.
struct MailPrint {
    static let columns = TextColumns(width: 80)
    /// Lines shown of each kind of text that was cut; `--explain` shows all.
    private static let maximumCutLines = 8

    let message: Message
    let passages: [Passage]
    let file: String
    /// The mail in its own order, each cut with its reason.
    let isExplained: Bool

    var text: String {
        let body = isExplained ? explained + originals : kept + originals + cuts
        return (head + body).joined(separator: "\n") + "\n"
    }

    // MARK: - Head

    private var head: [String] {
        var lines = Self.columns.lines(TerminalText.inert(file))
        lines += field("From", sender(message.sender))
        if let suspicion = message.sender.suspicion { lines += field("Beware", suspicion) }
        if let submitter = message.submitter {
            lines += field("Sent by", "\(sender(submitter)), on behalf of the sender")
        }
        if !message.replyTo.isEmpty { lines += field("Reply to", message.replyTo.joined(separator: ", ")) }
        if let results = message.authentication { lines += field("Checked", checks(results)) }
        lines += field("Subject", message.subject)
        if let date = message.date { lines += field("Date", RFC3339.text(date)) }
        lines += field("Kind", "\(message.kind.rawValue): \(message.kindRule)")
        lines += field("Language", language)
        if message.segments.count > 1 { lines += field("Matters", "\(message.segments.count), told apart by ╌ below") }
        for attachment in message.attachments {
            lines += field("Attached", "\(attachment.name) (\(attachment.type), \(attachment.size) bytes)")
        }
        for link in message.links { lines += field("Link", link) }
        for note in message.notes { lines += field("Note", note) }
        return lines
    }

    private var language: String {
        message.language == "und"
            ? "not sure" : "\(message.language), \(min(99, Int((message.languageConfidence * 100).rounded()))) % sure"
    }

    /// The topmost Authentication-Results; whether its server is ours, only the configuration knows.
    private func checks(_ results: AuthenticationResults) -> String {
        let findings = results.findings.map { "\($0.method)=\($0.result)" }.joined(separator: " ")
        return "\(findings.isEmpty ? "nothing" : findings), says \(results.server ?? "nobody")"
    }

    private func sender(_ sender: Sender) -> String {
        sender.shown(unknown: "unknown", doubtful: "looks forged")
    }

    private func field(_ name: String, _ value: String) -> [String] {
        Self.columns.lines(
            TerminalText.inert(value),
            first: "  \(TextColumns.padded(name, to: 9)) ",
            rest: String(repeating: " ", count: 12)
        )
    }

    // MARK: - Kept and cut

    private var kept: [String] {
        guard !message.newText.isEmpty else { return ["", "Kept", "  (nothing: all of it was cut)"] }
        // Between two matters a line of its own.
        let matters = message.segments.count > 1 ? message.segments : [message.newText]
        return ["", "Kept"] + Array(matters.map { set($0, bar: "│") }.joined(separator: ["  ╌╌╌"]))
    }

    /// Kind by kind; of a forward only what `originals` does not show.
    private var cuts: [String] {
        Passage.Role.allCases.filter { role in
            role != .new && (message.originals.isEmpty || role != .forwarded && role != .forwardHeader)
        }
        .flatMap { role in cut(passages.filter { $0.role == role }) }
    }

    private func cut(_ passages: [Passage]) -> [String] {
        guard let first = passages.first else { return [] }
        var reasons: [String] = []
        for passage in passages where !reasons.contains(passage.rule) { reasons.append(passage.rule) }
        let texts = passages.flatMap { set($0.text, bar: "┆") }
        let lines = [""] + title("Cut, \(first.role.title)", reasons.joined(separator: "; "))
        let rest = texts.count - Self.maximumCutLines
        guard rest > 2 else { return lines + texts }
        return lines + texts.prefix(Self.maximumCutLines) + ["  … \(rest) more lines; --explain shows all"]
    }

    private var explained: [String] {
        var lines: [String] = []
        for passage in passages {
            let isKept = passage.role == .new
            let texts = set(passage.text, bar: isKept ? "│" : "┆")
            guard !texts.isEmpty else { continue }
            lines += [""] + (isKept ? ["Kept"] : title("Cut, \(passage.role.title)", passage.rule)) + texts
        }
        return lines
    }

    private func title(_ name: String, _ reason: String) -> [String] {
        Self.columns.lines("\(name): \(reason)", rest: "  ")
    }

    /// Behind a bar; a long line goes on below itself. Of blank lines one is left, and none at either end.
    private func set(_ text: String, bar: String) -> [String] {
        var lines: [String] = []
        var isGap = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let line = TerminalText.inert(String(line))
            guard line.contains(where: { !$0.isWhitespace }) else {
                isGap = !lines.isEmpty
                continue
            }
            if isGap { lines.append("  \(bar)") }
            isGap = false
            lines +=
                TextColumns.columns(of: line) <= Self.columns.width - 4
                ? ["  \(bar) \(line)"] : Self.columns.lines(line, first: "  \(bar) ", rest: "  \(bar)   ")
        }
        return lines
    }

    // MARK: - Originals

    private var originals: [String] {
        message.originals.flatMap { original in
            var lines = [""] + title("Forwarded, written first by", TerminalText.inert(sender(original.writer)))
            if !original.subject.isEmpty { lines += field("Subject", original.subject) }
            if !original.date.isEmpty { lines += field("Date", original.date) }
            return lines + set(original.newText.isEmpty ? original.text : original.newText, bar: "│")
        }
    }
}

extension Passage.Role {
    /// In words for a person.
    fileprivate var title: String {
        switch self {
        case .new: "new"
        case .signature: "signature"
        case .footer: "footer"
        case .disclaimer: "notice"
        case .banner: "banner"
        case .listFooter: "list footer"
        case .attribution: "attribution"
        case .quoted: "quoted"
        case .forwardHeader: "head of a forward"
        case .forwarded: "forwarded"
        }
    }
}
