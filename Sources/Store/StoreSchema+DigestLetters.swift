extension StoreSchema {
    /// What letters in answer to digests did, so that it can be taken back.
    static let digestLetters = """
        -- The issue of a digest that a letter answers. `is_private`: it answers a mail that went to its writer's address alone.
        ALTER TABLE instruction ADD COLUMN issue INTEGER;
        ALTER TABLE instruction ADD COLUMN is_private INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX instruction_issue ON instruction (issue, decided_at) WHERE issue IS NOT NULL;

        -- What one command did. `target` is the theme, the mail or the incident, `event` a step in the theme's history; `before` and
        -- `after` are what it replaced and what it made: trays, a reader's wish. Never what was written.
        CREATE TABLE instruction_act (
            message INTEGER NOT NULL REFERENCES instruction (message),
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('theme', 'mail', 'reply', 'wish', 'incident')),
            target INTEGER,
            event INTEGER,
            before TEXT,
            after TEXT,
            undone_by INTEGER REFERENCES message (number),
            PRIMARY KEY (message, position)
        ) STRICT, WITHOUT ROWID;
        """
}
