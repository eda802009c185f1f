import Feedback
import Reading
import Testing

/// Who is shown, and what is said against it.
@Suite struct SenderTests {
    private let reader = MessageReader(
        ownAddresses: [EmailAddress("feedback@corp.example")].compactMap(\.self),
        organisation: ["corp.example", "example-bank.example", "сосо.com"]
    )

    private func read(_ header: String) -> Message {
        reader.read(Array("To: feedback@corp.example\nSubject: x\n\(header)\n\nHello\n".utf8))
    }

    private func shown(_ header: String) -> String {
        let sender = read(header).sender
        return "\(sender.name)|\(sender.address)"
    }

    @Test(arguments: [
        ("From: Ann <ann@x.example>", "Ann|ann@x.example"),
        ("From: =?utf-8?q?J=C3=B6rg?= <j@x.example>", "Jörg|j@x.example"),
        ("From: \"=?utf-8?q?J=C3=B6rg?=\" <j@x.example>", "Jörg|j@x.example"),
        ("From: =?utf-8?q?=22Doe=2C_John=22?= <j@x.example>", "Doe, John|j@x.example"),
        ("From: Doe, John <j@x.example>", "Doe, John|j@x.example"),
        ("From: John Doe j@x.example", "John Doe|j@x.example"),
        ("From: Team: ann@x.example;", "|ann@x.example"), ("From: Team: Ann <ann@x.example>;", "Ann|ann@x.example"),
        ("From: undisclosed-senders:;\nSender: s@x.example", "|"),
        ("Sender: Sam <s@x.example>", "Sam|s@x.example"),
        ("From: root", "|root"), ("From: Ann", "|Ann"), ("From: Ann Other", "Ann Other|"), ("X-A: b", "|"),
        ("From:", "|"),
        ("From: \"john doe\"@x.example", "|\"john doe\"@x.example"),
        ("From: ann@x.example.", "|ann@x.example"), ("From: <@a.example:ann@x.example>", "|ann@x.example"),
        ("From: 用户 <用户@例子.example>", "用户|用户@例子.example"),
    ])
    func theTrueAddressIsShown(header: String, expected: String) {
        #expect(shown(header) == expected)
        #expect(read(header).sender.suspicion == nil)
    }

    /// Honest people, some of whom a check by "not ASCII" would doubt.
    @Test(arguments: [
        "Jörg <joerg@müller.de>", "Jörg <joerg@xn--mller-kva.de>", "Amélie <a@école.fr>", "Иван <ivan@пример.рф>",
        "Иван <ivan@xn--e1afmkfd.xn--p1ai>", "Сахар <info@сахар.рф>", "山田 <yamada@東京ガス.jp>", "山田 <y@ひらがな漢字カタカナabc.jp>",
        "김 <kim@한국어.kr>", "王 <wang@中文ㄅㄆ.tw>", "Νίκος <nikos@παράδειγμα.gr>", "محمد <m@مثال.example>",
        "नमन <naman@उदाहरण.example>", "سارا <s@نامه\u{200C}ای.ir>", "דוד <d@דוגמה.example>", "Ann <ann@corp.example>",
        "Ann <ann@mail.corp.example>", "Со <so@сосо.com>", "\"ann@corp.example\" <ann@corp.example>",
        "\"ANN@Corp.example\" <ann+x@corp.example>",
        "\"Ann (corp.example)\" <ann@corp.example>", "Ann @ Home <ann@x.example>", "\"5 @ 3\" <a@x.example>",
        "Bob's Burgers <bob@x.example>", "\u{200F}דוד\u{200F} <d@x.example>", "👩\u{200D}💻 Ann <a@x.example>",
        "\u{FEFF}Ann <a@x.example>", "\"a@b\"@x.example", "Corporation <info@corporation.example>",
        "O'Neill <o@x.example>",
        "a@b.example<mailto:a@b.example>", "=?utf-8?q?Ann_=28Sales=29?= <a@x.example>",
    ])
    func honestPeopleAreNotDoubted(from: String) {
        let sender = read("From: \(from)").sender
        #expect(sender.suspicion == nil, "\(from): \(sender)")
        #expect(!sender.address.isEmpty)
    }

