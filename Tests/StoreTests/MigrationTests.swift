import Feedback
import SQL
import Testing

@testable import Store

/// A store that an earlier version has filled, opened by this one.
@Suite struct MigrationTests {
    private static let now = Samples.start

    /// A row in every table of the first version, and what each state of a location can be.
    private static let firstRows = """
        INSERT INTO setting VALUES ('instance', '00112233445566778899aabbccddeeff');
        INSERT INTO folder (id, mailbox, name, validity, polled_at, on_server, waiting, error, error_since)
            VALUES (1, 'it', 'INBOX', 7, 1790000000000, 9, 2, NULL, NULL),
                (2, 'it', 'Never reached', NULL, NULL, 0, 0, 'no route', 1789999999000);
        INSERT INTO incident (number, service, state, opened_at, first_report_at, last_report_at, people, alerted_people,
            last_alert_at, transition) VALUES (1, 'VPN', 'open', 1, 1, 2, 4, 4, 1, 1);
        INSERT INTO message (number, mailbox, content_hash, message_id, received, stored, size, is_backlog, fate,
            person, kind, category, incident)
            VALUES (1, 'it', zeroblob(32), 'a@example.org', 5, 6, 70, 0, 'read', 'ann@example.org', 'human', 'outage', 1);
        INSERT INTO message (number, mailbox, received, stored, size, is_backlog, fate, quarantine_reason)
            VALUES (2, 'it', 5, 6, 0, 0, 'quarantined', 'no bytes came');
        INSERT INTO message (number, mailbox, content_hash, received, stored, size, is_backlog, fate, echo_of)
            VALUES (3, 'it', randomblob(32), 5, 6, 80, 0, 'read', 1);
        INSERT INTO content VALUES (1, 'Ann', 'ann@example.org', NULL, 'VPN', '', '', 'It is down', x'00ff'),
            (3, 'Ann', 'ann@example.org', NULL, 'VPN', '', '', 'It is down', x'00ff');
        INSERT INTO location VALUES (1, 7, 1, 1, 'marked'), (1, 7, 2, 2, 'unread'), (1, 7, 3, NULL, 'gone'),
            (1, 7, 4, NULL, 'skipped'), (1, 7, 5, 3, 'stored'), (1, 6, 1, 1, 'stored');
        INSERT INTO fetch_failure (folder, validity, uid, attempts, reason) VALUES (1, 7, 2, 3, 'no bytes'),
            (1, 7, 8, 1, 'no bytes');
        INSERT INTO suppression VALUES (3, 'echo', 'the same mail is stored as 1');
        INSERT INTO acknowledgement (number, thread, person, domain, incident, time)
            VALUES (1, 'a@example.org', 'ann@example.org', 'example.org', 1, 9);
        INSERT INTO outbox (number, key, kind, priority, message_id, message, state, created_at, changed_at,
            next_try_at, bytes) VALUES (1, 'ack:1', 'acknowledgement', 3, 'b@example.org', 1, 'sent', 1, 1, 1, x'00');
        INSERT INTO recipient VALUES (1, 0, 'ann@example.org', 'accepted', '250 OK');
        INSERT INTO digest VALUES (1, 'daily', '2026-11-02', 1, 1);
        """

    private static let secondRows =
        "INSERT INTO rested_address VALUES ('gone@example.org', 'bounced', '5.1.1', 1, 1, 1790009999000);"

    private static let thirdRows = """
        UPDATE folder SET listening_since = polled_at, on_server = 0, waiting = 0;
        INSERT INTO numbering VALUES (1, 7, 9, 0, 0);
        """

    private static let fifthRows = """
        UPDATE folder SET tray = 'outage' WHERE id = 2;
        INSERT INTO filing VALUES (1, 'outage', NULL, 0);
        INSERT INTO first_judgement (message, kind, category, is_unsure, model)
            VALUES (1, 'human', 'complaint', 1, 'model-1');
        INSERT INTO correction (number, message, category_before, unsure_before, tray_before, category, is_unsure, tray,
            who, place, seen_before, noticed_at, words, state, ended_at, ended_by) VALUES (1, 1, 'complaint', 1, 'complaint', 'outage', 0, 'outage', 'staff', 'it/Outage', NULL,
            1790000000000, NULL, 'in force', NULL, NULL);
        """

    private static let sixthRows = """
        UPDATE message SET conversation = '00112233445566778899aabbccddeeff' WHERE number = 1;
        INSERT INTO correspondent VALUES (1, 'ben@example.org');
        """

    private static let seventhRows = """
        INSERT INTO learnt_model VALUES ('linear-1', 'linear-0', 5, '{}', '{}', 'in use', '', 5, x'00ff');
        """

    private static let eighthRows = """
        INSERT INTO matter (message, position, passage, category, is_unsure, service, place, incident, probabilities, reasons)
            VALUES (1, 0, NULL, NULL, 0, 'VPN', 'room 2', NULL, '', ''), (1, 1, 0, 'outage', 0, 'Mail', NULL, 1, '', '');
        """

