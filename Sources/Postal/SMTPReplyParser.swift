/// Bytes in, replies out, however the network cut them.
struct SMTPReplyParser: Sendable {
    /// Bytes of one reply, all lines with their line ends.
    static let maximumReplyBytes = 64 * 1024

    /// The server does not speak SMTP, or no longer.
    enum Violation: Error {
        case tooLong
        case malformed
    }

    /// The bytes of a reply that is not complete, or of what follows one.
    private var buffer: [UInt8] = []
    /// Bytes of `buffer` that are known to hold no line end.
    private var scanned = 0
    private var lines: [String] = []
    /// Bytes of the lines already taken from `buffer`.
    private var consumed = 0

    /// Nothing is left over: neither a part of a reply nor another one.
    var isEmpty: Bool { buffer.isEmpty && lines.isEmpty }

    mutating func append(_ bytes: [UInt8]) {
        buffer += bytes
    }

    /// The next whole reply; nil when more bytes are needed.
    mutating func next() throws(Violation) -> SMTPReply? {
        // QUIRK: RFC 5321 section 2.3.8 ends lines by CRLF only; a bare LF is taken too. Test "bare line feeds".
        while let end = buffer[scanned...].firstIndex(of: 0x0A) {
            var line = buffer[..<end]
            if line.last == 0x0D { line.removeLast() }
            consumed += end + 1
            guard consumed <= Self.maximumReplyBytes else { throw .tooLong }
            let (code, isLast) = try Self.head(line)
            lines.append(String(inert: line.dropFirst(4)))
            buffer.removeFirst(end + 1)
            scanned = 0
            guard isLast else { continue }
            defer {
                lines = []
                consumed = 0
            }
            // QUIRK: RFC 5321 section 4.2.1 wants the same code on all lines; where they differ, the last one counts.
            return SMTPReply(code: code, lines: lines)
        }
        scanned = buffer.count
        guard consumed + buffer.count <= Self.maximumReplyBytes else { throw .tooLong }
        return nil
    }

    /// The code of a line, and whether it is the reply's last. `250`, `250 text` and `250-text`.
    private static func head(_ line: ArraySlice<UInt8>) throws(Violation) -> (code: Int, isLast: Bool) {
        let digits = line.prefix(3).map { Int($0) - 0x30 }
        guard digits.count == 3, (2...5).contains(digits[0]), digits.allSatisfy({ (0...9).contains($0) }) else {
            throw .malformed
        }
        let code = digits[0] * 100 + digits[1] * 10 + digits[2]
        guard line.count > 3 else { return (code, true) }
        switch line[line.startIndex + 3] {
        case UInt8(ascii: "-"): return (code, false)
        case UInt8(ascii: " "): return (code, true)
        default: throw .malformed
        }
    }
}
