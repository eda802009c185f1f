import Feedback
import Store
import Testing

@testable import Daemon

/// People whose servers tag their return paths: what leaves at once goes to the tagged address, what leaves weeks later to their own.
struct BounceTagLetterTests {
    private static func tagged(_ day: Int, _ person: String = "ann") -> String {
        "prvs=\(1000 + day)ABCDEF=\(person)@example.org"
    }

    @Test(
        "an acknowledgement goes to the tag of the day; news of what was asked under two tags are one letter, to neither"
    )
    func news() async throws {
        try await Workplace.withNews { place in
            let themes = [try await place.makeTheme("dark mode"), try await place.makeTheme("slow printers")]
            for (day, theme) in themes.enumerated() {
                try await place.ask("ann@example.org", theme: theme) { $0.returnPath = Self.tagged(day) }
                place.clock.advance(by: .days(1))
            }
            #expect(try await place.outgoing(.acknowledgement).readers == [Self.tagged(0), Self.tagged(1)])
            for theme in themes {
                let plan = try #require(try await place.answer(theme).plan)
                #expect(plan.told.map(\.address) == ["ann@example.org"])
            }
            #expect(try await place.tell(after: .days(10)) == 1)
            #expect(try await place.tell(after: .days(2)) == 0, "both are told in one letter")
            let letters = try await place.outgoing(.news)
            #expect(letters.readers == ["ann@example.org"])
            #expect(letters.first?.header("To") == "ann@example.org")
        }
    }

    @Test("what a person of IT writes to them goes to their own address, and IT is shown that one")
    func reply() async throws {
        try await DigestDoor.with { door in
            var mail = WrittenMail(from: "jana@example.org", category: .question, isUnsure: true)
            mail.returnPath = Self.tagged(1, "jana")
            let number = try await door.place.store.totals().messages + 1
            try await door.place.take([mail], from: number)
            _ = try await door.box.sent()
            let items = [DigestItem(number: 1, subject: .mail(Int64(number)))]
            try await DigestDoor.post(items, "digest:weekly:2026-11-30T08:00", door.place)
            let digest = try #require(try await door.box.sent(.digest).first)
            let (record, answer) = try await door.write("1 reply: please restart it", answering: digest)
            #expect(record?.outcome == .done)
            #expect(answer?.text.contains("jana@example.org") == true && answer?.text.contains("prvs=") == false)
            door.place.clock.advance(by: .minutes(31))
            #expect(try await door.box.sent(.reply).map(\.recipients) == [["jana@example.org"]])
        }
    }
}
