/// What stands at the end of a subject of ours, and comes back in answers to it: `[#7 00k3f9q2abc4d7]` for an incident,
/// `[d31 00k3f9q2abc4d7]` for an issue of a digest, `[ok 31 k3f9q-2abxc]` for a command that waits for its code.
package struct MailTag: Hashable, Sendable {
    package enum Subject: Hashable, Sendable {
        case incident(Int64)
        case digest(Int64)
        /// By the number of the mail with the command.
        case waiting(Int64)
    }

    /// UTF-8 bytes of a text that are searched; tags found in one.
    static let maximumTextBytes = 64 * 1024
    static let maximumTags = 8
    /// UTF-8 bytes between the brackets.
    static let maximumBytes = 48

    package let subject: Subject
    /// The token or the code, as it was found.
    package let letters: String

    package init(_ subject: Subject, _ letters: String) {
        self.subject = subject
        self.letters = letters
    }

    package var text: String {
        switch subject {
        case .incident(let number): "[#\(number) \(letters)]"
        case .digest(let number): "[d\(number) \(letters)]"
        case .waiting(let number): "[ok \(number) \(letters)]"
        }
    }

    /// In the order in which they stand there.
    package static func all(in text: String) -> [MailTag] {
        var tags: [MailTag] = []
        var start: Int?
        let bytes = Array(text.utf8.prefix(maximumTextBytes))
        for (index, byte) in bytes.enumerated() where tags.count < maximumTags {
            switch byte {
            case UInt8(ascii: "["): start = index + 1
            case UInt8(ascii: "]"):
                if let first = start, index - first <= maximumBytes, let tag = read(bytes[first..<index]) {
                    tags.append(tag)
                }
                start = nil
            default: continue
            }
        }
        return tags
    }

    private static func read(_ bytes: ArraySlice<UInt8>) -> MailTag? {
        let words = bytes.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
        if words.count >= 2, words[0].hasPrefix("#"), let number = number(words[0].dropFirst()) {
            return MailTag(.incident(number), words[1...].joined())
        }
        if words.count >= 2, words[0].lowercased().hasPrefix("d"), let number = number(words[0].dropFirst()) {
            return MailTag(.digest(number), words[1...].joined())
        }
        if words.count >= 3, words[0].lowercased() == "ok", let number = number(words[1][...]) {
            return MailTag(.waiting(number), words[2...].joined())
        }
        return nil
    }

    private static func number(_ digits: Substring) -> Int64? {
        guard (1...StaffNumbers.maximumDigits).contains(digits.utf8.count),
            digits.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int64(digits), number > 0
        else { return nil }
        return number
    }
}
