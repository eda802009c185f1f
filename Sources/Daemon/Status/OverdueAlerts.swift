internal import Feedback
internal import Store

/// What is urgent and has reached nobody, worst first: outages by the number of people, then the rest, longest waiting first.
enum OverdueAlerts {
    static func find(in store: FeedbackStore, now: Timestamp) async throws -> [OverdueAlert] {
        try await store.transaction { store in
            let mails = try store.overdueMail(
                olderThan: now - OverdueAlert.patience,
                givenUpSince: now - OverdueAlert.history
            )
            let groups = Dictionary(grouping: mails) { mail in
                Correspondence.incident(ofKey: mail.key).map { "incident \($0)" } ?? mail.kind.rawValue
            }
            return try groups.values.compactMap { mails in
                guard let first = mails.first else { return nil }
                return OverdueAlert(
                    kind: first.kind,
                    incident: try Correspondence.incident(ofKey: first.key).flatMap { try store.incident($0) },
                    mails: mails.count,
                    since: first.createdAt,
                    isGivenUp: mails.allSatisfy(\.isGivenUp)
                )
            }.sorted { left, right in
                let people = (left.incident?.people ?? 0, right.incident?.people ?? 0)
                return people.0 != people.1 ? people.0 > people.1 : left.since < right.since
            }
        }
    }
}
