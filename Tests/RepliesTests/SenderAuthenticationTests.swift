import Feedback
import MIME
import Testing

@testable import Replies

/// Whom our own server vouches for, and whose word counts for nothing.
@Suite struct SenderAuthenticationTests {
    private func passes(_ field: String, from domain: String = "ext.example", trusted: String? = "mx.corp.example")
        -> Bool
    {
        SenderAuthentication(domain: DomainName(domain), trustedAuthserv: trusted)
            .passes(AuthenticationResultsParser.parse(Array(field.utf8)))
    }

    @Test(arguments: [
        "mx.corp.example; dmarc=pass header.from=ext.example", "MX.Corp.Example 1; DMARC=Pass Header.From=EXT.example",
        "mx.corp.example (x) 1 (y); dmarc=pass (p=none) header.from=ext.example",
        "\"mx.corp.example\"; dmarc=pass header.from=ext.example",
        "mx.corp.example; dmarc=pass header.from=ann@ext.example",
        "mx.corp.example; dmarc=pass header.from=mail.ext.example",
        "mx.corp.example; dmarc=pass action=none header.from=ext.example;compauth=pass reason=100",
        "mx.corp.example; dkim=fail header.d=ext.example; dkim=pass header.d=ext.example",
        "mx.corp.example; dkim=pass header.i=@ext.example header.s=k header.b=AbC=",
        "mx.corp.example; dkim=pass header.d=other.example header.i=@ext.example",
        "mx.corp.example; spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=b@ext.example",
        "mx.corp.example; spf=pass smtp.mailfrom=ext.example",
        "mx.corp.example; spf=pass smtp.mail=b@ext.example", "mx.corp.example; spf=pass smtp.mfrom=b@ext.example",
        "mx.corp.example; spf=pass smtp.mailfrom=\"a; b\"@ext.example",
        "mx.corp.example; dmarc=none; dkim=pass header.d=ext.example",
    ])
    func ourServersWordIsBelieved(field: String) {
        #expect(passes(field))
        #expect(!passes(field, trusted: nil))
        #expect(!passes(field, trusted: "mx.other.example"))
    }

    @Test(arguments: [
        "", "mx.corp.example", "mx.corp.example; none", "mx.corp.example; dmarc=pass",
        "mx.corp.example; dmarc=fail header.from=ext.example", "mx.corp.example; dmarc=pass header.from=evil.example",
        "mx.corp.example; dmarc=pass header.from=example", "mx.corp.example; dmarc=pass header.from=evilext.example",
        "mx.corp.example; dmarc=pass smtp.from=ext.example", "mx.corp.example; dkim=pass header.from=ext.example",
        "mx.corp.example; spf=pass smtp.helo=ext.example", "mx.corp.example; sender-id=pass header.from=ext.example",
        "mx.corp.example; auth=pass smtp.auth=b@ext.example", "mx.corp.example; arc=pass header.from=ext.example",
        "mx.corp.example; dkim=policy header.d=ext.example", "mx.corp.example; spf=softfail smtp.mailfrom=ext.example",
        "mx.corp.example 2; dmarc=pass header.from=ext.example",
        "mx.corp.example; dmarc/2=pass header.from=ext.example",
        "mx.corp.example.evil.example; dmarc=pass header.from=ext.example",
        "xmx.corp.example; dmarc=pass header.from=ext.example",
        "mx.corp.examp1e; dmarc=pass header.from=ext.example", "mх.corp.example; dmarc=pass header.from=ext.example",
        "dmarc=pass header.from=ext.example", "; dmarc=pass header.from=ext.example",
        "(mx.corp.example) evil.example; dmarc=pass header.from=ext.example",
        "mx.corp.example; spf=fail (; dmarc=pass header.from=ext.example)",
        "mx.corp.example; spf=fail reason=\"; dmarc=pass header.from=ext.example\"",
        "mx.corp.example; spf=fail (; dmarc=pass header.from=ext.example",
        "mx.corp.example; dmarc=pass header.from=ext.example; x=\"",
        "mx.corp.example; spf=fail smtp.mailfrom=\"; dmarc=pass header.from=ext.example; x\"@evil.example",
        // DMARC has weighed SPF and DKIM, and says no.
        "mx.corp.example; spf=pass smtp.mailfrom=ext.example; dmarc=fail header.from=ext.example",
    ])
    func nothingElseIs(field: String) {
        #expect(!passes(field))
    }

    @Test(arguments: [
        ("müller.example", "header.from=xn--mller-kva.example"),
        ("xn--mller-kva.example", "header.from=müller.example"),
        ("müller.example", "header.from=mail.müller.example"),
    ])
    func domainsAreComparedInOneForm(domain: String, property: String) {
        #expect(passes("mx.corp.example; dmarc=pass \(property)", from: domain))
    }

    @Test(
        arguments: [
            (nil, "mx.corp.example; dmarc=pass", "no authserv_id is configured"),
            ("mx.corp.example", nil, "the mail bears no Authentication-Results"),
            ("mx.corp.example", "evil.example; dmarc=pass", "the topmost Authentication-Results is not of our server"),
            ("mx.corp.example", "dmarc=pass", "the topmost Authentication-Results is not of our server"),
            ("mx.corp.example", "mx.corp.example (; dmarc=pass", "the Authentication-Results cannot be read"),
            (
                "mx.corp.example", "mx.corp.example 7; dmarc=pass",
                "the Authentication-Results are of an unknown version"
            ),
            ("mx.corp.example", "mx.corp.example; dmarc=none", nil),
        ] as [(String?, String?, String?)]
    )
    func theOperatorIsToldWhy(trusted: String?, field: String?, objection: String?) {
        let results = field.map { AuthenticationResultsParser.parse(Array($0.utf8)) }
        let authentication = SenderAuthentication(domain: DomainName("ext.example"), trustedAuthserv: trusted)
        #expect(authentication.objection(to: results) == objection)
    }

    /// People at domains in other letters are answered, at the form that every relay takes.
    @Test(arguments: [
        ("anna@müller.example", "anna@xn--mller-kva.example"),
        ("anna@xn--mller-kva.example", "anna@xn--mller-kva.example"),
        ("ivan@пример.рф", "ivan@xn--e1afmkfd.xn--p1ai"), ("jörg@müller.example", "jörg@müller.example"),
    ])
    func foreignLettersAreAnswered(from: String, recipient: String) {
        let decision = ReplyPolicy().decide(letter(from: from, path: from), context())
        let answer = ReplyDecision.Answer(
            recipient: address(recipient),
            quotesSubject: false,
            isTrusted: false,
            isAuthenticated: false,
            budget: .ordinary
        )
        #expect(decision == .answer(answer))
    }

    /// Fault 63. Nothing that could end a line or an envelope path is written to.
    @Test(arguments: [
        "a@b>\r\nRCPT TO:<v@x.example>", "a@b.example>\r\nRCPT TO:<v@x.example", "a@b.example\nBcc: v@x.example",
        "a@b.example\0", "\"a b\"@x.example", "\"a\r\nRCPT TO:<v@x.example>\"@x.example", "a b@x.example",
        "<a@b.example>",
        "a@b.example, v@x.example", "a@[192.0.2.1]", "@x.example", "a@", "",
    ])
    func unsafeAddressesAreRefused(from: String) {
        #expect(ReplyPolicy().decide(letter(from: from, path: "anna@corp.example"), context()).rule == .doubtfulSender)
        if from != "<a@b.example>" {
            #expect(ReplyPolicy().decide(letter(path: from), context()).rule == .noReturnPath)
        }
    }
}
