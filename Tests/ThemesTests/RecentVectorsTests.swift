import Testing

@testable import Themes

@Suite("How far vectors lie from a new one")
struct RecentVectorsTests {
    private static func key(_ mail: Int64) -> Need.Key { Need.Key(mail: mail, position: 0) }

    /// The first number of a vector stands for its cosine.
    private static func spread(_ recent: RecentVectors, leavingOut: Int64 = -1) -> (own: Float, others: Float) {
        recent.spread(from: "en", leavingOut: key(leavingOut)) { vector, _ in vector[0] }
    }

    @Test func itIsUsualAtFirst() {
        let spread = Self.spread(RecentVectors())
        #expect(spread.own > spread.others, "two texts in one language are nearer")
        #expect(spread.others > 0)
    }

    @Test func languagesAreMeasuredApart() {
        var recent = RecentVectors()
        for mail in Int64(0)..<100 {
            let isOwn = mail.isMultiple(of: 2)
            recent.add(Self.key(mail), [isOwn ? 0.5 : 0.01], language: isOwn ? "en" : "de")
        }
        let spread = Self.spread(recent)
        #expect(spread.own > 0.4)
        #expect(spread.others < 0.1)
    }

    @Test func theNeedItselfIsLeftOutAndSoIsWhatIsGone() {
        var recent = RecentVectors()
        recent.add(Self.key(1), [0.9], language: "en")
        let usual = Self.spread(RecentVectors()).own
        #expect(Self.spread(recent).own > usual)
        #expect(Self.spread(recent, leavingOut: 1).own == usual)
        recent.remove(Self.key(1))
        recent.remove(Self.key(1))
        #expect(Self.spread(recent).own == usual)
    }

    @Test("the latest are kept, whatever is taken out of the middle", arguments: [Int64(0), 3, 100, 255])
    func theLatest(gone: Int64) {
        var recent = RecentVectors()
        let last = Int64(RecentVectors.maximum) + gone
        for mail in 0...last { recent.add(Self.key(mail), [mail == last ? 0.9 : 0], language: "en") }
        let full = Self.spread(recent).own
        #expect(full > Self.spread(recent, leavingOut: last).own, "the last one is there")
        recent.remove(Self.key(last - 1))
        for mail in last + 1..<last + Int64(RecentVectors.maximum) {
            recent.add(Self.key(mail), [0], language: "en")
        }
        #expect(Self.spread(recent).own >= full * 0.99, "all but the oldest are there")
        recent.add(Self.key(-2), [0], language: "en")
        recent.add(Self.key(-3), [0], language: "en")
        #expect(Self.spread(recent).own < full * 0.9, "the oldest have left")
    }
}
