import Feedback
import Testing

@testable import Replies

/// Whoever writes to us through an alias, a forwarder, a list or a colleague who sends the mail on: who is answered, and who is not.
@Suite struct ForwardedMailTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var from = "anna@corp.example"
        var path: String? = "anna@corp.example"
        var to = ["it@corp.example"]
        /// What our own server says of From.
        var results: String? = "dmarc=pass header.from=corp.example"
        var headers: [String] = []
        /// Nil: answered.
        var rule: ReplyRule?
        var recipient: String?

        init(_ description: String, _ change: (inout Case) -> Void) {
            testDescription = description
            change(&self)
        }

        func check() {
            var headers = headers
            if let results { headers.insert("authentication-results: mx.corp.example; \(results)", at: 0) }
            var message = letter(from: from, path: path, headers: headers)
            message.recipients = to
            let decision = ReplyPolicy().entitlement(message, context())
            #expect(decision.rule == rule)
            guard case .answer(let answer) = decision else { return }
            #expect(answer.recipient.description == recipient)
        }
    }

    private static func srs(_ change: @escaping (inout Case) -> Void) -> (inout Case) -> Void {
        { it in
            it.path = "SRS0=HhHh=TT=corp.example=anna@fwd.example"
            change(&it)
        }
    }

    static let cases: [Case] = [
        // The sender's own server signs the return path (BATV): bounces and answers without a sender go to that address alone.
        Case("BATV") {
            $0.path = "prvs=1234ABCDEF=anna@corp.example"
            $0.recipient = "prvs=1234ABCDEF=anna@corp.example"
        },
        Case("BATV of a stranger without any results") {
            $0.from = "ben@ext.example"
            $0.path = "msprvs1=18345abc=ben@ext.example"
            $0.results = nil
            $0.recipient = "msprvs1=18345abc=ben@ext.example"
        },
        // As Barracuda writes it.
        Case("BATV with doubled separators") {
            $0.path = "btv1==0777abbcc85==anna@corp.example"
            $0.recipient = "btv1==0777abbcc85==anna@corp.example"
        },
        Case("BATV for somebody else") {
            $0.path = "prvs=1234ABCDEF=carl@corp.example"
            $0.rule = .systemSender
        },
        Case("BATV of another domain") {
            $0.path = "prvs=1234ABCDEF=anna@evil.example"
            $0.rule = .systemSender
        },
        // A forwarder has written its own return path: From is answered, if our server vouches for it.
        Case("SRS0, and From is vouched for", srs { $0.recipient = "anna@corp.example" }),
        Case("SRS0 of a stranger, vouched for") {
            $0.from = "ben@ext.example"
            $0.path = "srs0+HhHh=TT=ext.example=ben@fwd.example"
            $0.results = "dkim=pass header.d=ext.example; spf=pass smtp.mailfrom=fwd.example"
            $0.recipient = "ben@ext.example"
        },
        Case("SRS1, two forwarders") {
            $0.path = "SRS1=GgGg=fwd.example==HhHh=TT=corp.example=anna@second.example"
            $0.recipient = "anna@corp.example"
        },
        Case("SRS0 longer than an address may be") {
            $0.path = "SRS0=HhHh=TT=corp.example=\(String(repeating: "a", count: 60))@fwd.example"
            $0.recipient = "anna@corp.example"
        },
        Case("SRS0, and SPF alone passes: that is the forwarder's") {
            $0.from = "ben@ext.example"
            $0.path = "SRS0=HhHh=TT=ext.example=ben@fwd.example"
            $0.results = "spf=pass smtp.mailfrom=SRS0=HhHh=TT=ext.example=ben@fwd.example"
            $0.rule = .unaligned
        },
        Case(
            "SRS0, and DMARC fails: the forwarder broke the signature",
            srs {
                $0.results = "dmarc=fail header.from=corp.example; spf=pass smtp.mailfrom=fwd.example"
                $0.rule = .disowned
            }
        ),
        Case(
            "SRS0 of a colleague for whom nothing vouches",
            srs {
                $0.results = nil
                $0.rule = .unaligned
            }
        ),
        Case(
            "SRS0 through a server that says nothing of our own",
            srs {
                $0.headers = ["authentication-results: mx.fwd.example; dmarc=pass header.from=corp.example"]
                $0.results = nil
                $0.rule = .unaligned
            }
        ),
        Case(
            "SRS0, and From is such an address too",
            srs {
                $0.from = "SRS0=HhHh=TT=corp.example=anna@fwd.example"
                $0.rule = .systemSender
            }
        ),
        Case("Microsoft 365 forwards") {
            $0.path = "bounces+SRS=44ldt=IX@tenant.example"
            $0.recipient = "anna@corp.example"
        },
        Case("Gmail forwards") {
            $0.path = "feedback+caf_=it=corp.example@gmail.example"
            $0.headers = ["x-forwarded-to: it@corp.example", "x-forwarded-for: feedback@gmail.example it@corp.example"]
            $0.recipient = "anna@corp.example"
        },
        Case("a forwarder to an alias that nobody has told us of") {
            $0.to = ["feedback@old-name.example"]
            $0.rule = .notAddressed
        },
        Case("a forwarder that keeps the return path") { $0.recipient = "anna@corp.example" },
        Case("a forwarder without Return-Path, From vouched for") {
            $0.path = nil
            $0.recipient = "anna@corp.example"
        },
        Case("a bounce through a forwarder") {
            $0.path = ""
            $0.rule = .noReturnPath
        },
        Case("a bounce that a forwarder gave a return path of its own") {
            $0.from = "mailer-daemon@corp.example"
            $0.path = "SRS0=HhHh=TT=corp.example=mailer-daemon@fwd.example"
            $0.rule = .systemSender
        },
        // Lists.
        Case("a list of our own brings it") {
            $0.path = "staff-bounces@lists.corp.example"
            $0.headers = ["list-id: <staff.lists.corp.example>", "precedence: list"]
            $0.rule = .list
        },
        Case("a list rewrites From") {
            $0.from = "staff@lists.corp.example"
            $0.path = "staff-bounces+it=corp.example@lists.corp.example"
            $0.headers = ["list-id: <staff.lists.corp.example>"]
            $0.rule = .list
        },
        Case("a list without List-Id") {
            $0.path = "staff-bounces+it=corp.example@lists.corp.example"
            $0.rule = .systemSender
        },
        Case("a list that names only itself in To") {
            $0.to = ["staff@lists.corp.example"]
            $0.rule = .notAddressed
        },
        Case("a newsletter with SRS") {
            $0.path = "SRS0=HhHh=TT=news.example=bounce@fwd.example"
            $0.headers = ["list-unsubscribe: <mailto:x@news.example>"]
            $0.rule = .list
        },
        Case(
            "an answering machine through a forwarder",
            srs {
                $0.headers = ["auto-submitted: auto-replied"]
                $0.rule = .autoSubmitted
            }
        ),
        Case(
            "our own mail comes back through a forwarder",
            srs {
                $0.headers = ["x-earshot-loop: 00"]
                $0.rule = .ownLoopMark
            }
        ),
        Case("our own mail comes back, its marks lost") {
            $0.from = "earshot@corp.example"
            $0.path = "SRS0=HhHh=TT=corp.example=earshot@fwd.example"
            $0.rule = .ownAddress
        },
        // RFC 5322 section 3.6.6: the mail is its author's, sent once more by somebody else.
        Case("Ben sends on what Anna wrote to somebody else") {
            $0.path = "ben@corp.example"
            $0.to = ["helpdesk@corp.example"]
            $0.headers = ["resent-from: ben@corp.example", "resent-to: it@corp.example"]
            $0.rule = .notAddressed
        },
        Case("Ben sends on what Anna wrote to us") {
            $0.path = "ben@corp.example"
            $0.headers = ["resent-from: ben@corp.example", "resent-to: it@corp.example"]
            $0.recipient = "anna@corp.example"
        },
        Case("Ben, of another company, sends on what Anna wrote to us") {
            $0.path = "ben@ext.example"
            $0.headers = ["resent-from: ben@ext.example"]
            $0.recipient = "anna@corp.example"
        },
        Case("Ben sends on what Anna wrote to us, and nothing vouches for her") {
            $0.path = "ben@corp.example"
            $0.results = nil
            $0.headers = ["resent-from: ben@corp.example"]
            $0.rule = .unaligned
        },
    ]

    @Test("who is answered, and at which address", arguments: cases)
    func answered(it: Case) { it.check() }
}