    /// Fault 65 and its kin. The address is the one that counts, whatever the name says.
    @Test(arguments: [
        ("\"boss@corp\" <evil@x.example>", "evil@x.example", "an address inside the name"),
        ("boss@corp.example <evil@x.example>", "evil@x.example", "an address inside the name"),
        ("=?utf-8?q?boss=40corp.example?= <evil@x.example>", "evil@x.example", "an address inside the name"),
        ("=?utf-8?b?Ym9zc0Bjb3JwLmV4YW1wbGU=?= <evil@x.example>", "evil@x.example", "an address inside the name"),
        ("\"=?utf-8?q?boss=40corp.example?=\" <evil@x.example>", "evil@x.example", "an address inside the name"),
        ("\"Boss <boss@corp.example>\" <evil@x.example>", "evil@x.example", "an address inside the name"),
        ("\"boss\u{FF20}corp.example\" <evil@x.example>", "evil@x.example", "an address inside the name"),
        ("Boss (boss@corp.example) <evil@x.example>", "evil@x.example", nil),
        ("(boss@corp.example) evil@x.example", "evil@x.example", "an address inside the name"),
        ("Boss <boss@corp.example> <evil@x.example>", "boss@corp.example", "several addresses in one From"),
        ("a@x.example, b@x.example", "a@x.example", "several From addresses"),
        ("Team: a@x.example, b@x.example;", "a@x.example", "several From addresses"),
        ("=?utf-8?q?Boss_=3Cboss=40corp.example=3E?=", "boss@corp.example", "an address hidden in encoded-words"),
        ("=?utf-8?q?Boss_<boss@corp.example>?=", "boss@corp.example", "an address hidden in encoded-words"),
        ("=?utf-8?q?<boss@corp.example>?=, <evil@x.example>", "evil@x.example", "several From addresses"),
        ("<=?utf-8?q?j=C3=B6rg?=@x.example>", "jörg@x.example", "encoded-words inside the address"),
        ("boss@corp.example@x.example", "boss@corp.example@x.example", "several @ in the address"),
        ("Bo\u{202E}ss <a@x.example>", "a@x.example", "a name with direction overrides"),
        ("Boss <a\u{202E}elpmaxe@x.example>", "aelpmaxe@x.example", "an address with direction overrides"),
        ("B\u{200B}oss <a@x.example>", "a@x.example", "invisible marks inside the name"),
        ("Boss <a@cor\u{200B}p.example>", "a@corp.example", "invisible marks inside the address"),
        ("Boss <a@co\u{200D}rp.example>", "a@co\u{200D}rp.example", "invisible marks inside the address"),
        ("\"corp.example help desk\" <a@x.example>", "a@x.example", "corp.example in the name, but not in the address"),
        ("\"Help (Corp.Example)\" <a@x.example>", "a@x.example", "corp.example in the name, but not in the address"),
        ("\"cоrp.example\" <a@x.example>", "a@x.example", "corp.example in the name, but not in the address"),
        ("Boss <a@cоrp.example>", "a@cоrp.example", "a domain that looks like corp.example"),
        ("Boss <a@xn--crp-sed.example>", "a@xn--crp-sed.example", "a domain that looks like corp.example"),
        ("Boss <a@c0rp.example>", "a@c0rp.example", "a domain that looks like corp.example"),
        ("Boss <a@mail.c0rp.example>", "a@mail.c0rp.example", "a domain that looks like corp.example"),
        ("Boss <a@examp1e-bank.example>", "a@examp1e-bank.example", "a domain that looks like example-bank.example"),
        ("Boss <a@exarnple-bank.example>", "a@exarnple-bank.example", "a domain that looks like example-bank.example"),
        ("Boss <a@ｃｏｒｐ.example>", "a@ｃｏｒｐ.example", "a domain that looks like corp.example"),
        ("Boss <a@ｂａｎｋ.example>", "a@ｂａｎｋ.example", "a domain in fullwidth letters"),
        ("Boss <a@pаypal.example>", "a@pаypal.example", "a domain that mixes letters of several scripts"),
        ("Boss <a@xn--pypal-4ve.example>", "a@xn--pypal-4ve.example", "a domain that mixes letters of several scripts"),
        ("Boss <a@gοοgle.example>", "a@gοοgle.example", "a domain that mixes letters of several scripts"),
        ("Boss <a@аррӏе.com>", "a@аррӏе.com", "a domain in letters that look Latin"),
        ("Boss <a@xn--80ak6aa92e.com>", "a@xn--80ak6aa92e.com", "a domain in letters that look Latin"),
        ("Boss <bоss@x.example>", "bоss@x.example", "an address that mixes letters of several scripts"),
    ])
    func forgedLookingSendersAreMarked(from: String, address: String, suspicion: String?) {
        let message = read("From: \(from)")
        #expect(message.sender.address == address)
        #expect(message.sender.suspicion == suspicion)
        #expect(message.notes.contains { $0.hasPrefix("sender looks forged") } == (suspicion != nil))
    }

