import Feedback
import Testing

@testable import Themes

@Suite("A need is read once")
struct NeedReadingTests {
    private static let text = """
        Hello, in our department the colour printer is broken every week.
        Could we please have a second one in the library?
        Kind regards, Ann
        """

    @Test func itsWordsAreThoseOfTheText() {
        let reading = NeedReading(subject: "[it] Printing", text: Self.text, language: "en")
        #expect(reading.words == NeedWords(subject: "Printing", text: Self.text, language: "en"))
        #expect(!reading.words.isEmpty)
    }

    @Test("the subject of what is answered is no name, but where the answer names nothing itself")
    func answeredSubject() {
        let text = "It would be kinder if the page said which of the rules a password breaks."
        let answer = NeedReading(subject: "Re: Your password expires in 14 days", text: text, language: "en").words
        #expect(answer.subject.isEmpty && !answer.isEmpty)
        let own = NeedReading(subject: "Your password expires in 14 days", text: text, language: "en").words
        #expect(own.subject == "Your password expires in 14 days")
        let bare = NeedReading(subject: "AW: Drucker im Lesesaal", text: "Ja bitte!", language: "de").words
        #expect(bare.subject == "Drucker im Lesesaal")
    }

    @Test(
        "the sentence depends on what the mail is taken for",
        arguments: [
            (Category.complaint, "in our department the colour printer is broken every week."),
            (Category.request, "Could we please have a second one in the library?"),
        ]
    )
    func sentence(category: Category, sentence: String) {
        let reading = NeedReading(subject: "Printing", text: Self.text, language: "en")
        #expect(reading.sentence(as: category) == sentence)
    }

    @Test func whatSaysNothingIsReadToo() {
        let reading = NeedReading(subject: "", text: "", language: "und")
        #expect(reading.words.isEmpty && reading.sentence(as: .request).isEmpty)
    }
}
