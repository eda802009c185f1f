import MIME
import Testing

/// Text as it comes in: bytes and a label, and what a person is to read.
@Suite struct CharsetTests {
    @Test(
        arguments: [
            ([0x47, 0xFC], "iso-8859-1", "Gü", false),
            ([0x93, 0x61, 0x94], "windows-1252", "“a”", false),
            ([0xC3, 0xBC], nil, "ü", false),
            ([0xC3, 0xBC], "us-ascii", "ü", false),
            ([0xFC, 0x62, 0x65, 0x72], nil, "über", true),
            ([0xC3, 0xBC], "x-no-such-charset", "ü", true),
            ([0xFC], "x-no-such-charset", "ü", true),
            ([0x93, 0xFA, 0x96, 0x7B], "Shift_JIS", "日本", false),
            ([0x87, 0x40], "shift_jis", "①", false),
            ([0x1B, 0x24, 0x42, 0x2D, 0x21, 0x1B, 0x28, 0x42], "iso-2022-jp", "①", false),
            ([0xC4, 0xE3], "GBK", "你", false),
            ([0xFF, 0xFE, 0x61, 0x00], nil, "a", false),
            ([0xEF, 0xBB, 0xBF, 0x61], "utf-8", "a", false),
            ([0x2B, 0x41, 0x50, 0x77, 0x2D], "utf-7", "ü", false),
            ([], "utf-8", "", false),
            // Labels that lie.
            ([0x66, 0xC3, 0xBC, 0x72], "iso-8859-1", "für", true),
            ([0x66, 0xC3, 0xBC, 0x72], "windows-1251", "für", true),
            ([0x66, 0xC3, 0xBC, 0x72], "koi8-r", "für", true),
            ([0xE4, 0xBD, 0xA0, 0xE5, 0xA5, 0xBD, 0xE5, 0x90, 0x97], "gb2312", "你好吗", true),
            // Windows' quotes under an ISO label.
            ([0x93, 0xB1, 0x94], "iso-8859-2", "“ą”", false),
            // One stray byte does not unmake UTF-8.
            ([0xC3, 0xA4, 0xC3, 0xB6, 0xFF], "utf-8", "äö\u{FFFD}", true),
            ([0xC3, 0xA4, 0xC3, 0xB6, 0xC3, 0xBC, 0x20, 0xE4, 0x20, 0x93], nil, "äöü ä “", true),
            // An undefined byte does not unmake a charset of one byte a character.
            ([0xFE, 0x9E], "iso-8859-9", "ş\u{FFFD}", true),
        ] as [([UInt8], String?, String, Bool)]
    )
    func decodes(bytes: [UInt8], label: String?, text: String, isDoubtful: Bool) {
        let decoded = Charset.decode(bytes, label: label)
        #expect(decoded.text == text)
        #expect((decoded.doubt != nil) == isDoubtful, "\(decoded.doubt ?? "no doubt")")
    }

    @Test func aLyingCharsetIsGuessedWithADoubt() {
        let decoded = Charset.decode([0x61, 0x80, 0xFF], label: "iso-2022-jp")
        #expect(decoded.text.hasPrefix("a"))
        #expect(decoded.doubt == "text does not fit the charset it declares, read as windows-1252")
        // An overlong "/" is no "/".
        #expect(!Charset.decode([0xC0, 0xAF], label: "utf-8").text.contains("/"))
    }

