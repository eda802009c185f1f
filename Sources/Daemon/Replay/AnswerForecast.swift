package import Feedback
internal import FoundationEssentials
internal import Reading
internal import Replies
internal import Store

/// How many of the last days' mails would have been acknowledged, and why the others not: by the daemon's own rules and limits, from the
/// mails as they came. The budget of incidents is left aside, so that in an outage more would have been.
package struct AnswerForecast: Sendable, Encodable {
    package static let span = Duration.days(7)
    /// Mails looked at, the first of the time; reading more would keep an operator waiting.
    package static let maximumMails = 5000
    private static let page = 200

    /// By people, not counted twice.
    package private(set) var mails = 0
    package private(set) var answered = 0
    /// By rule.
    package private(set) var withheld: [String: Int] = [:]
    /// There were more.
    package private(set) var isCut = false

    /// Nil without a store.
    ///
    /// - Throws: `DaemonError`.
    package static func of(
        _ configuration: Configuration,
        clock: any WallClock = SystemClock()
    ) async throws(DaemonError) -> AnswerForecast? {
        guard FileManager.default.fileExists(atPath: configuration.store.path) else { return nil }
        return try await configuration.readingStore { store in
            var forecast = AnswerForecast()
            try await forecast.look(at: store, configuration, since: clock.now() - span)
            return forecast
        }
    }

    private mutating func look(at store: FeedbackStore, _ configuration: Configuration, since: Timestamp) async throws {
        let reader = MessageReader(
            ownAddresses: configuration.ownAddresses,
            messageIDDomain: configuration.messageIDDomain,
            organisation: configuration.organisation.domains
        )
        var sent = Sent()
        var last: Int64 = 0
        while true {
            let page = try await store.pastMails(after: last, since: since, limit: Self.page)
            guard let end = page.last else { return }
            last = end.number
            for mail in page where mail.kind == .human && !mail.isCopy {
                guard mails < Self.maximumMails else {
                    isCut = true
                    return
                }
                guard let bytes = try await store.raw(mail.number) else { continue }
                mails += 1
                let message = reader.read(bytes, received: mail.received)
                let mailbox = try await store.mailbox(of: mail.number) ?? ""
                decide(message, mail, mailbox, configuration, &sent)
            }
        }
    }

    private mutating func decide(
        _ message: Message,
        _ mail: PastMail,
        _ mailbox: String,
        _ configuration: Configuration,
        _ sent: inout Sent
    ) {
        var context = configuration.replyContext(
            mailbox: mailbox,
            received: mail.received,
            isBacklog: mail.isBacklog,
            now: mail.stored
        )
        context.counts = sent.counts(toward: message, now: mail.stored)
        switch ReplyPolicy().decide(message, context) {
        case .answer:
            answered += 1
            sent.answered(message, now: mail.stored)
        case .suppressed(let suppression):
            withheld[suppression.rule.rawValue, default: 0] += 1
            sent.suppressed(message, suppression, now: mail.stored)
        }
    }
}

/// What would have been sent and held back, as the store would have counted it.
private struct Sent {
    private struct Answer {
        let person: String
        let domain: String
        let time: Timestamp
    }

    private var threads: Set<String> = []
    private var lastDay: [Answer] = []
    private var refusals: [String: [Timestamp]] = [:]
    private var mutes: [String: Timestamp] = [:]
    private var breaker: Timestamp?

    mutating func counts(toward message: Message, now: Timestamp) -> SentCounts {
        lastDay.removeAll { now - $0.time > .days(1) }
        let (person, domain) = (message.sender.key, Self.domain(message))
        let lastHour = lastDay.filter { now - $0.time <= .hours(1) }
        var counts = SentCounts()
        counts.inThread = threads.contains(message.answeredThread) ? 1 : 0
        counts.toSenderLastHour = lastHour.count { $0.person == person }
        counts.toSenderLastDay = lastDay.count { $0.person == person }
        counts.toDomainLastHour = lastHour.count { $0.domain == domain }
        counts.allLastHour = lastHour.count
        counts.allLastDay = lastDay.count
        counts.refusedLast10Minutes = refusals[person, default: []].count { now - $0 <= .minutes(10) }
        counts.mutedUntil = mutes[person]
        counts.breakerOpenUntil = breaker
        return counts
    }

    mutating func answered(_ message: Message, now: Timestamp) {
        threads.insert(message.answeredThread)
        lastDay.append(Answer(person: message.sender.key, domain: Self.domain(message), time: now))
    }

    mutating func suppressed(_ message: Message, _ suppression: ReplyDecision.Suppression, now: Timestamp) {
        if suppression.rule.isLimit { refusals[message.sender.key, default: []].append(now) }
        switch suppression.consequence {
        case .none: break
        case .muteSender(let until): mutes[message.sender.key] = until
        case .openBreaker(let until): breaker = until
        }
    }

    private static func domain(_ message: Message) -> String { message.sender.mailable?.domain.lowercased() ?? "" }
}
