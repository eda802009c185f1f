import Feedback
import MIME
import Testing

@Suite("Encoding headers")
struct MailBuilderHeaderTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let given: String
        let wire: String
        var testDescription: String { given.debugDescription }
    }

    static let subjects: [Case] = [
        Case(given: "Printer is down", wire: "Subject: Printer is down\r\n"),
        Case(given: "Drucker größer", wire: "Subject: =?UTF-8?Q?Drucker_gr=C3=B6=C3=9Fer?=\r\n"),
        Case(given: "принтер", wire: "Subject: =?UTF-8?B?0L/RgNC40L3RgtC10YA=?=\r\n"),
        // What a reader would decode is not left as it is.
        Case(given: "=?UTF-8?Q?x?=", wire: "Subject: =?UTF-8?Q?=3D=3FUTF-8=3FQ=3Fx=3F=3D?=\r\n"),
        // Folding would lose these blanks.
        Case(given: "a  b", wire: "Subject: =?UTF-8?Q?a__b?=\r\n"),
        Case(given: " a", wire: "Subject: =?UTF-8?Q?_a?=\r\n"),
        Case(given: "a\tb", wire: "Subject: =?UTF-8?Q?a=09b?=\r\n"),
        Case(given: "a\u{1B}[31m", wire: "Subject: =?UTF-8?Q?a=1B=5B31m?=\r\n"),
        Case(given: "a\u{85}b\u{2028}c d e f g", wire: "Subject: =?UTF-8?Q?a=C2=85b=E2=80=A8c_d_e_f_g?=\r\n"),
        Case(
            given: "one two three four five six seven eight nine ten eleven twelve thirteen",
            wire: "Subject: one two three four five six seven eight nine ten eleven twelve\r\n thirteen\r\n"
        ),
    ]

    @Test("free text", arguments: subjects)
    func unstructured(_ example: Case) throws {
        let bytes = try HeaderEncoder.unstructured("Subject", example.given)
        #expect(MailBuilderTests.text(bytes).unicodeScalars.elementsEqual(example.wire.unicodeScalars))
    }

    static let names: [Case] = [
        Case(given: "", wire: "From: a@example.org\r\n"),
        Case(given: "IT Feedback", wire: "From: IT Feedback <a@example.org>\r\n"),
        Case(given: "Doe, Ann", wire: "From: \"Doe, Ann\" <a@example.org>\r\n"),
        Case(given: "a\" <b@example.net>", wire: "From: \"a\\\" <b@example.net>\" <a@example.org>\r\n"),
        Case(given: "back\\slash", wire: "From: \"back\\\\slash\" <a@example.org>\r\n"),
        Case(given: "Jörg Schmidt", wire: "From: =?UTF-8?Q?J=C3=B6rg_Schmidt?= <a@example.org>\r\n"),
    ]

    @Test("display names", arguments: names)
    func phrases(_ example: Case) throws {
        let mailbox = MailBuilder.Mailbox(name: example.given, address: try MailBuilderTests.address("a@example.org"))
        #expect(MailBuilderTests.text(try HeaderEncoder.addresses("From", [mailbox])) == example.wire)
    }

    @Test("an address beyond ASCII is shown without leaving ASCII")
    func internationalAddress() throws {
        let mailboxes = try ["jörg@example.org", "a@example.org"].map {
            MailBuilder.Mailbox(address: try MailBuilderTests.address($0))
        }
        #expect(
            MailBuilderTests.text(try HeaderEncoder.addresses("To", mailboxes))
                == "To: =?UTF-8?Q?j=C3=B6rg=40example=2Eorg?= :;, a@example.org\r\n"
        )
    }

    @Test("long texts keep to the lines' limits and lose nothing", arguments: ["ä", "x", "語", "👩‍👩‍👧‍👦", "e\u{301}", "- "])
    func long(_ unit: String) throws {
        let bytes = try HeaderEncoder.unstructured("X-Long", "é" + String(repeating: unit, count: 300))
        MailBuilderTests.expectClean(bytes)
        let lines = MailBuilderTests.text(bytes).split(separator: "\r\n")
        #expect(lines.count > 3)
        #expect(lines.allSatisfy { $0.utf8.count <= 76 })
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(" =?UTF-8?") && $0.hasSuffix("?=") })
    }

    static let files: [Case] = [
        Case(given: "a.pdf", wire: "filename=\"a.pdf\""),
        Case(given: "a b.pdf", wire: "filename*=UTF-8''a%20b.pdf"),
        Case(given: "a\"; x=\".pdf", wire: "filename*=UTF-8''a%22%3B%20x%3D%22.pdf"),
        Case(given: "../../etc/cron.d/x", wire: "filename=\"../../etc/cron.d/x\""),
        Case(given: "größe.csv", wire: "filename*=UTF-8''gr%C3%B6%C3%9Fe.csv"),
        Case(
            given: String(repeating: "ä", count: 20) + ".txt",
            wire: "filename*0*=UTF-8''" + String(repeating: "%C3%A4", count: 9) + ";\r\n filename*1*="
                + String(repeating: "%C3%A4", count: 9) + ";\r\n filename*2*=%C3%A4%C3%A4.txt"
        ),
        // Pieces end where characters end.
        Case(
            given: String(repeating: "語", count: 7),
            wire: "filename*0*=UTF-8''" + String(repeating: "%E8%AA%9E", count: 6) + ";\r\n filename*1*=%E8%AA%9E"
        ),
    ]

    @Test("file names", arguments: files)
    func fileNames(_ example: Case) throws {
        var mail = try MailBuilderTests.sample()
        mail.files = [MailBuilder.File(name: example.given, type: "application/pdf", bytes: [1, 2, 3])]
        let text = MailBuilderTests.text(try mail.bytes())
        #expect(text.contains(example.wire + "\r\n\r\nAQID\r\n"))
        MailBuilderTests.expectClean(try mail.bytes())
    }

    @Test("a word that no line can hold is refused")
    func limits() {
        #expect(throws: MailBuilderError(.tooLong, in: "X-Test")) {
            try HeaderEncoder.field("X-Test", [String(repeating: "x", count: 999)])
        }
        #expect(throws: MailBuilderError(.tooLong, in: "X-Test")) {
            try HeaderEncoder.field("X-Test", Array(repeating: String(repeating: "x", count: 900), count: 100))
        }
        #expect(throws: MailBuilderError(.control, in: "X-Test")) { try HeaderEncoder.field("X-Test", ["a b"]) }
    }
}
