/// Neighbouring encoded-words of one charset, whose bytes are joined before the charset is undone.
///
/// QUIRK: mailers cut a character in two between words, which RFC 2047 section 5 forbids; some cut even the base64, so that a
/// word ends in the middle of four digits. Test: `EncodedWordTests`.
struct EncodedRun {
    private let charset: String
    private var bytes: [UInt8] = []
    /// Base64 whose last group of four is not whole: it goes on in the next word.
    private var digits: [UInt8] = []

    init(_ word: EncodedWord) {
        charset = word.charset
        take(word)
    }

    /// False when the word is of another charset and was not taken.
    mutating func append(_ word: EncodedWord) -> Bool {
        guard word.charset == charset else { return false }
        take(word)
        return true
    }

    mutating func text() -> String {
        decodeDigits()
        return Charset.decode(bytes, label: charset).text
    }

    private mutating func take(_ word: EncodedWord) {
        guard word.isBase64 else {
            decodeDigits()
            bytes += word.quotedBytes
            return
        }
        // Words belong together where only both make whole groups; else the first just lacks its padding.
        let count = word.text.count { $0 > 0x20 }
        if (digits.count + count) % 4 != 0 { decodeDigits() }
        digits += word.text.filter { $0 > 0x20 }
        if digits.count % 4 == 0 || digits.last == 0x3D { decodeDigits() }
    }

    private mutating func decodeDigits() {
        guard !digits.isEmpty else { return }
        bytes += TransferDecoder.decode(digits[...], .base64)
        digits.removeAll()
    }
}
