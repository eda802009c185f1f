import Feedback
import Testing

@testable import Reading

/// Which mail came back, and who is dead: as servers of the wild report it.
@Suite struct BounceReaderTests {
    struct Bounce: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let mail: String
        var ids = ["ours@earshot.example"]
        /// `address status`.
        let dead: [String]
        var kind = MailKind.bounce
    }

    static func report(
        _ fields: [String],
        returned: String = "Content-Type: message/rfc822\n\nMessage-ID: <ours@earshot.example>\nSubject: x\n\nbody"
    ) -> String {
        """
        Return-Path: <>
        From: Mail Delivery System <MAILER-DAEMON@mx.example.org>
        Subject: Undelivered Mail Returned to Sender
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary=r

        --r

        Somebody at other@example.net was not found: 550 5.1.1.
        --r
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.org

        \(fields.joined(separator: "\n\n"))

        --r
        \(returned)
        --r--
        """
    }

    static func words(_ text: String, headers: String = "") -> String {
        """
        Return-Path: <>
        From: MAILER-DAEMON@mx.example.net
        Subject: failure notice
        \(headers)
        \(text)
        """
    }

    static let bounces = [
        Bounce(
            testDescription: "Postfix",
            mail: report(["Final-Recipient: rfc822; ann@example.org\nAction: failed\nStatus: 5.1.1"]),
            dead: ["ann@example.org 5.1.1"]
        ),
        Bounce(
            testDescription: "two recipients, one of them dead",
            mail: report([
                "Final-Recipient: rfc822;ann@example.org\nAction: failed\nStatus: 5.7.1 (blocked)",
                "Final-Recipient: RFC822; <bob@example.org>\nAction: Failed (bad)\nStatus: 5.2.1 (disabled)",
            ]),
            dead: ["bob@example.org 5.2.1"]
        ),
        Bounce(
            testDescription: "forwarded: the address we wrote to is the original one",
            mail: report([
                "Original-Recipient: rfc822;ann@example.org\nFinal-Recipient: rfc822;a@other.example\nAction: failed\n"
                    + "Status: 5.1.1"
            ]),
            dead: ["a@other.example 5.1.1", "ann@example.org 5.1.1"]
        ),
        Bounce(
            testDescription: "headers only",
            mail: report(
                ["Final-Recipient: rfc822; ann@example.org\nAction: failed\nStatus: 5.1.10"],
                returned: "Content-Type: text/rfc822-headers\n\nSubject: x\nMessage-ID:\n <ours@earshot.example>\n"
            ),
            dead: ["ann@example.org 5.1.10"]
        ),
        Bounce(
            testDescription: "a delay",
            mail: report(["Final-Recipient: rfc822; ann@example.org\nAction: delayed\nStatus: 4.4.1"]),
            ids: [],
            dead: [],
            kind: .delay
        ),
        Bounce(
            testDescription: "given up after days: the server's trouble, not the address's",
            mail: report(["Final-Recipient: rfc822; ann@example.org\nAction: failed\nStatus: 4.4.7"]),
            dead: []
        ),
        Bounce(
            testDescription: "a full mailbox",
            mail: report(["Final-Recipient: rfc822; ann@example.org\nAction: failed\nStatus: 5.2.2"]),
            dead: []
        ),
        Bounce(
            testDescription: "our sender's address is what is wrong",
            mail: report(["Final-Recipient: rfc822; ann@example.org\nAction: failed\nStatus: 5.1.8"]),
            dead: []
        ),
        Bounce(
            testDescription: "qmail",
            mail: words(
                """

                Hi. This is the qmail-send program at mx.example.net.
                I'm afraid I wasn't able to deliver your message to the following addresses.

                <ann@example.org>:
                Sorry, no mailbox here by that name. (#5.1.1)

                --- Below this line is a copy of the message.

                Return-Path: <earshot@example.com>
                To: bob@example.org
                Message-ID: <ours@earshot.example>
                """
            ),
            dead: ["ann@example.org 5.1.1"]
        ),
        Bounce(
            testDescription: "Exim, words alone",
            mail: words(
                """

                This message was created automatically by mail delivery software.
                  ann@example.org
                    Unrouteable address

                Message-Id: <ours@earshot.example>
                """,
                headers: "X-Failed-Recipients: ann@example.org\n"
            ),
            dead: ["ann@example.org nil"]
        ),
        Bounce(
            testDescription: "words about a policy",
            mail: words(
                """

                Your message could not be delivered to ann@example.org: 550 5.7.1 no such user policy
                Message-ID: <ours@earshot.example>
                """
            ),
            dead: []
        ),
        Bounce(
            testDescription: "an answer without a copy",
            mail: words(
                """

                Delivery has failed to these recipients: ann@example.org, address not found. 550 5.1.1
                """,
                headers: "In-Reply-To: <ours@earshot.example>\n"
            ),
            dead: ["ann@example.org 5.1.1"]
        ),
    ]

    @Test(arguments: bounces)
    func reads(_ bounce: Bounce) {
        let message = MessageReader().read(Array(bounce.mail.utf8))
        #expect(message.kind == bounce.kind, "\(message.kindRule)")
        #expect((message.bounce?.returnedIDs ?? []) == bounce.ids)
        let dead = Set((message.bounce?.deadAddresses ?? []).map { "\($0.address) \($0.status ?? "nil")" })
        #expect(dead.isSuperset(of: bounce.dead), "\(dead)")
        // What servers say of themselves is there too; only an address that a mail of ours went to will count.
        #expect(!bounce.dead.isEmpty || dead.isEmpty, "\(dead)")
        #expect(!dead.contains { $0.hasPrefix("bob") } || bounce.dead.contains { $0.hasPrefix("bob") })
    }

    @Test("a person who writes about a bounce reports none")
    func person() {
        let mail =
            "From: ann@example.org\nSubject: mail\n\nI got 550 5.1.1 user unknown for bob@example.org, please help\n"
        #expect(MessageReader().read(Array(mail.utf8)).bounce == nil)
    }

    @Test("any bytes are some report, in bounded size")
    func hostile() {
        let fields = (0..<5000).map { "Final-Recipient: rfc822; a\($0)@example.org\nAction: failed\nStatus: 5.1.1" }
        let message = MessageReader().read(Array(Self.report(fields).utf8))
        #expect((1...BounceReport.maximumFailures).contains(message.bounce?.deadAddresses.count ?? 0))
        let broken = Self.report([String(repeating: "\u{1}no field\n", count: 3000)])
        #expect(MessageReader().read(Array(broken.utf8)).bounce?.deadAddresses.isEmpty == true)
        #expect((message.bounce?.recipients.count ?? 0) <= BounceReport.maximumFailures)
    }
}
