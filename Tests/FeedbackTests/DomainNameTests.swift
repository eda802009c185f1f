import Feedback
import Testing

@Suite struct DomainNameTests {
    /// The first is known to every registrar; the rest are of RFC 3492 section 7.1.
    @Test(arguments: [
        ("müller", "mller-kva"), ("école", "cole-9oa"), ("пример", "e1afmkfd"), ("рф", "p1ai"), ("ü", "tda"),
        ("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"),
        ("почемужеонинеговорятпорусски", "b1abfaaepdrnnbgefbadotcwatmq2g4l"),
        ("Pročprostěnemluvíčesky", "Proprostnemluvesky-uyb24dma41a"),
        ("3年B組金八先生", "3B-ww4c5e180e575a65lsy2b"), ("-> $1.00 <-", "-> $1.00 <--"),
    ])
    func punycodeBothWays(text: String, encoded: String) {
        #expect(Punycode.encode(text) == encoded)
        #expect(Punycode.decode(encoded) == text)
    }

    @Test(arguments: ["ü", "99999999", "a-é", "--~", "zzzzzzzzzzzzzzzzzzzzzzzzzzzz", String(repeating: "a", count: 64)])
    func whatIsNoPunycodeIsRefused(text: String) {
        #expect(Punycode.decode(text) == nil)
    }

    @Test func aLabelHasALimit() {
        #expect(Punycode.encode(String(repeating: "ü", count: 64)) == nil)
        #expect(Punycode.encode(String(repeating: "字", count: 55)) != nil)
        #expect(Punycode.encode((0..<63).map { "\(Unicode.Scalar(0x4E00 + $0 * 300)!)" }.joined()) == nil)
    }

    @Test(arguments: [
        ("Example.ORG.", "example.org", "example.org"),
        ("müller.de", "xn--mller-kva.de", "müller.de"),
        ("XN--MLLER-KVA.de", "xn--mller-kva.de", "müller.de"),
        ("пример.рф", "xn--e1afmkfd.xn--p1ai", "пример.рф"),
        ("mail.école。fr", "mail.xn--cole-9oa.fr", "mail.école.fr"),
        ("xn--99999999.de", "xn--99999999.de", "xn--99999999.de"),
        ("xn--.de", "xn--.de", "xn--.de"), ("", "", ""), ("..", ".", "."),
    ])
    func hasTwoForms(text: String, ascii: String, unicode: String) {
        let domain = DomainName(text)
        #expect(domain.ascii == ascii)
        #expect(domain.unicode == unicode)
    }

    @Test(arguments: [
        ("corp.example", "corp.example", true), ("mail.corp.example", "corp.example", true),
        ("corp.example", "example", false), ("evilcorp.example", "corp.example", false),
        ("müller.de", "xn--mller-kva.de", true), ("", "", false), ("corp.example", "", false),
    ])
    func isOfOneOrganisation(left: String, right: String, isAligned: Bool) {
        #expect(DomainName(left).isAligned(with: DomainName(right)) == isAligned)
        #expect(DomainName(right).isAligned(with: DomainName(left)) == isAligned)
    }

    @Test(arguments: [
        ("a@müller.de", "xn--mller-kva.de"), ("a@xn--mller-kva.de", "müller.de"), ("a@corp.example", nil),
        ("nobody", nil), ("a@b@école.fr", "xn--cole-9oa.fr"),
    ])
    func aSendersOtherDomain(address: String, other: String?) {
        #expect(Sender(name: "", address: address).otherDomain == other)
    }

    @Test func aLongNameCostsNothing() {
        let name = String(repeating: "ü.", count: 100_000)
        #expect(DomainName(name).ascii.utf8.count == name.utf8.count - 1)
    }
}
