import Feedback
import Store

@testable import Daemon

extension Workplace {
    /// A theme of so many people, each of whom complained now.
    @discardableResult
    func need(
        _ name: String,
        people: Int,
        status: Theme.Status = .open,
        answer: String? = nil
    ) async throws -> Theme {
        let now = clock.now()
        var theme = Theme(
            name: name,
            category: .complaint,
            service: nil,
            people: 0,
            mails: 0,
            firstHeard: now,
            lastHeard: now,
            stress: 0
        )
        theme.status = status
        let word = IncidentWord(who: "anna@example.org", when: now)
        if status != .open { theme.statusWord = word }
        theme.answer = answer.map { IncidentNote(text: $0, word: word, nextWordBy: nil) }
        theme = try await store.record(theme)
        for person in 1...people {
            let mail = WrittenMail(from: "person\(person)@example.org", category: .complaint, service: nil)
            let number = try await store.commit(
                mail.intake(UInt32(theme.number) * 100 + UInt32(person), at: now),
                now: now
            )
            .number
            let member = ThemeMember(
                mail: number,
                position: 0,
                theme: theme.number,
                category: .complaint,
                person: "person\(person)@example.org",
                received: now,
                stored: now,
                tone: 0.2,
                certainty: 0.95,
                sentence: "Nothing works."
            )
            try await store.place(member, model: "words")
        }
        return try await store.recount(theme: theme.number) ?? theme
    }
}