    /// Every spelling is the charset it means: "é" or another letter only that charset has at this byte.
    @Test(
        arguments: [
            ("ISO_8859-1:1987", 0xE9, "é"), ("iso8859-1", 0xE9, "é"), ("Latin1", 0xE9, "é"),
            ("\"iso-8859-1\"", 0xE9, "é"),
            ("iso-8859-1-windows-1252", 0xE9, "é"), ("windows1252", 0x80, "€"), ("cp-1252", 0x80, "€"),
            ("iso-8859-15", 0xA4, "€"), ("ISO8859_15", 0xA4, "€"), ("latin9", 0xA4, "€"), ("iso-8859-16", 0xA4, "€"),
            ("iso_8859-2", 0xB1, "ą"), ("latin2", 0xB1, "ą"), ("win-1250", 0xB9, "ą"), ("x-cp1250", 0xB9, "ą"),
            ("cp1251", 0xE9, "й"), ("windows_1251", 0xE9, "й"), ("win1251", 0xE9, "й"), ("koi8", 0xCA, "й"),
            ("KOI8R", 0xCA, "й"), ("cp20866", 0xCA, "й"), ("ibm866", 0xA9, "й"), ("cp-866", 0xA9, "й"),
            ("iso-8859-5", 0xD9, "й"), ("iso-8859-7", 0xE1, "α"), ("greek", 0xE1, "α"), ("windows-1253", 0xE1, "α"),
            ("iso-8859-9", 0xFE, "ş"), ("latin5", 0xFE, "ş"), ("iso-8859-8-i", 0xE0, "א"), ("windows-1255", 0xE0, "א"),
            ("DOS-862", 0x80, "א"), ("windows-1256", 0xC8, "ب"), ("windows-1257", 0xE0, "ą"),
            ("iso-8859-13", 0xE0, "ą"),
            ("tis-620", 0xA1, "ก"), ("iso-8859-11", 0xA1, "ก"), ("cp437", 0x81, "ü"), ("ibm850", 0x81, "ü"),
            ("dos-850", 0x81, "ü"), ("macintosh", 0x9F, "ü"), ("x-mac-roman", 0x9F, "ü"), ("x-mac-cyrillic", 0xE9, "й"),
            ("x-mac-ce", 0x88, "ą"),
        ] as [(String, UInt8, String)]
    )
    func knowsLabels(label: String, byte: UInt8, letter: String) {
        let decoded = Charset.decode([byte], label: label)
        #expect(decoded.text == letter)
        #expect(decoded.doubt == nil)
    }

