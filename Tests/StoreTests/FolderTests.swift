import Feedback
import SQL
import Store
import Testing

@Suite struct FolderTests {
    private static let now = Samples.start

    @Test func theWorkListFollowsAMail() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let (inbox, validity) = (Samples.inbox, Samples.validity)
        _ = try await store.recordSelected(inbox, validity: validity)
        _ = try await store.commit(contentsOf: [3, 1].map { Samples.intake($0) }, now: Self.now)
        _ = try await store.commit(Samples.intake(5, isMarked: true), now: Self.now)
        try await store.recordGone([UID(4)], in: inbox, validity: validity)
        #expect(try await store.knownUIDs(in: inbox, validity: validity, range: 1...4) == [UID(1), UID(3), UID(4)])
        #expect(try await store.unmarked(in: inbox, validity: validity, limit: 9) == [UID(1), UID(3)])
        #expect(try await store.unmarked(in: inbox, validity: validity, limit: 1) == [UID(1)])
        for _ in 0..<2 { try await store.recordMarked([UID(1), UID(4)], in: inbox, validity: validity) }
        #expect(try await store.unmarked(in: inbox, validity: validity, limit: 9) == [UID(3)])
        let state = try #require(try await store.folderStates().first)
        #expect(state.folder == inbox)
        #expect(state.unmarked == 1 && state.gone == 1 && state.failing == 0)
    }

    @Test func aGoneMailThatComesBackIsStored() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        try await store.recordGone([UID(4)], in: Samples.inbox, validity: Samples.validity)
        let commitment = try await store.commit(Samples.intake(4), now: Self.now)
        #expect(commitment.isNew && commitment.displaced == nil)
        #expect(try await store.unmarked(in: Samples.inbox, validity: Samples.validity, limit: 9) == [UID(4)])
        #expect(try await store.totals().gone == 0)
    }

    @Test func aPoisonedMailIsTriedThreeTimes() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let place = Samples.intake(9).raw.location
        _ = try await store.recordSelected(place.folder, validity: place.validity)
        for attempt in 1...2 {
            let fate = try await store.recordFetchFailure(at: place, reason: "cut short", now: Self.now)
            #expect(fate == .tryAgain(attempts: attempt))
            #expect(try await store.knownUIDs(in: place.folder, validity: place.validity, range: 9...9).isEmpty)
        }
        #expect(try await store.folderStates().map(\.failing) == [1])
        let fate = try await store.recordFetchFailure(at: place, reason: "cut short", now: Self.now)
        let quarantined = try #require(try await store.quarantined(limit: 9).first)
        #expect(fate == .quarantined(number: quarantined.number))
        #expect(quarantined.reason == "cut short" && quarantined.location == place && !quarantined.hasBytes)
        #expect(try await store.knownUIDs(in: place.folder, validity: place.validity, range: 9...9) == [UID(9)])
        // What we do not have must not be marked.
        #expect(try await store.unmarked(in: place.folder, validity: place.validity, limit: 9).isEmpty)
        let totals = try await store.totals()
        #expect(totals.failing == 0 && totals.quarantined == 1 && totals.accounted == totals.messages)
    }

    @Test func successForgetsFailures() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let intake = Samples.intake(9)
        for _ in 0..<2 {
            _ = try await store.recordFetchFailure(at: intake.raw.location, reason: "cut", now: Self.now)
        }
        _ = try await store.commit(intake, now: Self.now)
        #expect(try await store.totals().failing == 0)
    }

    @Test func looksAndTheirTroubleAreKept() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        try await store.recordTally(FolderTally(), of: Samples.inbox, lookedAt: Self.now)
        for minute in 1...3 {
            try await store.recordPollFailed(Samples.inbox, reason: "refused", now: Self.now + .minutes(minute))
        }
        var state = try #require(try await store.folderStates().first)
        #expect(state.times.lookedAt == Self.now && state.error == "refused")
        #expect(state.errorSince == Self.now + .minutes(1))
        var tally = FolderTally()
        tally.count(nil)
        try await store.recordTally(tally, of: Samples.inbox, lookedAt: Self.now + .minutes(9))
        state = try #require(try await store.folderStates().first)
        #expect(state.error == nil && state.errorSince == nil && state.times.lookedAt == Self.now + .minutes(9))
        // Something waits: not everything has been read since.
        #expect(state.times.allReadAt == Self.now)
    }

    @Test("UIDs are looked up alike whether they lie close or far apart", arguments: [1, 1000] as [UInt32])
    func statesOfUIDs(distance: UInt32) async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let uids = (1...9).map { UID($0 * distance) }
        try await store.recordSkipped([uids[2]], in: Samples.inbox, validity: Samples.validity)
        try await store.recordGone(
            [uids[7], UID(uids[7].value + 1_000_000)],
            in: Samples.inbox,
            validity: Samples.validity
        )
        let states = try await store.states(of: uids, in: Samples.inbox, validity: Samples.validity)
        #expect(states == [uids[2]: .skipped, uids[7]: .gone])
    }

    @Test("a renumbered folder keeps no record of a mail that is on the list again")
    func unreadMailIsForgottenWithItsNumbering() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let place = Samples.intake(9).raw.location
        _ = try await store.recordSelected(place.folder, validity: place.validity)
        for _ in 1...3 { _ = try await store.recordFetchFailure(at: place, reason: "cut short", now: Self.now) }
        #expect(try await store.totals().quarantined == 1)
        _ = try await store.recordSelected(place.folder, validity: UIDValidity(99))
        #expect(try await store.totals().messages == 0)
        #expect(try await store.troubled(in: place.folder, validity: place.validity).isEmpty)
    }
}
