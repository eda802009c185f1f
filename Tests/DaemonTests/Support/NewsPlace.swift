import Feedback
import Replies
import Store

@testable import Daemon

/// Complaints and requests in a theme, what IT answers, and who hears of it.
extension Workplace {
    /// Vouches for the senders of mails that `WrittenMail` says are vouched for.
    static func withNews(
        _ additions: String = "",
        mailbox: String = WrittenMail.authentication,
        _ body: (Workplace) async throws -> Void
    ) async throws {
        try await with(AnsweringTests.enabled + additions, mailbox: mailbox, body)
    }

    var news: ThemeNews { ThemeNews(configuration, correspondence: correspondence) }

    /// A request of this person, stored and counted into a theme, an hour after what came before. Returns its number.
    ///
    /// - Parameters:
    ///   - other: the theme of a second matter in it.
    ///   - incident: that it reports as well.
    @discardableResult
    func ask(
        _ person: String,
        theme: Int64,
        and other: Int64? = nil,
        incident: Incident? = nil,
        certainty: Double = 0.95,
        sentence: String? = nil,
        _ change: (inout WrittenMail) -> Void = { _ in }
    ) async throws -> Int64 {
        clock.advance(by: .hours(1))
        let count = try await store.totals().messages + 1
        var mail = WrittenMail(from: person, category: .request, service: nil, subject: "Wish \(count)")
        change(&mail)
        let now = clock.now()
        let shown = sentence ?? "Please give us dark mode, says \(person)."
        let answers = Answering(configuration, correspondence: correspondence)
        let intake = mail.intake(UInt32(count), at: now)
        return try await store.commit(intake, now: now) { store, number, intake in
            // As placing does, before the mail is answered.
            let sender = Sender(name: "", address: person)
            for (position, theme) in [theme, other].compactMap({ $0 }).enumerated() {
                try store.place(
                    ThemeMember(
                        mail: number,
                        position: position,
                        theme: theme,
                        category: .request,
                        person: sender.key,
                        received: now,
                        stored: now,
                        tone: 0,
                        certainty: certainty,
                        sentence: shown
                    ),
                    model: "words"
                )
                _ = try store.recount(theme: theme)
            }
            guard case .read(let message, let verdict?) = intake.disposition else { return }
            let stored = StoredMail(number: number, intake: intake, message: message, verdict: verdict)
            try answers.answer(stored, incident: incident, in: store, now: now)
        }.number
    }

    func makeTheme(_ name: String = "dark mode") async throws -> Int64 {
        let now = clock.now()
        return try await store.transaction { store in
            let theme = Theme(
                name: name,
                category: .request,
                service: nil,
                people: 0,
                mails: 0,
                firstHeard: now,
                lastHeard: now,
                stress: 0
            )
            return try store.record(theme).number
        }
    }

    /// IT answers a theme, or takes its status back to `open`. Returns the event's number beside the plan.
    @discardableResult
    func answer(
        _ theme: Int64,
        _ status: Theme.Status = .done,
        _ note: String? = "It is in the settings."
    ) async throws -> (event: Int64, plan: NewsPlan?) {
        let (news, now) = (news, clock.now())
        return try await store.transaction { store in
            guard var answered = try store.theme(theme) else { return (0, nil) }
            let word = IncidentWord(who: "anna@example.org", when: now)
            (answered.status, answered.statusWord) = (status, word)
            answered.answer = note.map { IncidentNote(text: $0, word: word, nextWordBy: nil) }
            let event = ThemeEvent(.answered, who: word.who, when: now, text: status.rawValue)
            let number = try store.note(event, of: theme, before: "{}")
            try store.record(answered)
            return (number, try news.plan(answered, event: number, in: store, now: now))
        }
    }

    /// Sets the theme back to what it was before, as an undo does, without telling anybody.
    func restore(_ theme: Theme) async throws {
        try await store.transaction { store in _ = try store.record(theme) }
    }

    func withdraw(_ event: Int64) async throws -> Bool {
        let (news, now) = (news, clock.now())
        return try await store.transaction { store in try news.withdraw(event: event, in: store, now: now) }
    }

    /// Staff says that these mails belong to the theme.
    func confirm(_ mails: [Int64], of number: Int64) async throws {
        let (news, now) = (news, clock.now())
        try await store.transaction { store in
            for mail in mails {
                for var member in try store.memberships(of: mail) {
                    member.theme = number
                    member.placedBy = "anna@example.org"
                    try store.place(member, model: "words")
                }
            }
            guard let theme = try store.theme(number) else { return }
            _ = try news.confirm(mails, of: theme, in: store, now: now)
        }
    }

    /// Time passes, and whoever's turn it is is told. Returns how many.
    @discardableResult
    func tell(after span: Duration = .minutes(31)) async throws -> Int {
        clock.advance(by: span)
        let (news, now) = (news, clock.now())
        return try await store.transaction { store in try news.proceed(in: store, now: now) }
    }

    /// The news in the outbox is taken by a server.
    @discardableResult
    func sendNews() async throws -> [OutboundMail] {
        var mails: [OutboundMail] = []
        while case let rows = try await store.claim(limit: 500, now: clock.now()), !rows.isEmpty {
            for row in rows {
                try await store.enterDot(row.number, now: clock.now())
                let results = row.pending.map { RecipientResult(address: $0, state: .accepted, reply: "250") }
                try await store.settle(row.number, results, nextTry: nil, reason: "", now: clock.now())
                mails.append(row.mail)
            }
        }
        return mails.filter { $0.kind == .news }
    }
}

extension [OutboundMail] {
    var readers: [String] { flatMap(\.recipients).map(\.description).sorted() }
}
