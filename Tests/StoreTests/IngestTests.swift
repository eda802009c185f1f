import Feedback
import SQL
import Store
import Testing

@Suite struct IngestTests {
    private static let now = Samples.start
    private static let acknowledge: Consequences = { store, number, _ in
        try store.enqueue(Samples.mail("ack:\(number)"), about: number, now: now)
    }

    @Test func aMailIsStoredWithAllThatFollows() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let intake = Samples.intake(1, service: "VPN")
        let commitment = try await store.commit(intake, now: Self.now) { store, number, _ in
            try store.enqueue(Samples.mail("ack:\(number)"), about: number, now: Self.now)
            try store.recordSuppression(of: number, rule: "P20", reason: "for the test")
            try store.recordAcknowledgement(
                SentAcknowledgement(thread: "t", person: "ann@example.org", domain: "example.org"),
                now: Self.now
            )
        }
        #expect(commitment.isVisible)
        let item = try #require(try await store.item(commitment.number))
        #expect(item.sender.address == "ann@example.org")
        #expect(item.verdict.probabilities == [.complaint: 0.75, .other: 0.25])
        #expect(item.verdict.reasons.first?.words == "does not work")
        #expect(item.verdict.reasons.first?.weight == 2.25)
        #expect(item.verdict.service == "VPN")
        #expect(item.excerpt == "words of mail 1")
        #expect(try await store.raw(commitment.number) == Array("mail 1".utf8))
        #expect(try await store.suppressions(of: commitment.number).map(\.rule) == ["P20"])
        #expect(try await store.outboxCounts() == [OutboxCount(kind: .acknowledgement, state: .queued, count: 1)])
        for scope in [SentAcknowledgement.Scope.thread("t"), .person("ann@example.org"), .domain("example.org"), .all] {
            #expect(try await store.acknowledgements(to: scope, since: Self.now - .hours(1)) == 1)
        }
        #expect(try await store.acknowledgements(to: .all, since: Self.now + .hours(1)) == 0)
        #expect(try await store.acknowledgements(to: .thread("other"), since: Self.now) == 0)
    }

    @Test func whatFailsAfterwardsUndoesTheMail() async throws {
        struct Refusal: Error {}
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        await #expect(throws: Refusal.self) {
            try await store.commit(Samples.intake(1), now: Self.now) { store, number, _ in
                try store.enqueue(Samples.mail("ack:\(number)"), now: Self.now)
                throw Refusal()
            }
        }
        #expect(try await store.totals().messages == 0)
        #expect(try await store.outboxCounts().isEmpty)
        #expect(try await store.knownUIDs(in: Samples.inbox, validity: Samples.validity, range: 1...9).isEmpty)
        #expect(try await store.commit(Samples.intake(1), now: Self.now).isNew)
    }

    @Test func theSameContentAgainOnlyAddsAPlace() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let first = try await store.commit(Samples.intake(1), now: Self.now, consequences: Self.acknowledge)
        for uid: UInt32 in [1, 2] {
            let again = try await store.commit(
                Samples.intake(uid, content: "mail 1"),
                now: Self.now,
                consequences: Self.acknowledge
            )
            #expect(!again.isNew)
            #expect(again.number == first.number)
            #expect(again.displaced == nil)
        }
        #expect(try await store.outboxCounts().map(\.count) == [1])
        #expect(
            try await store.knownUIDs(in: Samples.inbox, validity: Samples.validity, range: 1...9) == [UID(1), UID(2)]
        )
    }

    /// Fault 40.
    @Test func aNewUIDValidityGivesNoDuplicates() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        #expect(try await store.recordSelected(Samples.inbox, validity: Samples.validity) == false)
        let mails = (1...50).map { Samples.intake($0) }
        _ = try await store.commit(contentsOf: mails, now: Self.now, consequences: Self.acknowledge)

        let renumbered = UIDValidity(8)
        #expect(try await store.recordSelected(Samples.inbox, validity: renumbered) == true)
        #expect(try await store.recordSelected(Samples.inbox, validity: renumbered) == false)
        #expect(try await store.knownUIDs(in: Samples.inbox, validity: renumbered, range: 1...99).isEmpty)
        let again = (1...50).map { Samples.intake(51 - $0, content: "mail \($0)", validity: renumbered) }
        let commitments = try await store.commit(contentsOf: again, now: Self.now, consequences: Self.acknowledge)
        #expect(commitments.allSatisfy { !$0.isNew })
        #expect(try await store.totals().messages == 50)
        #expect(try await store.outboxCounts().map(\.count) == [50])
        #expect(try await store.knownUIDs(in: Samples.inbox, validity: renumbered, range: 1...99).count == 50)
    }

    /// Fault 41.
    @Test func aUIDUsedTwiceKeepsBothMails() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let first = try await store.commit(Samples.intake(1), now: Self.now)
        try await store.recordMarked([UID(1)], in: Samples.inbox, validity: Samples.validity)
        let other = try await store.commit(Samples.intake(1, content: "another"), now: Self.now)
        #expect(other.isNew)
        #expect(other.displaced == first.number)
        #expect(try await store.totals().messages == 2)
        #expect(try await store.raw(first.number) != nil)
        #expect(try await store.unmarked(in: Samples.inbox, validity: Samples.validity, limit: 9) == [UID(1)])
    }

    /// Fault 55: two mailboxes, and two copies in one.
    @Test(arguments: ["other", "it"])
    func anEchoIsStoredButCountsOnce(mailbox: String) async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let first = try await store.commit(
            Samples.intake(1, content: "via a", messageID: "m@x", text: "broken", category: .outage),
            now: Self.now,
            consequences: Self.acknowledge
        )
        let copy = Samples.intake(
            2,
            content: "via b",
            folder: FolderID(mailbox: mailbox, folder: "INBOX"),
            messageID: "m@x",
            text: "broken",
            category: .outage
        )
        let second = try await store.commit(copy, now: Self.now, consequences: Self.acknowledge)
        #expect(second.isNew)
        #expect(second.echoOf == first.number)
        #expect(!second.isVisible)
        #expect(try await store.suppressions(of: second.number).map(\.rule) == [FeedbackStore.echoRule])
        #expect(try await store.outboxCounts().map(\.count) == [1])
        #expect(try await store.reports(about: .all, since: Self.now - .hours(1)).map(\.number) == [first.number])
        let counts = try await store.counts(from: Self.now, to: Self.now + .hours(1), about: .all)
        #expect(counts.byCategory == [.outage: 1])
        let totals = try await store.totals()
        #expect(totals.messages == 2 && totals.echoes == 1 && totals.accounted == 2)
    }

    /// Fault 56.
    @Test(arguments: [("eve@example.org", "broken"), ("ann@example.org", "something else")])
    func aForgedMessageIDHidesNothing(address: String, text: String) async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        _ = try await store.commit(Samples.intake(1, messageID: "m@x", text: "broken"), now: Self.now)
        let forged = Samples.intake(2, from: address, messageID: "m@x", text: text)
        #expect(try await store.commit(forged, now: Self.now).isVisible)
    }

    /// Fault 57, promise P19: the fates sum up.
    @Test func everyMailHasOneFate() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let mails = [
            Samples.intake(1, category: .outage), Samples.intake(2, category: .praise),
            Samples.intake(3, from: "", text: ""), Samples.intake(4, category: nil, kind: .bounce),
            Samples.intake(5, category: nil), Samples.intake(6, quarantined: "too deep"),
            Samples.intake(7, content: ""), Samples.intake(8, category: .other, kind: .list),
        ]
        _ = try await store.commit(contentsOf: mails, now: Self.now)
        let totals = try await store.totals()
        #expect(totals.people == [.outage: 1, .praise: 1, .complaint: 2])
        #expect(totals.machines == [.bounce: 1, .list: 1])
        #expect(totals.unjudged == 1 && totals.quarantined == 1)
        #expect(totals.accounted == 8 && totals.messages == 8)
        #expect(totals.schemaVersion > 0 && totals.databaseBytes > 0)
        let quarantined = try #require(try await store.quarantined(limit: 9).first)
        #expect(quarantined.reason == "too deep" && quarantined.hasBytes)
        #expect(quarantined.location?.uid == UID(6))
    }

    @Test func aGroupIsStoredWholeOrNotAtAll() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        struct Refusal: Error {}
        await #expect(throws: Refusal.self) {
            try await store.commit(contentsOf: (1...9).map { Samples.intake($0) }, now: Self.now) { _, _, intake in
                if intake.raw.location.uid == UID(7) { throw Refusal() }
            }
        }
        #expect(try await store.totals().messages == 0)
    }

    @Test func theInstanceIsDrawnOnce() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let id = store.instanceID
        #expect(id.utf8.count == 32)
        #expect(id.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) })
        #expect(await kind { try FeedbackStore.open(at: scratch.file("s.db")) } == .busy)
        let reader = try FeedbackStore.openReadOnly(at: scratch.file("s.db"))
        #expect(reader.instanceID == id)
        #expect(await kind { try await reader.commit(Samples.intake(1), now: Self.now) } == .configuration)
        await store.close()
        let again = try FeedbackStore.open(at: scratch.file("s.db"), checkingIntegrity: true)
        #expect(again.instanceID == id)
    }
}
