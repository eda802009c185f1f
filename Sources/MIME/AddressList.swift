/// The mailboxes of an address header (RFC 5322 section 3.4), taken apart from the raw bytes; names are decoded afterwards.
///
/// One pass with a counter for comments, none for groups: `g:g:g:…` and `((((…` cost no stack.
package struct AddressList: Sendable {
    /// Mailboxes read of one header.
    package static let maximumMailboxes = 200
    /// Quotes and comments without an end in one header.
    private static let maximumRetries = 4
    /// Bytes reserved for a name.
    private static let usualNameBytes = 64
    /// Commas in a name that is not quoted.
    private static let maximumNameParts = 3

    package struct Mailbox: Hashable, Sendable {
        /// Raw: quotes removed, encoded-words not yet decoded.
        package let name: [UInt8]
        /// The addr-spec as written; empty when there was only a name.
        package let address: String
        /// Another address stood in angle brackets behind it.
        package let hasSecondAddress: Bool

        init(name: some Sequence<UInt8>, address: String, hasSecondAddress: Bool = false) {
            self.name = Array(name)
            self.address = address
            self.hasSecondAddress = hasSecondAddress
        }
    }

    package private(set) var mailboxes: [Mailbox] = []
    package private(set) var isCut = false

    private var phrase: [UInt8] = []
    /// Where in `phrase` the last quoted string began, and whether there was one.
    private var quoteStart = 0
    private var hasQuotes = false
    /// The byte that began the quoted string or comment in hand.
    private var opening = 0
    private var comment: [UInt8] = []
    private var angle: [UInt8]?
    private var commentDepth = 0
    private var isQuoted = false
    private var isInAngle = false
    private var isSecondAngle = false
    /// What stood in the second angle brackets.
    private var second: [UInt8] = []
    /// Words before the last commas, which may be parts of a name.
    private var parts: [[UInt8]] = []

    package init(_ bytes: [UInt8]) {
        var index = 0
        phrase.reserveCapacity(Self.usualNameBytes)
        for _ in 0...Self.maximumRetries {
            scan(bytes, &index)
            // QUIRK: a quote or a comment without an end is none, and must not swallow the address behind it.
            guard !isCut, isQuoted && !isInAngle || commentDepth > 0 else { break }
            if commentDepth == 0 { phrase.removeLast(phrase.count - quoteStart) }
            (isQuoted, commentDepth) = (false, 0)
            comment.removeAll()
            index = opening + 1
        }
        finish()
    }

    private mutating func scan(_ bytes: [UInt8], _ index: inout Int) {
        while index < bytes.count, !isCut {
            let byte = bytes[index]
            if byte == 0x5C, index + 1 < bytes.count, isQuoted || commentDepth > 0 {
                if isInAngle { keep(byte) }
                keep(bytes[index + 1])
                index += 1
            } else if byte == 0x3D, !isQuoted, commentDepth == 0, let end = Self.encodedWordEnd(bytes, from: index) {
                for byte in bytes[index..<end] { keep(byte) }
                index = end - 1
            } else if byte == 0x28, isInAngle, !isQuoted, let end = Self.commentEnd(bytes, from: index) {
                index = end
            } else {
                let wasOpen = isQuoted || commentDepth > 0
                // Looked for behind a quote only: each byte is passed once.
                take(byte, next: byte == 0x22 ? bytes[(index + 1)...].first { !ASCII.isWhite($0) } : nil)
                if !wasOpen, isQuoted || commentDepth > 0 { opening = index }
            }
            index += 1
        }
    }

    /// `next`: the next byte that is not white.
    private mutating func take(_ byte: UInt8, next: UInt8?) {
        if commentDepth > 0 {
            if byte == 0x29 { commentDepth -= 1 }
            if commentDepth > 0 { comment.append(byte) }
            if byte == 0x28 { commentDepth += 1 }
        } else if byte == 0x22 {
            takeQuote(next: next)
        } else if isQuoted {
            keep(byte)
        } else {
            takeUnquoted(byte)
        }
    }

    /// Quotes are no part of a name, but of a local part: `"john doe"@x.example`.
    private mutating func takeQuote(next: UInt8?) {
        isQuoted.toggle()
        if isInAngle { return keep(0x22) }
        if isQuoted {
            quoteStart = phrase.count
            hasQuotes = true
        } else if next == 0x40, angle == nil {
            let local = phrase[quoteStart...].flatMap { $0 == 0x22 || $0 == 0x5C ? [0x5C, $0] : [$0] }
            phrase.replaceSubrange(quoteStart..., with: [0x22] + local + [0x22])
        }
    }

    private mutating func takeUnquoted(_ byte: UInt8) {
        switch byte {
        case 0x28 where !isInAngle:
            commentDepth = 1
        case 0x3C:
            // A second "<" in one mailbox: the first counts (Outlook writes "a@b<mailto:a@b>").
            isSecondAngle = angle?.isEmpty == false
            if angle == nil { angle = [] }
            isInAngle = true
        case 0x3E:
            isInAngle = false
        // QUIRK: "<a@b.example, c@d.example": a ">" forgotten. Only a route (RFC 5322 section 4.4) has commas in brackets.
        case 0x2C where !isInAngle || angle?.first != 0x40 && angle?.contains(0x40) == true, 0x3B where !isInAngle:
            finish(atComma: byte == 0x2C)
        case 0x3A where !isInAngle && !phrase.contains(0x40):
            // A group's name: only its members are wanted.
            phrase.removeAll()
            parts = []
        default:
            keep(byte)
        }
    }

    private mutating func keep(_ byte: UInt8) {
        if commentDepth > 0 {
            comment.append(byte)
        } else if isInAngle {
            if isSecondAngle {
                second.append(byte)
            } else {
                angle?.append(byte)
            }
        } else {
            phrase.append(byte)
        }
    }

    private mutating func finish(atComma: Bool = false) {
        var words: [UInt8]?
        defer { reset(keeping: words) }
        guard mailboxes.count < Self.maximumMailboxes else {
            isCut = true
            return
        }
        if let angle {
            append(angle)
        } else if phrase.contains(0x40) {
            appendBare()
        } else if !phrase[...].trimmed.isEmpty {
            appendWords()
            if atComma, !hasQuotes { words = Array(phrase[...].trimmed) }
        }
    }

    private mutating func append(_ angle: [UInt8]) {
        var name = Array(phrase[...].trimmed)
        if name.isEmpty { name = Array(comment[...].trimmed) }
        // QUIRK: "Doe, John <john@x.example>": a comma in a name that is not quoted, as RFC 5322 section 3.4 wants it.
        if !parts.isEmpty, !name.isEmpty, angle.contains(0x40) {
            mailboxes.removeLast(parts.count)
            name = Array((parts + [name]).joined(separator: [0x2C, 0x20]))
        }
        let address = AddressSpec.plain(angle[...])
        let hasSecond = second.contains(0x40) && AddressSpec.plain(second[...]) != address
        mailboxes.append(Mailbox(name: name, address: address, hasSecondAddress: hasSecond))
    }

    /// An address without angle brackets. QUIRK: "John Doe john@x.example" and "John Doe [john@x.example]", where RFC 5322 section
    /// 3.4 wants them; "john . doe @ x.example" is its obsolete form of an address, section 4.4.
    private mutating func appendBare() {
        let words = phrase.split(whereSeparator: ASCII.isWhite)
        func isWhole(_ word: ArraySlice<UInt8>) -> Bool {
            guard let at = word.lastIndex(of: 0x40) else { return false }
            return at > word.startIndex && at + 1 < word.endIndex
        }
        let isSpaced = words.contains { $0.first == 0x2E || $0.first == 0x40 }
        guard !phrase.contains(0x22), !isSpaced, words.count > 1, let found = words.lastIndex(where: isWhole) else {
            return mailboxes.append(
                Mailbox(name: comment[...].trimmed, address: AddressSpec.plain(phrase[...].trimmed))
            )
        }
        var word = words[found]
        if word.first == 0x5B, word.last == 0x5D { word = word.dropFirst().dropLast() }
        let name = (words[..<found] + words[(found + 1)...]).joined(separator: [ASCII.space])
        mailboxes.append(Mailbox(name: name, address: AddressSpec.plain(word)))
    }

    /// QUIRK: "From: MAILER-DAEMON", an address of this host.
    private mutating func appendWords() {
        let words = phrase[...].trimmed
        let isOneWord = !words.contains(where: ASCII.isWhite)
        let address = isOneWord ? AddressSpec.plain(words) : ""
        mailboxes.append(Mailbox(name: isOneWord ? [] : Array(words), address: address))
    }

    /// `words`: without an address, ended by a comma.
    private mutating func reset(keeping words: [UInt8]?) {
        phrase.removeAll(keepingCapacity: true)
        comment.removeAll(keepingCapacity: true)
        angle = nil
        (isInAngle, isQuoted, isSecondAngle) = (false, false, false)
        second.removeAll(keepingCapacity: true)
        hasQuotes = false
        if let words, parts.count < Self.maximumNameParts {
            parts.append(words)
        } else {
            parts = []
        }
    }
}
