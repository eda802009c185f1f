/// RFC 2047 encoded-words in raw header values. Addresses are taken apart *before* they are decoded, never after.
package enum EncodedWords {
    /// Encoded-words decoded in one value; the rest stays as it stood.
    package static let maximumWords = 200

    /// `bytes` with its encoded-words decoded. Raw 8-bit text is UTF-8, else `fallback` (the body's charset), else
    /// windows-1252.
    package static func decode(_ bytes: some Collection<UInt8>, fallback: String? = nil) -> String {
        let value = Array(bytes)
        guard value.contains("=?") else { return raw(value, fallback: fallback) }
        var result = ""
        var pending: Run?
        var plainStart = 0
        var index = 0
        var words = 0
        while index + 1 < value.count {
            guard value[index] == 0x3D, value[index + 1] == 0x3F, words < maximumWords, let word = Word(value, at: index)
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
            join(word, to: &pending, into: &result)
            index = word.end
            plainStart = index
        }
        flush(&pending, into: &result)
        return result + raw(Array(value[plainStart...]), fallback: fallback)
    }

    /// Decoded bytes of neighbouring words in one charset. QUIRK: mailers cut a character in two between words, which
    /// RFC 2047 section 5 forbids; so bytes are joined before the charset is undone, but each word's base64 alone.
    private struct Run {
        let charset: String
        var bytes: [UInt8]
    }

    private static func join(_ word: Word, to pending: inout Run?, into result: inout String) {
        if pending?.charset == word.charset {
            pending?.bytes += word.bytes
        } else {
            flush(&pending, into: &result)
            pending = Run(charset: word.charset, bytes: word.bytes)
        }
    }

    private static func flush(_ run: inout Run?, into result: inout String) {
        if let run { result += Charset.decode(run.bytes, label: run.charset).text }
        run = nil
    }

    private static func raw(_ bytes: [UInt8], fallback: String?) -> String {
        if let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0x1B) { return text }
        return Charset.decode(bytes, label: fallback).text
    }

    /// `=?charset*language?encoding?text?=` (RFC 2231 section 5 added the language).
    private struct Word {
        let charset: String
        let bytes: [UInt8]
        /// After the closing `?=`.
        let end: Int

        init?(_ value: [UInt8], at start: Int) {
            let charsetStart = start + 2
            let charsetEnd = value.firstIndex(of: 0x3F, from: charsetStart, before: min(value.count, charsetStart + 64))
            guard charsetEnd > charsetStart, charsetEnd + 2 < value.count, value[charsetEnd] == 0x3F,
                value[charsetEnd + 2] == 0x3F, value[charsetStart..<charsetEnd].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
            else { return nil }
            let encoding = ASCII.lowered(value[charsetEnd + 1])
            guard encoding == 0x62 || encoding == 0x71 else { return nil }
            let textStart = charsetEnd + 3
            var textEnd = value.firstIndex(of: 0x3F, from: textStart, before: value.count)
            // QUIRK: a raw "?" inside Q text; the word ends at "?=".
            while textEnd + 1 < value.count, value[textEnd + 1] != 0x3D {
                textEnd = value.firstIndex(of: 0x3F, from: textEnd + 1, before: value.count)
            }
            guard textEnd + 1 < value.count else { return nil }
            // QUIRK: "=?utf-8?Q?=C3=BC?=": the "=" after "Q?" may look like the end.
            if textEnd == textStart - 1 { return nil }
            let name = value[charsetStart..<charsetEnd].prefix { $0 != 0x2A }
            charset = ASCII.name(name)
            let text = value[textStart..<textEnd]
            bytes = encoding == 0x62 ? TransferDecoder.decode(text, .base64) : Self.quoted(text)
            end = textEnd + 2
        }

        /// The Q encoding, RFC 2047 section 4.2. Broken escapes stay as they stand.
        private static func quoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
            var result: [UInt8] = []
            var index = text.startIndex
            while index < text.endIndex {
                let byte = text[index]
                if byte == 0x3D, index + 2 < text.endIndex, let high = ASCII.hexValue(text[index + 1]),
                    let low = ASCII.hexValue(text[index + 2])
                {
                    result.append(high << 4 | low)
                    index += 3
                } else {
                    result.append(byte == 0x5F ? 0x20 : byte)
                    index += 1
                }
            }
            return result
        }
    }
}
