import Feedback
import Testing

@testable import Instructions

/// One word of a sender on what their mail is.
struct CorrectionLetterTests {
    @Test(
        "one word, with courtesies",
        arguments: [
            ("outage", Tray.outage), ("Complaint.", .complaint), ("\n\n  request  \n", .request),
            ("Hi,\nquestion\nThanks\n", .question),
            ("other\n\nBest regards\nAnna Müller\nHead of something", .other), ("Hallo,\n\nStörung!\n\nDanke", .outage),
            ("praise", .praise), ("Merci\ncomplaint", .complaint),
        ]
    )
    func words(text: String, tray: Tray) {
        #expect(CorrectionLetter.tray(in: text) == tray)
    }

    @Test(
        "anything else",
        arguments: [
            "", "it is an outage", "question\nrequest", "outage\nand it still fails", "Hi,\nthanks", "resolved",
            "outage complaint",
            String(repeating: "\n", count: 5000) + "outage", "outage" + String(repeating: "x", count: 100_000),
        ]
    )
    func anythingElse(text: String) {
        #expect(CorrectionLetter.tray(in: text) == nil)
    }

    @Test(
        "thanks are no word",
        arguments: [
            "Thanks", "Thank you!", "Danke.", "Vielen Dank", "Dank", "Merci", "Gracias", "Grazie!", "Obrigado",
            "Obrigada", "Dziękuję",
            "Dzięki!", "Bedankt", "Děkuji", "Díky", "Kudos", "Bitte", "please",
        ]
    )
    func thanks(text: String) {
        #expect(CorrectionLetter.tray(in: text) == nil)
    }
}
