/// A store full of mails that nobody wrote: a year of an organisation of 3,000 people who complain and ask about 200 things, the few much
/// more often than the many.
///
/// The rows go straight into the store's own tables, in SQL alone, so that a million of them take seconds. What hangs together in
/// them is what a digest reads: times rise, a theme counts its members, reports of failures count into incidents.
enum DigestStock {
    static let weeks = 52
    static let people = 3_000
    static let themes = 200
    /// 2026-11-23T07:00:00Z, a Monday: a weekly digest is due.
    static let endSeconds: Int64 = 1_795_417_200
    static let startSeconds = endSeconds - Int64(weeks) * 7 * 86_400

    /// In their order. Times of mails are spread evenly over the year.
    ///
    /// - Parameter period: what the digest covers: the one before it ended so long ago.
    static func statements(mails: Int, last period: Duration) -> [String] {
        script(mails: mails, lastEnd: endSeconds - period.components.seconds).split(separator: ";").map { String($0) }
            .filter { $0.contains { !$0.isWhitespace } }
    }

    /// No text in it holds a semicolon.
    private static func script(mails: Int, lastEnd: Int64) -> String {
        let numbers = """
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(mails)),
            h AS (SELECT i, \(startSeconds)000 + i * \(Int64(weeks) * 7 * 86_400_000) / \(mails + 1) AS time,
                (i * 2654435761) % 4294967296 AS a, (i * 40503 + 977) * 69069 % 2147483647 AS b FROM n)
            """
        return """
            INSERT INTO setting (name, value) VALUES ('listening_since', '\(startSeconds)000');
            INSERT INTO digest (name, period, period_end, recorded_at)
                VALUES ('\(DigestSetup.digest)', 'before', \(lastEnd)000, \(lastEnd)000);
            INSERT INTO folder (id, mailbox, name, validity, on_server, stored, looked_at)
                VALUES (1, 'feedback', 'INBOX', 1, \(mails), \(mails), \(endSeconds)000);
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(weeks * 2))
            INSERT INTO incident (number, service, state, opened_at, first_report_at, last_report_at, closed_at, people,
                alerted_people, last_alert_at, transition, ending)
            SELECT i, 'service ' || (i % 12), 'resolved', t, t - 600000, t + 3600000, t + 7200000, 40, 40, t, 2, 'quiet'
            FROM (SELECT i, \(startSeconds)000 + i * 302400000 - 151200000 AS t FROM n);
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(themes))
            INSERT INTO theme (number, name, category, service, people, mails, first_heard, last_heard, stress, status)
            SELECT i, 'theme ' || i || ' of which people speak', CASE WHEN i % 5 < 3 THEN 'complaint' ELSE 'request' END,
                CASE WHEN i % 4 = 0 THEN NULL ELSE 'service ' || (i % 12) END, 1, 1, 0, 0, 0.3, 'open' FROM n;
            \(numbers)
            INSERT INTO message (number, mailbox, content_hash, message_id, received, stored, size, is_backlog, fate, person,
                domain, kind, language, category, is_unsure, service, tone, model, incident, reports_outage)
            SELECT i, 'feedback', randomblob(32), 'm' || i || '@mail.example.org', time - 20000, time, 4000, 0, 'read',
                'person' || (a % \(people)) || '@' || (a % \(people) % 9) || '.example.org', (a % \(people) % 9) || '.example.org',
                CASE WHEN a / 65536 % 100 < 8 THEN 'auto-reply' ELSE 'human' END,
                CASE b % 5 WHEN 0 THEN 'de' WHEN 1 THEN 'fr' ELSE 'en' END, \(category), b % 17 = 0,
                CASE WHEN a % 10 < 7 THEN 'service ' || (a % 12) END, (b % 100) / 100.0, 'linear-1',
                CASE WHEN \(category) = 'outage' AND a % 10 < 6
                    THEN 1 + (time - \(startSeconds)000) / 302400000 % \(weeks * 2) END,
                \(category) = 'outage' FROM h;
            INSERT INTO content (message, sender_name, sender_address, subject, probabilities, reasons, text, raw)
            SELECT number, 'A Person', person, 'About ' || coalesce(service, 'work'),
                'complaint=0.71 request=0.2 outage=0.04 other=0.05', '2.25 does not' || char(10) || '1.5 every day',
                substr('\(text)', 1, 300 + number % 600), NULL FROM message;
            INSERT INTO location (folder, validity, uid, message, state) SELECT 1, 1, number, number, 'marked' FROM message;
            INSERT INTO theme_member (message, position, theme, category, person, received, stored, tone, certainty, model,
                sentence)
            SELECT number, 0, 1 + (number * 2654435761 / 4096 % \(themes)) * (number * 40503 / 8 % \(themes)) / \(themes),
                category, person,
                received, stored, tone, 0.5 + (number % 50) / 100.0, 'words',
                'The thing number ' || (number % 97) || ' takes ten minutes every morning, and it should not.'
            FROM message WHERE category IN ('complaint', 'request') AND kind = 'human';
            UPDATE theme SET (people, mails, first_heard, last_heard) =
                (SELECT count(DISTINCT person), count(*), coalesce(min(received), 0), coalesce(max(received), 0) FROM theme_member m
                    WHERE m.theme = theme.number);
            INSERT INTO first_judgement (message, kind, category, is_unsure)
            SELECT number, 'human', 'complaint', 1 FROM message WHERE number % 100 = 7 AND kind = 'human';
            INSERT INTO correction (message, category_before, unsure_before, tray_before, category, is_unsure, tray, who,
                noticed_at, state)
            SELECT number, 'complaint', 1, 'unsure', category, 0, 'complaint', 'staff', stored, 'in force' FROM message
            WHERE number % 100 = 7 AND kind = 'human';
            """
    }

    /// Of a hundred mails 32 complain, 24 ask for something, 16 report a failure.
    private static let category = """
        CASE WHEN b % 25 < 8 THEN 'complaint' WHEN b % 25 < 14 THEN 'request' WHEN b % 25 < 18 THEN 'outage'
            WHEN b % 25 < 20 THEN 'praise' WHEN b % 25 < 23 THEN 'question' ELSE 'other' END
        """

    private static let text = String(
        repeating: "Every morning it takes ten minutes until I can work, and nobody in our office knows why. ",
        count: 12
    )
}
