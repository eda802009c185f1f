import Testing
import Typesetting

@Suite struct MailPageTextTests {
    @Test(
        "numbers stay with what they count, and dots with what stands before them",
        arguments: [
            ("Outage (8 people), 2 requests", "Outage (8_people), 2_requests"),
            ("open · no owner yet", "open_· no owner yet"), ("5 people · Mon 09:12", "5_people_· Mon 09:12"),
            ("nothing of this", "nothing of this"), ("", ""),
        ]
    )
    func bound(text: String, expected: String) {
        #expect(MailPage.bound(text) == expected.replacing("_", with: "\u{A0}"))
        #expect(MailPage(language: "en").title(text).contains(">\(MailPage.bound(text))</h1>"))
    }

    @Test("what belongs to an item with a number stands under its name")
    func indented() {
        let page = MailPage(language: "en")
        #expect(page.remark("x", isIndented: true).contains("margin:0 0 8px 40px"))
        #expect(!page.remark("x").contains("40px"))
        #expect(page.quote("x", language: "", by: "", isIndented: true, .ink).contains("<tr><td width=\"40\"></td>"))
        #expect(page.quote("x", language: "", by: "", number: 7, isIndented: true, .ink).contains(">7</b>"))
        #expect(!page.quote("x", language: "", by: "", .ink).contains("width=\"40\""))
    }
}
