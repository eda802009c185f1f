/// Bytes made readable before they are taken apart: where the header starts, if there is one.
///
/// QUIRK: GMime answers NULL for mails with a leading blank or indented line, without a header, or in UTF-16; each of them holds
/// words of a person, so each is salvaged here, with a note. Tests: `GMimeQuirkTests.refusedMails`, `mailInUTF16`.
struct RawMail {
    let bytes: [UInt8]
    let headerStart: Int
    let hasHeader: Bool
    let notes: [String]

    /// Lines skipped in search of the first field.
    private static let maximumSkippedLines = 100
    /// Bytes looked at to see whether what stands at the beginning is a header.
    private static let maximumSampleBytes = 32 * 1024

    init(_ raw: [UInt8]) {
        var notes: [String] = []
        let bytes = Self.withLineFeeds(Self.utf8(raw, &notes), &notes)
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let first = start
        for _ in 0..<Self.maximumSkippedLines where start < bytes.count {
            let lineEnd = bytes.firstIndex(of: ASCII.lineFeed, from: start, before: bytes.count)
            let line = bytes[start..<lineEnd]
            if HeaderBlock.colon(in: bytes, from: start, before: lineEnd) != nil { break }
            let isSkippable = line.allSatisfy(ASCII.isWhite) || line.first.map(ASCII.isBlank) == true
            guard isSkippable || HeaderBlock.isMailboxSeparator(line) else { break }
            start = lineEnd + 1
        }
        hasHeader = start < bytes.count && Self.isHeader(bytes, from: start)
        if hasHeader && start > first { notes.append("lines before the header skipped") }
        if !hasHeader && !bytes.isEmpty { notes.append("no header: all of it read as text") }
        self.bytes = bytes
        headerStart = hasHeader ? start : first
        self.notes = notes
    }

    /// Whether any of the fields is one that mail has: "Note: the printer" alone makes no header. Names only are looked at.
    private static func isHeader(_ bytes: [UInt8], from start: Int) -> Bool {
        let limit = min(bytes.count, start + maximumSampleBytes)
        var lineStart = start
        while lineStart < limit {
            let lineEnd = bytes.firstIndex(of: ASCII.lineFeed, from: lineStart, before: limit)
            if let colon = HeaderBlock.colon(in: bytes, from: lineStart, before: lineEnd) {
                if isKnown(ASCII.name(bytes[lineStart..<colon].trimmed)) { return true }
            } else if !ASCII.isBlank(bytes[lineStart]), !HeaderBlock.isMailboxSeparator(bytes[lineStart..<lineEnd]) {
                return false
            }
            lineStart = lineEnd + 1
        }
        return false
    }

    private static func isKnown(_ name: String) -> Bool {
        knownNames.contains(name) || name.hasPrefix("x-") || name.hasPrefix("content-") || name.hasPrefix("resent-")
            || name.hasPrefix("list-")
    }

    private static let knownNames: Set<String> = [
        "from", "to", "cc", "bcc", "subject", "date", "sender", "reply-to", "received", "return-path", "message-id",
        "in-reply-to", "references", "mime-version", "delivered-to", "dkim-signature", "authentication-results",
        "auto-submitted", "precedence", "thread-topic", "status", "envelope-to", "received-spf", "arc-seal",
    ]

    private static func utf8(_ raw: [UInt8], _ notes: inout [String]) -> [UInt8] {
        guard raw.count >= 4, let text = WideText.mail(raw) else { return raw }
        notes.append("mail in UTF-16")
        return Array(text.utf8)
    }

    /// QUIRK: RFC 5322 section 2.3 forbids bare CR; a mail that has no LF at all uses it as its line end.
    private static func withLineFeeds(_ bytes: [UInt8], _ notes: inout [String]) -> [UInt8] {
        guard bytes.firstIndex(of: ASCII.lineFeed, from: 0, before: bytes.count) == bytes.count,
            bytes.firstIndex(of: ASCII.carriageReturn, from: 0, before: bytes.count) < bytes.count
        else { return bytes }
        notes.append("line ends of bare CR")
        return bytes.map { $0 == ASCII.carriageReturn ? ASCII.lineFeed : $0 }
    }
}
