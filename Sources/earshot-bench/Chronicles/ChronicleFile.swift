internal import Daemon
internal import Feedback
internal import MIME

/// A chronicle as it is written down; see `ChronicleOptions.help`.
struct ChronicleFile {
    static let maximumBytes = 4 * 1024 * 1024

    private(set) var entries: [ChronicleEntry] = []
    let end: Timestamp

    /// - Parameter address: where the mails go.
    init(_ text: String, to address: EmailAddress) throws(Failure) {
        var last: Timestamp?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard let first = columns.first, !first.isEmpty, !first.hasPrefix("#") else { continue }
            guard last == nil, columns.count >= 3, let time = Self.time(first) else {
                throw Failure("line \(index + 1) of the chronicle cannot be read")
            }
            if columns[2] == "!end" {
                last = time
                continue
            }
            guard let event = Self.event(columns, number: index + 1, time: time, to: address) else {
                throw Failure("line \(index + 1) of the chronicle says nothing that is known")
            }
            entries.append(ChronicleEntry(time: time, name: columns[1] == "-" ? "" : columns[1], event: event))
        }
        guard let last else { throw Failure("the chronicle has no line !end") }
        end = last
    }

    /// `2026-03-02 09:14`, in UTC.
    private static func time(_ text: String) -> Timestamp? {
        text.utf8.count == 16 ? MailDate.parse(Array("\(text):00 +0000".utf8)) : nil
    }

    private static func event(
        _ columns: [String],
        number: Int,
        time: Timestamp,
        to address: EmailAddress
    ) -> ChronicleEntry.Event? {
        let rest = columns.dropFirst(3)
        switch columns[2] {
        case "!ack": return .incident(.acknowledge)
        case "!resolved": return .incident(.resolve(note: rest.first))
        case "!approve": return .approval
        case "!planned", "!done", "!declined":
            guard rest.count == 2, let status = Theme.Status(rawValue: String(columns[2].dropFirst())) else {
                return nil
            }
            return .theme(.answer(status, note: rest[4]), of: rest[3])
        default:
            guard rest.count == 2, !columns[2].hasPrefix("!") else { return nil }
            let mail = mail(from: columns[2], subject: rest[3], text: rest[4], number: number, time: time, to: address)
            return mail.map { .mail($0) }
        }
    }

    /// Nil where the sender is none, or the mail cannot be written.
    private static func mail(
        from sender: String,
        subject: String,
        text: String,
        number: Int,
        time: Timestamp,
        to address: EmailAddress
    ) -> [UInt8]? {
        let parts = sender.split(separator: "<")
        guard let last = parts.last, let from = EmailAddress(String(last.prefix { $0 != ">" })) else { return nil }
        let name = parts.count == 2 ? parts[0].trimmingSuffix(while: { $0 == " " }) : ""
        let mail = MailBuilder(
            from: MailBuilder.Mailbox(name: String(name), address: from),
            to: [address],
            subject: subject,
            messageID: "chronicle.\(number)@earshot.test",
            date: time,
            text: text.replacing("\\n", with: "\n")
        )
        return try? mail.bytes()
    }
}

extension Substring {
    fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
        var rest = self
        while let last = rest.last, isTrimmed(last) { rest.removeLast() }
        return rest
    }
}
