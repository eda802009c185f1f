import MIME
import Testing

@Suite struct EncodedWordTests {
    @Test(arguments: [
        ("=?UTF-8?B?SGVsbG8=?= =?UTF-8?B?V29ybGQ=?=", "HelloWorld"),
        ("=?iso-8859-1?Q?Dr=FCcker_geht_nicht?=", "Drücker geht nicht"),
        ("Re: =?utf-8?q?caf=C3=A9?= au lait", "Re: café au lait"),
        ("Re:=?utf-8?q?caf=c3=a9?=!", "Re:café!"),
        ("=?utf-8?Q?a?=\r\n =?iso-8859-1?Q?=E4?=", "aä"),
        ("=?utf-8?Q?a?=\t=?utf-8?Q?b?=", "ab"),
        ("=?utf-8?Q?a?==?utf-8?Q?b?=", "ab"),
        ("=?utf-8*de?Q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        ("\"=?utf-8?Q?Gr=C3=BC=C3=9Fe?=\"", "\"Grüße\""),
        ("=?utf-8?X?abc?=", "=?utf-8?X?abc?="),
        ("1 =? 2", "1 =? 2"),
        ("=?utf-8?Q?was_ist_los??=", "was ist los?"),
        ("=?utf-8?Q?a b c?=", "a b c"),
        ("=?utf-8?Q??=", ""),
        ("=?utf-8?B??=", ""),
        ("=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=", "日本"),
        ("Zürich", "Zürich"),
        ("=?x-unknown-charset?Q?abc?=", "abc"),
        ("=?unknown-8bit?Q?caf=E9?=", "café"),
        ("=?utf-7?Q?Gr+APw-n?=", "Grün"),
        ("=?utf-16?B?/v8ARwBy?=", "Gr"),
        ("=?utf-8?Q?=zz=?=", "=zz="),
        // Cut inside a character: between words, and between digits of base64.
        ("=?utf-8?B?w7?= =?utf-8?B?w7w=?=", "ü"),
        ("=?utf-8?Q?=C3?= =?utf-8?Q?=BC?=", "ü"),
        ("=?utf-8?B?R3LDvMOf?= =?utf-8?B?ZQ==?=", "Grüße"),
        ("=?utf-8?B?R3LDvM?= =?utf-8?B?OfZQ==?=", "Grüße"),
        ("=?utf-8?B?R3LDvMO?= =?utf-8?Q?=9Fe?=", "Grüße"),
        // Without padding, with blanks inside.
        ("=?utf-8?B?SGVsbG8?=", "Hello"),
        ("=?utf-8?B?SGVs bG8=?=", "Hello"),
        // Never closed, or closed in half.
        ("=?utf-8?Q?unended", "=?utf-8?Q?unended"),
        ("=?utf-8?Q?one =?utf-8?Q?two?=", "=?utf-8?Q?one two"),
        ("=?utf-8?B?SGVsbG8=?", "Hello"),
        ("=?utf-8?B?SGVsbG8=? you", "Hello you"),
        ("=?utf-8?", "=?utf-8?"),
        ("=?=?=", "=?=?="),
    ])
    func decodes(raw: String, text: String) {
        let decoded = EncodedWords.decode(Array(raw.utf8))
        #expect(decoded.filter { $0 != "\u{FFFD}" } == text)
    }

    @Test func rawEightBitTextTakesTheBodysCharset() {
        #expect(EncodedWords.decode([0xC4, 0xE3, 0xBA, 0xC3], fallback: "gb2312") == "你好")
        #expect(EncodedWords.decode([0x47, 0x72, 0xFC, 0xDF, 0x65]) == "Grüße")
        #expect(EncodedWords.decode([0x47, 0x72, 0xC3, 0xBC], fallback: "iso-8859-1") == "Grü")
        #expect(EncodedWords.decode([0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42]) == "日")
        #expect(EncodedWords.decode(Array("Die Fr+APY-sche".utf8), fallback: "UTF-7") == "Die Frösche")
        #expect(EncodedWords.decode(Array("1 + 1".utf8), fallback: "UTF-7") == "1 + 1")
        #expect(EncodedWords.decode(Array("Die Fr+APY-sche".utf8), fallback: "utf-8") == "Die Fr+APY-sche")
        #expect(EncodedWords.decode(Array("~{HU~}".utf8), fallback: "hz-gb-2312") == "日")
    }

    @Test func aHundredThousandEncodedWordsAreBounded() {
        let raw = Array(String(repeating: "=?utf-8?Q?a?= ", count: 100_000).utf8)
        let decoded = EncodedWords.decode(raw)
        #expect(decoded.hasPrefix(String(repeating: "a", count: EncodedWords.maximumWords) + " =?utf-8"))
    }

    /// Beginnings without end cost no second look at what follows.
    @Test(arguments: ["=?a?q?", "=?a?b?x", "=?", "=?a?q?????", "=?=?q?"])
    func unendedWordsAreLinear(piece: String) {
        let raw = Array(String(repeating: piece, count: 200_000).utf8)
        #expect(EncodedWords.decode(raw).utf8.count <= raw.count)
    }
}
