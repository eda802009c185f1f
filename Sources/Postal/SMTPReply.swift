/// A server's whole answer to one command (RFC 5321 section 4.2).
package struct SMTPReply: Hashable, Sendable {
    /// UTF-8 bytes kept of `text`.
    package static let maximumTextBytes = 400

    /// 200 to 599.
    package let code: Int
    /// The text of each line, without code and line end; nothing but visible characters and blanks.
    package let lines: [String]

    package var isPositive: Bool { code / 100 == 2 }
    package var isTransient: Bool { code / 100 == 4 }
    package var isPermanent: Bool { code / 100 == 5 }

    /// `5.1.1`, when the first line starts with one whose class is the code's (RFC 2034 section 4).
    package var enhancedStatus: String? {
        guard let word = lines.first?.split(separator: " ", maxSplits: 1).first else { return nil }
        let numbers = word.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let areDigits = numbers.allSatisfy { number in
            (1...3).contains(number.count) && number.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
        guard numbers.count == 3, areDigits, numbers[0].elementsEqual("\(code / 100)".utf8) else { return nil }
        return String(word)
    }

    /// All lines in one, cut to `maximumTextBytes`. For people and the store; it is what a stranger's server said.
    package var text: String { lines.joined(separator: " ").cut(toBytes: Self.maximumTextBytes) }
}

extension String {
    /// The longest prefix of whole characters that fits.
    func cut(toBytes limit: Int) -> String {
        guard utf8.count > limit else { return self }
        var result = ""
        var count = 0
        for scalar in unicodeScalars {
            count += UTF8.width(scalar)
            if count > limit { break }
            result.unicodeScalars.append(scalar)
        }
        return result
    }

    /// Bytes from the network as text that can do nothing: malformed UTF-8 replaced, controls and whatever reorders text
    /// shown as `?`.
    init(inert bytes: some Collection<UInt8>) {
        var result = ""
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0x09: result += " "
            case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: result += "?"
            default: result.unicodeScalars.append(scalar)
            }
        }
        self = result
    }
}
