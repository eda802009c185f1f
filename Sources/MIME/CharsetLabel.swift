/// The names by which mail calls charsets, brought to one spelling.
///
/// Compared without case, punctuation and ornament: `ISO_8859-1`, `iso8859-1` and `"iso-8859-1"` are one. Where a label and
/// its superset differ, the superset is meant, as browsers have it (WHATWG Encoding): mail that says ISO-8859-1 is
/// windows-1252, GB2312 is GB18030, Shift_JIS is Microsoft's code page 932.
enum CharsetLabel {
    /// Bytes of a label that are looked at.
    private static let maximumBytes = 40

    /// Lower case; empty when the label names no charset ("unknown-8bit"). A name that is not known stays as it is.
    static func canonical(_ label: String) -> String {
        // What nearly all mail says, without taking it apart.
        switch label {
        case "": return ""
        case "utf-8", "UTF-8": return "utf-8"
        case "us-ascii", "US-ASCII": return "us-ascii"
        default: break
        }
        let lowered = ASCII.lowercased(Array(label.utf8.prefix(maximumBytes))[...])
        var key = lowered.filter { ASCII.isLetter($0) || ASCII.isDigit($0) }[...]
        for prefix: StaticString in ["charset", "cs"] where key.starts(withLowercase: prefix) {
            key = key.dropFirst(prefix.utf8CodeUnitCount)
        }
        let name = String(decoding: key, as: UTF8.self)
        if let known = aliases[name] { return known }
        if name.hasPrefix("utf8") { return "utf-8" }
        return isoName(lowered, key) ?? codePage(key) ?? withoutMark(lowered, key)
    }

    /// `x-sjis` is `sjis`; what remains unknown is left for iconv to judge.
    private static func withoutMark(_ lowered: [UInt8], _ key: ArraySlice<UInt8>) -> String {
        if key.first == 0x78, let known = aliases[String(decoding: key.dropFirst(), as: UTF8.self)] { return known }
        return String(
            decoding: lowered.filter { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x27 && $0 != 0x3B },
            as: UTF8.self
        )
    }

    /// `iso-8859-15`, `8859_15`, `latin9`.
    private static func isoName(_ lowered: [UInt8], _ key: ArraySlice<UInt8>) -> String? {
        if key.starts(withLowercase: "latin"), let number = number(key.dropFirst(5), digits: 2) {
            return latinParts[number].map(isoName(part:))
        }
        var rest = lowered[...]
        if rest.starts(withLowercase: "cs") { rest = rest.dropFirst(2) }
        if rest.starts(withLowercase: "iso") { rest = rest.dropFirst(3) }
        rest = rest.drop { !ASCII.isDigit($0) }
        guard rest.starts(withLowercase: "8859") else { return nil }
        // Between punctuation: "ISO_8859-1:1987" is part 1.
        let part = rest.dropFirst(4).drop { !ASCII.isDigit($0) && !ASCII.isLetter($0) }
        return number(part, digits: 2).flatMap { (1...16).contains($0) ? isoName(part: $0) : nil }
    }

    private static func isoName(part: Int) -> String {
        switch part {
        case 1: "windows-1252"
        case 9: "windows-1254"
        case 11: "windows-874"
        default: "iso-8859-\(part)"
        }
    }

    /// ISO 8859's parts by the numbers of their Latin alphabets.
    private static let latinParts = [1: 1, 2: 2, 3: 3, 4: 4, 5: 9, 6: 10, 7: 13, 8: 14, 9: 15, 10: 16]

    /// `cp1251`, `win-1251`, `windows_1251`, `ibm850`, `dos-862`, `ms936`: Microsoft's and IBM's code pages.
    private static func codePage(_ key: ArraySlice<UInt8>) -> String? {
        let prefixes: [StaticString] = ["windows", "win", "xcp", "cp", "ibm", "dos", "ms", "ansi"]
        guard let prefix = prefixes.first(where: { key.starts(withLowercase: $0) }) else { return nil }
        let digits = key.dropFirst(prefix.utf8CodeUnitCount)
        guard let page = number(digits, digits: 5), digits.count <= 5 else { return nil }
        switch page {
        case 1250...1258: return "windows-\(page)"
        case 28591...28606: return isoName(part: page - 28590)
        default: return codePages[page] ?? (digits.count == 3 ? "cp\(page)" : nil)
        }
    }

