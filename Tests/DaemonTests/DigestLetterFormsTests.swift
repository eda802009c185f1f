import Feedback
import Store
import Testing

@testable import Daemon

/// Answers to a digest as mail programs write them: above, below and between what they quote, and in HTML alone.
struct DigestLetterFormsTests {
    struct Form: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        var isHTML = false
        /// Where the themes of lines 1 and 2 stand then.
        let statuses: [Theme.Status]
    }

    private static let outlookQuote = """
        <div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Earshot &lt;earshot@example.org&gt;<br><b>Sent:</b> Monday<br>
        <b>To:</b> Anna<br><b>Subject:</b> IT feedback</div>
        <div>1 dark mode<br>2 slow printers<br>1 declined: it is not there</div>
        """

    static let forms = [
        Form(
            testDescription: "below the quote",
            text: "On Monday Earshot wrote:\n> 1 dark mode\n> 1 declined: no\n\n1 done: It is there.\n",
            statuses: [.done, .open]
        ),
        Form(
            testDescription: "between its lines",
            text: "> 1 dark mode\n1 done: It is there.\n> 2 slow printers\n2 planned: In March.\n> 1 declined: no\n",
            statuses: [.done, .planned]
        ),
        Form(
            testDescription: "Outlook on a telephone, as text",
            text: """
                1 done: It is there.

                Get Outlook for iOS<https://aka.ms/o0ukef>
                ________________________________
                From: Earshot <earshot@example.org>
                Sent: Monday, 23 November 2026 08:00
                To: Anna <anna@example.org>
                Subject: IT feedback

                1 dark mode
                1 declined: it is not there
                """,
            statuses: [.done, .open]
        ),
        Form(
            testDescription: "Outlook on a telephone, HTML alone",
            text: """
                <html><body><div dir="ltr">1 done: It is there.</div>
                <div id="ms-outlook-mobile-signature"><div>Get <a href="https://aka.ms/o0ukef">Outlook for iOS</a></div></div>
                <hr style="display:inline-block;width:98%">\(outlookQuote)</body></html>
                """,
            isHTML: true,
            statuses: [.done, .open]
        ),
        Form(
            testDescription: "a list that begins at two",
            text: """
                <html><body><ol start="2"><li>done: It is there.</li></ol><div id="appendonsend"></div>
                <hr>\(outlookQuote)</body></html>
                """,
            isHTML: true,
            statuses: [.open, .done]
        ),
        Form(
            testDescription: "a list with numbers of its own",
            text: """
                <html><body><ol><li value="2">done: It is there.</li></ol><div id="appendonsend"></div>
                <hr>\(outlookQuote)</body></html>
                """,
            isHTML: true,
            statuses: [.open, .done]
        ),
        Form(
            testDescription: "blanks and dashes that a program made",
            text: "<html><body><p>1&nbsp;&nbsp;Done &ndash; It is there.</p>\(outlookQuote)</body></html>",
            isHTML: true,
            statuses: [.done, .open]
        ),
    ]

    @Test("is carried out on the line that is meant, and nothing of what is quoted", arguments: forms)
    func carriedOut(form: Form) async throws {
        try await DigestDoor.with { door in
            let (record, answer) = try await door.write(form.text) {
                if form.isHTML { $0.contentType = "text/html; charset=utf-8" }
            }
            #expect(record?.outcome == .done, "\(answer?.text ?? "")")
            let statuses = [try await door.theme(1)?.status, try await door.theme(2)?.status]
            #expect(statuses == form.statuses, "\(answer?.text ?? "")")
            #expect(try await door.theme(form.statuses[0] == .done ? 1 : 2)?.answer?.text == "It is there.")
        }
    }

    @Test("an answer that two of staff give in the same words is given once, and nobody reads that nobody hears of it")
    func twice() async throws {
        try await DigestDoor.with { door in
            try await door.write("1 done: It is there.")
            let (record, answer) = try await door.write("1 done: It is there.") { $0.from = "ben@example.org" }
            #expect(record?.outcome == .nothing)
            #expect(answer?.text.contains("it is that already") == true)
            #expect(answer?.text.contains("Nobody") == false)
            #expect(try await door.place.tell() == 2)
        }
    }

    @Test("two answers to one line: neither is given, and the reason speaks of that")
    func contradiction() async throws {
        try await DigestDoor.with { door in
            let (record, answer) = try await door.write("1 done: It is there.\n1 planned: In March.")
            #expect(record?.outcome == .nothing && answer?.text.contains("Neither was done") == true)
            #expect(try await door.theme(1)?.status == .open)
        }
    }

    @Test(
        "two themes that are the same: the answered one stays, whichever is named first; the other's people hear its answer",
        arguments: ["1 same as 2", "2 same as 1"]
    )
    func sameAsAnswered(text: String) async throws {
        try await DigestDoor.with { door in
            try await door.write("1 done: It is there.")
            #expect(try await door.place.tell() == 2)
            try await door.place.sendNews()
            let (record, answer) = try await door.write(text)
            #expect(record?.outcome == .done)
            let shown = try #require(answer?.text.replacing("\n    ", with: " "))
            #expect(shown.contains("2: what was counted apart is counted into theme \(door.themes[0])"))
            #expect(shown.contains("gina@example.org") && !shown.contains("dora@"))
            #expect(try await door.theme(2)?.mergedInto == door.themes[0])
            #expect(try await door.theme(1)?.status == .done)
            let (undone, _) = try await door.write("undo", answering: answer)
            #expect(undone?.outcome == .done)
            #expect(try await door.theme(2)?.mergedInto == nil)
            #expect(try await door.place.tell() == 0)
            try await door.write(text)
            #expect(try await door.place.tell() == 1)
            #expect(try await door.place.sendNews().readers == ["gina@example.org"])
        }
    }

    @Test("a colleague takes back what another has answered, while it can be")
    func byAnother() async throws {
        try await DigestDoor.with { door in
            let (_, answer) = try await door.write("1 done: It is there.")
            let (record, _) = try await door.write("undo", answering: answer) { $0.from = "ben@example.org" }
            #expect(record?.outcome == .done)
            #expect(try await door.theme(1)?.status == .open)
            #expect(try await door.place.tell() == 0)
        }
    }
}
