internal import Feedback
internal import SQL

/// Conversations. A mail joins one at most, when it is stored, and for good: the number of the mail it began with is its name.
///
/// The clues of a mail are its sender's word. They lead to a conversation; whether it joins is decided by who takes part in
/// that: whoever wrote in it, whom its mails were written to, whom we wrote to. A stranger who knows a Message-ID, ours
/// even, begins a conversation of his own.
extension FeedbackStore {
    /// The rule under which a mail did not join the conversation it names.
    package static let strangerRule = "thread-stranger"
    /// How far back an answer without any identifier is sought by its subject.
    package static let subjectWindow = Duration.days(14)

    /// The mail its conversation began with, itself perhaps; nil for a mail that is not there.
    package func thread(of number: Int64) throws -> Int64? {
        try database.row(
            "SELECT coalesce(thread, number) FROM message WHERE number = :number",
            ["number": number]
        ) { $0.int64(0) }
    }

    /// The mails of a conversation, in the order they were stored: at most `limit`.
    package func mails(inThread root: Int64, limit: Int = 1000) throws -> [Int64] {
        try database.rows(
            """
            SELECT :root UNION ALL
            SELECT number FROM message WHERE thread = :root AND thread IS NOT NULL ORDER BY 1 LIMIT :limit
            """,
            ["root": root, "limit": limit]
        ) { $0.int64(0) }
    }

    // MARK: - Joining, inside the mail's own transaction

    func joinThread(_ intake: Intake, number: Int64, echoOf: Int64?) throws {
        guard case .read(let message, _) = intake.disposition else { return }
        let clues = message.thread
        let joined = try echoOf.map { try root(of: $0) } ?? findThread(of: message, number, at: intake.receivedAt)
        if joined != nil || clues.conversation != nil {
            try database.run(
                "UPDATE message SET thread = :thread, conversation = :conversation WHERE number = :number",
                ["thread": joined, "conversation": clues.conversation, "number": number]
            )
        }
        for person in clues.people.prefix(ThreadClues.maximumPeople) {
            try database.run(
                "INSERT INTO correspondent (message, person) VALUES (:message, :person) ON CONFLICT DO NOTHING",
                ["message": number, "person": person]
            )
        }
    }

    private func findThread(of message: Message, _ number: Int64, at received: Timestamp) throws -> Int64? {
        let search = ThreadSearch(message: message, number: number, received: received)
        let named = try threads(namedBy: search)
        // Who is not what he seems takes part in nothing.
        if message.sender.suspicion == nil, !message.sender.key.isEmpty {
            for candidate in named where try takesPart(search.person, in: candidate) { return candidate.root }
            if let found = try conversation(of: search) ?? thread(bySubjectOf: search) { return found }
        }
        if let stranger = named.first {
            try recordSuppression(
                of: number,
                rule: Self.strangerRule,
                reason: "it names a mail of thread \(stranger.root), in which its sender takes no part"
            )
        }
        return nil
    }

    // MARK: - By Message-ID

    private struct Candidate {
        let root: Int64
        /// The mail of ours that was named, whose recipients take part.
        var outbox: Int64?
    }

    /// Threads of the mails that it answers, the nearest first. A Message-ID may be borne by several: a forger's among them.
    private func threads(namedBy search: ThreadSearch) throws -> [Candidate] {
        var found: [Candidate] = []
        for id in search.clues.answered.prefix(ThreadClues.maximumAnswered) {
            found += try database.rows(
                """
                SELECT coalesce(thread, number) FROM message
                WHERE message_id = :id AND message_id IS NOT NULL AND number <> :number
                ORDER BY number LIMIT :limit
                """,
                ["id": id, "number": search.number, "limit": ThreadSearch.maximumNamesakes]
            ) { Candidate(root: $0.int64(0)) }
            found += try database.rows(
                """
                SELECT coalesce(m.thread, m.number), o.number FROM outbox o JOIN message m ON m.number = o.message
                WHERE o.message_id = :id AND m.number <> :number ORDER BY o.number LIMIT :limit
                """,
                ["id": id, "number": search.number, "limit": ThreadSearch.maximumNamesakes]
            ) { Candidate(root: $0.int64(0), outbox: $0.int64(1)) }
        }
        return found
    }

    private func takesPart(_ person: String, in candidate: Candidate) throws -> Bool {
        if let outbox = candidate.outbox,
            try recipients(of: outbox).contains(where: { $0.address.normalized == person })
        {
            return true
        }
        return try takesPart(person, inThread: candidate.root)
    }

    /// The first mails of a long conversation stand for all.
    private func takesPart(_ person: String, inThread root: Int64) throws -> Bool {
        try database.row(
            """
            WITH mail (number) AS (
                SELECT :root UNION ALL
                SELECT number FROM (SELECT number FROM message WHERE thread = :root AND thread IS NOT NULL
                    ORDER BY number LIMIT :limit)
            )
            SELECT 1 FROM mail JOIN message m ON m.number = mail.number WHERE m.person = :person
            UNION ALL
            SELECT 1 FROM mail JOIN correspondent c ON c.message = mail.number AND c.person = :person
            LIMIT 1
            """,
            ["root": root, "person": person, "limit": ThreadSearch.maximumWitnesses]
        ) { _ in true } ?? false
    }

    // MARK: - By what else two mails have in common

    /// Outlook's conversation, among the last mails of whom it concerns.
    private func conversation(of search: ThreadSearch) throws -> Int64? {
        guard let conversation = search.clues.conversation else { return nil }
        return try lastMails(for: search, since: Timestamp(milliseconds: 0)) { $0.conversation == conversation }
    }

    /// The last resort: an answer by its prefix, the same subject otherwise, the same people, and not long ago.
    private func thread(bySubjectOf search: ThreadSearch) throws -> Int64? {
        let topic = search.clues.topic
        guard search.clues.isAnswer, !topic.isEmpty else { return nil }
        return try lastMails(for: search, since: search.received - Self.subjectWindow) { mail in
            BaseSubject(mail.subject).text == topic
        }
    }

    private struct EarlierMail {
        let root: Int64
        let conversation: String?
        let subject: String
    }

    /// The thread of the latest mail that fits, of the sender or of somebody it was written to, in which the sender takes part.
    private func lastMails(
        for search: ThreadSearch,
        since: Timestamp,
        where fits: (EarlierMail) -> Bool
    ) throws -> Int64? {
        for person in search.people {
            let mails = try database.rows(
                """
                SELECT coalesce(m.thread, m.number), m.conversation, c.subject
                FROM (SELECT number, thread, conversation, received FROM message
                    WHERE person = :person AND received BETWEEN :since AND :received AND number <> :number
                    ORDER BY received DESC LIMIT :limit) m
                JOIN content c ON c.message = m.number ORDER BY m.received DESC, m.number DESC
                """,
                [
                    "person": person, "since": since, "received": search.received, "number": search.number,
                    "limit": ThreadSearch.maximumMails,
                ]
            ) { EarlierMail(root: $0.int64(0), conversation: $0.optionalText(1), subject: $0.text(2)) }
            for mail in mails where fits(mail) {
                if try takesPart(search.person, inThread: mail.root) { return mail.root }
            }
        }
        return nil
    }

    private func root(of number: Int64) throws -> Int64 { try thread(of: number) ?? number }
}
