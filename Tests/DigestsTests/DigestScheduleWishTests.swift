import Digests
import Testing

@Suite struct DigestScheduleWishTests {
    struct Wish: Sendable, CustomTestStringConvertible {
        let own: String
        let wish: String?
        let result: String

        var testDescription: String { "\(wish ?? "nothing") for \(own) is \(result)" }

        init(_ own: String, _ wish: String?, _ result: String) {
            (self.own, self.wish, self.result) = (own, wish, result)
        }
    }

    private static let wishes = [
        Wish("daily 06:00", nil, "daily 06:00"),
        Wish("daily 06:00", "weekly", "Mon 06:00"),
        Wish("weekdays 07:30", "weekly", "Mon 07:30"),
        Wish("Tue,Thu 08:00", "weekly", "Tue 08:00"),
        Wish("Sun 08:00", "weekly", "Sun 08:00"),
        Wish("monthly last 07:00", "weekly", "Mon 07:00"),
        Wish("Mon 08:00", "daily", "daily 08:00"),
        Wish("Mon 08:00", "weekdays", "weekdays 08:00"),
        Wish("Mon 08:00", "monthly", "monthly 1 08:00"),
        Wish("monthly last 07:00", "monthly", "monthly last 07:00"),
        Wish("Mon 08:00", "Weekly", "Mon 08:00"),
        Wish("daily 06:00", "Fri 16:00", "Fri 16:00"),
        // Whatever stands in the store, the digest comes.
        Wish("daily 06:00", "sometimes", "daily 06:00"),
        Wish("daily 06:00", "", "daily 06:00"),
    ]

    @Test(arguments: wishes)
    func aWishChangesTheDays(_ wish: Wish) throws {
        let own = try DigestSchedule(wish.own)
        #expect(DigestSchedule(wish: wish.wish, for: own).description == wish.result)
    }
}
