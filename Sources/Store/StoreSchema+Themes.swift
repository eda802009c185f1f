extension StoreSchema {
    /// What complaints and requests have in common.
    static let themes = """
        -- `people`, `mails`, `first_heard`, `last_heard`, `stress`, `service` and `category` follow from its members, and are kept
        -- beside them. `named_by`: NULL where its own words name it.
        CREATE TABLE theme (
            number INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            named_by TEXT,
            category TEXT NOT NULL,
            service TEXT,
            people INTEGER NOT NULL,
            mails INTEGER NOT NULL,
            first_heard INTEGER NOT NULL,
            last_heard INTEGER NOT NULL,
            stress REAL NOT NULL,
            owner TEXT,
            status TEXT NOT NULL CHECK (status IN ('open', 'planned', 'started', 'done', 'declined')),
            status_by TEXT,
            status_at INTEGER,
            answer TEXT,
            answer_by TEXT,
            answer_at INTEGER,
            merged_into INTEGER REFERENCES theme (number)
        ) STRICT;
        CREATE INDEX theme_heard ON theme (last_heard) WHERE merged_into IS NULL;

        -- A complaint or request in a mail: position 0 is the mail itself, another one its matter. `placed_by`: who of staff put it
        -- there, and there it stays. `sentence` is erased with the content.
        CREATE TABLE theme_member (
            message INTEGER NOT NULL REFERENCES message (number),
            position INTEGER NOT NULL,
            theme INTEGER NOT NULL REFERENCES theme (number),
            category TEXT NOT NULL,
            person TEXT NOT NULL,
            received INTEGER NOT NULL,
            stored INTEGER NOT NULL,
            tone REAL NOT NULL,
            certainty REAL NOT NULL,
            placed_by TEXT,
            model TEXT NOT NULL,
            sentence TEXT NOT NULL,
            PRIMARY KEY (message, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX theme_member_theme ON theme_member (theme, stored, person);
        CREATE INDEX theme_member_stored ON theme_member (stored, theme, person);
        CREATE INDEX theme_member_person ON theme_member (person);

        -- What staff has taken out of a theme joins it no more.
        CREATE TABLE theme_exclusion (
            theme INTEGER NOT NULL REFERENCES theme (number),
            message INTEGER NOT NULL REFERENCES message (number),
            position INTEGER NOT NULL,
            PRIMARY KEY (theme, message, position)
        ) STRICT, WITHOUT ROWID;

        -- `before`: what the step has replaced, as JSON, while it can be taken back.
        CREATE TABLE theme_event (
            number INTEGER PRIMARY KEY,
            theme INTEGER NOT NULL REFERENCES theme (number),
            kind TEXT NOT NULL,
            who TEXT NOT NULL,
            time INTEGER NOT NULL,
            text TEXT NOT NULL,
            before TEXT
        ) STRICT;
        CREATE INDEX theme_event_theme ON theme_event (theme);
        """
}