    private static let ninthRows = """
        INSERT INTO embedding VALUES (x'01', 'e5', x'0000803f', 5);
        INSERT INTO second_opinion VALUES (1, 'confirmed', NULL, 'outage', 0, 'linear-1', 'outage', 0, 'e5+1', x'01', 6);
        """

    private static let tenthRows = """
        INSERT INTO report_vector (message, model, vector, made_at) VALUES (1, 'e5', x'0000803f', 5);
        """

    private static let eleventhRows = """
        UPDATE message SET reports_outage = 1 WHERE number = 1;
        UPDATE incident SET state = 'firing', sites = 'example.org', told_sites = 1;
        INSERT INTO incident_act (number, incident, time, what, who, text)
        VALUES (1, 1, 5, 'noted', 'ann', 'a switch is replaced');
        INSERT INTO incident_exclusion VALUES (3, '', 1);
        INSERT INTO silence VALUES ('VPN', 9, 'ann', 5);
        """

    private static let twelfthRows = """
        INSERT INTO instruction (message, kind, incident, about, claimed, staff, message_id, content_hash, words_hash, asked,
            outcome, reason, proof, told, decided_at, code_made_at, code_tries)
            VALUES (1, 'command', 1, NULL, 'ann@example.org', 'ann@example.org', 'id', x'00', x'01', 'note',
            'waiting', '', '', 'code', 5, 5, 1);
        """

    private static let thirteenthRows = """
        INSERT INTO answer_right (message, recipient, language, message_id, reference_ids, is_trusted)
            VALUES (1, 'ann@example.org', 'en', 'm1@example.org', '', 1);
        INSERT INTO ending VALUES (1, 9, '{}');
        INSERT INTO all_clear VALUES (1, 9, 'ann@example.org', 1, 'sent', '', 'all-clear:1:9:1', 9);
        INSERT INTO brake VALUES (1, 'mute', 'ben@example.org', 5, 9, 'mails 1, 2');
        """

    private static let fourteenthRows = """
        INSERT INTO theme (number, name, category, people, mails, first_heard, last_heard, stress, status)
            VALUES (1, 'slow printer', 'complaint', 1, 1, 5, 5, 0.2, 'open');
        INSERT INTO theme_member VALUES (1, 0, 1, 'complaint', 'ann@example.org', 5, 5, 0.2, 0.9, NULL, 'words', 'It is slow');
        INSERT INTO theme_exclusion VALUES (1, 3, 0);
        INSERT INTO theme_event VALUES (1, 1, 'opened', '', 5, '', NULL);
        """
    private static let fifteenthRows = """
        INSERT INTO digest_issue VALUES (1, 'digest:daily:2026-11-02', 'daily', 5);
        INSERT INTO digest_item VALUES (1, 1, 'theme', 1);
        INSERT INTO digest_reader VALUES ('daily', 'it@example.org', 9, 0, NULL, 5);
        INSERT INTO digest_delivery VALUES ('daily', 'it@example.org', '2026-11-02T08:00', 9, 1, 9);
        """

    private static let eighteenthRows = """
        UPDATE instruction SET issue = 1, is_private = 1;
        INSERT INTO instruction_act VALUES (1, 0, '7 done', 'theme', NULL, 1, NULL, NULL, NULL);
        """

    private static let seventeenthRows = """
        INSERT INTO theme_vector VALUES (1, 0, 'e5', x'01');
        INSERT INTO theme_parting VALUES (3, 0, 1, 0.9, 'ann', 'words');
        INSERT INTO theme_origin VALUES (1, 0, 1);
        """

    private static let sixteenthRows = """
        INSERT INTO news VALUES (1, 1, 1, 'done', 'It is new', 'ann', 5, 5, 9, 'current', NULL);
        INSERT INTO news_person VALUES (1, 'ann@example.org', 1, 'sent', '', 9, 0, 'news:1:1:0', 9, NULL, NULL, NULL);
        INSERT INTO news_refusal VALUES ('ben@example.org', 5);
        """

    private static let nineteenthRows = """
        INSERT INTO bulletin (number, period, period_end, state, material, made_at, changed_at)
            VALUES (1, '2026-11-01T09:00', 5, 'draft', '{}', 5, 5);
        """

    /// Brought columns and no table.
    private static let twentiethRows = """
        UPDATE incident_act SET before = '{}';
        UPDATE message SET is_doubtful = 1 WHERE number = 1;
        """

    private static let twentyFirstRows = """
        INSERT INTO theme_failure VALUES (3, 2, 9);
        """

    private typealias Tables = [String: [String]]

