internal import Daemon
internal import Typesetting

/// A folder's account for a terminal of 80 columns.
struct MailboxPrint {
    static let columns = TextColumns(width: 80)

    let mailbox: StatusReport.Mailbox
    /// A time as the operator reads it.
    let moment: (Int64) -> String

    var lines: [String] {
        let name = "\(TerminalText.inert(mailbox.name))/\(TerminalText.inert(mailbox.folder))"
        return Self.columns.lines("\(name): \(looks)", first: "  ", rest: "    ")
            + indented(account)
            + (mailbox.goneBeforeRead > 0 ? indented("\(mailbox.goneBeforeRead) gone before they were read") : [])
            + (mailbox.passedOver > 0 ? indented(passedOver) : [])
            + (mailbox.trouble.map { indented("\(TerminalText.inert($0))\(since)") } ?? [])
    }

    private var looks: String {
        guard let looked = mailbox.lookedAt else { return "never looked into" }
        guard let read = mailbox.lastReadAt else {
            return "looked into \(moment(looked)), being read for the first time"
        }
        return looked == read ? "read \(moment(read))" : "looked into \(moment(looked)), all was read \(moment(read))"
    }

    private var account: String {
        let old = mailbox.leftAlone > 0 ? " + \(mailbox.leftAlone) left alone" : ""
        return "\(mailbox.onServer) on the server = \(mailbox.stored) stored + \(mailbox.quarantined) quarantined"
            + " + \(mailbox.waiting) waiting\(old)"
    }

    private var passedOver: String {
        let start = mailbox.listeningSince.map { " since \(moment($0))" } ?? ""
        let (numbers, mails) =
            mailbox.passedOver == 1
            ? ("1 number", "1 mail") : ("\(mailbox.passedOver) numbers", "\(mailbox.passedOver) mails")
        return "\(numbers) passed over\(start): at most \(mails) came and went unseen"
    }

    private var since: String { mailbox.troubleSince.map { " (since \(moment($0)))" } ?? "" }

    private func indented(_ text: String) -> [String] {
        Self.columns.lines(text, first: "    ", rest: "    ")
    }
}
