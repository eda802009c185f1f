/// Turns bytes of a declared charset into text, and says when it had to guess.
///
/// A charset that is declared and fits wins; then UTF-8, if the bytes are UTF-8; then windows-1252, which fits anything.
package enum Charset {
    package struct Decoded: Sendable {
        package let text: String
        /// What could not be believed, in words; nil when all went by the label.
        package let doubt: String?
    }

    /// `label` as it stood in the mail, or nil when none was given.
    package static func decode(_ bytes: [UInt8], label: String?) -> Decoded {
        let name = canonical(label ?? "")
        if let marked = byteOrderMarked(bytes) { return Decoded(text: marked, doubt: nil) }
        if !bytes.contains(where: { $0 >= 0x80 || $0 == 0x1B }) && isASCIICompatible(name) {
            return Decoded(text: String(decoding: bytes, as: UTF8.self), doubt: nil)
        }
        switch name {
        case "", "us-ascii", "utf-8":
            if let text = String(validating: bytes, as: UTF8.self) { return Decoded(text: text, doubt: nil) }
            return mostlyUTF8(bytes, declared: name == "utf-8")
        case "windows-1252":
            return Decoded(text: windows1252(bytes), doubt: nil)
        default:
            return converted(bytes, name: name, label: label ?? "")
        }
    }

    private static func converted(_ bytes: [UInt8], name: String, label: String) -> Decoded {
        if let converter = CharsetConverter(from: iconvName(name)) {
            let source = name == "iso-2022-jp" ? JapaneseShifts.eucBytes(bytes) : bytes
            let result = converter.convert(source)
            if result.failures == 0 { return Decoded(text: result.text, doubt: nil) }
            if let text = String(validating: bytes, as: UTF8.self) {
                return Decoded(text: text, doubt: "text is UTF-8, not the charset it declares")
            }
            return Decoded(text: result.text, doubt: "text does not fit the charset it declares")
        }
        if let text = String(validating: bytes, as: UTF8.self) {
            return Decoded(text: text, doubt: "unknown charset read as UTF-8")
        }
        return Decoded(text: windows1252(bytes), doubt: "unknown charset read as windows-1252")
    }

    /// QUIRK: a few stray bytes do not unmake UTF-8: where most sequences are whole, the strays become U+FFFD.
    private static func mostlyUTF8(_ bytes: [UInt8], declared: Bool) -> Decoded {
        let text = String(decoding: bytes, as: UTF8.self)
        var good = 0
        var bad = 0
        for scalar in text.unicodeScalars where !scalar.isASCII {
            if scalar == "\u{FFFD}" { bad += 1 } else { good += 1 }
        }
        if good > bad || (declared && good > 0) {
            return Decoded(text: text, doubt: "text holds bytes that are no UTF-8")
        }
        return Decoded(text: windows1252(bytes), doubt: "text without a fitting charset read as windows-1252")
    }

    private static func byteOrderMarked(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(validating: bytes.dropFirst(3), as: UTF8.self) }
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), littleEndian: true) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), littleEndian: false) }
        return nil
    }

    static func utf16(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) -> String {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let low = UInt16(bytes[littleEndian ? index : index + 1])
            let high = UInt16(bytes[littleEndian ? index + 1 : index])
            units.append(high << 8 | low)
            index += 2
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// The five bytes windows-1252 leaves undefined become U+FFFD.
    static func windows1252(_ bytes: [UInt8]) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes {
            let value = byte >= 0x80 && byte < 0xA0 ? windows1252Upper[Int(byte) - 0x80] : UInt16(byte)
            text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        }
        return String(text)
    }

    private static let windows1252Upper: [UInt16] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
        0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0xFFFD, 0x017E, 0x0178,
    ]

    /// The label in lower case, without the ornaments mailers put round it, and by the WHATWG names where several exist:
    /// mail that says ISO-8859-1 means windows-1252.
    static func canonical(_ label: String) -> String {
        let trimmed = label.utf8.filter { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x27 && $0 != 0x3B }
        let name = ASCII.name(trimmed[...])
        switch name {
        case "utf8", "unicode-1-1-utf-8", "x-utf-8", "utf-8-sig", "cp65001", "utf8mb4": return "utf-8"
        case "ascii", "ansi_x3.4-1968", "iso646-us", "7bit", "us", "us_ascii", "usascii": return "us-ascii"
        case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "cp1252", "l1", "8bit", "ansi", "x-ansi",
            "iso-8859-1-windows-1252", "x-cp1252", "windows1252", "iso-8859_1", "iso88591":
            return "windows-1252"
        case "unknown-8bit", "x-unknown", "unknown", "default", "default_charset", "x-user-defined", "binary": return ""
        default: return name
        }
    }

    private static func isASCIICompatible(_ name: String) -> Bool {
        !(name.hasPrefix("utf-16") || name.hasPrefix("utf-32") || name.hasPrefix("utf-7") || name.hasPrefix("ucs-")
            || name.hasPrefix("iso-2022") || name.hasPrefix("hz") || name.hasPrefix("unicode") || name.hasPrefix("ibm")
            || name.hasPrefix("cp0") || name.hasPrefix("ebcdic"))
    }

    /// Labels whose superset is what mailers mean (WHATWG Encoding), in iconv's spelling.
    private static func iconvName(_ name: String) -> String {
        switch name {
        case "gb2312", "gbk", "gb_2312-80", "x-gbk", "cp936", "hz-gb-2312-8bit", "euc-cn": "GB18030"
        case "shift_jis", "shift-jis", "x-sjis", "sjis", "windows-31j", "ms_kanji": "CP932"
        case "iso-2022-jp": "EUC-JP-MS"
        case "euc-jp", "x-euc-jp": "EUC-JP-MS"
        case "euc-kr", "ks_c_5601-1987", "ksc5601", "ks_c_5601", "cp949", "korean": "UHC"
        case "big5", "big-5", "x-x-big5", "cn-big5": "BIG5-HKSCS"
        case "tis-620", "iso-8859-11", "windows-874": "CP874"
        case "iso-8859-9", "iso8859-9", "latin5": "CP1254"
        case "iso-8859-8-i", "iso-8859-8-e": "ISO-8859-8"
        case "macintosh", "x-mac-roman", "mac": "MACINTOSH"
        case "unicode", "utf-16": "UTF-16BE"
        default: name.hasPrefix("windows-") ? "CP" + name.dropFirst(8) : name.uppercased()
        }
    }
}
