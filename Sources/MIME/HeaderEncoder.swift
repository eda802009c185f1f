internal import Feedback

/// Writes header fields. Every header this service sends passes `field(_:_:)`, which refuses whatever could end a line
/// early: no value, wherever it came from, can add a header or a body (header injection).
///
/// A value is a list of words: visible ASCII without blanks. Words are joined by one blank, which is also the only place
/// a line is folded (RFC 5322 section 2.2.3), so folding never changes what the reader sees.
package enum HeaderEncoder {
    /// RFC 5322 section 2.1.1: lines should not exceed 78 characters, CRLF not counted.
    package static let preferredLineBytes = 78
    /// RFC 5322 section 2.1.1: lines must not exceed 998 characters, CRLF not counted.
    package static let maximumLineBytes = 998
    /// Bytes of one whole field.
    package static let maximumFieldBytes = 64 * 1024
    /// Bytes of a field's name.
    package static let maximumNameBytes = 60

    /// `Name: word word …` with its CRLF, folded.
    ///
    /// Throws `control` for a word that is not visible ASCII, `malformed` for a name outside RFC 5322 section 3.6.8 or an
    /// empty word, `tooLong` over a limit.
    package static func field(_ name: String, _ words: [String]) throws(MailBuilderError) -> [UInt8] {
        guard isName(name) else { throw MailBuilderError(.malformed, in: "header name") }
        var bytes = Array(name.utf8) + [UInt8(ascii: ":")]
        var column = bytes.count
        for (index, word) in words.enumerated() {
            try check(word, in: name)
            // The first word stays beside the name: some readers take a line that holds a name only for an empty field.
            if index > 0, column + 1 + word.utf8.count > preferredLineBytes {
                bytes += [0x0D, 0x0A]
                column = 0
            }
            bytes.append(UInt8(ascii: " "))
            bytes += word.utf8
            column += 1 + word.utf8.count
            guard column <= maximumLineBytes, bytes.count <= maximumFieldBytes else {
                throw MailBuilderError(.tooLong, in: name)
            }
        }
        return bytes + [0x0D, 0x0A]
    }

    /// A field of free text: as it is when that is safe, in encoded words (RFC 2047) otherwise.
    package static func unstructured(_ name: String, _ text: String) throws(MailBuilderError) -> [UInt8] {
        try refuseLineEnds(text, in: name)
        return try field(name, plainWords(text) ?? encodedWords(text, after: name.utf8.count + 2))
    }

    /// A list of addresses. Empty lists are the caller's to leave out.
    package static func addresses(_ name: String, _ mailboxes: [MailBuilder.Mailbox]) throws(MailBuilderError)
        -> [UInt8]
    {
        var words: [String] = []
        for (index, mailbox) in mailboxes.enumerated() {
            let separator = index == mailboxes.count - 1 ? "" : ","
            guard mailbox.address.isASCII else {
                // As RFC 6857 shows it to old readers: the name of an empty group, which RFC 6854 allows here.
                // So the header stays ASCII, and the mail passes servers without SMTPUTF8 to its other recipients.
                words += encodedWords(mailbox.address.description, after: name.utf8.count + 2)
                words.append(":;" + separator)
                continue
            }
            guard !mailbox.name.isEmpty else {
                words.append(mailbox.address.description + separator)
                continue
            }
            words += try phrase(mailbox.name, in: name)
            words.append("<\(mailbox.address)>" + separator)
        }
        return try field(name, words)
    }

    /// A display name: atoms, a quoted string or encoded words (RFC 5322 section 3.2.5).
    static func phrase(_ text: String, in name: String) throws(MailBuilderError) -> [String] {
        try refuseLineEnds(text, in: name)
        guard var words = plainWords(text) else { return encodedWords(text, after: name.utf8.count + 2) }
        if words.allSatisfy({ $0.utf8.allSatisfy(isAtomByte) }) { return words }
        words = words.map { $0.escapingQuotes }
        words[0] = "\"" + words[0]
        words[words.count - 1] += "\""
        return words
    }

    /// The text's words when joining them by single blanks gives the text again, and no reader would decode any of it.
    static func plainWords(_ text: String) -> [String]? {
        let words = text.utf8.split(separator: 0x20, omittingEmptySubsequences: false)
        var previous: UInt8 = 0
        for byte in text.utf8 {
            if byte < 0x20 || byte > 0x7E || (previous == UInt8(ascii: "=") && byte == UInt8(ascii: "?")) { return nil }
            previous = byte
        }
        guard words.allSatisfy({ !$0.isEmpty && $0.count <= maximumLineBytes / 2 }) else { return nil }
        return words.map { String(Substring($0)) }
    }

    /// Refuses the three bytes that end lines or strings somewhere.
    static func refuseLineEnds(_ text: String, in name: String) throws(MailBuilderError) {
        // Bytes, not characters: CRLF is one Character.
        for byte in text.utf8 where byte == 0x0D || byte == 0x0A || byte == 0 {
            throw MailBuilderError(.control, in: isName(name) ? name : "header")
        }
    }

    /// RFC 5322 section 3.6.8: visible ASCII without the colon.
    static func isName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= maximumNameBytes
            && name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") }
    }

    private static func check(_ word: String, in name: String) throws(MailBuilderError) {
        guard !word.isEmpty else { throw MailBuilderError(.malformed, in: name) }
        guard word.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { throw MailBuilderError(.control, in: name) }
    }

    /// RFC 5322 section 3.2.3: atext.
    private static func isAtomByte(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || atomSpecials.contains(byte)
    }

    static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    private static let atomSpecials = Set("!#$%&'*+-/=?^_`{|}~".utf8)
}

extension String {
    /// With a backslash before each quote and backslash (RFC 5322 section 3.2.4).
    fileprivate var escapingQuotes: String {
        var result = ""
        for scalar in unicodeScalars {
            if scalar == "\"" || scalar == "\\" { result.unicodeScalars.append("\\") }
            result.unicodeScalars.append(scalar)
        }
        return result
    }
}
