import MIME
import Testing

/// Addresses as programs write them, and the mailboxes they mean: `name|address`, "+" behind one with a second address.
@Suite struct AddressTests {
    private func read(_ raw: String) -> [String] {
        AddressList(Array(raw.utf8)).mailboxes.map { mailbox in
            "\(String(decoding: mailbox.name, as: UTF8.self))|\(mailbox.address)\(mailbox.hasSecondAddress ? "+" : "")"
        }
    }

    /// RFC 5322 section 3.4 and appendix A.
    @Test(arguments: [
        (
            "Mary Smith <mary@x.test>, jdoe@example.org, Who? <one@y.test>",
            ["Mary Smith|mary@x.test", "|jdoe@example.org", "Who?|one@y.test"]
        ),
        (
            "<boss@nil.test>, \"Giant; \\\"Big\\\" Box\" <sysservices@example.net>",
            ["|boss@nil.test", "Giant; \"Big\" Box|sysservices@example.net"]
        ),
        ("A Group:Ed Jones <joe@where.test>,John <jdoe@one.test>;", ["Ed Jones|joe@where.test", "John|jdoe@one.test"]),
        ("Pete(A nice \\) chap) <pete(his account)@silly.test(his host)>", ["Pete|pete@silly.test"]),
        (
            "A Group(Some people)\n     :Chris Jones <c@(Chris's host.)public.example>,\n joe@example.org;",
            ["Chris Jones|c@public.example", "|joe@example.org"]
        ),
        ("(Empty list)(start)Hidden recipients  :(nobody(that I know))  ;", []),
        ("Joe Q. Public <john.q.public@example.com>", ["Joe Q. Public|john.q.public@example.com"]),
        (
            "Mary Smith <@node.test,@node2.test:mary@example.net>, , jdoe@test  . example",
            ["Mary Smith|mary@example.net", "|jdoe@test.example"]
        ),
        ("john . doe @ x . example", ["|john.doe@x.example"]),
        ("undisclosed-recipients:;", []), ("undisclosed-recipients: ;, ann@x.example", ["|ann@x.example"]),
        ("Team: ann@x.example, bob@x.example;", ["|ann@x.example", "|bob@x.example"]),
        ("ann@[192.0.2.1]", ["|ann@[192.0.2.1]"]), ("Ann <ann@[IPv6:2001:db8::1]>", ["Ann|ann@[IPv6:2001:db8::1]"]),
        ("ann@x.example (Ann (of Sales))", ["Ann (of Sales)|ann@x.example"]),
    ])
    func ofTheStandard(raw: String, mailboxes: [String]) {
        #expect(read(raw) == mailboxes)
    }

    @Test(arguments: [
        ("\"john doe\"@x.example", ["|\"john doe\"@x.example"]),
        ("Ann <\"john doe\"@x.example>", ["Ann|\"john doe\"@x.example"]),
        ("\"john.doe\"@x.example", ["|john.doe@x.example"]),
        ("<\"john\"@x.example>", ["|john@x.example"]),
        ("\"a\\\"b\"@x.example", ["|\"a\\\"b\"@x.example"]),
        ("<\"a@b\"@x.example>", ["|\"a@b\"@x.example"]),
        ("<\"a\\\"b c\"@x.example>", ["|\"a\\\"b c\"@x.example"]),
        ("\"<boss@corp.example>\" <evil@x.example>", ["<boss@corp.example>|evil@x.example"]),
    ])
    func quotedLocalParts(raw: String, mailboxes: [String]) {
        #expect(read(raw) == mailboxes)
    }

