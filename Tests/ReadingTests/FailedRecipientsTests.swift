import Feedback
import Reading
import Testing

/// Whom a bounce did not reach, by its fields or by its words.
@Suite struct FailedRecipientsTests {
    /// Whom it did not reach, why, and whether a later mail fails too: `address status problem permanent`.
    @Test(arguments: [
        (
            BounceReaderTests.report(["Final-Recipient: rfc822; ann@example.org\nAction: failed\nStatus: 5.2.2"]),
            ["ann@example.org 5.2.2 mailbox-full true"]
        ),
        (
            BounceReaderTests.report(["Final-Recipient: rfc822; ann@example.org\nAction: failed\nStatus: 4.4.7"]),
            ["ann@example.org 4.4.7 unreachable false"]
        ),
        (
            BounceReaderTests.report([
                "Original-Recipient: rfc822;ann@example.org\nFinal-Recipient: rfc822;a@other.example\nAction: failed\n"
                    + "Status: 5.7.1",
                "Final-Recipient: rfc822;bob@example.org\nAction: delayed\nStatus: 4.4.1",
            ]),
            ["ann@example.org 5.7.1 refused true"]
        ),
        (
            BounceReaderTests.report([
                "Final-Recipient: rfc822; ann@example.org\nAction: failed\nStatus: 5.0.0\n"
                    + "Diagnostic-Code: smtp; 550 5.1.1 user unknown"
            ]),
            ["ann@example.org 5.1.1 unknown-address true"]
        ),
        (
            BounceReaderTests.report([
                "Final-Recipient: rfc822; ann@example.org\nAction: failed\nStatus: 5.0.0\n"
                    + "Diagnostic-Code: smtp; 552 message too large"
            ]),
            ["ann@example.org 5.0.0 too-large true"]
        ),
        (
            BounceReaderTests.words(
                """

                Your message could not be delivered to the following recipients:
                <ann@example.org>: the mailbox is full
                --- Below this line is a copy of the message.
                To: bob@example.org
                """,
                headers: "To: feedback@example.com\n"
            ),
            ["ann@example.org nil mailbox-full false"]
        ),
        (
            BounceReaderTests.words(
                """

                This is the mail system at host mx.example.net. For further assistance, write to <postmaster@example.net>.
                To: team@example.com
                SMTP=ann@example.org: host mx.example.org said: 550 5.7.1 blocked (in reply to RCPT TO)
                """
            ),
            ["ann@example.org 5.7.1 refused true"]
        ),
        (
            "From: no-reply@sns.example\nTo: feedback@example.com\nSubject: AWS Notification Message\n\n"
                + #"{"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bouncedRecipients":"#
                + #"[{"emailAddress":"ann@example.org","status":"5.1.1"}]},"mail":{"source":"feedback@example.com"}}"#,
            ["ann@example.org 5.1.1 unknown-address true"]
        ),
        (
            BounceReaderTests.words(
                """

                This message was created automatically by mail delivery software.
                The following address(es) failed: see above, or write to postmaster@mx.example.net
                """,
                headers: "X-Failed-Recipients: ann@example.org, bob@example.org\n"
            ),
            ["ann@example.org nil other true", "bob@example.org nil other true"]
        ),
    ])
    func tellsWhom(mail: String, expected: [String]) {
        let message = MessageReader().read(Array(mail.utf8))
        let told = (message.bounce?.recipients ?? []).map {
            "\($0.address) \($0.status ?? "nil") \($0.problem.rawValue) \($0.isPermanent)"
        }
        #expect(message.kind == .bounce)
        #expect(told == expected)
    }

    /// RFC 3463 and IANA's registry.
    @Test(arguments: [
        ("5.1.1", DeliveryProblem.unknownAddress), ("5.1.10", .unknownAddress), ("5.2.1", .unknownAddress),
        ("5.2.2", .mailboxFull), ("4.2.2", .mailboxFull), ("5.2.3", .tooLarge), ("5.3.4", .tooLarge),
        ("5.1.8", .refused),
        ("5.7.1", .refused), ("5.6.0", .refused), ("4.4.7", .unreachable), ("5.3.0", .unreachable), ("5.0.0", .other),
        ("5.2.0", .other), ("5", .other), ("", .other), ("5.1", .other),
    ])
    func problems(status: String, problem: DeliveryProblem) {
        #expect(DeliveryStatus.problem(status) == problem)
    }
}
