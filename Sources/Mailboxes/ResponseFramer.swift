internal import Glibc

/// Cuts a stream of bytes, split anywhere, into whole responses (RFC 3501 section 7). Literals are counted, never
/// scanned: a mail may hold anything that looks like a response.
struct ResponseFramer {
    /// The longest literal to accept now.
    var literalLimit = IMAPLimits.strayLiteralBytes

    private var frame = ResponseFrame()
    /// The literal being read, and how many of its bytes are missing; nil between literals.
    private var literal: [UInt8]?
    private var missing = 0

    /// The next whole response in `bytes` from `position` on, or nil when the rest is only a part of one. `position` is
    /// moved past what was taken in.
    mutating func next(in bytes: [UInt8], from position: inout Int) throws(MailboxError) -> ResponseFrame? {
        while position < bytes.count {
            if literal != nil {
                takeLiteral(from: bytes, at: &position)
            } else if let whole = try takeLine(from: bytes, at: &position) {
                return whole
            }
        }
        return nil
    }

    /// True when no response is half read.
    var isBetweenResponses: Bool { frame.text.isEmpty && literal == nil }

    private mutating func takeLiteral(from bytes: [UInt8], at position: inout Int) {
        let count = min(missing, bytes.count - position)
        literal?.append(contentsOf: bytes[position..<position + count])
        position += count
        missing -= count
        if missing == 0 { endLiteral() }
    }

    private mutating func endLiteral() {
        frame.literals.append(.init(offset: frame.text.count, bytes: literal ?? []))
        literal = nil
    }

    private mutating func takeLine(from bytes: [UInt8], at position: inout Int) throws(MailboxError) -> ResponseFrame? {
        let end = Self.indexOfLineFeed(in: bytes, from: position)
        frame.text.append(contentsOf: bytes[position..<(end ?? bytes.count)])
        guard frame.text.count <= IMAPLimits.lineBytes else { throw .violation("a line over 1 MiB") }
        guard let end else {
            position = bytes.count
            return nil
        }
        position = end + 1
        // QUIRK: a bare LF ends a line too (RFC 3501 section 2.2 wants CRLF).
        if frame.text.last == UInt8(ascii: "\r") { frame.text.removeLast() }
        if let length = try literalLength() {
            try beginLiteral(length)
            return nil
        }
        defer { frame = ResponseFrame() }
        return frame
    }

    private mutating func beginLiteral(_ length: Int) throws(MailboxError) {
        guard frame.literals.count < IMAPLimits.literals else { throw .violation("too many literals in one response") }
        let sum = frame.literals.reduce(length) { $0 + $1.bytes.count }
        guard length <= literalLimit, sum <= literalLimit + IMAPLimits.lineBytes else {
            throw .violation("a literal of \(length) bytes, more than was asked for,")
        }
        var bytes: [UInt8] = []
        // Only reserved: the pages become real as the bytes arrive.
        bytes.reserveCapacity(length)
        literal = bytes
        missing = length
        if length == 0 { endLiteral() }
    }

    /// The number in a `{n}`, `{n+}` or `~{n}` at the end of the text, in a response that may hold literals.
    private func literalLength() throws(MailboxError) -> Int? {
        // Behind a literal the text still ends in that literal's own `{n}`, until something follows.
        guard frame.text.last == UInt8(ascii: "}"), frame.literals.last?.offset != frame.text.count, mayHoldLiterals else {
            return nil
        }
        var index = frame.text.count - 2
        if index >= 0, frame.text[index] == UInt8(ascii: "+") { index -= 1 }
        var length = 0
        var scale = 1
        var digits = 0
        while index >= 0, let digit = frame.text[index].asDigit {
            // Twelve digits are more than any limit, and cannot overflow.
            guard digits < 12 else { throw .violation("a literal of absurd length") }
            length += digit * scale
            scale *= 10
            digits += 1
            index -= 1
        }
        guard digits > 0, index >= 0, frame.text[index] == UInt8(ascii: "{") else { return nil }
        return length
    }

    /// The human text of a status response, a tagged answer or a continuation may end like a literal and is none.
    private var mayHoldLiterals: Bool {
        guard frame.text.starts(with: "* ".utf8) else { return false }
        let word = frame.text.dropFirst(2).prefix { $0 != UInt8(ascii: " ") }
        return StatusResponse.Condition(word) == nil
    }

    private static func indexOfLineFeed(in bytes: [UInt8], from position: Int) -> Int? {
        bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress,
                let found = memchr(base + position, Int32(UInt8(ascii: "\n")), buffer.count - position)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }
}

extension UInt8 {
    /// 0 to 9, or nil when it is no ASCII digit.
    var asDigit: Int? {
        self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") ? Int(self - UInt8(ascii: "0")) : nil
    }
}
