/// Knows subjects of mails of ours again, where a mail program has dropped the references: they end with `[#7 …]`, `[d31 …]` or
/// `[ok 31 …]`. Whether such a tag is genuine, others say; here it decides no more than what is taken for a quote.
enum OwnSubject {
    /// UTF-8 bytes looked at; letters between the brackets.
    private static let maximumBytes = 2 * 1024
    private static let letters = 10...48

    static func isTagged(_ subject: String) -> Bool {
        let bytes = subject.utf8.prefix(maximumBytes)
        var start: Int?
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "[") { start = index + 1 }
            guard byte == UInt8(ascii: "]"), let first = start else { continue }
            if letters.contains(index - first), isTag(bytes.dropFirst(first).prefix(index - first)) { return true }
            start = nil
        }
        return false
    }

    /// A mark, a number, a blank, and the rest.
    private static func isTag(_ bytes: Substring.UTF8View.SubSequence) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        guard let mark = ["#", "d", "ok "].first(where: { text.hasPrefix($0) }) else { return false }
        let number = text.dropFirst(mark.count).prefix { $0.isASCII && $0.isNumber }
        return !number.isEmpty && text.dropFirst(mark.count + number.count).hasPrefix(" ")
    }
}
