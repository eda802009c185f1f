import Feedback
import Store
import Testing

/// What letters in answer to digests did, as it is kept for taking it back.
@Suite struct InstructionActTests {
    private static let now = Samples.start

    private static func with(_ body: (FeedbackStore, EmailAddress) async throws -> Void) async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        for uid in 1...UInt32(4) { _ = try await store.commit(Samples.intake(uid, kind: .instruction), now: now) }
        try await body(store, try #require(EmailAddress("ann@example.org")))
        await store.close()
    }

    private static func record(_ message: Int64, by staff: EmailAddress, issue: Int64 = 5) -> InstructionRecord {
        var record = InstructionRecord(
            message: message,
            kind: .command,
            claimed: staff.normalized,
            contentHash: [UInt8(message)],
            wordsHash: [UInt8(message)],
            decidedAt: now + .minutes(Int(message))
        )
        (record.staff, record.issue) = (staff, issue)
        return record
    }

    @Test func actsAreReadAsTheyWereWritten() async throws {
        try await Self.with { store, ann in
            try await store.record(Self.record(1, by: ann))
            let before = DigestReader(name: "weekly", address: ann)
            var after = before
            (after.pausedUntil, after.isStopped, after.schedule) = (Self.now, true, "Mon,Thu 08:00")
            let effects: [InstructionAct.Effect] = [
                .theme(event: 7), .mail(2, from: .unsure, to: .request), .reply(to: 2, key: "reply:1:2"),
                .wish(before: before, after: after), .wish(before: after, after: before),
            ]
            let acts = effects.enumerated().map {
                InstructionAct(message: 1, position: $0, name: "act \($0)", effect: $1)
            }
            for act in acts { try await store.record(act) }
            #expect(try await store.acts(of: 1, reader: before) == acts)
            try await store.take(back: acts[2], by: 4)
            #expect(try await store.acts(of: 1, reader: before) == Array(acts[..<2] + acts[3...]))
            #expect(try await store.acts(of: 2, reader: before).isEmpty)
        }
    }

    @Test func theLastLetterIsOfThePersonAndTheIssueAndStillStands() async throws {
        try await Self.with { store, ann in
            let ben = try #require(EmailAddress("ben@example.org"))
            for (number, staff, issue) in [(1, ann, 5), (2, ann, 5), (3, ben, 5), (4, ann, 6)]
                as [(Int64, EmailAddress, Int64)]
            {
                try await store.record(Self.record(number, by: staff, issue: issue))
                try await store.record(
                    InstructionAct(message: number, position: 0, name: "x", effect: .theme(event: 1))
                )
            }
            #expect(try await store.lastActing(in: .issue(5), by: ann, since: Self.now) == 2)
            let act = InstructionAct(message: 2, position: 0, name: "x", effect: .theme(event: 1))
            try await store.take(back: act, by: 4)
            #expect(try await store.lastActing(in: .issue(5), by: ann, since: Self.now) == 1)
            #expect(try await store.lastActing(in: .issue(5), by: ann, since: Self.now + .minutes(2)) == nil)
            #expect(try await store.lastActing(in: .issue(7), by: ann, since: Self.now) == nil)
            #expect(try await store.lastActing(in: .incident(5), by: ann, since: Self.now) == nil)
            #expect(try await store.lastActing(in: .issue(6), by: ben, since: Self.now) == nil)
        }
    }

    /// An incident's step that was taken back otherwise, as by a command on the server, is not the letter's any more.
    @Test func anIncidentsStepHoldsAsLongAsItCanBeTakenBack() async throws {
        try await Self.with { store, ann in
            let incident = try await store.record(Samples.incident())
            let before = try await store.latestIncidentEvent()
            try await store.note(IncidentEvent(.silenced, when: Self.now), of: incident.number)
            #expect(try await store.undoableStep(after: before) == nil)
            let event = IncidentEvent(.acknowledged, who: "ann", when: Self.now)
            try await store.note(event, of: incident.number, before: "{}")
            let step = try #require(try await store.undoableStep(after: before))
            #expect(step.incident == incident.number)
            var letter = Self.record(1, by: ann)
            (letter.issue, letter.incident) = (nil, incident.number)
            try await store.record(letter)
            let act = InstructionAct(
                message: 1,
                position: 0,
                name: "ack",
                effect: .incident(step.incident, step: step.event)
            )
            try await store.record(act)
            let reader = DigestReader(name: "", address: ann)
            #expect(try await store.acts(of: 1, reader: reader) == [act])
            #expect(try await store.letter(ofIncidentStep: step.event) == 1)
            #expect(try await store.lastActing(in: .incident(incident.number), by: ann, since: Self.now) == 1)
            try await store.endStep(ofIncident: step.event)
            #expect(try await store.acts(of: 1, reader: reader).isEmpty)
            #expect(try await store.lastActing(in: .incident(incident.number), by: ann, since: Self.now) == nil)
        }
    }

