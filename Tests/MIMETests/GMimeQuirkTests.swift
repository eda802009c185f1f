import CGMime
import MIME
import Testing

/// What the installed GMime does today with mail that it reads wrong or not at all, and that our own code reads right.
///
/// Each guard marked `QUIRK:` in `Sources/MIME` that stands there because of GMime names a test of this file. When one of these
/// fails, Debian's GMime has learnt it, and that guard may go: the failure says which.
@Suite struct GMimeQuirkTests {
    private static let isReady: Bool = {
        g_mime_init()
        return true
    }()

    /// The installed version, for the failure's text.
    private var version: String { "GMime \(gmime_major_version).\(gmime_minor_version).\(gmime_micro_version)" }

    /// What GMime decodes a header's text to.
    private func decodedHeader(_ raw: [UInt8]) -> String {
        #expect(Self.isReady)
        let bytes = raw.map { CChar(bitPattern: $0) } + [0]
        guard let text = g_mime_utils_header_decode_text(nil, bytes) else { return "" }
        defer { g_free(text) }
        return String(cString: text)
    }

    /// The subject and the text GMime reads from a mail; nil when it refuses the mail.
    private func parsed(_ mail: [UInt8]) -> (subject: String?, text: String)? {
        #expect(Self.isReady)
        return mail.withUnsafeBytes { buffer in
            let stream = g_mime_stream_mem_new_with_buffer(buffer.baseAddress, buffer.count)
            defer { g_object_unref(stream) }
            let parser = g_mime_parser_new_with_stream(stream)
            defer { g_object_unref(parser) }
            guard let message = g_mime_parser_construct_message(parser, nil) else { return nil }
            defer { g_object_unref(message) }
            let subject = g_mime_message_get_subject(message).map { String(cString: $0) }
            guard let body = g_mime_message_get_body(message) else { return (subject, "") }
            let text = UnsafeMutableRawPointer(body).assumingMemoryBound(to: GMimeTextPart.self)
            guard let decoded = g_mime_text_part_get_text(text) else { return (subject, "") }
            defer { g_free(decoded) }
            return (subject, String(cString: decoded))
        }
    }

    private func decoded(_ text: String, _ encoding: GMimeContentEncoding) -> String {
        var state = GMimeEncoding()
        g_mime_encoding_init_decode(&state, encoding)
        let bytes = Array(text.utf8)
        let output = [UInt8](unsafeUninitializedCapacity: g_mime_encoding_outlen(&state, bytes.count)) {
            output,
            count in
            bytes.withUnsafeBytes { input in
                count = g_mime_encoding_flush(
                    &state,
                    input.baseAddress?.assumingMemoryBound(to: CChar.self),
                    input.count,
                    UnsafeMutableRawPointer(output.baseAddress)?.assumingMemoryBound(to: CChar.self)
                )
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    private func text(of mail: [UInt8]) -> String {
        let tree = PartTree(mail)
        return String(decoding: tree.content(of: tree.root, limit: 1000), as: UTF8.self)
    }

    // MARK: - Headers

    @Test func severalBase64Words() {
        let raw = Array("=?UTF-8?B?SGVsbG8=?= =?UTF-8?B?V29ybGQ=?=".utf8)
        #expect(EncodedWords.decode(raw) == "HelloWorld")
        #expect(decodedHeader(raw) == "Hello", "\(version): EncodedWords need not decode each word alone")
    }

    @Test func base64CutBetweenWords() {
        let raw = Array("=?utf-8?B?R3LDvM?= =?utf-8?B?OfZQ==?=".utf8)
        #expect(EncodedWords.decode(raw) == "Grüße")
    }

    @Test(arguments: [
        ("gb2312", [0xC4, 0xE3, 0xBA, 0xC3] as [UInt8], "你好"), ("shift_jis", [0x93, 0xFA, 0x96, 0x7B], "日本"),
    ])
    func rawEightBitHeaders(charset: String, raw: [UInt8], text: String) {
        #expect(EncodedWords.decode(raw, fallback: charset) == text)
        #expect(decodedHeader(raw) != text, "\(version): EncodedWords need no fallback charset")
    }

    @Test func necCharactersInISO2022JP() {
        let raw = Array("=?ISO-2022-JP?B?GyRCLSEbKEI=?=".utf8)
        #expect(EncodedWords.decode(raw) == "①")
        #expect(decodedHeader(raw) != "①", "\(version): JapaneseShifts need not go by EUC-JP-MS")
    }

    /// 200 levels cost GMime stack for each; 3,000 overflow 512 KiB, which no test can survive to tell. Ours costs none.
    @Test func nestedGroups() {
        let raw = Array((String(repeating: "g:", count: 100_000) + "a@b.example;").utf8)
        #expect(AddressList(raw).mailboxes.map(\.address) == ["a@b.example"])
    }

    // MARK: - Mails

    /// Each holds a person's words, and GMime gives none of them.
    @Test(arguments: [
        ("leading blank line", "\nSubject: x\n\nbody", "body"),
        ("indented first line", " folded\nSubject: x\n\nbody", "body"),
        ("no header", "just words\n\nmore", "just words\n\nmore"),
    ])
    func refusedMails(name: String, mail: String, body: String) {
        #expect(text(of: Array(mail.utf8)) == body)
        let read = parsed(Array(mail.utf8))
        #expect(read == nil || read?.text != body, "\(version) reads mails with \(name): RawMail need not salvage them")
    }

    @Test func mailInUTF16() {
        let mail: [UInt8] = [0xFF, 0xFE] + "Subject: x\n\nbödy".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(text(of: mail) == "bödy")
        #expect(parsed(mail)?.text != "bödy", "\(version) reads mails in UTF-16: RawMail need not convert them")
    }

    // MARK: - Transfer encodings

    @Test(arguments: [("inner padding", "SGVsbG8=V29ybGQ=", "HelloWorld"), ("missing padding", "SGVsbG8", "Hello")])
    func base64(name: String, encoded: String, text: String) {
        #expect(String(decoding: TransferDecoder.decode(Array(encoded.utf8)[...], .base64), as: UTF8.self) == text)
        let theirs = decoded(encoded, GMIME_CONTENT_ENCODING_BASE64)
        #expect(theirs != text, "\(version) decodes base64 with \(name): one reason less for Base64")
    }

    @Test(arguments: [
        ("blanks after a soft line break", "soft= \nbreak", "softbreak"), ("an escape cut off", "x=4", "x=4"),
    ])
    func quotedPrintable(name: String, encoded: String, text: String) {
        let ours = TransferDecoder.decode(Array(encoded.utf8)[...], .quotedPrintable)
        #expect(String(decoding: ours, as: UTF8.self) == text)
        let theirs = decoded(encoded, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE)
        #expect(theirs != text, "\(version) decodes quoted-printable with \(name): one reason less for QuotedPrintable")
    }
}