    /// What no RFC allows and programs write.
    @Test(arguments: [
        ("John Doe john@x.example", ["John Doe|john@x.example"]),
        ("john@x.example John Doe", ["John Doe|john@x.example"]),
        ("John Doe [john@x.example]", ["John Doe|john@x.example"]),
        ("<john@x.example> John Doe", ["John Doe|john@x.example"]),
        ("(John Doe) <john@x.example>", ["John Doe|john@x.example"]),
        ("Doe, John <john@x.example>", ["Doe, John|john@x.example"]),
        (
            "Doe, John, Dr. <john@x.example>, Roe, Ann <ann@x.example>",
            ["Doe, John, Dr.|john@x.example", "Roe, Ann|ann@x.example"]
        ),
        ("<john@x.example, ann@x.example", ["|john@x.example", "|ann@x.example"]),
        ("John <john@x.example", ["John|john@x.example"]),
        ("John <john@x.example>>", ["John|john@x.example"]),
        ("john@x.example; ann@x.example", ["|john@x.example", "|ann@x.example"]),
        ("john@x.example.", ["|john@x.example"]),
        ("mailto:john@x.example", ["|john@x.example"]),
        ("root", ["|root"]), ("<root>", ["|root"]), ("root, admin", ["|root", "|admin"]),
        ("\"Doe\", john@x.example", ["|Doe", "|john@x.example"]),
        ("JOHN@X.EXAMPLE", ["|JOHN@X.EXAMPLE"]),
        ("Jörg <jörg@müller.example>", ["Jörg|jörg@müller.example"]),
        ("=?utf-8?q?a=2C_b:c?= <a@x.example>", ["=?utf-8?q?a=2C_b:c?=|a@x.example"]),
        ("=?utf-8?q?a,b?= <a@x.example>", ["=?utf-8?q?a,b?=|a@x.example"]),
        ("Boss <boss@corp.example> <evil@x.example>", ["Boss|boss@corp.example+"]),
        ("<<boss@corp.example>", ["|boss@corp.example"]), ("<a@b.example<mailto:a@b.example>>", ["|a@b.example"]),
        ("\"Ann <ann@x.example>", ["Ann|ann@x.example"]), ("Ann\" <ann@x.example>", ["Ann|ann@x.example"]),
        ("\"Ann\" Smith\" <ann@x.example>", ["Ann Smith|ann@x.example"]),
        ("\"Ann <ann@x.example>, Bob <bob@x.example>", ["Ann|ann@x.example", "Bob|bob@x.example"]),
        ("Ann (Sales <ann@x.example>", ["Ann Sales|ann@x.example"]),
        ("Ann :( <ann@x.example>", ["|ann@x.example"]), ("Ann ((( <ann@x.example>", ["Ann|ann@x.example"]),
        ("a@b.example <mailto:a@b.example>", ["a@b.example|a@b.example"]),
        ("Ann <ann(@x.example>", ["Ann|ann(@x.example"]),
        ("@", ["|@"]), ("<>", ["|"]), ("Ann <>", ["Ann|"]), (",,;,", []), ("\"", []), ("((", []), ("<", ["|"]),
    ])
    func ofTheWild(raw: String, mailboxes: [String]) {
        #expect(read(raw) == mailboxes)
    }

    /// A scan that began anew at every byte would take minutes.
    @Test(arguments: [
        "\" ", "<(", "(", "\\\"", "=?", "=?a?q?", "a, ", "<a@b,", "g:", "a@b c ", "\"a\"@", "<<", "[a@b] ",
    ])
    func hostileListsAreLinear(piece: String) {
        let clock = ContinuousClock()
        let bytes = Array(String(repeating: piece, count: 64 * 1024 / piece.utf8.count).utf8)
        let span = clock.measure { #expect(AddressList(bytes).mailboxes.count <= AddressList.maximumMailboxes) }
        #expect(span < .seconds(20), "\(span)")
    }

    @Test(arguments: [
        ("a@x.example", nil), ("=?utf-8?q?j=C3=B6rg?=@x.example", "jörg@x.example"),
        ("=?utf-8?q?boss=40corp.example?=", "boss@corp.example"),
        ("=?utf-8?q?boss=40corp.example=3E?=@evil.example", nil), ("=?utf-8?q?a=20b?=@x.example", nil),
    ])
    func encodedWordsInAnAddress(raw: String, meant: String?) {
        #expect(AddressSpec.decoded(raw) == meant)
    }
}
