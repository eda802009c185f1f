package import Feedback
internal import SQL

extension FeedbackStore {
    /// Counts one acknowledgement against the limits: in the transaction that enqueues it, so that no crash and no
    /// second mail comes between.
    package func recordAcknowledgement(_ sent: SentAcknowledgement, now: Timestamp) throws {
        try database.run(
            """
            INSERT INTO acknowledgement (thread, root, person, domain, incident, is_all_clear, time)
            VALUES (:thread, :root, :person, :domain, :incident, :allclear, :time)
            """,
            [
                "thread": sent.thread, "root": sent.root, "person": sent.person, "domain": sent.domain,
                "incident": sent.incident, "allclear": sent.isAllClear ? 1 : 0, "time": now,
            ]
        )
    }

    /// How many went out since a time. A clock that has gone back since makes more of them count, never fewer.
    package func acknowledgements(to scope: SentAcknowledgement.Scope, since: Timestamp) throws -> Int {
        let ordinary = "incident IS NULL AND"
        let (condition, value, number): (String, String?, Int64?) =
            switch scope {
            case .thread(let thread, let root):
                ("is_all_clear = 0 AND (thread = :value OR root = :number)", thread, root)
            case .person(let person): ("\(ordinary) person = :value AND :number IS NULL", person, nil)
            case .domain(let domain): ("\(ordinary) domain = :value AND :number IS NULL", domain, nil)
            case .all: ("\(ordinary) :value IS NULL AND :number IS NULL", nil, nil)
            case .incident(let number, let person):
                ("is_all_clear = 0 AND person = :value AND incident = :number", person, number)
            case .incidents: ("incident IS NOT NULL AND :value IS NULL AND :number IS NULL", nil, nil)
            }
        return try database.row(
            "SELECT count(*) FROM acknowledgement WHERE \(condition) AND time >= :since",
            ["value": value, "number": number, "since": since]
        ) { $0.int(0) } ?? 0
    }

    /// How many mails of a kind were put into the outbox since a time, because of anybody's or of one person's mails.
    package func handedOver(_ kind: OutboundMail.Kind, person: String?, since: Timestamp) throws -> Int {
        try database.row(
            """
            SELECT count(*) FROM outbox o JOIN message m ON m.number = o.message
            WHERE o.kind = :kind AND o.created_at >= :since AND (:person IS NULL OR m.person = :person)
            """,
            ["kind": kind.rawValue, "since": since, "person": person]
        ) { $0.int(0) } ?? 0
    }

    /// The mailbox a mail came into.
    package func mailbox(of number: Int64) throws -> String? {
        try database.row("SELECT mailbox FROM message WHERE number = :number", ["number": number]) { $0.text(0) }
    }

    /// Whether a mail of a kind was put into the outbox because of this mail.
    package func isHandedOver(_ kind: OutboundMail.Kind, _ number: Int64) throws -> Bool {
        try database.row(
            "SELECT 1 FROM outbox WHERE key = :key AND state <> 'failed'",
            ["key": "\(kind.rawValue):\(number)"]
        ) { _ in true } ?? false
    }

    /// How often any of these rules kept us from acting on one person's mails stored since a time, the last thousand times looked at.
    package func suppressions(rules: Set<String>, person: String, since: Timestamp) throws -> Int {
        try database.rows(
            """
            SELECT s.rule FROM message m JOIN suppression s ON s.message = m.number
            WHERE m.stored >= :since AND m.person = :person ORDER BY m.number DESC LIMIT 1000
            """,
            ["since": since, "person": person]
        ) { $0.text(0) }.count(where: rules.contains)
    }

    /// How often a rule kept us from acting on one person's mails stored since a time.
    package func suppressions(rule: String, person: String, since: Timestamp) throws -> Int {
        try database.row(
            """
            SELECT count(*) FROM message m JOIN suppression s ON s.message = m.number
            WHERE m.stored >= :since AND m.person = :person AND s.rule = :rule
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
