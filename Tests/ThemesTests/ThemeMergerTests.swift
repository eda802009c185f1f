import Feedback
import Testing

@testable import Themes

@Suite("Two themes that are one")
struct ThemeMergerTests {
    private static let first = "The VPN drops on the train whenever the signal is weak."
    private static let second = "Remote access disconnects in every tunnel."
    private static let between = "VPN remote access drops on the train, it disconnects in every tunnel."

    /// Themes 1 and 2 began by themselves; then comes a need like both.
    private static func index(_ sizes: (Int, Int) = (1, 1), last: String = between) -> ThemeIndex {
        var index = ThemeIndex()
        for mail in 0..<sizes.0 { index.insert(need(Int64(10 + mail), first), into: 1, isPinned: false) }
        for mail in 0..<sizes.1 { index.insert(need(Int64(20 + mail), second), into: 2, isPinned: false) }
        index.insert(need(99, last), into: 1, isPinned: false)
        return index
    }

    private static func need(_ mail: Int64, _ text: String) -> Need { ThemeIndexTests.need(mail, text) }

    private static func merger(
        _ index: ThemeIndex,
        mayVanish: Bool = true,
        mayGrow: Bool = true
    ) -> ThemeMerger? {
        index.merger(
            after: Need.Key(mail: 99, position: 0),
            mayVanish: { _ in mayVanish },
            mayGrow: { _ in mayGrow }
        )
    }

    @Test func theSmallerIsCountedIntoTheOther() throws {
        let merger = try #require(Self.merger(Self.index()))
        #expect((merger.from, merger.into) == (2, 1))
        #expect(merger.members.map(\.key.mail) == [20])
        #expect(merger.members.allSatisfy { $0.certainty > 0 && $0.certainty < 1 })
    }

    @Test func ofEqualsTheOlderStays() throws {
        let merger = try #require(Self.merger(Self.index((1, 2))))
        #expect((merger.from, merger.into) == (2, 1))
    }

    @Test func aThemeOfManyStays() {
        let many = ThemeIndex.maximumMerged + 1
        #expect(Self.merger(Self.index((many, many))) == nil)
    }

    @Test func whatPeopleHaveSeenStays() {
        #expect(Self.merger(Self.index(), mayVanish: false) == nil)
        #expect(Self.merger(Self.index(), mayGrow: false) == nil)
    }

    @Test func whatHasNothingInCommonStaysApart() {
        var index = Self.index()
        for (mail, text) in ThemeIndexTests.toner.enumerated() {
            index.insert(Self.need(Int64(mail), text), into: 3, isPinned: false)
        }
        #expect(Self.merger(index)?.from != 3)
        #expect(Self.merger(index)?.into != 3)
        index.remove(Need.Key(mail: 20, position: 0))
        #expect(Self.merger(index) == nil)
    }

    @Test func anUnknownNeedShowsNothing() {
        let merger = Self.index().merger(
            after: Need.Key(mail: 7, position: 0),
            mayVanish: { _ in true },
            mayGrow: { _ in true }
        )
        #expect(merger == nil)
    }

    @Test func aMovedNeedIsWhereItWasMoved() {
        var index = Self.index()
        index.move(Need.Key(mail: 20, position: 0), into: 1)
        #expect(index.theme(2) == nil)
        #expect(index.theme(1)?.members.map(\.mail) == [10, 99, 20])
    }
}