    private static func number(_ bytes: ArraySlice<UInt8>, digits: Int) -> Int? {
        let taken = bytes.prefix(digits).prefix(while: ASCII.isDigit)
        return taken.isEmpty ? nil : taken.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static let codePages: [Int: String] = [
        874: "windows-874", 932: "shift_jis", 936: "gb18030", 949: "euc-kr", 950: "big5", 1200: "utf-16le",
        1201: "utf-16be", 10000: "macintosh", 10007: "mac-cyrillic", 10029: "mac-centraleurope", 12000: "utf-32le",
        12001: "utf-32be", 20127: "us-ascii", 20866: "koi8-r", 20932: "euc-jp", 20936: "gb18030", 21866: "koi8-u",
        50220: "iso-2022-jp", 50221: "iso-2022-jp", 50222: "iso-2022-jp", 50225: "iso-2022-kr", 51932: "euc-jp",
        51936: "gb18030", 51949: "euc-kr", 52936: "hz", 54936: "gb18030", 65000: "utf-7", 65001: "utf-8",
    ]

    /// By what is left of a label without punctuation.
    private static let aliases: [String: String] = {
        let groups: [(String, [String])] = [
            (
                "",
                ["unknown8bit", "unknown", "default", "defaultcharset", "userdefined", "binary", "none", "auto", "any"]
            ),
            ("utf-8", ["unicode11utf8", "unicode20utf8", "xutf8", "cp65001"]),
            ("us-ascii", ["usascii", "ascii", "ansix341968", "ansix34", "iso646us", "7bit", "us", "ibm367", "cp367"]),
            ("windows-1252", ["l1", "8bit", "ansi", "xansi", "isoir100", "ibm819", "cp819", "western"]),
            ("utf-7", ["utf7", "unicode11utf7", "unicode20utf7", "xunicode20utf7"]),
            ("utf-16", ["utf16", "unicode", "ucs2", "iso10646ucs2", "iso10646", "unicodefffe"]),
            ("utf-16le", ["utf16le", "ucs2le", "unicodelittle"]), ("utf-16be", ["utf16be", "ucs2be", "unicodebig"]),
            ("utf-32", ["utf32", "ucs4", "iso10646ucs4"]), ("utf-32le", ["utf32le", "ucs4le"]),
            ("utf-32be", ["utf32be", "ucs4be"]),
            ("gb18030", ["gb2312", "gb231280", "isoir58gb231280", "gbk", "gb", "euccn", "chinese", "gb18030", "xgbk"]),
            ("hz", ["hz", "hzgb2312"]),
            ("big5", ["big5", "big5eten", "big5hkscs", "cnbig5", "xxbig5", "big5tw"]),
            ("shift_jis", ["shiftjis", "sjis", "mskanji", "windows31j", "sjiswin", "shiftjisx0213"]),
            ("euc-jp", ["eucjp", "ujis", "eucjpms", "eucpkdfmtjapanese"]),
            ("iso-2022-jp", ["iso2022jp", "jis", "iso2022jp1", "iso2022jp2", "iso2022jp3", "iso2022jpms", "jis7"]),
            ("euc-kr", ["euckr", "ksc56011987", "ksc56011989", "ksc5601", "korean", "uhc", "ksc56011992", "isoir149"]),
            ("windows-874", ["tis620", "thai"]), ("koi8-r", ["koi8r", "koi8", "koi"]), ("koi8-u", ["koi8u", "koi8ru"]),
            ("macintosh", ["macintosh", "mac", "macroman", "xmacroman"]),
            ("mac-cyrillic", ["maccyrillic"]), ("mac-uk", ["macukrainian", "macuk"]),
            ("mac-centraleurope", ["macce", "maccentraleurope", "maccentraleurroman"]), ("mac-is", ["macicelandic"]),
            ("iso-8859-8", ["hebrew", "visual", "logical"]), ("iso-8859-7", ["greek"]),
            ("iso-8859-6", ["arabic", "asmo708"]),
            ("iso-8859-5", ["cyrillic"]),
        ]
        var table: [String: String] = [:]
        for (name, labels) in groups { for label in labels { table[label] = name } }
        return table
    }()

    /// What iconv calls a canonical name.
    static func iconvName(_ name: String) -> String {
        switch name {
        case "shift_jis": "CP932"
        case "euc-jp", "iso-2022-jp": "EUC-JP-MS"
        case "euc-kr": "UHC"
        case "big5": "BIG5-HKSCS"
        case "windows-874": "CP874"
        default: name.hasPrefix("windows-") ? "CP" + name.dropFirst(8) : name.uppercased()
        }
    }

    /// Whether text in it may hold several bytes a character, each pair of which may look like UTF-8.
    static func isMultiByte(_ name: String) -> Bool {
        switch name {
        case "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr", "euc-tw": true
        default: false
        }
    }

    /// Whether ASCII text is the same bytes in it. False where bytes below 0x80 can mean something else.
    static func isASCIICompatible(_ name: String) -> Bool {
        switch name {
        case "", "utf-8", "us-ascii", "koi8-r", "koi8-u", "macintosh": true
        default:
            name.hasPrefix("windows-") || name.hasPrefix("iso-8859-") || isMultiByte(name)
        }
    }
}
