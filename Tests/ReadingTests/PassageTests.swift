import Feedback
import Reading
import Testing

/// What `earshot read --explain` shows: the whole body in passages, each cut with its reason.
@Suite struct PassageTests {
    private let mail = """
        From: Anna Beispiel <anna@example.org>
        Subject: Re: Printer
        Content-Type: text/plain; charset=utf-8

        [EXTERNAL]

        Still jams.

        Regards,
        Anna

        Sent from my iPhone

        On 23 Nov 2026, at 09:15, IT <it@example.org> wrote:

        > How is it now?

        And the scanner too.

        This e-mail is confidential and intended solely for the addressee. If you are not the intended recipient, delete it.

        """

    @Test func aMailIsExplainedInOrder() {
        let (_, passages) = MessageReader().explain(Array(mail.utf8))
        #expect(
            passages.map(\.role) == [.banner, .new, .signature, .footer, .attribution, .quoted, .new, .disclaimer]
        )
        #expect(
            passages.map(\.rule) == [
                "a warning about mail from outside", "", "a closing formula and a name",
                "a device or mail program wrote it",
                "a line that says who wrote what follows", "lines that start with \">\"", "", "a legal notice",
            ]
        )
        #expect(passages.map(\.lines) == [0..<2, 2..<4, 4..<7, 7..<9, 9..<11, 11..<13, 13..<15, 15..<16])
    }

    /// Nothing is lost and nothing shown twice, whatever the mail.
    @Test(arguments: MailCase.all)
    func passagesAreTheText(mailCase: MailCase) {
        let (message, passages) = MessageReader().explain(mailCase.mail)
        #expect(passages.map(\.text).joined(separator: "\n") == message.text)
        #expect(passages.first.map { $0.lines.lowerBound == 0 } ?? true)
        #expect(zip(passages, passages.dropFirst()).allSatisfy { $0.lines.upperBound == $1.lines.lowerBound })
        #expect(passages.allSatisfy { $0.role == .new || !$0.rule.isEmpty })
    }

    /// What is cut stands in the message by its kind, so that a program need not put passages together.
    @Test func theMessageHoldsTheSame() {
        let message = MessageReader().read(Array(mail.utf8))
        #expect(message.newText.hasPrefix("Still jams."))
        #expect(message.newText.hasSuffix("And the scanner too."))
        #expect(message.signature == "Regards,\nAnna\nSent from my iPhone")
        #expect(message.boilerplate.hasPrefix("[EXTERNAL]\nThis e-mail"))
        #expect(message.quoted.hasSuffix("> How is it now?"))
    }
}
