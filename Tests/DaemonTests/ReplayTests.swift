import Feedback
import Glibc
import Store
import Testing
import Triage

@testable import Daemon

/// What another model would change, over a store that mails came into by the daemon's own way.
struct ReplayTests {
    /// The shipped model, and one that was taught to take outages for requests and requests for outages.
    private static let models = Result<(shipped: Model, swapped: Model), any Error> {
        let lessons: [(Category, [String])] = [
            (.request, [outage, "The printer is broken since yesterday.", "Nobody can connect, it is not working."]),
            (.outage, [request, "Could you please install it, we need it.", "We need a new laptop from Monday."]),
            (.praise, [praise, "Great work, thank you!", "Brilliant and patient, many thanks."]),
            (.complaint, ["This is terrible.", "The third time this month, I am fed up."]),
            (.question, ["How long is a password valid?", "Where can I find the rules?"]),
            (.other, ["The canteen is closed.", "Our summer party is in June."]),
        ]
        // Each thrice, so that what is left of a fold still has it.
        let lines = lessons.flatMap { category, texts in
            (texts + texts + texts).enumerated().map { number, text in
                CorpusLine(id: "\(category.rawValue)\(number)", lang: "en", label: category, subject: "", text: text)
            }
        }
        let swapped = try Trainer(Corpus(lines: lines, fingerprint: 2)).model()
        return (try ModelLocator(configured: Workplace.modelPath).load(), swapped)
    }

    private static let outage = "The vpn is not working since this morning, it is broken and nobody can connect."
    private static let request = "Please install a new printer in our office, we need it from Monday, thank you."
    private static let praise = "Thank you so much, your colleague was brilliant and very patient!"
    private static let phishing = "I clicked on a phishing link and the vpn is not working since then."

    private static func bytes(_ text: String, from person: Int, number: Int) -> [UInt8] {
        let lines = [
            "From: Person \(person) <person\(person)@example.org>", "To: it-feedback@example.org",
            "Subject: Note \(number)", "Message-ID: <\(number)@example.org>", "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8", "", "\(text) (\(number))", "",
        ]
        return Array(lines.joined(separator: "\r\n").utf8)
    }

    /// Takes mails in, a minute apart, each by another person.
    private static func take(
        _ texts: [String],
        into place: Workplace,
        by model: Model,
        from first: Int = 1
    ) async throws {
        let pipeline = Pipeline(
            judge: Judge(place.configuration, model: model),
            store: place.store,
            consequence: place.consequence,
            log: Workplace.quiet
        )
        for (offset, text) in texts.enumerated() {
            place.clock.advance(by: .minutes(1))
            let now = place.clock.now()
            let bytes = bytes(text, from: first + offset, number: first + offset)
            let raw = RawMessage.inInbox(bytes, uid: UInt32(first + offset), at: now)
            let arrival = Arrival(
                raw: raw,
                lastPoll: now - .minutes(1),
                listeningSince: Workplace.start - .days(30),
                now: now
            )
            _ = try await pipeline.take([arrival], now: now)
        }
    }

    private static func replay(
        _ place: Workplace,
        candidate: Model?,
        since: Timestamp? = nil,
        limit: Int = 100,
        page: Int = Replay.standardPage
    ) async throws -> ReplayReport {
        let replay = Replay(
            place.configuration,
            current: try models.get().shipped,
            candidate: candidate,
            since: since,
            pageSize: page,
            clock: place.clock
        )
        return try await replay.run(limit: limit)
    }

    private static let burst = Array(repeating: outage, count: 6) + [praise] + Array(repeating: request, count: 5)

    @Test func theSameModelChangesNothing() async throws {
        let models = try Self.models.get()
        try await Workplace.with { place in
            try await Self.take(Self.burst, into: place, by: models.shipped)
            let report = try await Self.replay(place, candidate: models.shipped)
            #expect(report.isSame && report.changes.isEmpty && report.incidents.isEmpty)
            #expect(report.mails.total == 12 && report.mails.fromBytes == 12 && report.mails.judged == 12)
            #expect(report.matrix.flatMap { $0 }.reduce(0, +) == 12)
            #expect(report.incidentsBefore == 1 && report.incidentsAfter == 1)
            #expect(report.before == models.shipped.id && report.after == models.shipped.id)
        }
    }

