package import Feedback
internal import SQL

extension FeedbackStore {
    /// Counts one acknowledgement against the limits: in the transaction that enqueues it, so that no crash and no
    /// second mail comes between.
    package func recordAcknowledgement(_ sent: SentAcknowledgement, now: Timestamp) throws {
        try database.run(
            "INSERT INTO acknowledgement (thread, person, domain, time) VALUES (:thread, :person, :domain, :time)",
            ["thread": sent.thread, "person": sent.person, "domain": sent.domain, "time": now]
        )
    }

    /// How many went out since a time. A clock that has gone back since makes more of them count, never fewer.
    package func acknowledgements(to scope: SentAcknowledgement.Scope, since: Timestamp) throws -> Int {
        let (condition, value): (String, String?) =
            switch scope {
            case .thread(let thread): ("thread = :value", thread)
            case .person(let person): ("person = :value", person)
            case .domain(let domain): ("domain = :value", domain)
            case .all: (":value IS NULL", nil)
            }
        return try database.row(
            "SELECT count(*) FROM acknowledgement WHERE \(condition) AND time >= :since",
            ["value": value, "since": since]
        ) { $0.int(0) } ?? 0
    }

    /// How often a rule kept us from acting on one person's mails stored since a time.
    package func suppressions(rule: String, person: String, since: Timestamp) throws -> Int {
        try database.row(
            """
            SELECT count(*) FROM message m JOIN suppression s ON s.message = m.number
            WHERE m.received >= :since AND m.person = :person AND s.rule = :rule
            """,
            ["since": since, "person": person, "rule": rule]
        ) { $0.int(0) } ?? 0
    }

    /// Why nothing followed from a mail: rule and reason.
    package func suppressions(of number: Int64) throws -> [(rule: String, reason: String)] {
        try database.rows(
            "SELECT rule, reason FROM suppression WHERE message = :message ORDER BY rule",
            ["message": number]
        ) { (rule: $0.text(0), reason: $0.text(1)) }
    }
}
