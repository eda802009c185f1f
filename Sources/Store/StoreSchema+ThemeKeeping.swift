extension StoreSchema {
    /// What keeps themes true while mails become something else and vectors come later.
    static let themeKeeping = """
        -- Which vector in `embedding` is that of a member's words: NULL where there is none to be had, or where the words are erased.
        -- A member with a row for the model in use has been placed by its meaning, and is not moved by it again.
        CREATE TABLE theme_vector (
            message INTEGER NOT NULL REFERENCES message (number),
            position INTEGER NOT NULL,
            model TEXT NOT NULL,
            words BLOB,
            PRIMARY KEY (message, position)
        ) STRICT, WITHOUT ROWID;

        -- Where a mail that is no complaint or request any more counted: should it become one again, it counts there again.
        CREATE TABLE theme_parting (
            message INTEGER NOT NULL REFERENCES message (number),
            position INTEGER NOT NULL,
            theme INTEGER NOT NULL REFERENCES theme (number),
            certainty REAL NOT NULL,
            placed_by TEXT,
            model TEXT NOT NULL,
            PRIMARY KEY (message, position)
        ) STRICT, WITHOUT ROWID;

        -- Which theme a member was like before that was merged into its own, or since: new mail is compared with each part of a merged
        -- theme by itself. It holds while that theme is merged into the member's.
        CREATE TABLE theme_origin (
            message INTEGER NOT NULL REFERENCES message (number),
            position INTEGER NOT NULL,
            theme INTEGER NOT NULL REFERENCES theme (number),
            PRIMARY KEY (message, position)
        ) STRICT, WITHOUT ROWID;

        -- Whether a digest has shown a theme.
        CREATE INDEX digest_item_target ON digest_item (target, kind);
        """
}
