import Feedback
import Testing

@testable import Instructions

@Suite struct NewsLetterTests {
    @Test(arguments: [
        ("stop", NewsWord.stop), ("Hi,\n\nStop.\n\nBest regards\nBob", .stop), ("Danke\nnein", .no), ("ano\n", .yes),
        ("stop\nstop", nil), ("stop the lift", nil), ("", nil), ("thanks", nil), ("resolved", nil),
        ("stop" + String(repeating: "\n", count: 1100), nil),
    ])
    func oneWord(text: String, word: NewsWord?) {
        #expect(NewsLetter.word(in: text) == word)
    }

    @Test(arguments: [
        ("No, it does not.", NewsWord.no), ("Ja – viel besser", .yes), ("Hallo,\nnein\nes geht nicht", .no),
        ("yes: all of us are glad", .yes), ("No idea.", nil), ("Yes?", nil), ("stop, please", nil), ("", nil),
        ("Not at all, no", nil),
    ])
    func openings(text: String, word: NewsWord?) {
        #expect(NewsLetter.opening(of: text) == word)
    }
}
