internal import Feedback
internal import MIME
internal import Store

/// Mails judged in one way, taken in once more in their own time: into a store that is thrown away, by the very rules that the daemon
/// goes by, with nobody to be told. What is left of it is which incidents would have opened, and when.
///
/// No words and no addresses go into that store.
actor Rehearsal {
    /// Open incidents are asked so often whether they are over.
    private static let step = Duration.minutes(1)
    private static let folder = FolderID(mailbox: "rehearsal", folder: "INBOX")

    /// A mail as one way of judging leaves it.
    struct Mail: Sendable {
        let number: Int64
        let person: String
        let kind: MailKind
        let verdict: Verdict
        /// IT has said that there was no outage.
        let isFalseAlarm: Bool
        let isBacklog: Bool
        let received: Timestamp
        let stored: Timestamp
    }

    private let scratch: ScratchFolder
    private let store: FeedbackStore
    private let alarm: Alarm
    private let consequence: Consequence
    private var time: Timestamp?

    /// - Parameter firstReceived: since when mails have been received at all; before that nothing is usual.
    init(_ configuration: Configuration, firstReceived: Timestamp?) async throws {
        scratch = try ScratchFolder(for: "replay")
        store = try FeedbackStore.open(at: "\(scratch.path)/rehearsal.db")
        alarm = Alarm(configuration, correspondence: nil)
        consequence = Consequence(configuration, correspondence: nil, alarm: alarm)
        guard let firstReceived else { return }
        let first = Mail(
            number: 0,
            person: "",
            kind: .human,
            verdict: Verdict.noise(kind: .human, rule: "the first mail"),
            isFalseAlarm: false,
            isBacklog: false,
            received: firstReceived,
            stored: firstReceived
        )
        _ = try await store.commit(Self.intake(first), now: firstReceived)
    }

    /// In the order in which they were stored.
    func take(_ mails: [Mail]) async throws {
        // Incidents are made of outage reports alone.
        let reports = mails.filter { $0.verdict.reportsOutage && $0.kind == .human && !$0.isFalseAlarm }
        guard !reports.isEmpty else { return }
        let (alarm, consequence, start) = (alarm, consequence, time)
        try await store.transaction { store in
            var time = start
            for report in reports {
                let now = max(report.stored, time ?? report.stored)
                try Self.pass(from: time, to: now, alarm, in: store)
                time = now
                _ = try store.commit(Self.intake(report), now: now) { store, number, intake in
                    try consequence.follow(from: intake, as: number, in: store, now: now)
                }
            }
        }
        time = reports.reduce(start ?? reports[0].stored) { max($0, $1.stored) }
    }

    /// What came of it, with the time that has passed since the last mail; the store is gone afterwards.
    func end(at now: Timestamp) async throws -> [Incident] {
        let (alarm, start) = (alarm, time)
        let incidents = try await store.transaction { store in
            try Self.pass(from: start, to: now, alarm, in: store)
            return try store.incidents(since: Timestamp(milliseconds: 0))
        }
        await store.close()
        return incidents
    }

    /// Lets time pass for open incidents, in steps.
    private static func pass(
        from start: Timestamp?,
        to end: Timestamp,
        _ alarm: Alarm,
        in store: isolated FeedbackStore
    ) throws {
        guard var now = start else { return }
        while now < end, try !store.openIncidents().isEmpty {
            now = min(now + step, end)
            _ = try alarm.tick(in: store, now: now)
        }
    }

    private static func intake(_ mail: Mail) -> Intake {
        var message = Message()
        message.sender = Sender(name: "", address: mail.person.isEmpty ? "" : "\(key(mail.person))@rehearsal.invalid")
        message.kind = mail.kind
        return Intake(
            raw: RawMessage(
                location: MailboxUID(
                    folder: folder,
                    validity: UIDValidity(UInt32(truncatingIfNeeded: mail.number >> 32)),
                    uid: UID(UInt32(truncatingIfNeeded: mail.number))
                ),
                internalDate: mail.received,
                size: 0,
                bytes: [],
                isMarked: false
            ),
            contentHash: ContentHash(of: Array("\(mail.number)".utf8)).bytes,
            disposition: .read(
                message,
                bare(mail.verdict)
            ),
            isBacklog: mail.isBacklog,
            receivedAt: mail.received
        )
    }

    /// What reports are made of, without a word of the mail.
    private static func bare(_ verdict: Verdict) -> Verdict {
        var bare = Verdict(
            category: verdict.category,
            isUnsure: verdict.isUnsure,
            probabilities: verdict.probabilities.filter { $0.key == .outage },
            service: verdict.service,
            tone: 0,
            isSecurity: verdict.isSecurity,
            reasons: [],
            model: verdict.model
        )
        bare.matters = verdict.matters.map { matter in
            Matter(
                passage: matter.passage,
                category: matter.category,
                isUnsure: matter.isUnsure,
                probabilities: matter.probabilities.filter { $0.key == .outage },
                mention: matter.mention.map { ServiceMention(service: $0.service, manner: $0.manner, words: "") },
                reasons: []
            )
        }
        return bare
    }

    /// Tells people apart without naming them.
    private static func key(_ person: String) -> String {
        ContentHash(of: Array(person.utf8)).bytes.prefix(12).map { byte in
            let digits = String(byte, radix: 16)
            return digits.utf8.count < 2 ? "0\(digits)" : digits
        }.joined()
    }
}
