internal import Feedback
internal import FoundationEssentials
internal import Replies
internal import Store

/// Tells those who reported an incident that it has ended: exactly those, each once for an ending, in their language and thread.
///
/// Only people whom the reply policy would answer, as was decided when their mail came. Colleagues for whom our own server vouches
/// share the incidents' budget with acknowledgements; others wait for room within the ordinary limits. Whoever must wait is not
/// forgotten: `proceed` goes on with them as time passes, for a day.
///
/// An incident that is opened again and ends again is told once more, and never within an hour of the first time: then it waits. A third
/// time it is not told; whoever still cares has replied. What has become untrue while it waited is not told at all.
///
/// What IT writes goes to its own people alone; others hear that it is known, and how it ended.
///
/// What IT says while an incident lasts goes to those who report it after that. Those acknowledged already get no further mail until it
/// has ended: one acknowledgement and one all-clear are what a person can be sure of, however often a note is changed.
struct AllClear: Sendable {
    /// People looked at in one transaction.
    static let batch = 2000
    /// Older news of an ending only puzzles.
    static let maximumAge = Duration.hours(24)
    static let pause = Duration.hours(1)
    /// All-clears to one person for one incident.
    static let maximumTold = 2

    private let configuration: Configuration
    private let correspondence: Correspondence?

    init(_ configuration: Configuration, correspondence: Correspondence?) {
        self.configuration = configuration
        self.correspondence = correspondence
    }

    /// An incident has ended: within the transaction that records it. Returns how many are told at once.
    func send(of incident: Incident, in store: isolated FeedbackStore, now: Timestamp) throws -> Int {
        guard configuration.acknowledgements.isEnabled, let endedAt = incident.closedAt,
            AllClearNotice(incident, reportedAt: now, service: nil) != nil
        else { return 0 }
        let facts = String(decoding: try JSONEncoder().encode(incident), as: UTF8.self)
        try store.planAllClears(incident.number, endedAt: endedAt, facts: facts, now: now)
        return try proceed(in: store, now: now)
    }

    /// Takes back what is no longer true, and tells those who wait and whose turn it is. Returns how many.
    func proceed(in store: isolated FeedbackStore, now: Timestamp) throws -> Int {
        _ = try store.withdrawUntrueAllClears(now: now)
        guard configuration.acknowledgements.isEnabled, let correspondence else { return 0 }
        var told = 0
        var endings: [Ending: Incident?] = [:]
        var room = Room()
        for plan in try store.waitingAllClears(limit: Self.batch) {
            let ending = Ending(incident: plan.incident, at: plan.endedAt)
            let incident = try endings[ending] ?? Self.incident(ending, in: store)
            endings[ending] = .some(incident)
            switch try step(plan, incident, &room, in: store, now: now) {
            case .wait: continue
            case .drop(let reason): try store.settle(plan, .dropped(reason), now: now)
            case .tell(let notice):
                try tell(plan, notice, correspondence, in: store, now: now)
                told += 1
            }
        }
        return told
    }

    /// Which budgets are known to be used up: where many wait, nobody behind the first is counted in vain.
    private struct Room {
        var isSpentForTrusted = false
        var isSpentForOthers = false

        func isSpent(forTrusted isTrusted: Bool) -> Bool { isTrusted ? isSpentForTrusted : isSpentForOthers }

        mutating func note(_ obstacle: ReplyRule) {
            switch obstacle {
            case .incidentHour: isSpentForTrusted = true
            case .allHour, .allDay, .breaker: isSpentForOthers = true
            default: break
            }
        }
    }

    private struct Ending: Hashable {
        let incident: Int64
        let at: Timestamp
    }

    private enum Step {
        case tell(AllClearNotice)
        case wait
        case drop(String)
    }

    private func step(
        _ plan: AllClearPlan,
        _ incident: Incident?,
        _ room: inout Room,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> Step {
        let told = configuration.isInternal(plan.right.recipient) ? incident : incident?.withoutNote
        let notice = told.flatMap { AllClearNotice($0, reportedAt: plan.reportedAt, service: plan.service) }
        guard let notice else {
            return .drop("it is no longer how the incident ended")
        }
        if now - plan.endedAt > Self.maximumAge { return .drop("its turn did not come within a day") }
        if room.isSpent(forTrusted: plan.right.isTrusted) { return .wait }
        let earlier = try store.allClears(to: plan.person, of: plan.incident)
        if earlier.count >= Self.maximumTold { return .drop("told twice already that the incident had ended") }
        if let last = earlier.last, now - last < Self.pause { return .wait }
        let domain = EmailAddress(plan.person)?.domain.lowercased() ?? ""
        let obstacle = ReplyPolicy().obstacle(
            toTellingTrusted: plan.right.isTrusted,
            isInternal: configuration.isInternal(plan.right.recipient),
            try SentCounts(toward: plan.person, domain: domain, in: store, now: now),
            configuration.replyLimits,
            now: now
        )
        switch obstacle {
        case nil: return .tell(notice)
        case .muted: return .drop("the sender is muted")
        case let obstacle?:
            room.note(obstacle)
            return .wait
        }
    }

    private func tell(
        _ plan: AllClearPlan,
        _ notice: AllClearNotice,
        _ correspondence: Correspondence,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws {
        let right = plan.right
        let thread = ReplyThread(language: right.language, messageID: right.messageID, references: right.references)
        let office = configuration.replyOffice
        try store.post(about: right.message, now: now) {
            try correspondence.allClear(
                plan,
                replyTo: configuration.addresses(ofMailbox: plan.mailbox).first,
                now: now
            ) { notice.letter(in: thread, by: office, loopMark: $0, now: now) }
        }
        let key = Correspondence.key(of: plan)
        try store.recordAcknowledgement(
            SentAcknowledgement(
                thread: key,
                person: plan.person,
                domain: EmailAddress(plan.person)?.domain.lowercased() ?? "",
                incident: right.isTrusted ? plan.incident : nil,
                isAllClear: true
            ),
            now: now
        )
        try store.settle(plan, .sent(outbox: key), now: now)
    }

    /// As it was when it ended; nil when that is no longer how things are.
    private static func incident(_ ending: Ending, in store: isolated FeedbackStore) throws -> Incident? {
        guard let facts = try store.facts(ofEnding: ending.at, of: ending.incident) else { return nil }
        return try JSONDecoder().decode(Incident.self, from: Data(facts.utf8))
    }
}
