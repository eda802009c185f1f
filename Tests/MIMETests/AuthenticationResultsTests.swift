import Feedback
import MIME
import Testing

/// Fields as servers write them, and what they say: `server/version method=result(reason) type.name=value …`, "!" when broken.
@Suite struct AuthenticationResultsTests {
    private func read(_ raw: String) -> String {
        let results = AuthenticationResultsParser.parse(Array(raw.utf8))
        let findings = results.findings.map { finding in
            let version = finding.methodVersion == 1 ? "" : "/\(finding.methodVersion)"
            let reason = finding.reason.map { "(\($0))" } ?? ""
            let properties = finding.properties.map { " \($0.type).\($0.name)=\($0.value)" }.joined()
            return "\(finding.method)\(version)=\(finding.result)\(reason)\(properties)"
        }
        let version = results.version == 1 ? "" : "/\(results.version)"
        return ([(results.server ?? "-") + version + (results.isBroken ? "!" : "")] + findings).joined(separator: "; ")
    }

    /// RFC 8601 section 2.2 and the forms of its appendix B.
    @Test(arguments: [
        ("example.org 1; none", "example.org"), ("example.org; none", "example.org"),
        ("example.org;none", "example.org"),
        ("example.org", "example.org"), ("", "-"), (";", "-"), ("example.org;;", "example.org"),
        ("mx.example.org; spf=pass smtp.mailfrom=example.net", "mx.example.org; spf=pass smtp.mailfrom=example.net"),
        (
            "mx.example.org 1; auth=pass (cram-md5) smtp.auth=ann@example.net; spf=pass smtp.mailfrom=example.net",
            "mx.example.org; auth=pass smtp.auth=ann@example.net; spf=pass smtp.mailfrom=example.net"
        ),
        ("mx.example.org 2; spf=pass", "mx.example.org/2; spf=pass"),
        ("mx.example.org x; spf=pass", "mx.example.org/0; spf=pass"),
        ("mx.example.org; dkim/1=pass header.d=a.example", "mx.example.org; dkim=pass header.d=a.example"),
        ("mx.example.org; dkim / 2 = pass header.d=a.example", "mx.example.org; dkim/2=pass header.d=a.example"),
        ("mx.example.org; dkim = pass header . d = a.example", "mx.example.org; dkim=pass header.d=a.example"),
        (
            "mx.example.org; dkim=pass reason=\"good signature\" header.i=@mail-router.example.net; dkim=fail reason=\"bad \\\"x\\\"\" header.i=@newyork.example.com",
            "mx.example.org; dkim=pass(good signature) header.i=@mail-router.example.net; dkim=fail(bad \"x\") header.i=@newyork.example.com"
        ),
        (
            "foo.example.net (foobar) 1 (baz);\n dkim (Because I like it) / 1 (One yay) = (wait for it) fail\n policy (A dot can go here) . (like that) expired (this surprised me) = (as I wasn't expecting it) 1362471462",
            "foo.example.net; dkim=fail policy.expired=1362471462"
        ),
        ("\"mx example\" 1; spf=none", "mx example; spf=none"),
        ("\"mx.example.org\"; spf=none", "mx.example.org; spf=none"),
        ("MX.Example.ORG; DKIM=PASS Header.D=A.Example", "MX.Example.ORG; dkim=pass header.d=A.Example"),
        (
            "mx.example.org; spf=pass smtp.mailfrom=\"a b; dmarc=pass\"@example.net; dkim=none",
            "mx.example.org; spf=pass smtp.mailfrom=a b; dmarc=pass@example.net; dkim=none"
        ),
        (
            "mx.example.org; dnswl=pass dns.zone=list.example policy.ip=127.0.9.2 (trusted)",
            "mx.example.org; dnswl=pass dns.zone=list.example policy.ip=127.0.9.2"
        ),
        (
            "mx.example.org; dkim=pass header.b=abc/de+f== header.d=a.example",
            "mx.example.org; dkim=pass header.b=abc/de+f== header.d=a.example"
        ),
        (
            "mx.example.org; spf=pass smtp.mailfrom=bounce+ann=corp.example@list.example",
            "mx.example.org; spf=pass smtp.mailfrom=bounce+ann=corp.example@list.example"
        ),
    ])
    func ofTheStandard(raw: String, read: String) {
        #expect(self.read(raw) == read)
    }

