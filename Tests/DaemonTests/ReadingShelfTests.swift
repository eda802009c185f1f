import Feedback
import Store
import Testing
import Themes

@testable import Daemon

/// What a mail complains of is read before the transaction that stores it.
struct ReadingShelfTests {
    private static func writing(_ number: Int64, _ text: String, passage: Int? = nil) -> NeedWriting {
        NeedWriting(
            place: NeedPlace(mail: number, position: passage.map { $0 + 1 } ?? 0),
            passage: passage,
            language: "en",
            subject: "Printing",
            text: text
        )
    }

    @Test("what was prepared is taken once, whatever number its mail got, and is what reading gives")
    func takenOnce() {
        let shelf = ReadingShelf()
        let text = "The printer is slow.\n\nCould we have a second one in the library?"
        for passage in [nil, 0, 1] { shelf.prepare(Self.writing(0, text, passage: passage)) }
        #expect(shelf.count == 3)
        for passage in [nil, 0, 1] {
            let writing = Self.writing(7, text, passage: passage)
            let taken = shelf.take(writing)
            #expect(taken.words == writing.read().words)
            #expect(taken.sentence(as: .complaint) == writing.read().sentence(as: .complaint))
        }
        #expect(shelf.count == 0)
        #expect(shelf.take(Self.writing(7, text)).words == Self.writing(7, text).read().words)
    }

    @Test("it does not grow for ever")
    func bounded() {
        let shelf = ReadingShelf()
        for number in 0...ReadingShelf.maximumReadings { shelf.prepare(Self.writing(0, "Slow \(number)")) }
        #expect(shelf.count <= ReadingShelf.maximumReadings)
    }

    @Test("the pipeline prepares what its transaction takes, and nothing is left")
    func pipeline() async throws {
        try await ThemePlace.with { place in
            let keeper = ThemeKeeper()
            let consequence = Consequence(
                place.place.configuration,
                correspondence: place.place.correspondence,
                alarm: place.place.alarm,
                themes: keeper
            )
            let pipeline = Pipeline(
                judge: try place.place.pipeline().judge,
                store: place.store,
                consequence: consequence,
                log: Workplace.quiet
            )
            let now = place.now
            let texts = [
                "The printer in the library is far too slow, please do something about it, it annoys all of us.",
                "Could we please get a second monitor for working at home? I would like one, please.",
            ]
            let arrivals = texts.enumerated().map { index, text in
                let head = "From: p\(index)@example.org\r\nSubject: Printing\r\nMessage-ID: <\(index)@x>\r\n\r\n"
                return Arrival(
                    raw: RawMessage.inInbox(Array("\(head)\(text)\r\n".utf8), uid: UInt32(index + 1), at: now),
                    lastPoll: nil,
                    listeningSince: now - .days(1),
                    now: now
                )
            }
            let judged = await pipeline.judged(arrivals)
            let asking = judged.count { intake in
                guard case .read(_, let verdict?) = intake.disposition else { return false }
                return !NeedPassage.all(in: verdict).isEmpty
            }
            #expect(asking > 0)
            #expect(keeper.readings.count >= asking)
            let numbers = try await pipeline.commit(judged, now: now).map(\.number)
            #expect(keeper.readings.count == 0)
            var placed = 0
            for number in numbers { placed += try await place.store.memberships(of: number).isEmpty ? 0 : 1 }
            #expect(placed == asking)
        }
    }
}
