extension StoreSchema {
    /// Tallies that are counted, not inferred; numbers passed over; mails that are tried again.
    static let reconciliation = """
        ALTER TABLE folder ADD COLUMN listening_since INTEGER;
        ALTER TABLE folder ADD COLUMN looked_at INTEGER;
        ALTER TABLE folder ADD COLUMN stored INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE folder ADD COLUMN quarantined INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE folder ADD COLUMN left_alone INTEGER NOT NULL DEFAULT 0;
        -- Until the next look nothing is known of the parts; a sum that does not add up would be worse than none.
        UPDATE folder SET listening_since = polled_at, on_server = 0, waiting = 0;

        -- One row for each UIDVALIDITY a folder has had.
        CREATE TABLE numbering (
            folder INTEGER NOT NULL REFERENCES folder (id),
            validity INTEGER NOT NULL,
            next_uid INTEGER NOT NULL,
            absent_before INTEGER NOT NULL,
            passed_over INTEGER NOT NULL,
            PRIMARY KEY (folder, validity)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX location_gone ON location (folder) WHERE state = 'gone';
        CREATE INDEX location_unread ON location (message) WHERE state = 'unread';

        ALTER TABLE fetch_failure ADD COLUMN next_try_at INTEGER NOT NULL DEFAULT 0;
        INSERT INTO fetch_failure (folder, validity, uid, attempts, reason)
            SELECT folder, validity, uid, 3, '' FROM location WHERE state = 'unread'
            ON CONFLICT DO UPDATE SET attempts = 3;
        """
}
