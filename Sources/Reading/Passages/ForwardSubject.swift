internal import MIME

/// Subjects that say the mail is a forward: "FW: …", "WG: …", "[EXTERNAL] Fwd: …", "i.A. TR: …".
enum ForwardSubject {
    /// UTF-8 bytes of a tag in brackets before the prefix.
    private static let maximumTagBytes = 40

    static func isOne(_ subject: String) -> Bool { prefix(of: subject) != nil }

    /// "FW: WG: Printer" is about "Printer".
    static func withoutPrefixes(_ subject: String) -> String {
        var rest = subject
        while let length = prefix(of: rest) { rest = String(decoding: rest.utf8.dropFirst(length), as: UTF8.self) }
        return rest
    }

    /// Bytes up to the end of the first forward prefix, blanks after it included.
    private static func prefix(of subject: String) -> Int? {
        let bytes = Array(subject.utf8)
        var start = 0
        while let end = tagEnd(in: bytes[start...]) { start = end }
        let head = LowerCase.of(bytes[start...].prefix(24))
        guard let length = QuotePhrases.forwardPrefixes.longest(head[...], where: { _ in true }) else { return nil }
        // Folding may change a prefix's length ("İLT:"); the colon ends it all the same.
        let colon = bytes[start...].firstIndex(of: 0x3A).map { $0 + 1 }
        var end = head[length - 1] == 0x3A ? colon ?? bytes.count : min(start + length, bytes.count)
        while end < bytes.count, ASCII.isBlank(bytes[end]) { end += 1 }
        return end
    }

    /// Past "[EXTERNAL] " or "i.A. "; nil when neither stands there. "[Fwd: …]" is no tag but a forward.
    private static func tagEnd(in bytes: ArraySlice<UInt8>) -> Int? {
        let text = bytes.drop(while: ASCII.isBlank)
        if text.first == 0x5B, !text.starts(withLowercase: "[fw") {
            guard let close = text.prefix(maximumTagBytes).firstIndex(of: 0x5D) else { return nil }
            return close + 1
        }
        let proxies: [StaticString] = ["i.a. ", "i. a. ", "i.v. ", "i. v. "]
        for proxy in proxies where text.starts(withLowercase: proxy) {
            return text.startIndex + proxy.utf8CodeUnitCount
        }
        return text.startIndex > bytes.startIndex ? text.startIndex : nil
    }
}
