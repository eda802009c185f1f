package import Feedback
internal import SQL

/// Issues of digests, their numbered lines, and their readers.
extension FeedbackStore {
    /// The issue with this key; made where there is none.
    package func issue(ofKey key: String, name: String, now: Timestamp) throws -> DigestIssue {
        try database.run(
            """
            INSERT INTO digest_issue (key, name, made_at) VALUES (:key, :name, :now) ON CONFLICT (key) DO NOTHING
            """,
            ["key": key, "name": name, "now": now]
        )
        guard let issue = try issue(where: "key = :value", key) else {
            throw StoreError(.misuse, "an issue of the digest '\(name)' was not stored")
        }
        return issue
    }

    package func issue(ofKey key: String) throws -> DigestIssue? { try issue(where: "key = :value", key) }

    package func issue(_ number: Int64) throws -> DigestIssue? { try issue(where: "number = :value", number) }

    private func issue(where condition: String, _ value: any Bindable) throws -> DigestIssue? {
        try database.row(
            "SELECT number, key, name, made_at FROM digest_issue WHERE \(condition)",
            ["value": value]
        ) { DigestIssue(number: $0.int64(0), key: $0.text(1), name: $0.text(2), madeAt: $0.time(3)) }
    }

    /// Replaces what was there: the same issue composed again has the same lines.
    package func record(_ items: [DigestItem], of issue: Int64) throws {
        try database.run("DELETE FROM digest_item WHERE issue = :issue", ["issue": issue])
        for item in items {
            let (kind, target) =
                switch item.subject {
                case .theme(let number): ("theme", number)
                case .incident(let number): ("incident", number)
                case .mail(let number): ("mail", number)
                }
            try database.run(
                "INSERT INTO digest_item (issue, item, kind, target) VALUES (:issue, :item, :kind, :target)",
                ["issue": issue, "item": item.number, "kind": kind, "target": target]
            )
        }
    }

    package func items(ofIssue issue: Int64) throws -> [DigestItem] {
        try database.rows(
            "SELECT item, kind, target FROM digest_item WHERE issue = :issue ORDER BY item",
            ["issue": issue]
        ) { row in
            let target = row.int64(2)
            return switch row.text(1) {
            case "theme": DigestItem(number: row.int(0), subject: .theme(target))
            case "incident": DigestItem(number: row.int(0), subject: .incident(target))
            default: DigestItem(number: row.int(0), subject: .mail(target))
            }
        }
    }

    /// What a reader has asked for; nil: nothing, so it is as configured.
    package func reader(_ address: EmailAddress, of name: String) throws -> DigestReader? {
        try database.row(
            """
            SELECT paused_until, is_stopped, schedule FROM digest_reader WHERE name = :name AND address = :address
            """,
            ["name": name, "address": address.normalized]
        ) { row in
            var reader = DigestReader(name: name, address: address)
            reader.pausedUntil = row.optionalTime(0)
            reader.isStopped = row.bool(1)
            reader.schedule = row.optionalText(2)
            return reader
        }
    }

    package func record(_ reader: DigestReader, now: Timestamp) throws {
        try database.run(
            """
            INSERT INTO digest_reader (name, address, paused_until, is_stopped, schedule, changed_at)
            VALUES (:name, :address, :paused, :stopped, :schedule, :now)
            ON CONFLICT (name, address) DO UPDATE SET paused_until = :paused, is_stopped = :stopped,
                schedule = :schedule, changed_at = :now
            """,
            [
                "name": reader.name, "address": reader.address.normalized, "paused": reader.pausedUntil,
                "stopped": reader.isStopped, "schedule": reader.schedule, "now": now,
            ]
        )
    }
}
