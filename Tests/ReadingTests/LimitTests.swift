import Feedback
import Reading
import Testing

/// Faults 56 to 69: whatever the bytes, there is a message, and it is bounded.
@Suite struct LimitTests {
    private let reader = MessageReader()

    private func read(_ text: String) -> Message { reader.read(Array(text.utf8)) }

    @Test(arguments: [[], [UInt8](repeating: 0, count: 1_000_000), [0x0A], [0xFF, 0xFE], [0x3A], [0x2D, 0x2D, 0x0A]])
    func anyBytesAreAMessage(bytes: [UInt8]) {
        let message = reader.read(bytes)
        #expect(message.sender.mailable == nil)
        #expect(message.kind == .human)
        #expect(!message.notes.isEmpty)
        #expect(message.newText.isEmpty || message.newText == ":" || message.newText == "--")
    }

    @Test func aMailWithoutAnyUsualHeaderKeepsItsWords() {
        let message = read("X-Mailer: x\n\nNothing works.\n")
        #expect(message.newText == "Nothing works.")
        #expect(message.messageID == nil)
        #expect(message.date == nil)
        #expect(message.returnPath == nil)
    }

    @Test(arguments: [1_000, 10_000])
    func deepMultiparts(depth: Int) {
        let mail = (0..<depth).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined()
        let message = read("From: a@b.example\n" + mail + "\nhelp\n")
        #expect(message.notes.contains("parts deeper than 32 left undivided"))
        #expect(!message.text.isEmpty)
    }

    @Test func manyParts() {
        let message = read(
            "From: a@b.example\nContent-Type: multipart/mixed; boundary=a\n\n"
                + String(repeating: "--a\nContent-Type: image/png\n\nx\n", count: 50_000)
        )
        #expect(message.attachments.count == 499)
        #expect(message.notes.contains("more than 500 parts"))
    }

    @Test func hugeHeaders() {
        let words = String(repeating: "=?utf-8?Q?=C3=BC?= ", count: 100_000)
        let addresses = String(repeating: "a@b.example, ", count: 1_000_000)
        let message = read("From: g:g:g:g:a@b.example\nSubject: \(words)\nTo: \(addresses)\n\nbody")
        #expect(message.subject.utf8.count <= Message.maximumSubjectBytes)
        #expect(message.subject.hasPrefix("üü"))
        #expect(message.newText == "body")
        let cut = read("To: \(String(repeating: "a@b.example, ", count: 1_000))\nFrom: c@d.example\n\nbody")
        #expect(cut.recipients.count == 200)
        #expect(cut.notes == ["recipients cut at 200"])
        #expect(cut.sender.address == "c@d.example")
    }

    @Test func nestedGroupsCostNoStack() {
        let message = read("From: \(String(repeating: "g:", count: 30_000))a@b.example;\nTo: x@y.example\n\nbody")
        #expect(message.sender.address == "a@b.example")
        #expect(message.newText == "body")
    }

    @Test func longTextIsCut() {
        let message = read("From: a@b.example\n\n" + String(repeating: "word word\n", count: 200_000))
        #expect(message.text.utf8.count <= Message.maximumTextBytes)
        #expect(message.newText.utf8.count <= Message.maximumTextBytes)
        #expect(message.notes.contains("text cut at 256 KiB"))
    }

    /// Megabytes that show nothing never use up the text's own limit.
    @Test func textThatIsReadInVainIsLimited() {
        let hidden = "<p hidden>" + String(repeating: "nothing to see ", count: 70_000) + "</p>"
        let part = "--a\nContent-Type: text/html\n\n\(hidden)\n"
        let message = read(
            "From: a@b.example\nContent-Type: multipart/mixed; boundary=a\n\n--a\n\nThe printer is broken.\n"
                + String(repeating: part, count: 6) + "--a--\n"
        )
        #expect(message.newText == "The printer is broken.")
        #expect(message.notes.contains("text parts read up to 4096 KiB together"))
    }

    /// Of two hundred alternatives each short text would have its HTML read for comparison.
    @Test func comparingAlternativesIsLimited() {
        let html = "<p hidden>" + String(repeating: "word ", count: 30_000) + "</p>"
        let pair = "--b\nContent-Type: text/plain\n\nshort\n--b\nContent-Type: text/html\n\n\(html)\n--b--\n"
        let part = "--a\nContent-Type: multipart/alternative; boundary=b\n\n" + pair
        let message = read(
            "From: a@b.example\nContent-Type: multipart/mixed; boundary=a\n\n" + String(repeating: part, count: 100)
                + "--a--\n"
        )
        #expect(message.text.split(separator: "\n") == Array(repeating: "short", count: 100))
    }

    /// Lines made to keep the finders of quotes busy.
    @Test(arguments: [
        "On 1 Jan 2026 at 10:00 a@b.example\n", "From: x\n", ">", "> \n", "--\n", "-----\n", "a:\n", "\n",
    ])
    func hostileLines(line: String) {
        let body = String(repeating: line, count: 100_000 / line.utf8.count)
        let message = read("From: a@b.example\n\n" + body + "end")
        #expect(message.text.hasSuffix("end"))
        let kept = [message.newText, message.signature, message.quoted, message.forwarded]
        #expect(kept.contains { $0.contains("end") })
    }

    @Test func notesHoldNoMailText() {
        let secret = "hunter2"
        let message = read(
            """
            From: "\(secret)@x.example" <a@b.example>
            Subject: \(secret)
            Content-Type: multipart/mixed; boundary=\(secret)

            --\(secret)
            Content-Type: text/plain; charset=\(secret)

            \(secret)\u{E9}
            """
        )
        #expect(!message.notes.isEmpty)
        #expect(!message.notes.joined().contains(secret))
        #expect(!message.kindRule.contains(secret))
    }

    @Test func theSameBytesGiveTheSameMessage() {
        for mailCase in MailCase.all { #expect(reader.read(mailCase.mail) == reader.read(mailCase.mail)) }
    }
}
