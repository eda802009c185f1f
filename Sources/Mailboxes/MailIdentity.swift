package import Feedback

/// What tells a mail from others without its body.
package struct MailIdentity: Hashable, Sendable {
    /// The value of the Message-ID header, unfolded, without blanks around it; nil when there is none. Not checked in any
    /// way. At most `IMAPLimits.messageIDHeaderBytes`.
    package var messageID: [UInt8]?
    /// RFC822.SIZE in bytes. QUIRK: some servers only estimate it.
    package var size: Int?
    package var internalDate: Timestamp?
}

extension MailIdentity {
    /// - Parameter header: what `BODY[HEADER.FIELDS (MESSAGE-ID)]` brought: the header with its name, and an empty line.
    init(header: [UInt8], size: Int?, internalDate: Timestamp?) {
        self.init(messageID: Self.value(of: header), size: size, internalDate: internalDate)
    }

    /// Of the first header, when there are several.
    private static func value(of header: [UInt8]) -> [UInt8]? {
        let name = Array("message-id".utf8)
        guard header.count > name.count,
            zip(header, name).allSatisfy({ $0 | 0x20 == $1 }),
            let colon = header.firstIndex(of: UInt8(ascii: ":"))
        else { return nil }
        guard header[name.count..<colon].allSatisfy(\.isBlank) else { return nil }
        var value: [UInt8] = []
        var position = colon + 1
        while position < header.count {
            let byte = header[position]
            position += 1
            if byte == UInt8(ascii: "\r") { continue }
            guard byte == UInt8(ascii: "\n") else {
                value.append(byte)
                continue
            }
            // Folded, as long as the next line begins with a blank (RFC 5322 section 2.2.3).
            guard position < header.count, header[position].isBlank else { break }
        }
        let start = value.firstIndex { !$0.isBlank } ?? value.endIndex
        let end = value.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? start
        return start < end ? Array(value[start..<end]) : nil
    }
}

extension UInt8 {
    /// Blank or tab.
    fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 }
}