    @Test(arguments: [
        ("From: a@x.example\nFrom: b@x.example", "several From headers"),
        ("From: a@x.example\nFrom: A@x.example", nil), ("From: a@x.example, a+1@x.example", nil),
        ("From:\nFrom: b@x.example", nil),
    ])
    func severalFroms(header: String, suspicion: String?) {
        #expect(read(header).sender.suspicion == suspicion)
    }

    @Test(arguments: [
        ("From: a@x.example\nSender: Sec <s@x.example>", "Sec|s@x.example"),
        ("From: a@x.example\nSender: A@X.example", nil), ("From: a@x.example", nil), ("Sender: s@x.example", nil),
        ("From: a@x.example, b@x.example\nSender: b@x.example", "|b@x.example"),
    ])
    func whoSentItOnBehalf(header: String, submitter: String?) {
        #expect(read(header).submitter.map { "\($0.name)|\($0.address)" } == submitter)
    }

    @Test(arguments: [
        (
            "From: a@x.example\nReply-To: Team: b@x.example, C <c@mail.x.example>;",
            ["b@x.example", "c@mail.x.example"], false
        ),
        ("From: a@x.example\nReply-To: a@free.example", ["a@free.example"], true),
        ("From: a@x.example\nReply-To: nobody", [], false), ("From: a@x.example", [], false),
    ])
    func whereAnswersAreToGo(header: String, replyTo: [String], isElsewhere: Bool) {
        let message = read(header)
        #expect(message.replyTo == replyTo)
        #expect(message.notes.contains("answers are to go elsewhere: Reply-To") == isElsewhere)
        #expect(message.sender.suspicion == nil)
    }

    @Test func longHeadersAreBounded() {
        let many = String(repeating: "\"a@b.example\" <c@d.example>, ", count: 2_000)
        let span = ContinuousClock().measure {
            let message = read("From: \(many)\nReply-To: \(many)")
            #expect(message.sender.address == "c@d.example")
            #expect(message.replyTo.count <= 20)
        }
        #expect(span < .seconds(20))
    }

    /// Only the topmost field is kept, and all of it, however long.
    @Test func theTopmostAuthenticationResultsAreRead() {
        let filler = String(repeating: "x", count: 900)
        let top = "Authentication-Results: mx.corp.example; dkim=none (\(filler));\n dmarc=pass header.from=x.example"
        let forged = "Authentication-Results: mx.evil.example; dmarc=pass"
        let results = read("\(top)\n\(forged)\nFrom: a@x.example").authentication
        #expect(results?.server == "mx.corp.example")
        #expect(results?.findings.map(\.method) == ["dkim", "dmarc"])
        #expect(read("From: a@x.example").authentication == nil)
        #expect(read("\(forged)\n\(top)\nFrom: a@x.example").authentication?.server == "mx.evil.example")
    }

    /// Nothing but a word to whoever reads it: see also the tests of the pipeline.
    @Test(arguments: [
        ("Date: Mon, 23 Nov 2026 09:00:00 +0000", nil), ("Date: Tue, 24 Nov 2026 08:00:00 +0000", nil),
        ("Date: Wed, 25 Nov 2026 09:00:00 +0000", "the Date header says 2026-11-25, the mail came on 2026-11-23"),
        ("Date: Thu, 1 Jan 1970 00:00:00 +0000", "the Date header says 1970-01-01, the mail came on 2026-11-23"),
        ("Date: 31 Dec 9999 23:00:00 GMT", "the Date header says 9999-12-31, the mail came on 2026-11-23"),
        ("Date: soon", "the Date header is no date"), ("X-No: date", "there is no Date header"),
    ])
    func aDateThatCannotBeIsNoted(header: String, note: String?) {
        let bytes = Array("From: a@x.example\n\(header)\n\nHello\n".utf8)
        let arrival = Timestamp(seconds: 1_795_424_400)
        #expect(reader.read(bytes, received: arrival).notes.first { $0.contains("Date") } == note)
        let traced = Array("Received: by mx; Mon, 23 Nov 2026 09:00:00 +0000\n".utf8) + bytes
        #expect(reader.read(traced).notes.first { $0.contains("Date") } == note)
    }
}
