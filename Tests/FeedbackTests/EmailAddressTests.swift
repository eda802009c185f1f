import Testing

@testable import Feedback

@Suite("an address that is safe on the wire")
struct EmailAddressTests {
    @Test(
        "is taken as it stands",
        arguments: [
            "anna@example.org", "a.b+c@x.example", "o'neil@example.org", "A_B-c=d@EXAMPLE.org", "ü@exämple.org",
            String(repeating: "a", count: 64) + "@example.org",
        ]
    )
    func accepted(text: String) throws {
        let address = try #require(EmailAddress(text))
        #expect(address.description == text)
        #expect("\(address.local)@\(address.domain)" == text)
    }

    @Test(
        "is refused where a server might read it as something else",
        arguments: [
            "", "@", "anna", "anna@", "@example.org", "a b@example.org", "a@b>\r\nRCPT TO:<c@d", "a@b\n", "a\u{0}@b",
            "<a@b>", "\"a b\"@example.org", "a@b@c", ".a@example.org", "a.@example.org", "a..b@example.org",
            "a@example..org", "a@.org", "a@example.org.", "a@[127.0.0.1]", "a@b,c@d",
            String(repeating: "a", count: 65) + "@example.org", "a@" + String(repeating: "b", count: 253),
        ]
    )
    func refused(text: String) {
        #expect(EmailAddress(text) == nil)
    }

    @Test(
        "tells people apart by case and tag left out",
        arguments: [
            ("Anna+lists@Example.ORG", "anna@example.org"), ("anna@example.org", "anna@example.org"),
            ("+x@example.org", "+x@example.org"), ("anna@Müller.example", "anna@xn--mller-kva.example"),
            ("anna@xn--mller-kva.example", "anna@xn--mller-kva.example"),
            ("prvs=1234ABCDEF=Anna+x@Example.ORG", "anna@example.org"),
            ("msprvs1=18345abc=anna@example.org", "anna@example.org"),
            ("btv1==0777abbcc85==anna@example.org", "anna@example.org"),
            ("prvs=anna@example.org", "prvs=anna@example.org"), ("prvs==anna@example.org", "prvs==anna@example.org"),
            ("prvs=1234ABCDEF=@example.org", "prvs=1234abcdef=@example.org"),
            ("prvs=1234ABCDEF=+x@example.org", "+x@example.org"),
        ]
    )
    func normalized(text: String, expected: String) throws {
        #expect(try #require(EmailAddress(text)).normalized == expected)
    }

    @Test("knows whether a relay without SMTPUTF8 can take it")
    func isASCII() throws {
        #expect(try #require(EmailAddress("anna@example.org")).isASCII)
        #expect(try !#require(EmailAddress("änna@example.org")).isASCII)
    }
}
