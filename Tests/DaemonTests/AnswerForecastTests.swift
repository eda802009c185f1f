import Feedback
import Store
import Testing

@testable import Daemon

/// What turning acknowledgements on would have come to.
struct AnswerForecastTests {
    private static func letter(
        _ number: Int,
        from: String,
        to: String = "it-feedback@example.org",
        _ lines: [String] = []
    )
        -> [UInt8]
    {
        let head = [
            "Return-Path: <\(from)>", "From: Somebody <\(from)>", "To: \(to)", "Subject: Slow printer \(number)",
            "Message-ID: <\(number)@example.org>", "Date: Mon, 23 Nov 2026 11:00:00 +0100",
        ]
        let text = "The printer on floor \(number) has been slow for weeks, and that annoys all of us here."
        return Array(((head + lines + ["", text]).joined(separator: "\r\n") + "\r\n").utf8)
    }

    private static func arrival(_ bytes: [UInt8], _ number: Int) -> Arrival {
        let raw = RawMessage.inInbox(bytes, uid: UInt32(number), at: Workplace.start)
        return Arrival(raw: raw, lastPoll: Workplace.start, listeningSince: Workplace.start, now: Workplace.start)
    }

    @Test("it goes by the rules and the limits, and sends nothing")
    func forecast() async throws {
        try await Workplace.with { place in
            let mails = [
                Self.letter(1, from: "ann@example.org"), Self.letter(2, from: "ann@example.org"),
                Self.letter(3, from: "bob@example.org"),
                Self.letter(4, from: "carl@example.org", to: "staff@example.org"),
                Self.letter(5, from: "dora@example.org", ["Auto-Submitted: auto-replied"]),
                Self.letter(6, from: "noreply@example.org"),
            ]
            let arrivals = mails.enumerated().map { Self.arrival($1, $0 + 1) }
            _ = try await place.pipeline().take(arrivals, now: Workplace.start)
            let forecast = try #require(try await AnswerForecast.of(place.configuration, clock: place.clock))
            let human = try await place.store.totals().people.values.reduce(0, +)
            #expect(forecast.mails == human)
            #expect(forecast.answered == 2)
            #expect(forecast.withheld["L4-sender-hour"] == 1)
            #expect(forecast.withheld["R6-not-addressed"] == 1)
            #expect(!forecast.isCut)
            #expect(try await place.outbox()["acknowledgement queued"] == nil)
            place.clock.advance(by: .days(8))
            #expect(try await AnswerForecast.of(place.configuration, clock: place.clock)?.mails == 0)
        }
    }

    @Test("without a store there is none")
    func withoutAStore() async throws {
        let text = ConfigurationFixtures.smallest + "[store]\npath = \"/nowhere/earshot.db\"\n"
        let configuration = try Configuration.parse(text, path: "test.toml")
        #expect(try await AnswerForecast.of(configuration) == nil)
    }
}
