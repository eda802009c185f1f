internal import Feedback

/// A mail for a person at a terminal: what was kept, what was cut, and why.
struct MailPrint {
    let message: Message
    let file: String

    var text: String {
        var lines = ["\(TerminalText.inert(file)): \(message.kind.rawValue) (\(TerminalText.inert(message.kindRule)))"]
        let name = message.sender.name.isEmpty ? "" : "\(message.sender.name) "
        lines.append(field("From", "\(name)<\(message.sender.address)>"))
        if let suspicion = message.sender.suspicion { lines.append(field("Beware", suspicion)) }
        lines.append(field("Subject", message.subject))
        if let date = message.date { lines.append(field("Date", RFC3339.text(date))) }
        lines.append(field("Language", message.language))
        for attachment in message.attachments {
            lines.append(field("Attached", "\(attachment.name) (\(attachment.type), \(attachment.size) bytes)"))
        }
        for note in message.notes { lines.append(field("Note", note)) }
        lines += section("What the person wrote", message.newText)
        lines += section("Cut: signature", message.signature)
        lines += section("Cut: quoted", message.quoted)
        lines += section("Cut: forwarded", message.forwarded)
        return lines.joined(separator: "\n") + "\n"
    }

    private func field(_ name: String, _ value: String) -> String {
        "  \(name):\(String(repeating: " ", count: 10 - name.count))\(TerminalText.inert(value))"
    }

    private func section(_ title: String, _ text: String) -> [String] {
        guard !text.isEmpty else { return [] }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return ["", "\(title):"] + lines.map { "  │ \(TerminalText.inert(String($0)))" }
    }
}
