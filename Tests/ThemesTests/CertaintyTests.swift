import Feedback
import Testing

@testable import Themes

@Suite("How sure it is that a need belongs")
struct CertaintyTests {
    private static func certainty(_ text: String, _ index: ThemeIndex) -> Double? {
        guard case .joins(_, let certainty) = index.place(ThemeIndexTests.need(99, text)) else { return nil }
        return certainty
    }

    private static let index = ThemeIndexTests.index([1: ThemeIndexTests.trains, 2: ThemeIndexTests.toner])

    @Test("who names the same rare things in other words is surely meant: nobody has to look")
    func sameThings() throws {
        let certainty = try #require(
            Self.certainty("On the train I lose the VPN connection in each tunnel, remote access is gone.", Self.index)
        )
        #expect(certainty >= ThemeMember.sureCertainty)
    }

    @Test("who shares one general word with a theme is not, whether it joins or not")
    func oneWord() {
        for text in ["The signal is weak.", "Our floor is cold.", "My commute is long."] {
            #expect(Self.certainty(text, Self.index) ?? 0 < ThemeMember.sureCertainty, "\(text)")
        }
    }

    @Test("what is shared is counted by how many members have it, and not by how long the mail is")
    func shared() throws {
        let theme = try #require(Self.index.theme(2))
        let short = NeedWords(subject: "", text: "The printer has no toner.", language: "en")
        let long = NeedWords(
            subject: "",
            text: "The printer has no toner. My chair is broken, the window does not close, and the coffee is cold.",
            language: "en"
        )
        let (one, other) = (Self.index.terms.shared(short, with: theme), Self.index.terms.shared(long, with: theme))
        #expect(one.telling >= 2)
        #expect(one.meanings <= other.meanings && other.meanings < 2 * one.meanings)
        #expect(one.members == 3)
        let none = Self.index.terms.shared(NeedWords(subject: "", text: "", language: "en"), with: theme)
        #expect(none.meanings == 0 && none.telling == 0)
    }

    @Test("the size of a theme speaks against it up to a dozen members, and no further")
    func size() {
        var likeness = ThemeLikeness()
        (likeness.meanings, likeness.bestMeanings) = (0.7, 0.7)
        func certainty(_ members: Int) -> Double {
            likeness.certainty(SharedTerms(meanings: 8, telling: 3, members: members))
        }
        #expect(certainty(2) > certainty(12))
        #expect(certainty(12) == certainty(48))
    }
}
