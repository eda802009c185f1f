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
        let reading = NeedReading(subject: "Re: Printing", text: Self.text, language: "en")
        #expect(reading.words == NeedWords(subject: "Printing", text: Self.text, language: "en"))
        #expect(!reading.words.isEmpty)
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
