/// Turns bytes of a declared charset into text, and says when it had to guess.
///
/// A charset that is declared and fits wins, except that UTF-8 is recognised under any label: text in another charset is as
/// good as never valid UTF-8 by chance. Then comes what the text says of itself, then a guess by its letters, then
/// windows-1252, which fits anything. Total: any bytes give some text.
package enum Charset {
    package struct Decoded: Sendable {
        package let text: String
        /// What could not be believed, in words; nil when all went by the label.
        package let doubt: String?

        init(_ text: String, doubt: String? = nil) {
            self.text = text
            self.doubt = doubt
        }
    }

    /// `label` as it stood in the mail, or nil when none was given. `hint` is a second label, believed only where the first is
    /// missing or cannot be right: that of an HTML text's own head, or for a header the one of the body.
    package static func decode(_ bytes: [UInt8], label: String?, hint: String? = nil) -> Decoded {
        let name = CharsetLabel.canonical(label ?? "")
        let isPlain = ASCII.isPlain(bytes)
        if isPlain, CharsetLabel.isASCIICompatible(name) { return Decoded(String(decoding: bytes, as: UTF8.self)) }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]), let text = String(validating: bytes.dropFirst(3), as: UTF8.self) {
            return Decoded(text)
        }
        if let wide = WideText.decode(bytes, declared: name) { return Decoded(wide) }
        switch name {
        case "", "us-ascii", "utf-8":
            return undeclared(bytes, isUTF8: name == "utf-8", hint: CharsetLabel.canonical(hint ?? ""))
        case "windows-1252":
            return western(bytes)
        default:
            return converted(bytes, name: name, hint: CharsetLabel.canonical(hint ?? ""))
        }
    }

    // MARK: - By the label

    private static func converted(_ bytes: [UInt8], name: String, hint: String) -> Decoded {
        if isUTF8(bytes, minimumCharacters: CharsetLabel.isMultiByte(name) ? 3 : 1) {
            return Decoded(String(decoding: bytes, as: UTF8.self), doubt: "text is UTF-8, not the charset it declares")
        }
        guard let (text, failures) = convert(bytes, name) else {
            let read = undeclared(bytes, isUTF8: false, hint: hint)
            return Decoded(read.text, doubt: read.doubt ?? "unknown charset read as UTF-8")
        }
        if failures == 0 { return Decoded(name.hasPrefix("iso-8859-") ? withoutControls(text) : text) }
        let doubt = "text does not fit the charset it declares"
        // A byte that a charset of one byte a character leaves undefined makes no other charset likelier. Of several bytes:
        // one cut character at the end, or a few of a vendor's own, do not make the label a lie.
        let isSingleByte = CharsetLabel.isASCIICompatible(name) && !CharsetLabel.isMultiByte(name)
        if !isSingleByte, failures * 8 > bytes.count(where: { $0 >= 0x80 }) {
            let guess = CharsetGuess.name(for: bytes)
            if guess != name, let (other, misses) = convert(bytes, guess), misses < failures {
                return Decoded(other, doubt: "\(doubt), read as \(guess)")
            }
        }
        return Decoded(text, doubt: doubt)
    }

    /// Nil when this system knows no charset of that name.
    private static func convert(_ bytes: [UInt8], _ name: String) -> (text: String, failures: Int)? {
        switch name {
        case "windows-1252": return (windows1252(bytes), 0)
        case "utf-8": return (String(decoding: bytes, as: UTF8.self), 0)
        case "utf-7": return UTF7.decode(bytes)
        case "hz": return CharsetConverter(from: "GB18030")?.convert(HanziShifts.gb2312Bytes(bytes))
        default:
            guard let converter = CharsetConverter(from: CharsetLabel.iconvName(name)) else { return nil }
            return converter.convert(name == "iso-2022-jp" ? JapaneseShifts.eucBytes(bytes) : bytes)
        }
    }

    /// Text that calls itself ISO-8859-1 or windows-1252, which any bytes are.
    ///
    /// QUIRK: programs without a setting for it write every text under that label. No Western language has more accented
    /// letters than plain ones, so a text that has is asked what it looks like.
    private static func western(_ bytes: [UInt8]) -> Decoded {
        if isUTF8(bytes, minimumCharacters: 1) {
            return Decoded(String(decoding: bytes, as: UTF8.self), doubt: "text is UTF-8, not the charset it declares")
        }
        let eightBit = bytes.count { $0 > 0xA0 }
        if eightBit >= 8, eightBit > bytes.count(where: ASCII.isLetter) {
            let guess = CharsetGuess.name(for: bytes)
            if guess != "windows-1252", let (text, failures) = convert(bytes, guess), failures == 0 {
                return Decoded(text, doubt: "text does not fit the charset it declares, read as \(guess)")
            }
        }
        return Decoded(windows1252(bytes))
    }

    // MARK: - Without a label to believe

    private static func undeclared(_ bytes: [UInt8], isUTF8: Bool, hint: String) -> Decoded {
        if let text = String(validating: bytes, as: UTF8.self) {
            if let escaped = JapaneseShifts.name(in: bytes), let (text, failures) = convert(bytes, escaped),
                failures == 0
            {
                return Decoded(text, doubt: "text without a charset read as \(escaped)")
            }
            return Decoded(text)
        }
        if hint != "", hint != "utf-8", hint != "us-ascii", let (text, failures) = convert(bytes, hint), failures == 0 {
            return Decoded(text, doubt: isUTF8 ? "text does not fit the charset it declares, read as \(hint)" : nil)
        }
        return mostlyUTF8(bytes, isDeclared: isUTF8) ?? guessed(bytes)
    }

    /// QUIRK: a few stray bytes do not unmake UTF-8: where most sequences are whole, the strays become U+FFFD.
    private static func mostlyUTF8(_ bytes: [UInt8], isDeclared: Bool) -> Decoded? {
        let text = String(decoding: bytes, as: UTF8.self)
        var good = 0
        var bad = 0
        for scalar in text.unicodeScalars where !scalar.isASCII {
            if scalar == "\u{FFFD}" { bad += 1 } else { good += 1 }
        }
        guard good > bad || (isDeclared && good * 4 > bad) else { return nil }
        return Decoded(text, doubt: "text holds bytes that are no UTF-8")
    }

    private static func guessed(_ bytes: [UInt8]) -> Decoded {
        var name = CharsetGuess.name(for: bytes)
        var text = windows1252(bytes)
        if name != "windows-1252" {
            if let (read, failures) = convert(bytes, name), failures * 20 <= bytes.count, read != text {
                text = read
            } else {
                name = "windows-1252"
            }
        }
        return Decoded(text, doubt: "text without a fitting charset read as \(name)")
    }

    /// Whether the bytes are UTF-8 with at least so many characters that are no ASCII.
    private static func isUTF8(_ bytes: [UInt8], minimumCharacters: Int) -> Bool {
        var leads = 0
        for byte in bytes where byte >= 0xC0 {
            leads += 1
            if leads >= minimumCharacters { break }
        }
        return leads >= minimumCharacters && String(validating: bytes, as: UTF8.self) != nil
    }

    // MARK: - windows-1252

    /// The text, its C1 controls (U+0080 to U+009F) read as what windows-1252 has there: quotes, dashes, the bullet, "€".
    ///
    /// QUIRK: text that calls itself ISO-8859-2 or another holds them where a program of Windows wrote it.
    static func withoutControls(_ text: String) -> String {
        guard text.utf8.contains(0xC2), text.unicodeScalars.contains(where: isControl) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            result.append(isControl(scalar) ? upper(UInt8(scalar.value)) : scalar)
        }
        return String(result)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool { (0x80...0x9F).contains(scalar.value) }

    /// The five bytes windows-1252 leaves undefined become U+FFFD.
    private static func windows1252(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 {
                text.append(byte)
            } else if byte >= 0xA0 {
                text.append(0xC0 | byte >> 6)
                text.append(0x80 | byte & 0x3F)
            } else {
                text.append(contentsOf: UTF8.encode(upper(byte)) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func upper(_ byte: UInt8) -> Unicode.Scalar {
        Unicode.Scalar(windows1252Upper[Int(byte) - 0x80]) ?? "\u{FFFD}"
    }

    private static let windows1252Upper: [UInt16] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
        0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
}
