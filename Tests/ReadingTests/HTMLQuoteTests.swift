import Feedback
import Reading
import Testing

/// An HTML body as a mail program writes one, and what its writer wrote now.
struct WrittenHTML: Sendable, CustomTestStringConvertible {
    let name: String
    let html: String
    let new: String
    let subject: String

    init(_ name: String, subject: String = "Re: Printer", _ html: String, new: String) {
        self.name = name
        self.subject = subject
        self.html = html
        self.new = new
    }

    var testDescription: String { name }

    var message: Message {
        MessageReader().read(
            Array(
                "From: Anna Beispiel <anna@example.org>\nSubject: \(subject)\nContent-Type: text/html; charset=utf-8\n\n\(html)"
                    .utf8
            )
        )
    }
}

@Suite struct HTMLQuoteTests {
    /// A program that quotes in a bare `blockquote`, with no line above it that says so.
    @Test(
        "in an answer to a mail of ours an indented passage is a quote; elsewhere its writer's",
        arguments: [
            ("In-Reply-To: <k3@earshot.example.org>", "Re: Outage", "ack", true),
            ("X-Nothing: 1", "Re: Outage [#7 00k3f9q2abc4d7]", "ack", true),
            ("X-Nothing: 1", "Re: IT feedback [d31 00k3f9q2abc4d7]", "ack", true),
            ("In-Reply-To: <k3@mail.example.org>", "Re: Outage [#7]", "ack", false),
            ("In-Reply-To: <k3@earshot.example.org>", "Re: Outage", "", false),
        ]
    )
    func bareQuoteOfOurs(header: String, subject: String, above: String, isQuote: Bool) {
        let html = "<div>\(above)</div><blockquote><div>resolved</div></blockquote>"
        let mail =
            "From: Anna Beispiel <anna@example.org>\nSubject: \(subject)\n\(header)\n"
            + "Content-Type: text/html; charset=utf-8\n\n\(html)"
        let message = MessageReader(messageIDDomain: "earshot.example.org").read(Array(mail.utf8))
        #expect(message.newText.contains("resolved") != isQuote)
        #expect(message.quoted.contains("resolved") == isQuote)
        #expect(message.newText.contains("ack") == (above == "ack"))
    }

    @Test(arguments: replies)
    func keepsTheReply(_ body: WrittenHTML) {
        #expect(body.message.newText.filter { !$0.isWhitespace } == body.new.filter { !$0.isWhitespace })
        #expect(body.message.quoted.contains("How is it now?"))
        #expect(body.message.forwarded.isEmpty)
    }

    @Test(arguments: forwards)
    func tellsAForwardFromAQuote(_ body: WrittenHTML) {
        let message = body.message
        #expect(message.newText == body.new)
        #expect(message.originals.map(\.writer) == [Sender(name: "Bert Muster", address: "bert@example.net")])
        #expect(message.originals.map(\.newText) == ["The printer jams."])
        #expect(message.quoted.isEmpty)
    }

    @Test(arguments: signatures)
    func cutsTheSignature(_ body: WrittenHTML) {
        #expect(body.message.newText == body.new)
        #expect(!body.message.signature.isEmpty)
    }

    private static let outlookBlock = """
        <div><b>From:</b> IT &lt;it@example.org&gt;<br><b>Sent:</b> Monday, November 23, 2026 9:15 AM<br>
        <b>To:</b> Anna Beispiel<br><b>Subject:</b> Printer</div>
        """

    private static let forwardBlock = """
        From: <b>Bert Muster</b> &lt;<a href="mailto:bert@example.net">bert@example.net</a>&gt;<br>
        Sent: Monday, November 23, 2026 9:15 AM<br>To: Anna<br>Subject: Printer<br>
        """

