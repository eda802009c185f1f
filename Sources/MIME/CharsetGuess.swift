internal import CUchardet

/// Which charset 8-bit text is in that says nothing, or not the truth, about itself.
///
/// Mozilla's detector (libuchardet) judges by how often letters follow one another. Of 52 short lines in 13 charsets it named
/// 48 rightly; but Western words of a few letters it takes for Baltic, DOS or Macintosh text. So its word counts only for
/// what mail is really written in, and the rarer the answer the more bytes it needs; everything else is windows-1252.
enum CharsetGuess {
    /// Bytes judged, from shortly before the first that is no ASCII.
    private static let maximumBytes = 16 * 1024

    /// A canonical name, never UTF-8.
    static func name(for bytes: [UInt8]) -> String {
        guard let first = bytes.firstIndex(where: { $0 >= 0x80 }) else { return "windows-1252" }
        let sample = bytes[max(0, first - 256)...].prefix(maximumBytes)
        let eightBit = sample.count { $0 >= 0x80 }
        let answer = CharsetLabel.canonical(detected(sample))
        if eightBit >= minimumEightBit(for: answer), isLatin(answer) || looksForeign(sample, eightBit, atLeast: 2) {
            return windowsName(answer)
        }
        return looksForeign(sample, eightBit, atLeast: 1) ? shortEastAsian(sample) ?? "windows-1252" : "windows-1252"
    }

    private static func detected(_ sample: ArraySlice<UInt8>) -> String {
        let detector = uchardet_new()
        defer { uchardet_delete(detector) }
        return sample.withUnsafeBytes { buffer -> String in
            guard let base = buffer.baseAddress else { return "" }
            _ = uchardet_handle_data(detector, base.assumingMemoryBound(to: CChar.self), buffer.count)
            uchardet_data_end(detector)
            return uchardet_get_charset(detector).map { String(cString: $0) } ?? ""
        }
    }

    /// How many 8-bit bytes an answer needs to be believed.
    private static func minimumEightBit(for name: String) -> Int {
        switch name {
        case "windows-1250", "iso-8859-2": 1
        case "windows-1254": 2
        case "windows-1251", "koi8-r", "windows-1253", "iso-8859-7", "windows-1255", "iso-8859-8", "windows-1256",
            "iso-8859-6", "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr":
            4
        case "koi8-u", "iso-8859-5", "windows-874", "euc-tw", "windows-1257", "windows-1258", "cp866", "mac-cyrillic",
            "iso-8859-13", "iso-8859-4":
            12
        default: .max
        }
    }

    private static func isLatin(_ name: String) -> Bool {
        switch name {
        case "windows-1250", "iso-8859-2", "windows-1254", "windows-1257", "windows-1258", "iso-8859-13", "iso-8859-4":
            true
        default: false
        }
    }

    /// Whether a sixteenth of the 8-bit bytes are none that Western languages use in number. "äöüÄÖÜß" is Greek to the detector; but
    /// every text in another script has the bytes of "ð", "ì", "ò", "þ", "÷" or of signs in that measure.
    private static func looksForeign(_ sample: ArraySlice<UInt8>, _ eightBit: Int, atLeast minimum: Int) -> Bool {
        let foreign = sample.count { $0 >= 0x80 && isForeign($0) }
        return foreign >= minimum && foreign * 16 >= eightBit
    }

    /// Of windows-1252: neither a letter of a widely written Western language nor a sign of its own, such as "€", "¿" or "«".
    private static func isForeign(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x80, 0x82, 0x84, 0x85, 0x91...0x97, 0xA0, 0xA1, 0xA3, 0xA7, 0xAB, 0xB0, 0xBB, 0xBF: false
        case 0x81...0xBF: true
        // Letters of both cases differ by one bit: ì, ð, ò, ÷ and ×, ý, þ, ÿ; but ß.
        default: byte != 0xDF && [0xEC, 0xF0, 0xF2, 0xF7, 0xFD, 0xFE, 0xFF].contains(byte | 0x20)
        }
    }

    /// Mail is written with the superset, whose quotes and dashes the ISO set lacks. ISO-8859-2 and 5 differ from theirs.
    private static func windowsName(_ name: String) -> String {
        switch name {
        case "iso-8859-7": "windows-1253"
        case "iso-8859-8": "windows-1255"
        case "iso-8859-13": "windows-1257"
        default: name
        }
    }

    /// Two to six characters are too few for the detector: 8-bit bytes in pairs and no Latin letter is Chinese or Korean.
    private static func shortEastAsian(_ sample: ArraySlice<UInt8>) -> String? {
        var pairs = 0
        var hangul = 0
        var index = sample.startIndex
        while index < sample.endIndex {
            let lead = sample[index]
            if lead < 0x80 {
                if ASCII.isLetter(lead) { return nil }
                index += 1
                continue
            }
            guard index + 1 < sample.endIndex, (0xA1...0xF7).contains(lead), sample[index + 1] >= 0xA1 else {
                return nil
            }
            pairs += 1
            // KS X 1001's syllables; GB 2312 has Chinese characters there and up to 0xF7.
            if (0xB0...0xC8).contains(lead) { hangul += 1 }
            index += 2
        }
        guard pairs >= 2 else { return nil }
        return hangul == pairs && pairs >= 4 ? "euc-kr" : "gb18030"
    }
}
