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
        if failures == 0 { return Decoded(name.hasPrefix("iso-8859-") ? Windows1252.withoutControls(text) : text) }
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
        case "windows-1252": return (Windows1252.text(bytes), 0)
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
        return Decoded(Windows1252.text(bytes))
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

    /// QUIRK: a few stray bytes do not unmake UTF-8. Where most sequences are whole, the strays become U+FFFD under its label,
    /// and are read as windows-1252 without: somebody pasted one text into another.
    private static func mostlyUTF8(_ bytes: [UInt8], isDeclared: Bool) -> Decoded? {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        var good = 0
        var bad = 0
        var parser = Unicode.UTF8.ForwardParser()
        var source = bytes.makeIterator()
        var position = 0
        parsing: while true {
            switch parser.parseScalar(from: &source) {
            case .valid(let scalar):
                if scalar.count > 1 { good += 1 }
                text.append(contentsOf: scalar)
                position += scalar.count
            case .error(let length):
                bad += 1
                let strays = bytes[position..<(position + length)]
                text += isDeclared ? [0xEF, 0xBF, 0xBD] : Array(Windows1252.text(Array(strays)).utf8)
                position += length
            case .emptyInput: break parsing
            }
        }
        guard good > bad || (isDeclared && good * 4 > bad) else { return nil }
        return Decoded(String(decoding: text, as: UTF8.self), doubt: "text holds bytes that are no UTF-8")
    }

    private static func guessed(_ bytes: [UInt8]) -> Decoded {
        var name = CharsetGuess.name(for: bytes)
        var text = Windows1252.text(bytes)
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
}
