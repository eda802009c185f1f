import Digests
import Feedback
import Store
import Testing

@testable import Daemon

/// A digest of an earlier time shows outages and themes as they stood then.
struct DigestHindsightTests {
    private static let weekly =
        "[[digest]]\nname = \"weekly\"\nschedule = \"Mon 08:00\"\nto = [\"it@example.org\"]\nattach = [\"csv\"]\n"
        + "[[digest]]\nname = \"management\"\nschedule = \"monthly 1 07:00\"\nto = [\"cio@example.org\"]\n"
        + "contents = \"management\"\n"

    private static func material(
        _ place: Workplace,
        of name: String = "weekly",
        asOf time: Timestamp
    ) async throws -> DigestMaterial {
        let digest = try place.configuration.digest(named: name)
        return try await DigestGatherer(configuration: place.configuration, store: place.store, asOf: time)
            .material(for: digest, from: Workplace.start - .days(1), to: time, now: time)
    }

    private static func perform(_ act: IncidentAct, in place: Workplace) async throws {
        let desk = IncidentDesk(place.configuration, correspondence: place.correspondence, alarm: place.alarm)
        place.clock.advance(by: .hours(1))
        let now = place.clock.now()
        _ = try await place.store.transaction { store in
            try desk.perform(act, on: 1, by: "ann", in: store, now: now)
        }
    }

    @Test("an outage is open, has its reports and IT's word of then, until it is over")
    func outages() async throws {
        try await Workplace.with(Self.weekly) { place in
            try await ConsequenceTests.store((1...4).map(ConsequenceTests.Letter.outage), in: place)
            let burst = place.clock.now() + .minutes(1)
            place.clock.advance(by: .minutes(5))
            try await ConsequenceTests.store([ConsequenceTests.Letter.outage(5)], in: place, from: 5)
            try await Self.perform(.note("we look at a switch", nextWordBy: nil), in: place)
            let noted = place.clock.now() + .minutes(1)
            try await Self.perform(.note("the switch is replaced", nextWordBy: nil), in: place)
            try await Self.perform(.resolve(note: "all works"), in: place)
            let over = place.clock.now() + .minutes(1)

            let before = try await Self.material(place, asOf: Workplace.start + .minutes(2)).incidents
            #expect(before.isEmpty)
            let first = try #require(try await Self.material(place, asOf: burst).incidents.first)
            #expect(first.isOpen && first.people == 4 && first.note == nil && first.ending == nil)
            #expect(first.lastReportAt < burst && first.acknowledgement == nil)
            let second = try #require(try await Self.material(place, asOf: noted).incidents.first)
            #expect(second.isOpen && second.people == 5 && second.note?.text == "we look at a switch")
            #expect(second.acknowledgement?.who == "ann")
            let last = try #require(try await Self.material(place, asOf: over).incidents.first)
            #expect(!last.isOpen && last.ending == .resolved && last.note?.text == "all works")
            let now = try await place.store.incidents(since: Workplace.start)
            #expect([last] == now)
        }
    }

    @Test("a theme has the name, the owner, the status and the answer of then, and what was heard by then")
    func themes() async throws {
        try await Workplace.with(Self.weekly) { workplace in
            let place = ThemePlace(workplace)
            for person in 1...2 { try await place.hear(.slowPrinter.by(person)) }
            let theme = try #require(try await place.theme(of: 1))
            let heard = place.now + .minutes(1)
            place.place.clock.advance(by: .minutes(5))
            try await place.hear(.slowPrinter.by(3))
            try await place.perform(.rename("Printer in the library"), on: theme)
            try await place.perform(.owner(EmailAddress("ben@example.org")), on: theme)
            try await place.perform(.answer(.planned, note: "in March: all of them"), on: theme)
            let planned = place.now + .seconds(30)
            try await place.perform(.answer(.done, note: "all printers are new"), on: theme)
            let done = place.now + .seconds(30)
            try await place.perform(.undo, on: theme)
            let undone = place.now + .seconds(30)
            try await place.perform(.rename("Slow printers"), on: theme)
            try await place.perform(.owner(nil), on: theme)
            try await place.perform(.answer(.declined, note: "no money"), on: theme)

            func entry(_ time: Timestamp) async throws -> DigestMaterial.ThemeEntry {
                try #require(try await Self.material(workplace, asOf: time).complaints.entries.first)
            }
            let first = try await entry(heard)
            #expect(first.people == 2 && first.theme.people == 2 && first.theme.mails == 2)
            #expect(first.theme.status == .open && first.theme.answer == nil && first.theme.owner == nil)
            for time in [planned, undone] {
                let then = try await entry(time)
                #expect(then.theme.name == "Printer in the library" && then.theme.people == 3)
                #expect(then.theme.owner?.description == "ben@example.org" && then.theme.namedBy == "anna")
                #expect(then.theme.status == .planned && then.theme.answer?.text == "in March: all of them")
            }
            #expect(try await entry(done).theme.answer?.text == "all printers are new")
            let now = try await entry(place.now + .seconds(30)).theme
            #expect(try await place.store.theme(theme) == now && now.status == .declined)

            let table = try #require(try await Self.material(workplace, asOf: planned).files.first)
            let csv = String(decoding: table.bytes, as: UTF8.self)
            #expect(csv.contains("Printer in the library") && csv.contains("planned") && !csv.contains("declined"))
            let report = try #require(try await Self.material(workplace, of: "management", asOf: done).management)
            #expect(report.needs.met == 1 && report.needs.declined == 0 && report.needs.waiting == 0)
            #expect(report.met.map(\.name) == ["Printer in the library"])
            let early = try #require(try await Self.material(workplace, of: "management", asOf: heard).management)
            #expect(early.needs.answered == 0 && early.needs.waiting == 1 && early.waiting.count == 1)
        }
    }

    @Test("a preview of then says what is of now, and knows no server; one of now says nothing of the kind")
    func preview() async throws {
        try await Workplace.with(Self.weekly) { place in
            _ = try await place.store.listeningSince(now: Workplace.start - .days(9))
            place.clock.advance(by: .days(8))
            func preview(_ time: Timestamp?) async throws -> DigestPreview {
                try await DigestPreview(of: "weekly", at: time, configuration: place.configuration, clock: place.clock)
            }
            #expect(try await preview(nil).ofNow == nil)
            let then = try await preview(place.clock.now())
            #expect(then.ofNow?.contains("as of now, not as of then") == true)
            #expect(!then.text.contains("On the server"))
        }
    }

    @Test("the table by itself is the one that is attached")
    func table() async throws {
        try await Workplace.with(Self.weekly) { workplace in
            _ = try await workplace.store.listeningSince(now: Workplace.start)
            let place = ThemePlace(workplace)
            for person in 1...2 { try await place.hear(.slowPrinter.by(person)) }
            workplace.clock.advance(by: .days(1))
            let table = try await DigestTable(
                of: "weekly",
                configuration: workplace.configuration,
                clock: workplace.clock
            )
            let attached = try await DigestGatherer(configuration: workplace.configuration, store: workplace.store)
                .material(
                    for: try workplace.configuration.digest(named: "weekly"),
                    from: Workplace.start,
                    to: workplace.clock.now(),
                    now: workplace.clock.now()
                ).files
            #expect(attached.map(\.bytes) == [table.csv] && table.csv.count > 200)
            #expect(String(decoding: table.json, as: UTF8.self).contains("\"digest\" : \"weekly\""))
        }
    }
}