    /// What is rehearsed is what happened: the same incident, at the same time, with the same people.
    @Test func anotherModelJudgesFilesAndAlertsDifferently() async throws {
        let models = try Self.models.get()
        try await Workplace.with { place in
            try await Self.take(Self.burst, into: place, by: models.shipped)
            let real = try #require(try await place.store.openIncidents().first)
            let report = try await Self.replay(place, candidate: models.swapped)
            #expect(!report.isSame && report.changed.category == 11 && report.changed.tray >= 11)
            let (outage, request) = (try #require(lane("outage")), try #require(lane("request")))
            #expect(report.matrix[outage][request] == 6 && report.matrix[request][outage] == 5)
            let lost = try #require(report.incidents.first { $0.kind == .doesNotOpen })
            #expect(lost.service == "vpn" && lost.after == nil)
            #expect(lost.before?.openedAt == real.openedAt.milliseconds && lost.before?.people == real.people)
            let won = try #require(report.incidents.first { $0.kind == .opens })
            #expect(won.service == "printer" && won.before == nil && won.after?.people == 5)
            #expect(report.incidents.count == 2 && report.incidentsBefore == 1 && report.incidentsAfter == 1)
            // Newest first, with what a person needs to find the mail.
            #expect(report.changes.map(\.mail) == report.changes.map(\.mail).sorted(by: >))
            let change = try #require(report.changes.last)
            #expect(change.mail == 1 && change.subject == "Note 1")
            #expect(change.before.category == "outage" && change.after.category == "request")
            // Nothing in the store has changed.
            let stored = try await place.store.openIncidents()
            #expect(stored == [real])
            #expect(try await place.store.totals().people[.outage] == 6)
        }
        func lane(_ name: String) -> Int? { ReplayReport().categories.firstIndex(of: name) }
    }

    @Test func whatStaffSaidHolds() async throws {
        let models = try Self.models.get()
        try await Workplace.with { place in
            try await Self.take(Self.burst, into: place, by: models.shipped)
            for mail in Int64(1)...2 {
                let outcome = try await place.store.correct(
                    mail,
                    to: mail == 1 ? .request : .complaint,
                    by: Correction.Origin(who: "ann"),
                    words: WordKeys.key,
                    now: place.clock.now()
                )
                #expect(outcome.correction != nil)
            }
            let report = try await Self.replay(place, candidate: models.swapped)
            #expect(!report.changes.contains { $0.mail <= 2 })
            // The swapped model says "request" of the first by itself.
            #expect(report.staff.mails == 2 && report.staff.agreeBefore == 0 && report.staff.agreeAfter == 1)
            // Four reports are left for the incident as it would be now.
            #expect(report.incidents.first { $0.kind == .doesNotOpen }?.before?.people == 4)
            let drift = try await Self.replay(place, candidate: nil)
            #expect(drift.isSame && drift.staff.mails == 2 && drift.staff.agreeBefore == 0)
        }
    }

    @Test func whatIsErasedIsCountedAndStays() async throws {
        let models = try Self.models.get()
        try await Workplace.with { place in
            try await Self.take(Self.burst, into: place, by: models.shipped)
            let later = place.clock.now() + .minutes(1)
            while try await place.store.expireRaw(olderThan: later) > 0 {}
            let byText = try await Self.replay(place, candidate: models.swapped)
            #expect(byText.mails.fromText == 12 && byText.mails.fromBytes == 0 && byText.changed.category == 11)
            while try await place.store.expireBodies(olderThan: later) > 0 {}
            let nothing = try await Self.replay(place, candidate: models.swapped)
            #expect(nothing.mails.erased == 12 && nothing.mails.judged == 0 && nothing.isSame)
            // They count into incidents as before.
            #expect(nothing.incidentsBefore == 1 && nothing.incidentsAfter == 1)
        }
    }

    @Test func withoutACandidateWhatIsStoredIsCompared() async throws {
        let models = try Self.models.get()
        try await Workplace.with { place in
            try await Self.take(Self.burst, into: place, by: models.shipped)
            #expect(try await Self.replay(place, candidate: nil).isSame)
            try await Self.take([Self.outage, Self.praise], into: place, by: models.swapped, from: 100)
            let report = try await Self.replay(place, candidate: nil)
            #expect(report.before == ReplayReport.stored && report.after == models.shipped.id)
            #expect(report.changes.map(\.mail) == [13])
            #expect(report.changes.first?.before.category == "request")
            #expect(report.changes.first?.after.category == "outage")
        }
    }

    /// Security matters are quoted nowhere.
    @Test func subjectsOfSecurityMattersAreNotShown() async throws {
        let models = try Self.models.get()
        try await Workplace.with { place in
            try await Self.take([Self.phishing, Self.outage], into: place, by: models.shipped)
            let report = try await Self.replay(place, candidate: models.swapped)
            #expect(report.changes.map(\.isSecurity) == [false, true])
            #expect(report.changes.map(\.subject) == ["Note 2", ""])
        }
    }

    /// Pages, the bound on what is listed, and a start: what came before it still tells what is usual.
    @Test func pagesAndStarts() async throws {
        let models = try Self.models.get()
        try await Workplace.with { place in
            let count = 22
            try await Self.take(Array(repeating: Self.request, count: count), into: place, by: models.shipped)
            let all = try await Self.replay(place, candidate: models.swapped, limit: 3, page: 5)
            #expect(all.mails.total == count && all.changesTotal == count)
            #expect(all.changes.map(\.mail) == [Int64(count), Int64(count - 1), Int64(count - 2)])
            let start = place.clock.now() - .minutes(9)
            let some = try await Self.replay(place, candidate: models.swapped, since: start, limit: 0, page: 5)
            #expect(some.mails.total == 10 && some.changesTotal == 10 && some.changes.isEmpty)
            #expect(some.since == start.milliseconds)
        }
    }

    @Test func machineMailIsJudgedByRules() async throws {
        let models = try Self.models.get()
        try await Workplace.with { place in
            var bytes = "From: <>\r\nAuto-Submitted: auto-replied\r\nSubject: Out of office\r\n\r\n\(Self.outage)\r\n"
            bytes = bytes.replacing("From: <>", with: "From: Ann <ann@example.org>")
            let pipeline = try place.pipeline()
            let now = place.clock.now()
            let raw = RawMessage(
                location: MailboxUID(
                    folder: FolderID(mailbox: "feedback", folder: "INBOX"),
                    validity: UIDValidity(1),
                    uid: UID(1)
                ),
                internalDate: now,
                size: bytes.utf8.count,
                bytes: Array(bytes.utf8),
                isMarked: false
            )
            let arrival = Arrival(raw: raw, lastPoll: nil, listeningSince: now, now: now)
            _ = try await pipeline.take([arrival], now: now)
            let report = try await Self.replay(place, candidate: models.swapped)
            #expect(report.mails.machines == 1 && report.isSame && report.matrix.flatMap { $0 }.allSatisfy { $0 == 0 })
        }
    }

    @Test func theScratchFolderGoes() throws {
        var folder: ScratchFolder? = try ScratchFolder(for: "replay")
        let path = try #require(folder?.path)
        #expect((try? BoundedFile.read("\(path)/nothing", maximumBytes: 1)) == nil)
        try withExtendedLifetime(folder) {
            let file = try FeedbackStore.open(at: "\(path)/rehearsal.db")
            _ = file
        }
        #expect(Self.exists(path))
        folder = nil
        #expect(!Self.exists(path))
    }

    private static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
