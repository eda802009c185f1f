import MIME
import Testing

@Suite struct TransferTests {
    @Test(arguments: [
        ("SGVsbG8=", "Hello"), ("SGVsbG8", "Hello"), ("SGVs\r\nbG8=\r\n", "Hello"),
        ("SGVsbG8=\r\nV29ybGQ=\r\n", "HelloWorld"),
        ("S*G-V!s.b,G8=", "Hello"), ("SGVsbG8==", "Hello"), ("=SGVsbG8=", "Hello"), ("", ""), ("=", ""), ("====", ""),
    ])
    func decodesBase64(encoded: String, text: String) {
        #expect(String(decoding: TransferDecoder.decode(Array(encoded.utf8)[...], .base64), as: UTF8.self) == text)
    }

    @Test(arguments: [
        ("a=C3=BC=\r\nb=zz", "aüb=zz"), ("=c3=bc", "ü"), ("a=3D1", "a=1"), ("a = b", "a = b"), ("soft=", "soft"),
        ("soft=\n", "soft"), ("soft= \nbreak", "softbreak"), ("a=\r\nb", "ab"), ("=", ""), ("x=4", "x=4"),
        ("100%=20", "100% "),
        ("a_b", "a_b"), ("ü", "ü"),
    ])
    func decodesQuotedPrintable(encoded: String, text: String) {
        let decoded = TransferDecoder.decode(Array(encoded.utf8)[...], .quotedPrintable)
        #expect(String(decoding: decoded, as: UTF8.self) == text)
    }

    @Test func decodesUuencode() {
        #expect(TransferDecoder.decode(Array("%:&5L;&\\`\n".utf8)[...], .uuencode) == Array("hello".utf8))
        let whole = "begin 644 a.txt\n%:&5L;&\\`\n`\nend\n"
        #expect(TransferDecoder.decode(Array(whole.utf8)[...], .uuencode) == Array("hello".utf8))
    }

    @Test(arguments: [
        ("base64", TransferDecoder.Encoding.base64), ("base-64", .base64), ("quoted-printable", .quotedPrintable),
        ("quotedprintable", .quotedPrintable), ("x-uuencode", .uuencode), ("7bit", .identity), ("8bit", .identity),
        ("binary", .identity), ("", .identity), ("none", .identity),
    ])
    func knowsEncodings(name: String, encoding: TransferDecoder.Encoding) {
        #expect(TransferDecoder.encoding(named: name) == encoding)
    }

    /// Text that calls itself base64: all of it prose, prose below it, or base64 with stray bytes.
    @Test(arguments: [
        ("Dear all, the printer on floor 3 is broken again.\n", "Dear all, the printer on floor 3 is broken again.\n"),
        ("SGVsbG8=\n", "Hello"),
        (
            "SGVsbG8K\n_______________\nThe list, to which you wrote:\nhttps://lists.example/\n",
            "Hello\n\n_______________\nThe list, to which you wrote:\nhttps://lists.example/\n"
        ),
        ("SGVs bG8=\n", "Hello"), ("SGVs*bG8=\n", "Hello"),
    ])
    func keepsProseThatCallsItselfBase64(body: String, text: String) {
        let tree = PartTree(Array("From: a@b.example\nContent-Transfer-Encoding: base64\n\n\(body)".utf8))
        #expect(String(decoding: tree.content(of: tree.root, limit: 10_000), as: UTF8.self) == text)
    }

    @Test func takesFilesOutOfText() throws {
        let text = "Hello\nbegin 644 hi.txt\n%:&5L;&\\\n`\nend\nBye\n"
        let read = try #require(InlineFiles(Array(text.utf8)))
        #expect(String(decoding: read.text, as: UTF8.self) == "Hello\nBye\n")
        #expect(read.files.map(\.name) == ["hi.txt"])
        #expect(read.files.map(\.size) == [5])
        let yEnc = "Hello\n=ybegin line=128 size=3 name=my file.bin\nabc\n=yend size=3\nBye\n"
        let other = try #require(InlineFiles(Array(yEnc.utf8)))
        #expect(String(decoding: other.text, as: UTF8.self) == "Hello\nBye\n")
        #expect(other.files.map(\.name) == ["my file.bin"])
        #expect(other.files.map(\.size) == [3])
    }

    @Test(arguments: [
        "we begin 644 things and end", "begin 644 of the days\nI could not print.\n",
        "=ybegin line=1 name=x\nnever ended",
        "begin 644 x\n", "begin the day", String(repeating: "=ybegin name=x\n", count: 50_000),
    ])
    func leavesTextAlone(text: String) {
        #expect(InlineFiles(Array(text.utf8)) == nil)
    }
}