    static let replies = [
        WrittenHTML(
            "Gmail",
            """
            <div dir="ltr">Works again.</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Mon,
            Nov 23, 2026 at 9:15 AM IT &lt;<a href="mailto:it@example.org">it@example.org</a>&gt; wrote:<br></div><blockquote
            class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">How is it
            now?</blockquote></div>
            """,
            new: "Works again."
        ),
        WrittenHTML(
            "Apple Mail",
            """
            <html><body>Works again.<br><div><br><blockquote type="cite"><div>On 23 Nov 2026, at 09:15, IT &lt;it@example.org&gt; wrote:</div>
            <br><div>How is it now?</div></blockquote></div></body></html>
            """,
            new: "Works again."
        ),
        WrittenHTML(
            "Apple Mail, answers between",
            """
            <div><blockquote type="cite"><div>On 23 Nov 2026, at 09:15, IT &lt;it@example.org&gt; wrote:</div><div>How is it now?</div></blockquote>
            </div><div>Slow.</div><div><blockquote type="cite"><div>And the scanner?</div></blockquote></div><div>Broken.</div>
            """,
            new: "Slow.\n\nBroken."
        ),
        WrittenHTML(
            "Thunderbird",
            """
            <p>Works again.</p><div class="moz-cite-prefix">Am 23.11.26 um 09:15 schrieb IT:<br></div><blockquote type="cite"
            cite="mid:1@example.org"><p>How is it now?</p></blockquote><p>And thank you.</p>
            """,
            new: "Works again.\n\nAnd thank you."
        ),
        WrittenHTML(
            "Outlook desktop",
            """
            <div class="WordSection1"><p class="MsoNormal">Works again.</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;
            padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> IT &lt;it@example.org&gt;<br><b>Sent:</b> Monday, November 23,
            2026 9:15 AM<br><b>To:</b> Anna<br><b>Subject:</b> Printer</p></div></div><p class="MsoNormal">How is it now?</p></div>
            """,
            new: "Works again."
        ),
        WrittenHTML(
            "Outlook on the web",
            "<div class=\"elementToProof\">Works again.</div><div id=\"appendonsend\"></div><hr><div id=\"divRplyFwdMsg\">\(outlookBlock)</div><div>How is it now?</div>",
            new: "Works again."
        ),
        WrittenHTML(
            "Outlook for phones",
            "<div>Works again.</div><div id=\"ms-outlook-mobile-signature\">Get Outlook for iOS</div><hr><div id=\"divRplyFwdMsg\">\(outlookBlock)</div><div>How is it now?</div>",
            new: "Works again."
        ),
        WrittenHTML(
            "the new Outlook",
            "<div>Works again.</div><div id=\"mail-editor-reference-message-container\"><div>\(outlookBlock)</div><div>How is it now?</div></div>",
            new: "Works again."
        ),
        WrittenHTML(
            "Yahoo",
            "<div>Works again.</div><div id=\"yahoo_quoted_1\" class=\"yahoo_quoted\"><div>On Monday, November 23, 2026, IT wrote:</div><div>How is it now?</div></div>",
            new: "Works again."
        ),
        WrittenHTML(
            "Proton",
            "<div>Works again.</div><div class=\"protonmail_quote\">On Monday, November 23rd, 2026 at 9:15 AM, IT wrote:<br><blockquote class=\"protonmail_quote\" type=\"cite\">How is it now?</blockquote></div>",
            new: "Works again."
        ),
        WrittenHTML(
            "taken over by Outlook",
            "<div>Works again.</div><div class=\"x_gmail_quote\">How is it now?</div>",
            new: "Works again."
        ),
        WrittenHTML(
            "a line down the left",
            "<div>Works again.</div><blockquote style=\"margin: 0 0 0 .8ex; border-left: 1px #ccc solid; padding-left: 1ex\">How is it now?</blockquote>",
            new: "Works again."
        ),
        WrittenHTML(
            "Yandex, a bare blockquote, answer below",
            "<div>23.11.2026, 09:15, \"IT\" &lt;it@example.org&gt;:</div><blockquote><p>How is it now?</p></blockquote><div>Works again.</div>",
            new: "Works again."
        ),
        WrittenHTML(
            "the attribution inside a bare blockquote",
            "<p>Works again.</p><blockquote><div>On 23 Nov 2026, at 09:15, IT &lt;it@example.org&gt; wrote:</div><p>How is it now?</p></blockquote><p>Thank you.</p>",
            new: "Works again.Thank you."
        ),
        WrittenHTML(
            "a person's indent",
            "<div>I saw:</div><blockquote style=\"margin: 0 0 0 40px\">Error 4711</blockquote><div class=\"gmail_quote\">How is it now?</div>",
            new: "I saw:\n\nError 4711"
        ),
        WrittenHTML(
            "a quote inside the signature's element",
            "<div>Works again.</div><div class=\"gmail_signature\">Anna<blockquote type=\"cite\">How is it now?</blockquote></div>",
            new: "Works again."
        ),
    ]

