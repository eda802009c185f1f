internal import Digests
package import Feedback
internal import Instructions
internal import Store
internal import Synchronization
internal import Triage

/// Plays mails and acts of IT into an empty store, each at its time, by the services that a daemon runs; nothing is sent. What comes out
/// is what a daemon would hold that had listened then: for pictures, and for trying things out.
///
/// A class, so that the configuration within never lies on the stack of an asynchronous function.
package final class Chronicle {
    /// Between two looks at what time brings: digests that are due, incidents that have gone quiet.
    static let step = Duration.minutes(30)
    /// Who of IT acts.
    static let staff = "anna.winter@earshot.test"

    /// What was played.
    package struct Tally: Sendable {
        package fileprivate(set) var mails = 0
        package fileprivate(set) var acts = 0
        /// There was nothing that the act could be about.
        package fileprivate(set) var pointless = 0
    }

    private let entries: [ChronicleEntry]
    private let store: FeedbackStore
    private let clock: ChronicleClock
    private let services: Services
    private var numbers: [String: Int64] = [:]
    private var tally = Tally()

    /// Opens the store, an hour before the first entry.
    ///
    /// - Throws: `DaemonError` without a model; `StoreError` when the store cannot be made.
    package init(_ entries: [ChronicleEntry], configuration: Configuration) throws {
        self.entries = entries.sorted { $0.time < $1.time }
        let start = (self.entries.first?.time ?? SystemClock().now()) - .hours(1)
        store = try FeedbackStore.open(at: configuration.store.path)
        clock = ChronicleClock(start)
        let model = try ModelLocator(configured: configuration.triage.model).load()
        let board = HealthBoard(startedAt: start)
        services = Services(configuration, model: model, store: store, board: board, clock: clock)
    }

    /// Plays the entries, in the order of their times, and what time brings until `end`. Once.
    package func play(until end: Timestamp) async throws -> Tally {
        try await services.prepare(isStart: true)
        for entry in entries {
            try await pass(until: entry.time)
            try await play(entry)
        }
        try await pass(until: end)
        await store.close()
        return tally
    }

    private func pass(until time: Timestamp) async throws {
        while clock.now() < time {
            clock.set(min(time, clock.now() + Self.step))
            let (now, alarm) = (clock.now(), services.incidents.alarm)
            try await store.transaction { store in _ = try alarm.tick(in: store, now: now) }
            _ = try await services.answers.step()
            _ = try await services.digests.sendDue()
            try await services.bulletins.step()
        }
    }

    private func play(_ entry: ChronicleEntry) async throws {
        let now = clock.now()
        var isDone = true
        switch entry.event {
        case .mail(let bytes): try await take(bytes, named: entry.name, now: now)
        case .incident(let act): isDone = try await perform(act, now: now)
        case .theme(let act, let name): isDone = try await perform(act, on: name, now: now)
        case .approval: isDone = try await approve(now: now)
        }
        if case .mail = entry.event { return }
        tally.acts += 1
        if !isDone { tally.pointless += 1 }
    }

    private func take(_ bytes: [UInt8], named name: String, now: Timestamp) async throws {
        tally.mails += 1
        let mailbox = services.configuration.mailboxes[0]
        let raw = RawMessage(
            location: MailboxUID(
                folder: FolderID(mailbox: mailbox.name, folder: mailbox.folders[0]),
                validity: UIDValidity(1),
                uid: UID(UInt32(tally.mails))
            ),
            internalDate: now,
            size: bytes.count,
            bytes: bytes,
            isMarked: false
        )
        let arrival = Arrival(raw: raw, lastPoll: now - .minutes(1), listeningSince: now - .days(1), now: now)
        let stored = try await services.watchers[0].pipeline.take([arrival], now: now)
        if !name.isEmpty, let number = stored.first?.number { numbers[name] = number }
    }

    private func perform(_ act: IncidentAct, now: Timestamp) async throws -> Bool {
        let desk = services.desk
        return try await store.transaction { store in
            guard let incident = try store.openIncidents().last else { return false }
            let result = try desk.perform(act, on: incident.number, by: Self.staff, in: store, now: now)
            if case .done = result { return true }
            return false
        }
    }

    private func perform(_ act: ThemeAct, on name: String, now: Timestamp) async throws -> Bool {
        guard let mail = numbers[name] else { return false }
        return try await store.transaction { [services] store in
            guard let theme = try store.memberships(of: mail).first?.theme else { return false }
            let correspondence = Correspondence(services.configuration, instance: store.instanceID)
            let desk = ThemeDesk(news: ThemeNews(services.configuration, correspondence: correspondence))
            let result = try desk.perform(act, on: theme, by: Self.staff, in: store, now: now)
            if case .done = result { return true }
            return false
        }
    }

    private func approve(now: Timestamp) async throws -> Bool {
        try await store.transaction { [services] store in
            let correspondence = Correspondence(services.configuration, instance: store.instanceID)
            let desk = BulletinDesk(services.configuration, correspondence: correspondence)
            guard let draft = try store.bulletinDrafts().first else { return false }
            let reference = BulletinReference(number: draft.number, revision: draft.revision)
            let outcome = try desk.perform([.approve], on: reference, by: Self.staff, in: store, now: now)
            if case .sent = outcome { return true }
            return false
        }
    }
}

/// Stands where the chronicle has come to.
private final class ChronicleClock: WallClock {
    private let time: Mutex<Timestamp>

    init(_ time: Timestamp) {
        self.time = Mutex(time)
    }

    func now() -> Timestamp { time.withLock { $0 } }

    func set(_ time: Timestamp) { self.time.withLock { $0 = time } }
}
