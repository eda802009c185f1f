import MIME
import Testing

@Suite struct TextTests {
    @Test(arguments: [
        ("one \ntwo\nthree", false, "one two\nthree"),
        ("one \ntwo", true, "onetwo"),
        ("> a \n> b\nc", false, "> a \n> b\nc"),
        ("mine \n> his \nmine", false, "mine \n> his \nmine"),
        ("> a \nb", false, "> a \nb"),
        ("x\n-- \nsig \nmore", false, "x\n-- \nsig more"),
        (" >stuffed", false, ">stuffed"),
        ("a\n\nb", false, "a\n\nb"),
        ("", false, ""),
    ])
    func unflows(text: String, deletesSpace: Bool, result: String) {
        #expect(FlowedText.unflow(text, deletesSpace: deletesSpace) == result)
    }

    private func block(_ text: String, _ maximumBytes: Int) -> String {
        String(decoding: InertText.block(text, maximumBytes: maximumBytes), as: UTF8.self)
    }

    @Test func inertTextActsOnNothing() {
        #expect(InertText.line("a\r\nBcc: x\u{202E}gpj.exe\u{0}\u{1B}[31m", maximumBytes: 100) == "a Bcc: xgpj.exe[31m")
        #expect(InertText.line("ééé", maximumBytes: 5) == "éé")
        #expect(InertText.line("  a  b ", maximumBytes: 9) == "a b")
        #expect(InertText.name("  a  b\t.txt ", maximumBytes: 20) == "a  b .txt")
        #expect(InertText.name("a\u{202E}fdp.exe", maximumBytes: 20) == "afdp.exe")
        #expect(block("a  \r\nb\rc\u{7}\td", 100) == "a\nb\nc\td")
        #expect(block("a\u{2028}b\u{85}c\u{2029}\r\n\r\nd\u{7F}", 100) == "a\nb\nc\n\n\nd")
        #expect(block("x\u{202E}y\u{200B}z\u{E0041}", 100) == "xyz")
        // Marks of Hebrew and Arabic spelling stay.
        #expect(block("א\u{200F}ב\u{200C}", 100) == "א\u{200F}ב\u{200C}")
        #expect(block("abcdef", 3) == "abc")
        #expect(block(String(repeating: "é", count: 10), 7).utf8.count == 6)
        #expect(InertText.isDeceptive("a\u{2066}b"))
    }

    @Test(arguments: [
        ("This is <bold>bold</bold>.", "This is bold."), ("a\nb\n\nc\n\n\nd", "a b\nc\n\nd"), ("1 << 2", "1 < 2"),
        ("<color><param>red</param>x</color>", "x"), ("a < b", "a < b"), ("<nofill>x", "x"), ("", ""),
    ])
    func readsEnrichedText(text: String, plain: String) {
        #expect(EnrichedText.plain(text) == plain)
    }

    @Test(arguments: [
        ("BEGIN:VEVENT\r\nSUMMARY:Review\r\nLOCATION:Room 3\r\nEND:VEVENT\r\n", "Review\nRoom 3"),
        ("SUMMARY;LANGUAGE=\"a:b\":Lo\n ng\nDESCRIPTION:one\\ntwo\\, three\n", "Long\none\ntwo, three"),
        ("SUMMARYX:no\n", ""), ("", ""),
    ])
    func readsCalendars(text: String, words: String) {
        #expect(CalendarText.words(of: text) == words)
    }
}
