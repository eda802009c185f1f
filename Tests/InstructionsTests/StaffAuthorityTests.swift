import Feedback
import MIME
import Testing

@testable import Instructions

/// Who may command, and what proves it.
struct StaffAuthorityTests {
    private static let server = "mx.corp.example"

    struct Row: CustomTestStringConvertible, Sendable {
        let testDescription: String
        var from = "anna@corp.example"
        /// The topmost Authentication-Results.
        var results: String?
        var headers: [String] = []
        var suspicion: String?
        var submitter: String?
        var returnPath: String? = "anna@corp.example"
        var recipients = ["ben@corp.example", "IT-Feedback@corp.example"]
        var replyTo: [String] = []
        var reference = StaffAuthority.Reference.valid
        var isReplay = false
        var believesExchange = false
        var trusted: String? = server
        let expected: StaffAuthority.Decision
        /// Whether a refused one may be answered.
        var isProved: Bool?
    }

    private static let dkim = "\(server); dkim=pass header.d=corp.example"
    private static let dmarc = "\(server); dmarc=pass header.from=corp.example"
    private static let internalMail = "x-ms-exchange-organization-authas: Internal"

    static let rows = [
        Row(testDescription: "a signature of the domain", results: dkim, expected: .accepted(.dkim)),
        Row(testDescription: "DMARC", results: dmarc, expected: .accepted(.dmarc)),
        Row(
            testDescription: "case and +tags apart, the address is that of staff",
            from: "Anna@CORP.example",
            results: dkim,
            expected: .accepted(.dkim)
        ),
        Row(
            testDescription: "another address with a tag is another",
            from: "anna+x@corp.example",
            results: dkim,
            expected: .refused(.notStaff),
            isProved: true
        ),
        Row(
            testDescription: "a colleague",
            from: "bob@corp.example",
            results: dkim,
            expected: .refused(.notStaff),
            isProved: true
        ),
        Row(
            testDescription: "a stranger",
            from: "anna@evil.example",
            results: "\(server); dkim=pass header.d=evil.example",
            expected: .refused(.notStaff)
        ),
        Row(
            testDescription: "the group that alerts go to",
            from: "oncall@corp.example",
            results: dkim,
            expected: .accepted(.dkim)
        ),
        Row(
            testDescription: "a member of that group",
            from: "carl@corp.example",
            results: dkim,
            replyTo: ["oncall@corp.example"],
            expected: .refused(.notStaff)
        ),
        Row(
            testDescription: "staff in Reply-To only",
            from: "eve@evil.example",
            replyTo: ["anna@corp.example"],
            expected: .refused(.notStaff)
        ),
        Row(testDescription: "forged From, no results", expected: .needsCode),
        Row(
            testDescription: "results of another server",
            results: "mx.evil.example; dkim=pass header.d=corp.example",
            expected: .needsCode
        ),
        Row(testDescription: "results of nobody", results: "dkim=pass header.d=corp.example", expected: .needsCode),
        Row(
            testDescription: "a server whose name begins like ours",
            results: "\(server).evil.example; dkim=pass header.d=corp.example",
            expected: .needsCode
        ),
        Row(testDescription: "no authserv_id is configured", results: dkim, trusted: nil, expected: .needsCode),
        Row(
            testDescription: "SPF alone",
            results: "\(server); spf=pass smtp.mailfrom=corp.example",
            expected: .needsCode
        ),
        Row(
            testDescription: "SPF passes, the signature fails",
            results: "\(server); spf=pass smtp.mailfrom=corp.example; dkim=fail header.d=corp.example",
            expected: .needsCode
        ),
        Row(
            testDescription: "DMARC fails",
            results: "\(server); dmarc=fail header.from=corp.example",
            expected: .refused(.forged)
        ),
        Row(
            testDescription: "DMARC fails beside a signature that passes",
            results: "\(server); dkim=pass header.d=corp.example; dmarc=fail header.from=corp.example",
            expected: .refused(.forged)
        ),
        Row(
            testDescription: "DMARC that another server says fails",
            results: "mx.evil.example; dmarc=fail header.from=corp.example",
            expected: .needsCode
        ),
        Row(
            testDescription: "an unaligned signature",
            results: "\(server); dkim=pass header.d=evil.example",
            expected: .needsCode
        ),
        Row(
            testDescription: "an unaligned signature with an aligned identity",
            results: "\(server); dkim=pass header.d=evil.example header.i=@corp.example",
            expected: .needsCode
        ),
        Row(
            testDescription: "an identity alone, as Google gives it",
            results: "\(server); dkim=pass header.i=@corp.example header.s=k",
            expected: .accepted(.dkim)
        ),
        Row(
            testDescription: "a signature of a subdomain",
            results: "\(server); dkim=pass header.d=news.corp.example",
            expected: .needsCode
        ),
        Row(
            testDescription: "a domain that ends alike",
            results: "\(server); dkim=pass header.d=evilcorp.example",
            expected: .needsCode
        ),
        Row(
            testDescription: "a top-level domain",
            results: "\(server); dkim=pass header.d=example",
            expected: .needsCode
        ),
        Row(
            testDescription: "staff of a subdomain, signed above",
            from: "dora@it.corp.example",
            results: dkim,
            expected: .accepted(.dkim)
        ),
        Row(
            testDescription: "ARC",
            results: "\(server); arc=pass header.d=corp.example; dkim=none",
            expected: .needsCode
        ),
        Row(
            testDescription: "results with an open quotation",
            results: "\(server); dkim=pass header.d=corp.example; x=\"",
            expected: .needsCode
        ),
        Row(
            testDescription: "results in a comment",
            results: "\(server); spf=fail (; dkim=pass header.d=corp.example)",
            expected: .needsCode
        ),
        Row(
            testDescription: "several From",
            results: dkim,
            suspicion: "several From addresses",
            expected: .refused(.doubtfulSender),
            isProved: false
        ),
        Row(
            testDescription: "sent by another in her name",
            results: dkim,
            submitter: "eve@corp.example",
            expected: .needsCode
        ),
        Row(
            testDescription: "signed, and written to somebody else",
            results: dkim,
            recipients: ["eve@evil.example"],
            expected: .needsCode
        ),
        Row(testDescription: "Exchange, not declared", headers: [internalMail], expected: .needsCode),
        Row(
            testDescription: "Exchange, declared",
            headers: [internalMail],
            believesExchange: true,
            expected: .accepted(.exchange)
        ),
        Row(
            testDescription: "Exchange, anonymous",
            headers: ["x-ms-exchange-organization-authas: Anonymous"],
            believesExchange: true,
            expected: .needsCode
        ),
        Row(
            testDescription: "Exchange, said twice",
            headers: [internalMail, "x-ms-exchange-organization-authas: Anonymous"],
            believesExchange: true,
            expected: .needsCode
        ),
        Row(
            testDescription: "Exchange, of a domain that is not ours",
            from: "ext@partner.example",
            headers: [internalMail],
            believesExchange: true,
            expected: .needsCode
        ),
        Row(
            testDescription: "an expired token",
            results: dkim,
            reference: .expired,
            expected: .refused(.expired),
            isProved: true
        ),
        Row(
            testDescription: "a token of another incident",
            results: dkim,
            reference: .foreign,
            expected: .refused(.foreignToken),
            isProved: true
        ),
        Row(
            testDescription: "two incidents",
            results: dkim,
            reference: .ambiguous,
            expected: .refused(.ambiguous),
            isProved: true
        ),
        Row(
            testDescription: "an expired token and no proof",
            reference: .expired,
            expected: .refused(.expired),
            isProved: false
        ),
        Row(testDescription: "a replay", results: dkim, isReplay: true, expected: .refused(.replayed)),
        Row(testDescription: "a replay without proof asks for no code", isReplay: true, expected: .refused(.replayed)),
        Row(
            testDescription: "a machine",
            results: dkim,
            headers: ["auto-submitted: auto-replied; owner=x"],
            expected: .refused(.automatic)
        ),
        Row(
            testDescription: "a person, as the mail says",
            results: dkim,
            headers: ["auto-submitted: no"],
            expected: .accepted(.dkim)
        ),
        Row(
            testDescription: "an absence without a mark",
            results: dkim,
            returnPath: "",
            expected: .refused(.automatic)
        ),
        Row(testDescription: "bulk mail", results: dkim, headers: ["precedence: Bulk"], expected: .refused(.automatic)),
        Row(testDescription: "no Return-Path", results: dkim, returnPath: nil, expected: .accepted(.dkim)),
        Row(testDescription: "no address at all", from: "", results: dkim, expected: .refused(.notStaff)),
    ]

    @Test("who may command", arguments: rows)
    func ruling(_ row: Row) throws {
        let staff = ["anna@corp.example", "oncall@corp.example", "dora@it.corp.example", "ext@partner.example"]
        let authority = StaffAuthority(
            staff: try staff.map { try #require(EmailAddress($0)) },
            ownAddresses: [try #require(EmailAddress("it-feedback@corp.example"))],
            domains: ["corp.example"],
            trustedAuthserv: row.trusted,
            believesExchange: row.believesExchange
        )
        var message = Message()
        message.sender = Sender(name: "", address: row.from, suspicion: row.suspicion)
        message.submitter = row.submitter.map { Sender(name: "", address: $0) }
        message.returnPath = row.returnPath
        message.replyTo = row.replyTo
        message.recipients = row.recipients
        message.automationHeaders = row.headers
        message.authentication = row.results.map { AuthenticationResultsParser.parse(Array($0.utf8)) }
        let ruling = authority.rule(on: message, row.reference, isReplay: row.isReplay)
        #expect(ruling.decision == row.expected)
        if let isProved = row.isProved { #expect((ruling.proof != nil) == isProved) }
        #expect((ruling.staff == nil) == !staff.contains(row.from.lowercased()))
    }
}