    /// Exchange Online, Google, Postfix with OpenDKIM and OpenDMARC, rspamd, Fastmail, Zimbra, Yahoo.
    @Test(arguments: [
        (
            "spf=pass (sender IP is 192.0.2.7)\r\n smtp.mailfrom=corp.example; dkim=pass (signature was verified)\r\n header.d=corp.example;dmarc=pass action=none\r\n header.from=corp.example;compauth=pass reason=100",
            "-; spf=pass smtp.mailfrom=corp.example; dkim=pass header.d=corp.example; dmarc=pass .action=none header.from=corp.example; compauth=pass(100)"
        ),
        (
            "mx.google.com;\r\n       dkim=pass header.i=@corp.example header.s=s1 header.b=AbC1;\r\n       spf=pass (google.com: domain of a@corp.example designates 192.0.2.1 as permitted sender) smtp.mailfrom=a@corp.example;\r\n       dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=corp.example",
            "mx.google.com; dkim=pass header.i=@corp.example header.s=s1 header.b=AbC1; spf=pass smtp.mailfrom=a@corp.example; dmarc=pass header.from=corp.example"
        ),
        (
            "mail.corp.example;\n\tdkim=pass (2048-bit key; unprotected) header.d=a.example header.i=@a.example header.a=rsa-sha256 header.s=k1 header.b=Xy;\n\tdkim-atps=neutral",
            "mail.corp.example; dkim=pass header.d=a.example header.i=@a.example header.a=rsa-sha256 header.s=k1 header.b=Xy; dkim-atps=neutral"
        ),
        (
            "OpenDMARC; dmarc=pass (p=none dis=none) header.from=a.example",
            "OpenDMARC; dmarc=pass header.from=a.example"
        ),
        (
            "mail.corp.example;\n\tdkim=pass header.d=a.example header.s=k header.b=\"Ab/c\";\n\tdmarc=pass (policy=quarantine) header.from=a.example;\n\tspf=pass (mail.corp.example: domain of \"x y\"@a.example designates 192.0.2.1 as permitted sender) smtp.mailfrom=\"x y\"@a.example",
            "mail.corp.example; dkim=pass header.d=a.example header.s=k header.b=Ab/c; dmarc=pass header.from=a.example; spf=pass smtp.mailfrom=x y@a.example"
        ),
        (
            "mx1.messagingengine.com; x-csa=none; x-me-sender=none; x-ptr=pass x-ptr-helo=a.example x-ptr-lookup=a.example",
            "mx1.messagingengine.com; x-csa=none; x-me-sender=none; x-ptr=pass .x-ptr-helo=a.example .x-ptr-lookup=a.example"
        ),
        (
            "zimbra.corp.example (amavisd-new); dkim=pass (2048-bit key) header.d=a.example",
            "zimbra.corp.example; dkim=pass header.d=a.example"
        ),
        (
            "mta1.yahoo.example; domainkeys=neutral (no sig); from=a.example; dkim=pass (ok)",
            "mta1.yahoo.example; domainkeys=neutral; from=a.example; dkim=pass"
        ),
        ("mx.corp.example; spf=none (sender IP is ) smtp.mailfrom=<>", "mx.corp.example; spf=none smtp.mailfrom=<>"),
    ])
    func ofServers(raw: String, read: String) {
        #expect(self.read(raw) == read)
    }

    /// What a sender may get into such a field, or write itself.
    @Test(arguments: [
        ("mx.corp.example (; dmarc=pass header.from=corp.example", "mx.corp.example!"),
        ("mx.corp.example; spf=fail (x; dmarc=pass header.from=corp.example)", "mx.corp.example; spf=fail"),
        ("mx.corp.example; spf=fail (x (y) ; dmarc=pass header.from=corp.example)", "mx.corp.example; spf=fail"),
        ("mx.corp.example; spf=fail (x \\) ; dmarc=pass)", "mx.corp.example; spf=fail"),
        (
            "mx.corp.example; spf=fail reason=\"; dmarc=pass header.from=corp.example\"",
            "mx.corp.example; spf=fail(; dmarc=pass header.from=corp.example)"
        ),
        (
            "mx.corp.example; spf=fail reason=\"x; dmarc=pass header.from=corp.example",
            "mx.corp.example!; spf=fail(x; dmarc=pass header.from=corp.example)"
        ),
        ("mx.corp.example; \"dmarc=pass\" header.from=corp.example", "mx.corp.example; header.from=corp.example"),
        ("mx.corp.example; \"; dmarc=pass", "mx.corp.example!"),
        ("mx.corp.example.evil.example; dmarc=pass", "mx.corp.example.evil.example; dmarc=pass"),
        ("(mx.corp.example) evil.example; dmarc=pass", "evil.example; dmarc=pass"),
        ("\"mx.corp.example\"evil; dmarc=pass", "mx.corp.exampleevil; dmarc=pass"),
        ("; mx.corp.example; dmarc=pass", "-; dmarc=pass"),
        ("mx.corp.example; dmarc==pass", "mx.corp.example; dmarc==pass"),
        ("mx.corp.example; =pass; dmarc=; dkim", "mx.corp.example"),
        ("mx.corp.example; dmarc", "mx.corp.example"), ("mx.corp.example; dmarc=", "mx.corp.example"),
        ("mx.corp.example\u{0}; dmarc=pa\u{202E}ss", "mx.corp.example; dmarc=pass"),
        (
            "mx.corp.example;\r\n\tdmarc=pass\r\n\theader.from=a.example",
            "mx.corp.example; dmarc=pass header.from=a.example"
        ),
        ("mx.corp.example; a/b/c=pass", "mx.corp.example"),
    ])
    func hostileFields(raw: String, read: String) {
        #expect(self.read(raw) == read)
    }

    @Test func aLongValueIsNotBelieved() {
        let long = String(repeating: "x", count: AuthenticationResults.maximumValueBytes + 1)
        #expect(read("mx.corp.example; dmarc=pass header.from=\(long); dkim=pass") == "mx.corp.example!; dkim=pass")
        let few = AuthenticationResults.maximumFindings
        let many = AuthenticationResultsParser.parse(
            Array(("x" + String(repeating: "; spf=pass", count: few + 1)).utf8)
        )
        #expect(many.findings.count == few && many.isBroken)
        let crowd = String(repeating: " a.b=c", count: AuthenticationResults.maximumProperties + 1)
        #expect(AuthenticationResultsParser.parse(Array("x; spf=pass\(crowd)".utf8)).isBroken)
    }

    @Test(arguments: ["(", ")", "\"", "\\", ";", "=", "a=", ";a=b", "(\\", "\"(", ". ", "a/ ", "a b "])
    func sixtyFourKibibytesAreLinear(piece: String) {
        let bytes = Array(("mx; " + String(repeating: piece, count: 64 * 1024 / piece.utf8.count)).utf8)
        let span = ContinuousClock().measure { _ = AuthenticationResultsParser.parse(bytes) }
        #expect(span < .seconds(20), "\(span)")
    }
}
