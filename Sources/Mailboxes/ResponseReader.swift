/// Walks over one response, token by token. Every method leaves `position` behind what it took; a token that is not there
/// is an error of the server.
struct ResponseReader {
    private let frame: ResponseFrame
    private(set) var position = 0
    private var nextLiteral = 0

    init(_ frame: ResponseFrame) {
        self.frame = frame
    }

    var isAtEnd: Bool { position >= frame.text.count }

    var peek: UInt8? { position < frame.text.count ? frame.text[position] : nil }

    /// The text from here to the end.
    var rest: ArraySlice<UInt8> { frame.text[min(position, frame.text.count)...] }

    mutating func skip(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        position += 1
        return true
    }

    mutating func expect(_ byte: UInt8) throws(MailboxError) {
        guard skip(byte) else { throw .violation("an answer that cannot be read") }
    }

    /// QUIRK: several spaces where RFC 3501 has one.
    mutating func skipSpaces() {
        while skip(UInt8(ascii: " ")) {}
    }

    /// Bytes up to a space, a parenthesis, a quote or the end; possibly none.
    mutating func word() -> ArraySlice<UInt8> {
        let start = position
        while let byte = peek, !Self.endsWord(byte) { position += 1 }
        return frame.text[start..<position]
    }

    /// The name of a FETCH item in upper case: `UID`, `BODY[]<0>`, `BODY[HEADER.FIELDS (DATE)]`.
    mutating func itemName() -> String {
        let start = position
        var brackets = 0
        while let byte = peek, brackets > 0 || !(Self.endsWord(byte) || byte == UInt8(ascii: "{")) {
            if byte == UInt8(ascii: "[") { brackets += 1 }
            if byte == UInt8(ascii: "]") { brackets -= 1 }
            position += 1
        }
        let name = String(decoding: frame.text[start..<position], as: UTF8.self)
        // Nearly every server writes them so already.
        let isUpperCase = frame.text[start..<position].allSatisfy { $0 < 0x61 }
        return isUpperCase ? name : name.uppercased()
    }

    /// A number of at most 18 digits, or nil.
    mutating func number() -> Int? {
        let start = position
        var value = 0
        while let digit = peek?.asDigit, position - start < 18 {
            value = value * 10 + digit
            position += 1
        }
        return position > start ? value : nil
    }

    /// A quoted string, a literal, an atom, or NIL (nil).
    mutating func string() throws(MailboxError) -> [UInt8]? {
        switch peek {
        case UInt8(ascii: "\""): return try quoted()
        case UInt8(ascii: "{"): return try literal()
        // An atom may begin with it too.
        case UInt8(ascii: "~") where isFollowed(by: UInt8(ascii: "{")): return try literal()
        default:
            let word = self.word()
            guard !word.isEmpty else { throw .violation("an answer that cannot be read") }
            return word.count == 3 && String(decoding: word, as: UTF8.self).uppercased() == "NIL" ? nil : Array(word)
        }
    }

    /// The name in a LIST answer: a string, or the atom that may be `NIL` as well as anything.
    /// QUIRK: a name with blanks that nobody quoted goes up to the end, or up to LIST's extended data in parentheses.
    mutating func folderName() throws(MailboxError) -> [UInt8] {
        switch peek {
        case UInt8(ascii: "\""), UInt8(ascii: "{"): return try string() ?? []
        default:
            let start = position
            while let byte = peek, byte != UInt8(ascii: "(") || frame.text[position - 1] != UInt8(ascii: " ") {
                guard byte != UInt8(ascii: "\"") else { throw .violation("an answer that cannot be read") }
                position += 1
            }
            let name = frame.text[start..<position]
            guard let end = name.lastIndex(where: { $0 != UInt8(ascii: " ") }) else {
                throw .violation("an answer that cannot be read")
            }
            return Array(name[start...end])
        }
    }

    private func isFollowed(by byte: UInt8) -> Bool {
        position + 1 < frame.text.count && frame.text[position + 1] == byte
    }

    /// Steps over any value: an atom, a string, or a list with all that is in it.
    mutating func skipValue() throws(MailboxError) {
        var depth = 0
        repeat {
            skipSpaces()
            if skip(UInt8(ascii: "(")) {
                depth += 1
                guard depth <= IMAPLimits.depth else {
                    throw .violation("lists nested deeper than \(IMAPLimits.depth)")
                }
            } else if depth > 0, skip(UInt8(ascii: ")")) {
                depth -= 1
            } else {
                _ = try string()
            }
        } while depth > 0
    }

    private mutating func quoted() throws(MailboxError) -> [UInt8] {
        try expect(UInt8(ascii: "\""))
        var bytes: [UInt8] = []
        while let byte = peek {
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return bytes
            case UInt8(ascii: "\\"):
                guard let escaped = peek else { throw .violation("an unfinished string") }
                bytes.append(escaped)
                position += 1
            default: bytes.append(byte)
            }
        }
        throw .violation("an unfinished string")
    }

    private mutating func literal() throws(MailboxError) -> [UInt8] {
        // One may have stood in the name of an item: `BODY[HEADER.FIELDS ({10}` and so on (RFC 3501 section 9, header-list).
        while nextLiteral < frame.literals.count, frame.literals[nextLiteral].offset <= position { nextLiteral += 1 }
        guard nextLiteral < frame.literals.count else { throw .violation("an answer that cannot be read") }
        let literal = frame.literals[nextLiteral]
        // From `{` or `~{` to the literal's place there is nothing but its length. An atom may have run over a literal before.
        guard position < literal.offset,
            frame.text[position..<literal.offset].allSatisfy({ "~{}+0123456789".utf8.contains($0) })
        else {
            throw .violation("an answer that cannot be read")
        }
        position = literal.offset
        nextLiteral += 1
        return literal.bytes
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
            || byte == UInt8(ascii: "\"")
    }
}