    static let forwards = [
        WrittenHTML(
            "Gmail",
            subject: "Fwd: Printer",
            "<div dir=\"ltr\">FYI</div><div class=\"gmail_quote\"><div class=\"gmail_attr\">---------- Forwarded message ---------<br>\(forwardBlock)</div><br><div>The printer jams.</div></div>",
            new: "FYI"
        ),
        WrittenHTML(
            "Gmail, words below",
            subject: "Fwd: Printer",
            "<div class=\"gmail_quote\"><div class=\"gmail_attr\">---------- Forwarded message ---------<br>\(forwardBlock)</div><br><div>The printer jams.</div></div><div>Can you help?</div>",
            new: "Can you help?"
        ),
        WrittenHTML(
            "Apple Mail",
            subject: "Fwd: Printer",
            "<div>FYI</div><blockquote type=\"cite\"><div>Begin forwarded message:</div><br><div>\(forwardBlock)</div><br><div>The printer jams.</div></blockquote>",
            new: "FYI"
        ),
        WrittenHTML(
            "Outlook on the web",
            subject: "FW: Printer",
            "<div>FYI</div><div id=\"appendonsend\"></div><hr><div id=\"divRplyFwdMsg\">\(forwardBlock)</div><div>The printer jams.</div>",
            new: "FYI"
        ),
        WrittenHTML(
            "Outlook desktop",
            subject: "FW: Printer",
            "<div><p>FYI</p><div style=\"border:none;border-top:solid #E1E1E1 1.0pt\"><p>\(forwardBlock)</p></div><p>The printer jams.</p></div>",
            new: "FYI"
        ),
        WrittenHTML(
            "Thunderbird",
            subject: "Fwd: Printer",
            "<p>FYI</p><div class=\"moz-forward-container\">-------- Forwarded Message --------<table class=\"moz-email-headers-table\"><tr><th>Subject: </th><td>Printer</td></tr><tr><th>Date: </th><td>Mon, 23 Nov 2026 09:15:00 +0100</td></tr><tr><th>From: </th><td>Bert Muster &lt;bert@example.net&gt;</td></tr><tr><th>To: </th><td>Anna</td></tr></table><br>The printer jams.</div>",
            new: "FYI"
        ),
    ]

    static let signatures = [
        WrittenHTML(
            "a warning in a box above, a notice below",
            "<table><tr><td style=\"background:#ffeb9c\"><b>CAUTION:</b> This email originated from outside of the organization.</td></tr></table><div>Broken.</div><div>Best regards</div><div>Anna</div><p>This e-mail is confidential and intended solely for the addressee. If you are not the intended recipient, delete it.</p>",
            new: "Broken."
        ),
        WrittenHTML(
            "Gmail",
            "<div>Broken.</div><div class=\"gmail_signature\">Anna<br>Accounting</div>",
            new: "Broken."
        ),
        WrittenHTML("Thunderbird", "<p>Broken.</p><div class=\"moz-signature\">-- <br>Anna</div>", new: "Broken."),
        WrittenHTML("Outlook on the web", "<div>Broken.</div><div id=\"Signature\"><p>Anna</p></div>", new: "Broken."),
        WrittenHTML(
            "Outlook desktop, no container",
            "<div><p class=MsoNormal>Broken.</p><p class=MsoNormal>Best regards,</p><p class=MsoNormal><b>Anna Beispiel</b><br>Head of Accounting</p><p class=MsoNormal>Example GmbH | Hauptstraße 1 | 12345 Berlin<br>T +49 30 1234-56 | <a href=\"http://www.example.org\">www.example.org</a></p></div>",
            new: "Broken."
        ),
    ]
}