    @Test(
        arguments: [
            ("shift-jis", [0x93, 0xFA]), ("x-sjis", [0x93, 0xFA]), ("windows-31j", [0x93, 0xFA]),
            ("cp932", [0x93, 0xFA]),
            ("MS_Kanji", [0x93, 0xFA]), ("eucjp", [0xC6, 0xFC]), ("x-euc-jp", [0xC6, 0xFC]), ("ujis", [0xC6, 0xFC]),
            ("gb_2312-80", [0xC8, 0xD5]), ("GBK", [0xC8, 0xD5]), ("cp936", [0xC8, 0xD5]), ("gb18030", [0xC8, 0xD5]),
            ("big5", [0xA4, 0xE9]), ("Big5-ETen", [0xA4, 0xE9]), ("cp950", [0xA4, 0xE9]), ("big5-hkscs", [0xA4, 0xE9]),
            ("hz-gb-2312", [0x7E, 0x7B, 0x48, 0x55, 0x7E, 0x7D]),
            ("ISO-2022-JP", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42]),
            ("csISO2022JP", [0x1B, 0x24, 0x40, 0x46, 0x7C, 0x1B, 0x28, 0x4A]),
            ("cp50220", [0x1B, 0x24, 0x42, 0x46, 0x7C]),
            ("utf-7", [0x2B, 0x5A, 0x65, 0x55, 0x2D]), ("unicode-1-1-utf-7", [0x2B, 0x5A, 0x65, 0x55]),
            ("utf-16le", [0xE5, 0x65]), ("utf-16be", [0x65, 0xE5]), ("utf-16", [0xFF, 0xFE, 0xE5, 0x65]),
            ("utf-32be", [0, 0, 0x65, 0xE5]), ("utf-32", [0xFF, 0xFE, 0, 0, 0xE5, 0x65, 0, 0]),
            ("unicode-1-1-utf-8", [0xE6, 0x97, 0xA5]), ("utf8", [0xE6, 0x97, 0xA5]), ("x-utf-8", [0xE6, 0x97, 0xA5]),
            ("cp65001", [0xE6, 0x97, 0xA5]), ("utf-8*ja", [0xE6, 0x97, 0xA5]),
        ] as [(String, [UInt8])]
    )
    func knowsTheSunInEveryCharset(label: String, bytes: [UInt8]) {
        let decoded = Charset.decode(bytes, label: label)
        #expect(decoded.text == "日")
        #expect(decoded.doubt == nil)
    }

    @Test(
        arguments: [
            ("euc-kr", [0xC7, 0xD1], "한"), ("ks_c_5601-1987", [0xC7, 0xD1], "한"), ("cp949", [0xC7, 0xD1], "한"),
            ("iso-2022-kr", [0x1B, 0x24, 0x29, 0x43, 0x0E, 0x47, 0x51, 0x0F], "한"),
            ("hz", [0x7E, 0x7E, 0x61, 0x7E, 0x7B, 0x48, 0x55, 0x0A, 0x62], "~a日\nb"),
            // JIS X 0201's katakana, by its escape sequence and by SO.
            ("iso-2022-jp", [0x1B, 0x28, 0x49, 0x31, 0x1B, 0x28, 0x42], "ｱ"),
            ("iso-2022-jp", [0x0E, 0x31, 0x0F, 0x61], "ｱa"),
            // A line end inside a shifted run: RFC 1468 wants ASCII there.
            ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x0A, 0x61], "日\na"),
            ("utf-7", Array("1 + 1 +- 2".utf8), "1 + 1 + 2"), ("utf-7", Array("A+AOQ-B+2D3eAA-".utf8), "AäB😀"),
            // Shifted text nobody declared.
            (nil, [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42], "日"),
            ("us-ascii", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42], "日"),
            // UTF-16 nobody declared, or declared without saying which byte is first; and UTF-8 that says it is UTF-16.
            (nil, [0x61, 0, 0x62, 0, 0xFC, 0, 0x64, 0], "abüd"),
            ("utf-16", [0x61, 0, 0x62, 0, 0xFC, 0, 0x64, 0], "abüd"),
            ("utf-16", Array("<p>für</p>".utf8), "<p>für</p>"),
            ("utf-16", [0x61, 0, 0x62, 0, 0x63], "ab"),
        ] as [(String?, [UInt8], String)]
    )
    func undoesShifts(label: String?, bytes: [UInt8], text: String) {
        #expect(Charset.decode(bytes, label: label).text == text)
    }

    /// Raw 8-bit text that says nothing of itself, as old mailers write headers and bodies.
    @Test(arguments: UndeclaredText.all)
    func guesses(sample: UndeclaredText) {
        let decoded = Charset.decode(sample.bytes, label: nil)
        #expect(decoded.text == sample.text)
        #expect(decoded.doubt != nil)
    }

    @Test func aTextThatSaysLatin1AndIsCyrillicIsReadAsCyrillic() {
        let sample = UndeclaredText("Принтер не работает со вчерашнего дня", [.windows1251])
        let decoded = Charset.decode(sample.bytes, label: "iso-8859-1")
        #expect(decoded.text == sample.text)
        #expect(decoded.doubt == "text does not fit the charset it declares, read as windows-1251")
    }

    /// Accents alone are no other script.
    @Test(arguments: ["äöüßÄÖÜäöüßÄÖÜäöü", "éèêëàâäùûüôöîïç", "áéíóúñü ¿¡ áéíóú"])
    func aTextThatSaysLatin1AndHasOnlyAccentsIsLatin1(text: String) {
        let decoded = Charset.decode(UndeclaredText(text, [.windows1252]).bytes, label: "iso-8859-1")
        #expect(decoded.text == text)
        #expect(decoded.doubt == nil)
    }

    @Test func aHintIsBelievedWhereTheLabelCannotBe() {
        #expect(Charset.decode([0xE9], label: nil, hint: "windows-1251").text == "й")
        #expect(Charset.decode([0xE9], label: "us-ascii", hint: "koi8-r").text == "И")
        #expect(Charset.decode([0xE9], label: "windows-1252", hint: "windows-1251").text == "é")
        #expect(Charset.decode([0xC3, 0xA9], label: nil, hint: "windows-1251").text == "é")
    }

    /// Whatever the bytes and the label, there is a text, and it is bounded by the bytes.
    @Test func anyBytesAreText() {
        var state: UInt64 = 42
        let labels: [String?] = [
            nil, "utf-8", "utf-7", "hz", "iso-2022-jp", "iso-2022-kr", "gb18030", "big5", "shift_jis", "utf-16",
            "utf-32",
            "windows-1255", "no-such", "euc-jp",
        ]
        for round in 0..<2000 {
            let bytes = (0..<(round % 67)).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(truncatingIfNeeded: state >> 33)
            }
            let text = Charset.decode(bytes, label: labels[round % labels.count]).text
            #expect(text.utf8.count <= 4 * bytes.count + 4)
        }
    }
}
