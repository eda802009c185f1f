extension StoreSchema {
    /// Each digest that was composed, its numbered lines, and what its readers want of it.
    static let digestIssues = """
        -- One for each composing, however many readers get it. `key` begins the outbox keys of its mails.
        CREATE TABLE digest_issue (
            number INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            made_at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE digest_item (
            issue INTEGER NOT NULL REFERENCES digest_issue (number),
            item INTEGER NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('theme', 'incident', 'mail')),
            target INTEGER NOT NULL,
            PRIMARY KEY (issue, item)
        ) STRICT, WITHOUT ROWID;

        -- What one reader wants of one digest, by mail; without a row it is as the operator configured it. `schedule` is as in the
        -- configuration.
        CREATE TABLE digest_reader (
            name TEXT NOT NULL,
            address TEXT NOT NULL,
            paused_until INTEGER,
            is_stopped INTEGER NOT NULL DEFAULT 0,
            schedule TEXT,
            changed_at INTEGER NOT NULL,
            PRIMARY KEY (name, address)
        ) STRICT, WITHOUT ROWID;

        -- What each reader has got of each digest: periods that follow upon one another without a gap. The first row has no period: it
        -- says from when on the address is a reader. `is_mailed`: 0 for a period that passed in silence.
        CREATE TABLE digest_delivery (
            name TEXT NOT NULL,
            address TEXT NOT NULL,
            period TEXT NOT NULL,
            period_end INTEGER NOT NULL,
            is_mailed INTEGER NOT NULL,
            recorded_at INTEGER NOT NULL,
            PRIMARY KEY (name, address, period_end)
        ) STRICT, WITHOUT ROWID;
        """
}
