internal import SQL

/// The tables. Times are milliseconds since 1970 (UTC), hashes 32 bytes; enumerations are their raw strings.
///
/// Few indexes, because each costs every mail a page in the log: two unique keys, the time, the Message-ID, the person, and
/// partial ones that most mails never enter.
enum StoreSchema {
    static let migrations = [
        Migration(version: 1, script: first), Migration(version: 2, script: resting),
        Migration(version: 3, script: reconciliation), Migration(version: 4, script: incidentPeople),
        Migration(version: 5, script: filing), Migration(version: 6, script: threads),
        Migration(version: 7, script: learning), Migration(version: 8, script: matters),
        Migration(version: 9, script: embeddings), Migration(version: 10, script: reportVectors),
        Migration(version: 11, script: incidentLife), Migration(version: 12, script: instructions),
        Migration(version: 13, script: answers), Migration(version: 14, script: themes),
        Migration(version: 15, script: digestIssues), Migration(version: 16, script: news),
        Migration(version: 17, script: themeKeeping), Migration(version: 18, script: digestLetters),
        Migration(version: 19, script: bulletins), Migration(version: 20, script: incidentUndoing),
        Migration(version: 21, script: themeFailures), Migration(version: 22, script: laterWordings),
    ]
    static let version = migrations.last?.version ?? 0

    private static let first = """
        CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

        CREATE TABLE folder (
            id INTEGER PRIMARY KEY,
            mailbox TEXT NOT NULL,
            name TEXT NOT NULL,
            validity INTEGER,
            polled_at INTEGER,
            on_server INTEGER NOT NULL DEFAULT 0,
            waiting INTEGER NOT NULL DEFAULT 0,
            error TEXT,
            error_since INTEGER,
            UNIQUE (mailbox, name)
        ) STRICT;

        CREATE TABLE incident (
            number INTEGER PRIMARY KEY,
            service TEXT,
            state TEXT NOT NULL,
            opened_at INTEGER NOT NULL,
            first_report_at INTEGER NOT NULL,
            last_report_at INTEGER NOT NULL,
            closed_at INTEGER,
            people INTEGER NOT NULL,
            alerted_people INTEGER NOT NULL,
            last_alert_at INTEGER NOT NULL,
            transition INTEGER NOT NULL
        ) STRICT;

        -- What is counted. A row is for ever; what a person wrote is in `content`.
        CREATE TABLE message (
            number INTEGER PRIMARY KEY,
            mailbox TEXT NOT NULL,
            content_hash BLOB,
            message_id TEXT,
            received INTEGER NOT NULL,
            stored INTEGER NOT NULL,
            size INTEGER NOT NULL,
            is_backlog INTEGER NOT NULL,
            fate TEXT NOT NULL CHECK (fate IN ('read', 'quarantined')),
            quarantine_reason TEXT,
            echo_of INTEGER REFERENCES message (number),
            person TEXT NOT NULL DEFAULT '',
            domain TEXT NOT NULL DEFAULT '',
            kind TEXT,
            kind_rule TEXT,
            language TEXT,
            category TEXT,
            is_unsure INTEGER NOT NULL DEFAULT 0,
            is_security INTEGER NOT NULL DEFAULT 0,
            service TEXT,
            tone REAL NOT NULL DEFAULT 0,
            model TEXT,
            incident INTEGER REFERENCES incident (number),
            UNIQUE (mailbox, content_hash)
        ) STRICT;
        CREATE INDEX message_stored ON message (stored);
        CREATE INDEX message_echo ON message (message_id) WHERE message_id IS NOT NULL;
        CREATE INDEX message_outage ON message (received) WHERE category = 'outage';
        CREATE INDEX message_quarantined ON message (number) WHERE fate = 'quarantined';

        -- What retention and `forget` erase. The longest comes last, so that reading the rest does not pass through it.
        CREATE TABLE content (
            message INTEGER PRIMARY KEY REFERENCES message (number),
            sender_name TEXT NOT NULL,
            sender_address TEXT NOT NULL,
            suspicion TEXT,
            subject TEXT NOT NULL,
            probabilities TEXT NOT NULL,
            reasons TEXT NOT NULL,
            text TEXT NOT NULL,
            raw BLOB
        ) STRICT;

        -- Where mails stand on servers. `gone`: expunged before it was read. `unread`: its bytes never came.
        -- `skipped`: older than the operator wants to hear of.
        CREATE TABLE location (
            folder INTEGER NOT NULL REFERENCES folder (id),
            validity INTEGER NOT NULL,
            uid INTEGER NOT NULL,
            message INTEGER REFERENCES message (number),
            state TEXT NOT NULL CHECK (state IN ('stored', 'marked', 'gone', 'unread', 'skipped')),
            PRIMARY KEY (folder, validity, uid)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX location_unmarked ON location (folder, validity, uid) WHERE state = 'stored';

        CREATE TABLE fetch_failure (
            folder INTEGER NOT NULL REFERENCES folder (id),
            validity INTEGER NOT NULL,
            uid INTEGER NOT NULL,
            attempts INTEGER NOT NULL,
            reason TEXT NOT NULL,
            PRIMARY KEY (folder, validity, uid)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE suppression (
            message INTEGER NOT NULL REFERENCES message (number),
            rule TEXT NOT NULL,
            reason TEXT NOT NULL,
            PRIMARY KEY (message, rule)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE acknowledgement (
            number INTEGER PRIMARY KEY,
            thread TEXT NOT NULL,
            person TEXT NOT NULL,
            domain TEXT NOT NULL,
            incident INTEGER REFERENCES incident (number),
            time INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX acknowledgement_thread ON acknowledgement (thread);
        CREATE INDEX acknowledgement_person ON acknowledgement (person, time);
        CREATE INDEX acknowledgement_time ON acknowledgement (time);

        CREATE TABLE outbox (
            number INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL,
            priority INTEGER NOT NULL,
            message_id TEXT NOT NULL,
            sender TEXT,
            message INTEGER REFERENCES message (number),
            state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'dot', 'sent', 'failed', 'unknown')),
            attempts INTEGER NOT NULL DEFAULT 0,
            uncertain_sends INTEGER NOT NULL DEFAULT 0,
            created_at INTEGER NOT NULL,
            changed_at INTEGER NOT NULL,
            next_try_at INTEGER NOT NULL,
            reason TEXT NOT NULL DEFAULT '',
            bytes BLOB NOT NULL
        ) STRICT;
        CREATE INDEX outbox_queued ON outbox (priority, next_try_at) WHERE state = 'queued';

        CREATE TABLE recipient (
            outbox INTEGER NOT NULL REFERENCES outbox (number),
            position INTEGER NOT NULL,
            address TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('pending', 'accepted', 'refused')),
            reply TEXT NOT NULL DEFAULT '',
            PRIMARY KEY (outbox, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE digest (
            number INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            period TEXT NOT NULL,
            period_end INTEGER NOT NULL,
            recorded_at INTEGER NOT NULL,
            UNIQUE (name, period)
        ) STRICT;
        """
}
