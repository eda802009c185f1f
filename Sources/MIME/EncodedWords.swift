/// RFC 2047 encoded-words in raw header values. Addresses are taken apart *before* they are decoded, never after.
///
/// QUIRK: GMime 3.2.13 decodes neighbouring base64 words as one stream and stops at the first padding; here each is decoded
/// by itself. Test: `GMimeQuirkTests.severalBase64Words`.
package enum EncodedWords {
    /// Encoded-words decoded in one value; the rest stays as it stood.
    package static let maximumWords = 200

    /// `value` with its encoded-words decoded. Raw 8-bit text is UTF-8, else `fallback` (the body's charset), else guessed.
    package static func decode(_ value: [UInt8], fallback: String? = nil) -> String {
        guard value.contains("=?") else { return raw(value, fallback: fallback) }
        var result = ""
        var pending: EncodedRun?
        var plainStart = 0
        var index = 0
        var words = 0
        while index + 1 < value.count {
            guard value[index] == 0x3D, value[index + 1] == 0x3F, words < maximumWords,
                let word = EncodedWord(value, at: index)
            else {
                index += 1
                continue
            }
            words += 1
            let between = value[plainStart..<index]
            // RFC 2047 section 6.2: white space between two encoded-words is not shown.
            if pending == nil || !between.allSatisfy(ASCII.isWhite) {
                flush(&pending, into: &result)
                result += raw(Array(between), fallback: fallback)
            }
            if pending?.append(word) != true {
                flush(&pending, into: &result)
                pending = EncodedRun(word)
            }
            index = word.end
            plainStart = index
        }
        flush(&pending, into: &result)
        return result + raw(Array(value[plainStart...]), fallback: fallback)
    }

    private static func flush(_ run: inout EncodedRun?, into result: inout String) {
        if var run { result += run.text() }
        run = nil
    }

    private static func raw(_ bytes: [UInt8], fallback: String?) -> String {
        // A charset of seven bits cannot be declared for a raw header, and is met there all the same (RFC 1842, RFC 2152).
        if let fallback, ASCII.isPlain(bytes) {
            let name = CharsetLabel.canonical(fallback)
            let isShifted = name == "utf-7" ? UTF7.hasRun(bytes) : name == "hz" && bytes.contains("~{")
            return isShifted
                ? Charset.decode(bytes, label: fallback).text : String(decoding: bytes, as: UTF8.self)
        }
        return Charset.decode(bytes, label: nil, hint: fallback).text
    }
}
