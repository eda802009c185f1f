import Feedback
import Reading
import Testing

/// Which parts of a mail are its text, and which its attachments.
@Suite struct BodyTests {
    private func read(_ text: String) -> Message { MessageReader().read(Array(text.utf8)) }

    /// `parts` stand between delimiters, each with its own header.
    private func multipart(_ subtype: String, _ parts: [String], boundary: String = "b") -> String {
        "Content-Type: multipart/\(subtype); boundary=\(boundary)\n\n"
            + parts.map { "--\(boundary)\n\($0)\n" }.joined() + "--\(boundary)--\n"
    }

    private func mail(_ subtype: String, _ parts: [String]) -> Message {
        read("From: a@b.example\nMIME-Version: 1.0\n" + multipart(subtype, parts))
    }

    private static let plain = "Content-Type: text/plain\n\nplain words"
    private static let html = "Content-Type: text/html\n\n<p>rich words</p>"
    private static let image = "Content-Type: image/png; name=a.png\n\nx"

    // MARK: - The best part

    @Test(arguments: [
        ([plain, html], "plain words"),
        ([html, plain], "plain words"),
        (["Content-Type: text/plain\n\n", html], "rich words"),
        (["Content-Type: text/plain; charset=utf-8\n\n \u{A0}\u{200B}\n", html], "rich words"),
        (
            [
                "Content-Type: text/plain\n\nHTML only",
                "Content-Type: text/html\n\n" + String(repeating: "much more ", count: 30),
            ],
            String(repeating: "much more ", count: 29) + "much more"
        ),
        ([html, image], "rich words"),
        (["Content-Type: text/enriched\n\n<bold>rich</bold> words"], "rich words"),
        (["Content-Type: text/x-amp-html\n\n<p>amp</p>", html], "rich words"),
        ([plain, "Content-Type: text/calendar\n\nSUMMARY:Review"], "plain words"),
    ])
    func choosesAmongAlternatives(parts: [String], text: String) {
        #expect(mail("alternative", parts).text == text)
    }

    @Test func anAlternativeMayHoldItsPlainTextDeeper() {
        let mixed = multipart("mixed", [Self.plain, Self.image, "Content-Type: text/plain\n\nmore"], boundary: "m")
        let related = multipart("related", [Self.html, Self.image], boundary: "r")
        let message = mail("alternative", [mixed, related])
        #expect(message.text == "plain words\n\nmore")
        #expect(message.attachments.map(\.name) == ["a.png", "a.png"])
    }

    @Test func severalTextsFollowEachOther() {
        let message = mail("mixed", [Self.plain, Self.image, Self.html])
        #expect(message.text == "plain words\n\nrich words")
    }

    @Test func aLoneInvitationIsReadForItsWords() {
        let message = read(
            "From: a@b.example\nContent-Type: text/calendar; method=PUBLISH\n\nBEGIN:VEVENT\nSUMMARY:Printer\nEND:VEVENT\n"
        )
        #expect(message.text == "Printer")
        #expect(message.attachments.map(\.type) == ["text/calendar"])
    }

    @Test(arguments: [
        ("Content-Type: text/plain\n\n<!DOCTYPE html><html><body><p>one</p><p>two</p></body></html>", "one\n\ntwo"),
        ("Content-Type: text/html\n\none\ntwo", "one\ntwo"),
        ("Content-Type: text/plain\n\na <html> tag", "a <html> tag"),
        ("Content-Type: text/plain; format=flowed; delsp=yes\n\nlong \nline", "longline"),
        ("Content-Type: text/html; charset=us-ascii\n\n<meta charset=windows-1251><p>\u{E9}</p>", "é"),
        ("Content-Type: text/x-unknown\n\nwords all the same", "words all the same"),
        ("Content-Type: text\n\nwords", "words"),
        ("Content-Type: nonsense\n\nwords", "words"),
        ("Content-Type:\n\nwords", "words"),
        ("Content-Type: text/plain charset=utf-8\n\nwords", "words"),
        ("Content-Type: \nContent-Type: text/html\n\n<b>words</b>", "words"),
        ("Content-Transfer-Encoding: base64\n\nd29yZHM", "words"),
        ("Content-Transfer-Encoding: base64\n\nNot base64, but words.", "Not base64, but words."),
        ("Content-Transfer-Encoding: x-none\n\nwords=20", "words=20"),
    ])
    func readsTexts(mail: String, text: String) {
        #expect(read("From: a@b.example\n\(mail)").text == text)
    }

