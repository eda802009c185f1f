import Feedback
import Reading
import Testing

/// Whatever stands in a body, it is taken apart in one pass, and nothing of it is lost.
@Suite struct PassageLimitTests {
    /// Lines that begin, end or look like something.
    private static let lines = [
        "", "", "", "words", "Hi,", "> quoted", ">> twice", ">>> prompt", ">", "-- ", "--", "---",
        "____________________________",
        "Regards,", "Best", "Anna Beispiel", "Anna", "Tel. +49 30 1234-56", "Accounting", "Sent from my iPhone",
        "On Mon, Nov 23, 2026 at 9:15 AM IT <it@example.org>", "wrote:", "> wrote:", "<", "it@example.org",
        "On Mon, Nov 23, 2026 at 9:15 AM IT <it@example.org> wrote:", "Am 23.11.26 um 09:15 schrieb IT:",
        "---------- Forwarded message ---------", "> ---------- Forwarded message ---------",
        "Begin forwarded message:",
        "-----Original Message-----", "From: Bert <bert@example.net>", "> From: Bert <bert@example.net>",
        "Sent: Monday, November 23, 2026 9:15 AM", "To: Anna", "Subject: FW: x",
        "*Von:* B *Gesendet:* 2026 *An:* A *Betreff:* x",
        "From: A <a@b.example>To: BSent: 2026Subject: x", ">>> Bert 23.11.2026 09:15 >>>",
        "##- reply above this line -##",
        "[EXTERNAL]", "CAUTION: This email originated from outside of the organization.", "P.S. more", "What:",
        "This e-mail is confidential and intended solely for the addressee, any disclosure is prohibited.",
        "If you are not the intended recipient, delete it.", "Please consider the environment before printing.",
        "staff mailing list", "https://lists.example.org/staff", "Sitz der Gesellschaft: Berlin, HRB 12345",
        "Zitat von IT <i@t.example>:",
    ]

    private func mail(_ body: String, subject: String) -> [UInt8] {
        Array(
            "From: Anna Beispiel <anna@example.org>\nSubject: \(subject)\nContent-Type: text/plain; charset=utf-8\n\n\(body)"
                .utf8
        )
    }

    /// Drawn by lot, the same every time.
    @Test(arguments: 0..<8)
    func anyOrderOfLinesIsTakenApart(seed: Int) {
        var state = UInt64(seed &* 7_919 &+ 1)
        func draw(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        for _ in 0..<40 {
            let body = (0..<(1 + draw(24))).map { _ in Self.lines[draw(Self.lines.count)] }.joined(separator: "\n")
            let (message, passages) = MessageReader().explain(mail(body, subject: ["Re: x", "FW: x"][draw(2)]))
            #expect(passages.map(\.text).joined(separator: "\n") == message.text, "\(body)")
            #expect(message.originals.count <= OriginalMail.maximumOriginals)
            let kept = passages.filter { $0.role == .new }.map(\.text).joined(separator: "\n")
            #expect(kept.filter { !$0.isWhitespace } == message.newText.filter { !$0.isWhitespace }, "\(body)")
        }
    }

    @Test(arguments: lines.filter { !$0.isEmpty }, ["", "\n", "\n> q"])
    func manyTimesTheSameLine(line: String, between: String) {
        let body = String(repeating: "\(line)\(between)\n", count: 8_000 / (line.utf8.count + 4))
        let (message, passages) = MessageReader().explain(mail("Hello\n\n\(body)", subject: "FW: x"))
        #expect(passages.map(\.text).joined(separator: "\n") == message.text)
        #expect(message.originals.map(\.text.utf8.count).reduce(0, +) <= message.text.utf8.count)
    }

    /// What once grew with the square of its length.
    @Test(
        .timeLimit(.minutes(10)),
        arguments: ["---------- Forwarded message ---------\n", "> q\nRegards,\nAnna\n\n", "From: a\nDate: b\nx\n"]
    )
    func aHundredKilobytes(lines: String) {
        let body = String(repeating: lines, count: Message.maximumTextBytes / 2 / lines.utf8.count)
        let message = MessageReader().read(mail(body, subject: "FW: x"))
        #expect(message.text.utf8.count <= Message.maximumTextBytes)
    }

    @Test(arguments: [
        "-", "_ ", ">", "<", "@", ": ", "From: ", "a@b.example ", "*", "1", "ä", "[",
        "confidential intended recipient ",
    ])
    func allInOneLine(piece: String) {
        let body = String(repeating: piece, count: 200_000 / piece.utf8.count)
        let message = MessageReader().read(mail(body, subject: "FW: x"))
        #expect(!message.text.isEmpty)
    }
}
