package import Feedback
internal import SQL

extension FeedbackStore {
    /// In the transaction of the mail that led to it.
    package func apply(_ brake: Brake) throws {
        let (kind, person) = brake.kind.columns
        try database.run(
            """
            INSERT INTO brake (kind, person, since, until, chain) VALUES (:kind, :person, :since, :until, :chain)
            """,
            ["kind": kind, "person": person, "since": brake.since, "until": brake.until, "chain": brake.chain]
        )
    }

    /// An operator lets go of what holds now: that of one person, or all. Returns how many there were.
    package func releaseBrakes(of person: String?, now: Timestamp) throws -> Int {
        try database.run(
            "UPDATE brake SET until = :now WHERE until > :now AND (:person IS NULL OR person = :person)",
            ["now": now, "person": person]
        )
    }

    /// Nil when nothing of the kind holds now.
    package func brakedUntil(_ kind: Brake.Kind, now: Timestamp) throws -> Timestamp? {
        let (name, person) = kind.columns
        return try database.row(
            """
            SELECT max(until) FROM brake
            WHERE kind = :kind AND until > :now AND (person = :person OR person IS NULL AND :person IS NULL)
            """,
            ["kind": name, "person": person, "now": now]
        ) { $0.optionalTime(0) }.flatMap { $0 }
    }

    /// Those that hold now, the breaker first, then by age.
    package func brakes(now: Timestamp) throws -> [Brake] {
        try database.rows(
            "SELECT kind, person, since, until, chain FROM brake WHERE until > :now ORDER BY kind, number",
            ["now": now]
        ) { row in
            let kind = row.text(0) == "breaker" ? Brake.Kind.breaker : .mute(row.optionalText(1) ?? "")
            return Brake(kind, since: row.time(2), until: row.time(3), chain: row.text(4))
        }
    }

    /// Whom most ordinary acknowledgements went to since a time: domains and how many, most first.
    package func acknowledgedDomains(since: Timestamp, limit: Int) throws -> [(domain: String, count: Int)] {
        try database.rows(
            """
            SELECT domain, count(*) FROM acknowledgement WHERE incident IS NULL AND time >= :since
            GROUP BY domain ORDER BY 2 DESC, 1 LIMIT :limit
            """,
            ["since": since, "limit": limit]
        ) { (domain: $0.text(0), count: $0.int(1)) }
    }

    /// The mails acknowledged last, or one person's last mails, newest first.
    package func lastMails(ofPerson person: String?, limit: Int) throws -> [Int64] {
        let source =
            person == nil
            ? "SELECT message FROM outbox WHERE kind = 'acknowledgement' AND message IS NOT NULL AND :person IS NULL"
            : "SELECT number FROM message WHERE person = :person"
        return try database.rows("\(source) ORDER BY number DESC LIMIT :limit", ["person": person, "limit": limit]) {
            $0.int64(0)
        }
    }
}

extension Brake.Kind {
    fileprivate var columns: (kind: String, person: String?) {
        switch self {
        case .breaker: ("breaker", nil)
        case .mute(let person): ("mute", person)
        }
    }
}