    // MARK: - Attachments

    @Test(arguments: [
        ("Content-Type: application/pdf; name=a.pdf\n\nx", ["a.pdf"]),
        ("Content-Type: application/pdf\nContent-Disposition: attachment; filename=a.pdf\n\nx", ["a.pdf"]),
        ("Content-Type: application/pdf; name=b.pdf\nContent-Disposition: attachment; filename=a.pdf\n\nx", ["a.pdf"]),
        ("Content-Type: application/pdf; filename=a.pdf\n\nx", ["a.pdf"]),
        ("Content-Disposition: attachment; name=a.txt\n\nx", ["a.txt"]),
        ("Content-Disposition: filename=\"a.pdf\"\nContent-Type: application/pdf\n\nx", ["a.pdf"]),
        ("Content-Type: application/pdf\n\nx", [""]),
        ("Content-Type: pdf; name=a.pdf\n\nx", ["a.pdf"]),
        ("Content-Type: image/png\nContent-Disposition: inline; filename=a.png\nContent-ID: <x>\n\nx", ["a.png"]),
        ("Content-Type: image/png\nContent-Location: a.png\n\nx", ["a.png"]),
        ("Content-Type: image/png\nContent-Location: http://x.example/a.png\n\nx", [""]),
        ("Content-Type: text/plain\nContent-Disposition: attachment\n\nx", [""]),
        ("Content-Type: text/plain\nContent-Disposition: attachement; filename=a.txt\n\nx", ["a.txt"]),
        ("Content-Type: text/plain; name=a.log\nContent-Disposition: inline\n\nx", ["a.log"]),
        ("Content-Type: message/rfc822; name=m.eml\n\nSubject: y\n\nz", ["m.eml"]),
        ("Content-Type: message/rfc822\n\nSubject: y\n\nz", [""]),
        ("Content-Type: application/ms-tnef; name=winmail.dat\n\nx", ["winmail.dat"]),
        ("Content-Type: application/pgp-signature; name=signature.asc\n\nx", ["signature.asc"]),
        ("Content-Type: text/plain\n\nsee\nbegin 644 a.bin\n%:&5L;&\\`\n`\nend\n", ["a.bin"]),
        ("Content-Type: text/plain\n\nsee\n=ybegin line=128 size=1 name=a.bin\nx\n=yend size=1\n", ["a.bin"]),
        ("Content-Type: application/octet-stream\n\n", []),
        ("Content-Type: application/octet-stream; name=empty\n\n", ["empty"]),
    ])
    func listsAttachments(part: String, names: [String]) {
        let message = mail("mixed", [Self.plain, part])
        #expect(message.attachments.map(\.name) == names)
        #expect(message.text.hasPrefix("plain words"))
    }

    /// Nothing else to read: the words of a named text are shown, and its name is kept.
    @Test(arguments: ["", "Content-Disposition: inline\n"])
    func theFirstTextIsReadWhateverItsName(disposition: String) {
        let message = mail("mixed", ["Content-Type: text/plain; name=body.txt\n\(disposition)\nwords", Self.image])
        #expect(message.text == "words")
        #expect(message.attachments.map(\.name) == ["body.txt", "a.png"])
    }

    @Test func appleDoublesAreTwoFiles() {
        let double = multipart(
            "appledouble",
            [
                "Content-Type: application/applefile; name=a.doc\n\nx",
                "Content-Type: application/msword; name=a.doc\n\ny",
            ],
            boundary: "d"
        )
        #expect(mail("mixed", [Self.plain, double]).attachments.map(\.name) == ["a.doc", "a.doc"])
    }

    // MARK: - Mails inside, signed and encrypted

    @Test func anEncodedMailInsideIsReadAllTheSame() {
        // "Subject: inner\n\ninner words\n"
        let part =
            "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\nU3ViamVjdDogaW5uZXIKCmlubmVyIHdvcmRzCg=="
        let message = mail("mixed", [Self.plain, part])
        #expect(message.forwarded == "Subject: inner\ninner words")
        #expect(message.text == "plain words")
        #expect(message.attachments.count == 1)
    }

