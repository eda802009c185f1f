import Feedback
import Testing
import Themes

@Suite struct ThemeIndexTests {
    @Test func nothingIsKnownAtFirst() {
        let words = NeedWords(subject: "", text: "The printer on floor 2 is slow.", language: "en")
        let need = Need(
            key: Need.Key(mail: 1, position: 0),
            category: .complaint,
            service: nil,
            language: "en",
            words: words
        )
        #expect(ThemeIndex().place(need) == .starts)
    }
}
