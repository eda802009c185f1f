/// The mailboxes of an address header (RFC 5322 section 3.4), taken apart from the raw bytes; names are decoded afterwards.
///
/// One pass with a counter for comments, none for groups: `g:g:g:…` and `((((…` cost no stack.
package struct AddressList: Sendable {
    /// Mailboxes read of one header.
    package static let maximumMailboxes = 200

    package struct Mailbox: Hashable, Sendable {
        /// Raw: quotes removed, encoded-words not yet decoded.
        package let name: [UInt8]
        /// The addr-spec as written; empty when there was only a name.
        package let address: String
    }

    package private(set) var mailboxes: [Mailbox] = []
    package private(set) var isCut = false

    private var phrase: [UInt8] = []
    private var comment: [UInt8] = []
    private var angle: [UInt8]?
    private var commentDepth = 0
    private var isQuoted = false
    private var isInAngle = false

    package init(_ bytes: [UInt8]) {
        var index = 0
        while index < bytes.count, !isCut {
            let byte = bytes[index]
            if byte == 0x5C, index + 1 < bytes.count, isQuoted || commentDepth > 0 {
                keep(bytes[index + 1])
                index += 1
            } else {
                take(byte)
            }
            index += 1
        }
        finish()
    }

    private mutating func take(_ byte: UInt8) {
        if commentDepth > 0 {
            if byte == 0x28 { commentDepth += 1 }
            if byte == 0x29 { commentDepth -= 1 }
            if commentDepth > 0 { comment.append(byte) }
        } else if byte == 0x22 {
            isQuoted.toggle()
            if isInAngle { angle?.append(byte) }
        } else if isQuoted {
            keep(byte)
        } else {
            takeUnquoted(byte)
        }
    }

    private mutating func takeUnquoted(_ byte: UInt8) {
        switch byte {
        case 0x28 where !isInAngle:
            commentDepth = 1
        case 0x3C:
            // A second "<" in one mailbox: the first counts (Outlook writes "a@b<mailto:a@b>").
            if angle == nil { angle = [] }
            isInAngle = true
        case 0x3E:
            isInAngle = false
        case 0x2C where !isInAngle, 0x3B where !isInAngle:
            finish()
        case 0x3A where !isInAngle && !phrase.contains(0x40):
            // A group's name: only its members are wanted.
            phrase.removeAll()
        default:
            keep(byte)
        }
    }

    private mutating func keep(_ byte: UInt8) {
        if commentDepth > 0 {
            comment.append(byte)
        } else if isInAngle {
            angle?.append(byte)
        } else if angle == nil || !ASCII.isWhite(byte) {
            phrase.append(byte)
        }
    }

    private mutating func finish() {
        defer {
            phrase.removeAll(keepingCapacity: true)
            comment.removeAll(keepingCapacity: true)
            angle = nil
            isInAngle = false
            isQuoted = false
        }
        guard mailboxes.count < Self.maximumMailboxes else {
            isCut = true
            return
        }
        let words = phrase[...].trimmed
        if let angle {
            mailboxes.append(Mailbox(name: Array(words), address: Self.plain(angle[...])))
        } else if words.contains(0x40) {
            mailboxes.append(Mailbox(name: Array(comment[...].trimmed), address: Self.plain(words)))
        } else if !words.isEmpty {
            // QUIRK: "From: MAILER-DAEMON", an address of this host.
            let isOneWord = !words.contains(where: ASCII.isWhite)
            mailboxes.append(Mailbox(name: isOneWord ? [] : Array(words), address: isOneWord ? Self.plain(words) : ""))
        }
    }

    /// Without white space and an obsolete source route (`@a,@b:user@c`, RFC 5322 section 4.4).
    private static func plain(_ bytes: ArraySlice<UInt8>) -> String {
        var spec = bytes.filter { !ASCII.isWhite($0) && $0 >= 0x20 }[...]
        if spec.first == 0x40, let colon = spec.firstIndex(of: 0x3A) { spec = spec[(colon + 1)...] }
        if spec.starts(withLowercase: "mailto:") { spec = spec.dropFirst(7) }
        return String(decoding: spec, as: UTF8.self)
    }
}