    /// The columns of each table, and every row of them.
    private static func fill(_ path: String, version: Int) throws -> (columns: Tables, rows: Tables) {
        let database = try Database(path: path)
        defer { database.close() }
        let migrations = StoreSchema.migrations.filter { $0.version <= version }
        try database.migrate(migrations)
        // The fourth brought no table.
        let rows = [
            firstRows, secondRows, thirdRows, "", fifthRows, sixthRows, seventhRows, eighthRows, ninthRows, tenthRows,
            eleventhRows, twelfthRows, thirteenthRows, fourteenthRows, fifteenthRows, sixteenthRows, seventeenthRows,
            eighteenthRows, nineteenthRows, twentiethRows, twentyFirstRows,
        ]
        let script = rows.prefix(version).joined()
        try database.migrate(migrations + [Migration(version: 99, script: script)])
        try database.run("PRAGMA user_version = \(version)")
        let columns = try columns(database)
        let stored = try contents(database, of: columns)
        #expect(stored.values.allSatisfy { !$0.isEmpty }, "every table has a row")
        return (columns, stored)
    }

    private static func columns(_ database: Database) throws -> Tables {
        let tables = try database.rows(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        ) { $0.text(0) }
        return try Dictionary(
            uniqueKeysWithValues: tables.map { table in
                (table, try database.rows("SELECT name FROM pragma_table_info('\(table)')") { $0.text(0) })
            }
        )
    }

    private static func contents(_ database: Database, of columns: Tables) throws -> Tables {
        try Dictionary(
            uniqueKeysWithValues: columns.map { table, columns in
                let values = columns.map { "quote(\($0))" }.joined(separator: " || ',' || ")
                return (table, try database.rows("SELECT \(values) FROM \(table) ORDER BY 1") { $0.text(0) })
            }
        )
    }

    @Test(
        "a filled store of an earlier version loses nothing, and its account is true",
        arguments: StoreSchema.migrations.dropLast().map(\.version)
    )
    func aFilledStore(version: Int) async throws {
        let scratch = try ScratchDirectory()
        let path = scratch.file("s.db")
        let before = try Self.fill(path, version: version)
        let store = try FeedbackStore.open(at: path)
        #expect(store.instanceID == "00112233445566778899aabbccddeeff")

        let totals = try await store.totals()
        #expect(totals.messages == 3 && totals.accounted == 3)
        #expect(totals.quarantined == 1 && totals.echoes == 1 && totals.failing == 1)
        let states = try await store.folderStates()
        let inbox = try #require(states.first { $0.folder == Samples.inbox })
        // Nothing is said of the parts until they are counted.
        #expect(inbox.tally == FolderTally() && inbox.gone == 1 && inbox.passedOver == 0 && inbox.unmarked == 1)
        #expect(inbox.times.listeningSince == Self.now && inbox.times.allReadAt == Self.now)
        let silent = try #require(states.first { $0.folder != Samples.inbox })
        #expect(silent.error == "no route" && silent.times.listeningSince == nil)
        // The quarantined mail can be asked for again.
        #expect(try await store.retry(2) == .asked(Samples.inbox))
        // Old mails begin conversations of their own, which new ones may join.
        for number: Int64 in 1...3 { #expect(try await store.thread(of: number) == number) }
        #expect(try await store.mails(inThread: 1) == [1])
        await store.close()

        let database = try Database(path: path)
        defer { database.close() }
        let after = try Self.contents(database, of: before.columns)
        for (table, rows) in before.rows where !["folder", "fetch_failure", "incident"].contains(table) {
            #expect(after[table] == rows, "\(table)")
        }
        #expect(try database.row("SELECT count(*) FROM folder") { $0.int(0) } == 2)
        let incidents = try database.rows("SELECT number || service || state || people FROM incident") { $0.text(0) }
        #expect(incidents == ["1VPNfiring4"])
        let reports = try database.rows("SELECT number FROM message WHERE reports_outage = 1") { $0.int64(0) }
        #expect(reports == [1])
        let failures = try database.rows("SELECT uid || ':' || attempts FROM fetch_failure ORDER BY uid") { $0.text(0) }
        #expect(failures == ["2:3", "8:1"])
    }

    @Test("a store of a later version is refused with the words that help, for reading and for writing, and left alone")
    func aLaterStore() async throws {
        let scratch = try ScratchDirectory()
        let path = scratch.file("s.db")
        await (try FeedbackStore.open(at: path)).close()
        let database = try Database(path: path)
        try database.run("PRAGMA user_version = 1000")
        database.close()
        for open in [{ try FeedbackStore.open(at: path) }, { try FeedbackStore.openReadOnly(at: path) }] {
            let error = #expect(throws: StoreError.self) { try open() }
            #expect(error?.kind == .configuration)
            #expect(error?.message.contains("was written by a newer Earshot (schema 1000") == true)
        }
        let again = try Database(path: path)
        defer { again.close() }
        #expect(try again.schemaVersion() == 1000)
    }
}
