import Testing

@testable import Daemon

/// The key by which the same words are known again.
struct WordKeyTests {
    private static let text = "The printer on the third floor is broken."

    @Test(
        "case, white space and marks of answers make no difference",
        arguments: [
            ("Printer", "The printer on the third floor is broken."),
            ("RE: printer ", "the PRINTER on\n the third floor is broken.\n"),
            ("Fwd: AW: Printer", text), ("Re[2]: printer", text),
        ]
    )
    func same(subject: String, text: String) {
        #expect(WordKeys.key(subject, text) == WordKeys.key("Printer", Self.text))
    }

    @Test(
        "other words are others",
        arguments: [
            ("Printer: broken", text), ("Scanner", text), ("Printer", "The printer on the fourth floor is broken."),
            ("Printer re: broken", text), ("R: Printer", text), ("I: Printer", text), ("Ref: Printer", text),
            ("VB: Printer", text), ("Vid: Printer", text), ("Reply: Printer", text),
        ]
    )
    func different(subject: String, text: String) {
        #expect(WordKeys.key(subject, text) != nil)
        #expect(WordKeys.key(subject, text) != WordKeys.key("Printer", Self.text))
    }

    @Test(
        "few words have no key",
        arguments: ["", "please call me", "a            \n\n         b", "1234567890123456789"]
    )
    func short(text: String) {
        #expect(WordKeys.key("A subject that is long enough by itself", text) == nil)
    }
}