    @Test func lettersOnAMergedIncidentAreOnTheOneThatGoesOn() async throws {
        try await Self.with { store, ann in
            let (merged, current) = try await Self.mergedIncidents(store)
            let event = IncidentEvent(.acknowledged, who: ann.description, when: Self.now)
            try await store.note(event, of: merged, before: "{}")
            let step = try #require(try await store.latestStep(ofIncident: merged)).event
            var letter = Self.record(1, by: ann)
            (letter.issue, letter.incident) = (nil, merged)
            try await store.record(letter)
            try await store.record(
                InstructionAct(message: 1, position: 0, name: "ack", effect: .incident(merged, step: step))
            )
            #expect(try await store.lastActing(in: .incident(current), by: ann, since: Self.now) == 1)
        }
    }

    @Test func whatAPersonHasDoneWithAnIncidentIsInItsStoryAndThoseMergedIntoIt() async throws {
        try await Self.with { store, _ in
            let (merged, current) = try await Self.mergedIncidents(store)
            let (ann, ben) = ("ann@example.org", "ben@example.org")
            try await store.note(IncidentEvent(.acknowledged, who: ann, when: Self.now), of: current)
            let noted = IncidentEvent(.noted, who: "Ben@example.org", when: Self.now)
            try await store.note(noted, of: merged, before: "{}")
            let step = try await store.latestIncidentEvent()
            try await store.note(IncidentEvent(.noted, who: ben, when: Self.now), of: merged)
            #expect(try #require(try await store.doings(of: ann, onIncident: current)).latestStep == nil)
            #expect(try #require(try await store.doings(of: ben, onIncident: current)).latestStep == step)
            #expect(try await store.doings(of: "root", onIncident: current) == nil)
            #expect(try await store.doings(of: ann, onIncident: merged) == nil)
            try await store.endStep(ofIncident: step)
            #expect(try #require(try await store.doings(of: ben, onIncident: current)).latestStep == nil)
        }
    }

    /// Two incidents, of which the first is counted into the second.
    private static func mergedIncidents(_ store: FeedbackStore) async throws -> (merged: Int64, current: Int64) {
        var merged = try await store.record(Samples.incident())
        let current = try await store.record(Samples.incident())
        (merged.state, merged.ending, merged.mergedInto) = (.resolved, .merged, current.number)
        _ = try await store.record(merged)
        return (merged.number, current.number)
    }

    @Test func aHeldMailWaitsAndIsWithdrawnUntilSomebodyTriesToSendIt() async throws {
        try await Self.with { store, _ in
            for key in ["reply:1:2", "reply:1:3"] {
                try await store.enqueue(Samples.mail(key, kind: .reply), about: 2, now: Self.now)
                try await store.hold(key, until: Self.now + .minutes(30))
            }
            #expect(try await store.claim(limit: 9, now: Self.now + .minutes(29)).isEmpty)
            #expect(try await store.withdraw("reply:1:2", reason: "taken back", now: Self.now))
            #expect(try await !store.withdraw("reply:1:2", reason: "taken back", now: Self.now))
            #expect(try await store.claim(limit: 9, now: Self.now + .minutes(30)).map(\.mail.key) == ["reply:1:3"])
            #expect(try await !store.withdraw("reply:1:3", reason: "taken back", now: Self.now))
        }
    }

    @Test func aDigestsMailLeadsToItsIssue() async throws {
        try await Self.with { store, _ in
            let key = "digest:weekly:2026-11-23T08:00"
            let issue = try await store.issue(ofKey: key, name: "weekly", now: Self.now)
            #expect(try await store.issue(ofMailKey: "\(key):ann@example.org") == issue)
            #expect(try await store.issue(ofMailKey: key) == issue)
            for other in ["digest:weekly:2026-11-23T09:00:ann@example.org", "digest", "", ":", "alert:1:1"] {
                #expect(try await store.issue(ofMailKey: other) == nil, "\(other)")
            }
        }
    }

    @Test func whoIsForgottenKeepsNoLetterAndGetsNoReply() async throws {
        try await Self.with { store, ann in
            try await store.record(Self.record(1, by: ann))
            let mail = OutboundMail(
                kind: .reply,
                key: "reply:1:2",
                messageID: "r@earshot.example",
                envelopeSender: nil,
                recipients: [ann],
                bytes: [1]
            )
            try await store.enqueue(mail, about: 2, now: Self.now)
            _ = try await store.forget(ann)
            #expect(try await store.instruction(1)?.staff == nil)
            #expect(try await store.claim(limit: 9, now: Self.now).isEmpty)
        }
    }
}