    @Test func aSignedTextIsReadAndItsSignatureListed() {
        let message = mail("signed", [Self.plain, "Content-Type: application/pgp-signature; name=signature.asc\n\nx"])
        #expect(message.text == "plain words")
        #expect(message.attachments.map(\.name) == ["signature.asc"])
        #expect(message.notes.isEmpty)
    }

    /// RFC 8551 section 3.5.2, as Outlook signs unless it is told to sign clear text.
    @Test func anOpaqueSignatureIsOpened() {
        let body = """
            Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m
            Content-Transfer-Encoding: base64

            MFAGCSqGSIb3DQEHAqBDMEECAQExADA4BgkqhkiG9w0BBwGgKwQpQ29udGVudC1UeXBlOiB0ZXh0
            L3BsYWluDQoNCnNpZ25lZCB3b3Jkcy4xAA==
            """
        let message = read("From: a@b.example\n" + body)
        #expect(message.text == "signed words.")
        #expect(message.attachments.map(\.name) == ["smime.p7m"])
    }

    @Test(arguments: [
        "Content-Type: multipart/encrypted; boundary=b\n\n--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b--",
        "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\n\nx",
        "Content-Type: application/x-pkcs7-mime; name=smime.p7m\n\nx",
        "\n-----BEGIN PGP MESSAGE-----\n\nx\n-----END PGP MESSAGE-----",
    ])
    func whatIsEncryptedIsSaidSo(mail: String) {
        #expect(read("From: a@b.example\n" + mail).notes.contains("encrypted: its words cannot be read here"))
    }

    @Test func wrappingsAreBounded() {
        var mail = Array("Subject: x\n\nwords".utf8)
        for _ in 0..<20 {
            mail =
                Array("Content-Type: message/rfc822\nContent-Transfer-Encoding: quoted-printable\n\n".utf8)
                + Array(
                    String(decoding: mail, as: UTF8.self).split(separator: "=", omittingEmptySubsequences: false)
                        .joined(separator: "=3D").utf8
                )
        }
        let message = MessageReader().read(Array("From: a@b.example\n".utf8) + mail)
        #expect(message.text.isEmpty)
    }

    // MARK: - Links

    @Test func linksStandBesideTheText() {
        let message = read(
            "From: a@b.example\nContent-Type: text/html\n\n<p>see <a href='https://x.example/y'>here</a></p>"
        )
        #expect(message.text == "see here")
        #expect(message.links == ["https://x.example/y"])
    }

    // MARK: - Raw headers

    /// The subject alone is too short to tell; with the body it is not.
    @Test(
        arguments: [
            ("Content-Type: text/plain; charset=windows-1251\n", [0xE9]),
            ("", Array(repeating: 0xE9, count: 1) + [0x20]),
        ] as [(String, [UInt8])]
    )
    func aRawSubjectIsReadLikeTheBody(header: String, tail: [UInt8]) {
        // "Не работает почта", windows-1251.
        let body: [UInt8] = [
            0xCD, 0xE5, 0x20, 0xF0, 0xE0, 0xE1, 0xEE, 0xF2, 0xE0, 0xE5, 0xF2, 0x20, 0xEF, 0xEE, 0xF7, 0xF2, 0xE0, 0x20,
        ]
        let mail = Array("From: a@b.example\n\(header)Subject: ".utf8) + [0xE9, 0xEB] + [0x0A, 0x0A] + body + tail
        let message = MessageReader().read(mail)
        #expect(message.subject == "йл")
        #expect(message.text.hasPrefix("Не работает почта"))
    }

    /// The first part of a mail that was sent in pieces (RFC 2046 section 5.2.2) has its words; a later one has none of its own.
    @Test(arguments: [("1", "The printer in 2.01 jams."), ("2", "")])
    func firstOfSeveralPieces(number: String, text: String) {
        let outer = "From: a@example.org\nSubject: Printer\nMIME-Version: 1.0\n"
        let type = "Content-Type: message/partial; id=\"x@example.org\"; number=\(number); total=2\n\n"
        let inner = "Subject: Printer\nContent-Type: text/plain\n\nThe printer in 2.01 jams.\n"
        let message = MessageReader().read(Array((outer + type + inner).utf8))
        #expect(message.text == text)
        #expect(message.newText == text)
    }
}
