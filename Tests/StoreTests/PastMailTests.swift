import Feedback
import SQL
import Store
import Testing

/// Stored mails as they are looked at again.
struct PastMailTests {
    @Test func pagesInTheOrderOfStoring() async throws {
        let directory = try ScratchDirectory()
        let store = try FeedbackStore.open(at: directory.file("db"))
        for number in UInt32(1)...5 {
            let category: Category = number == 2 ? .outage : .request
            let time = Samples.start + .minutes(Int(number))
            _ = try await store.commit(Samples.intake(number, category: category, at: time), now: time)
        }
        let all = Timestamp(milliseconds: 0)
        let first = try await store.pastMails(after: 0, since: all, limit: 3)
        let second = try await store.pastMails(after: 3, since: all, limit: 3)
        #expect(first.map(\.number) == [1, 2, 3] && second.map(\.number) == [4, 5])
        #expect(try await store.pastMails(since: Samples.start + .minutes(4)) == 2)
        let outages = try await store.pastMails(after: 0, since: all, isReporting: true, limit: 9)
        #expect(outages.map(\.number) == [2])
        let early = try await store.pastMails(after: 0, since: all, until: Samples.start + .minutes(3), limit: 9)
        #expect(early.map(\.number) == [1, 2])
    }

    @Test func tellsWhatStaffSaidAndWhatIsLeft() async throws {
        let directory = try ScratchDirectory()
        let store = try FeedbackStore.open(at: directory.file("db"))
        let now = Samples.start
        _ = try await store.commit(Samples.intake(1, category: .outage, service: "VPN"), now: now)
        _ = try await store.commit(Samples.intake(2, quarantined: "broken"), now: now)
        let origin = Correction.Origin(who: "ann")
        _ = try await store.correct(1, to: .request, by: origin, words: { _, _ in nil }, now: now)
        let all = Timestamp(milliseconds: 0)
        let mails = try await store.pastMails(after: 0, since: all, limit: 9)
        #expect(mails[0].staffTray == .request && mails[0].firstCategory == .outage)
        #expect(mails[0].verdict?.category == .request && mails[0].verdict?.service == "VPN")
        #expect(mails[0].hasBytes && mails[0].hasText && mails[0].kind == .human && !mails[0].isCopy)
        #expect(mails[1].verdict == nil && mails[1].kind == nil)
        while try await store.expireRaw(olderThan: now + .minutes(1)) > 0 {}
        #expect(try await store.pastMails(after: 0, since: all, limit: 1).map(\.hasBytes) == [false])
        while try await store.expireBodies(olderThan: now + .minutes(1)) > 0 {}
        let erased = try await store.pastMails(after: 0, since: all, limit: 1)
        #expect(erased.map(\.hasText) == [false] && erased[0].verdict?.category == .request)
    }
}
