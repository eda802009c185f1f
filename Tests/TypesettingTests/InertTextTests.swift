import Testing
import Typesetting

@Suite struct InertTextTests {
    @Test(arguments: [
        ("plain", "plain"),
        ("two\r\nlines\nhere", "two lines here"),
        ("  a \t\u{A0} b  ", "a b"),
        ("bell\u{07}esc\u{1B}[31m", "bell esc [31m"),
        ("c1\u{9B}2J\u{85}x", "c1 2J x"),
        ("safe\u{202E}txt.exe", "safetxt.exe"),
        ("\u{2066}isolate\u{2069}\u{200F}", "isolate"),
        ("zero\u{200B}width\u{FEFF}\u{2060}\u{AD}", "zerowidth"),
        ("line\u{2028}paragraph\u{2029}end", "line paragraph end"),
        ("tag\u{E0041}s", "tags"),
        ("نمی\u{200C}خواهم", "نمی\u{200C}خواهم"),
        ("\u{1F468}\u{200D}\u{1F4BB}", "\u{1F468}\u{200D}\u{1F4BB}"),
        ("\r\n\r\n", ""),
        ("", ""),
    ])
    func showsTextAndDoesNothingElse(written: String, shown: String) {
        #expect(Array(written.inert(maximumBytes: 200).utf8) == Array(shown.utf8))
    }

    @Test(arguments: [
        ("one two three four", 12, "one two…"),
        ("abcdefghijklmnopqrstuvwxyzabcdefghijklmnop", 30, "abcdefghijklmnopqrstuvwxyza…"),
        ("exactly ten", 11, "exactly ten"),
        ("ääääää", 9, "äää…"),
        ("abc", 0, "…"),
    ])
    func cutsAtTheLimit(written: String, limit: Int, shown: String) {
        let cut = written.inert(maximumBytes: limit)
        #expect(cut == shown)
        #expect(cut.utf8.count <= max(3, limit))
    }

    @Test func readsNoFurtherThanItNeeds() {
        let long = String(repeating: "word ", count: 2_000_000)
        #expect(long.inert(maximumBytes: 100).utf8.count <= 100)
    }

    @Test func capsStackedMarks() {
        let stacked = "Z" + String(repeating: "\u{0336}", count: 400)
        #expect(stacked.inert(maximumBytes: 5000).unicodeScalars.count == 5)
    }

    @Test func escapesMarkup() {
        #expect("<a href=\"x\" o='y'>&".escapedForHTML == "&lt;a href=&quot;x&quot; o=&#39;y&#39;&gt;&amp;")
    }
}
