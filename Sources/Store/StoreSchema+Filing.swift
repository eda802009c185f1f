extension StoreSchema {
    /// Mails filed into folders by what they are, and people's corrections.
    static let filing = """
        -- What is put into the folder, while the configuration says so.
        ALTER TABLE folder ADD COLUMN tray TEXT;

        -- As before, and more states. `filed`: lies in a tray. `struck`: so it does, but is flagged as deleted. `left`: lay in a
        -- tray, and no longer does.
        CREATE TABLE location_with_trays (
            folder INTEGER NOT NULL REFERENCES folder (id),
            validity INTEGER NOT NULL,
            uid INTEGER NOT NULL,
            message INTEGER REFERENCES message (number),
            state TEXT NOT NULL
                CHECK (state IN ('stored', 'marked', 'gone', 'unread', 'skipped', 'filed', 'struck', 'left')),
            PRIMARY KEY (folder, validity, uid)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO location_with_trays (folder, validity, uid, message, state)
            SELECT folder, validity, uid, message, state FROM location;
        DROP TABLE location;
        ALTER TABLE location_with_trays RENAME TO location;
        -- With the state as a column, or the primary key would seem as good, and pass through every mail the folder ever had.
        CREATE INDEX location_unmarked ON location (state, folder, validity, uid) WHERE state = 'stored';
        CREATE INDEX location_gone ON location (folder) WHERE state = 'gone';
        CREATE INDEX location_unread ON location (message) WHERE state = 'unread';
        CREATE INDEX location_filed ON location (message) WHERE state = 'filed';
        CREATE INDEX location_struck ON location (state, folder, validity, uid) WHERE state = 'struck';
        CREATE INDEX message_copies ON message (echo_of) WHERE echo_of IS NOT NULL;

        -- Mails that were ever seen in a tray. `tray`: where we last knew the mail to lie, by our own move or by a person's that
        -- was understood; NULL once it lies in none. `wanted`: where we have yet to move it. `is_open`: where it lies has changed and is not yet understood.
        CREATE TABLE filing (
            message INTEGER PRIMARY KEY REFERENCES message (number),
            tray TEXT,
            wanted TEXT,
            is_open INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX filing_open ON filing (message) WHERE is_open = 1;
        CREATE INDEX filing_wanted ON filing (message) WHERE wanted IS NOT NULL;

        -- What a corrected mail was taken for at first, as it stood in `message`.
        CREATE TABLE first_judgement (
            message INTEGER PRIMARY KEY REFERENCES message (number),
            kind TEXT,
            category TEXT,
            is_unsure INTEGER NOT NULL,
            service TEXT,
            model TEXT,
            incident INTEGER REFERENCES incident (number)
        ) STRICT;

        -- `words`: SHA-256 of what the person wrote, for knowing the same words again.
        CREATE TABLE correction (
            number INTEGER PRIMARY KEY,
            message INTEGER NOT NULL REFERENCES message (number),
            category_before TEXT,
            unsure_before INTEGER NOT NULL,
            tray_before TEXT NOT NULL,
            category TEXT,
            is_unsure INTEGER NOT NULL,
            tray TEXT NOT NULL,
            who TEXT NOT NULL,
            place TEXT,
            seen_before INTEGER,
            noticed_at INTEGER NOT NULL,
            words BLOB,
            state TEXT NOT NULL CHECK (state IN ('in force', 'replaced', 'undone')),
            ended_at INTEGER,
            ended_by TEXT
        ) STRICT;
        CREATE UNIQUE INDEX correction_in_force ON correction (message) WHERE state = 'in force';
        CREATE INDEX correction_words ON correction (words) WHERE state = 'in force' AND words IS NOT NULL;
        CREATE INDEX correction_message ON correction (message);
        """
}
