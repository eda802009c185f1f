/// The header of a mail or of one of its parts.
///
/// Read straight from the bytes, in one pass, before anything is interpreted: no value here was ever decoded.
package struct HeaderBlock: Sendable {
    /// Bytes of one header that are read (Postfix allows 100 KiB, mail-mime-parser 1 MiB).
    package static let maximumBytes = 256 * 1024
    package static let maximumFields = 1000
    /// Lines looked at after a stray one, to see whether the header goes on.
    private static let maximumLinesAhead = 50
    /// Bytes kept of one field's value.
    package static let maximumFieldBytes = 64 * 1024

    package private(set) var fields: [HeaderField] = []
    /// Limits that were hit, in words.
    package private(set) var notes: [String] = []

    init() {}

    /// Reads fields from `start`, and sets `start` to the first byte of the body.
    ///
    /// A blank line ends the header. So does a line that is neither a field nor a continuation: QUIRK: RFC 5322 section 2.1
    /// demands the blank line, but mailers forget it; that line is then the body's first, unless well-known fields follow it.
    /// `stop` tells of lines (MIME delimiters) that end it as well.
    package init(
        bytes: [UInt8],
        from start: inout Int,
        before end: Int,
        stop: (_ lineStart: Int, _ lineEnd: Int) -> Bool = { _, _ in false }
    ) {
        let first = start
        var name: String?
        var value: [UInt8] = []
        while start < end {
            let lineFeed = bytes.firstIndex(of: ASCII.lineFeed, from: start, before: end)
            var lineEnd = lineFeed
            while lineEnd > start, bytes[lineEnd - 1] == ASCII.carriageReturn { lineEnd -= 1 }
            let next = min(lineFeed + 1, end)
            if lineEnd == start {
                start = next
                break
            }
            if bytes[start] == 0x2D, stop(start, lineEnd) { break }
            if start - first > Self.maximumBytes {
                note("header cut at \(Self.maximumBytes / 1024) KiB")
                start = next
                continue
            }
            if ASCII.isBlank(bytes[start]) {
                append(bytes[start..<lineEnd], to: &value)
            } else if let colon = Self.colon(in: bytes, from: start, before: lineEnd) {
                finish(&name, &value)
                var nameEnd = colon
                // QUIRK: RFC 5322 section 4.5 (obsolete) allows blanks before the colon.
                while nameEnd > start, ASCII.isBlank(bytes[nameEnd - 1]) { nameEnd -= 1 }
                name = ASCII.name(bytes[start..<nameEnd])
                append(bytes[(colon + 1)..<lineEnd].drop(while: ASCII.isWhite), to: &value)
            } else if !Self.isMailboxSeparator(bytes[start..<lineEnd]) {
                guard goesOn(in: bytes, from: next, before: end, after: name) else { break }
                takeStray(bytes[start..<lineEnd], &name, &value)
            }
            start = next
        }
        finish(&name, &value)
    }

    package func first(_ name: String) -> HeaderField? { fields.first { $0.is(name) } }

    package func all(_ name: String) -> [HeaderField] { fields.filter { $0.is(name) } }

    /// Whether the line is a field: RFC 5322 section 2.2, printable ASCII up to a colon.
    package static func colon(in bytes: [UInt8], from start: Int, before end: Int) -> Int? {
        var index = start
        while index < end, bytes[index] > 0x20, bytes[index] < 0x7F, bytes[index] != 0x3A { index += 1 }
        guard index > start else { return nil }
        while index < end, ASCII.isBlank(bytes[index]) { index += 1 }
        return index < end && bytes[index] == 0x3A ? index : nil
    }

    /// QUIRK: mbox's "From " line (RFC 4155), sometimes quoted as ">From ", left in a header by careless tools.
    package static func isMailboxSeparator(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "From ".utf8) || line.starts(with: ">From ".utf8)
    }

    /// QUIRK: a stray line amid a header (a fold that lost its blank, a name with blanks in it). The header goes on when the
    /// next line is a field by which mail is taken apart or known, or one that every mail has and this one has not had yet,
    /// and only fields follow up to the blank line. `last` is the field before.
    private func goesOn(in bytes: [UInt8], from start: Int, before end: Int, after last: String?) -> Bool {
        guard let colon = Self.colon(in: bytes, from: start, before: min(end, start + 40)) else { return false }
        let name = ASCII.name(bytes[start..<colon].trimmed)
        let isAwaited = MailFields.isUsual(name) && name != last && first(name) == nil
        guard isAwaited || MailFields.decidesStructure(name) else { return false }
        var lineStart = start
        for _ in 0..<Self.maximumLinesAhead where lineStart < end {
            let lineEnd = bytes.firstIndex(of: ASCII.lineFeed, from: lineStart, before: end)
            if bytes[lineStart..<lineEnd].allSatisfy(ASCII.isWhite) { return true }
            let isField =
                ASCII.isBlank(bytes[lineStart]) || Self.colon(in: bytes, from: lineStart, before: lineEnd) != nil
            guard isField else { return false }
            lineStart = lineEnd + 1
        }
        return false
    }

    /// A field with a spoilt name is left out; any other line is taken as if it were folded: nothing of it is lost.
    private mutating func takeStray(_ line: ArraySlice<UInt8>, _ name: inout String?, _ value: inout [UInt8]) {
        if MailFields.isMisspelt(line) {
            finish(&name, &value)
        } else {
            append([ASCII.space] + line, to: &value)
        }
    }

    private mutating func append(_ bytes: ArraySlice<UInt8>, to value: inout [UInt8]) {
        let room = Self.maximumFieldBytes - value.count
        if bytes.count > room { note("header field cut at \(Self.maximumFieldBytes / 1024) KiB") }
        value.append(contentsOf: bytes.prefix(room))
    }

    private mutating func finish(_ name: inout String?, _ value: inout [UInt8]) {
        defer {
            name = nil
            value = []
        }
        guard let found = name else { return }
        guard fields.count < Self.maximumFields else { return note("more than \(Self.maximumFields) header fields") }
        let kept = value.contains(0) ? value.filter { $0 != 0 } : value
        let trimmed = kept[...].trimmed
        fields.append(HeaderField(name: found, value: trimmed.count == kept.count ? kept : Array(trimmed)))
    }

    private mutating func note(_ text: String) {
        if !notes.contains(text) { notes.append(text) }
    }
}
