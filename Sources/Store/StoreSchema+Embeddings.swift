extension StoreSchema {
    /// Second opinions on mails, and the vectors they rest on.
    static let embeddings = """
        -- Vectors of texts, so that the same words are asked for once. `words`: SHA-256 of the text as it was sent. `vector`: 4 bytes
        -- a number, IEEE 754, little-endian.
        CREATE TABLE embedding (
            words BLOB NOT NULL,
            model TEXT NOT NULL,
            vector BLOB NOT NULL,
            made_at INTEGER NOT NULL,
            PRIMARY KEY (words, model)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX embedding_age ON embedding (made_at);

        -- One row for each mail that had its second opinion. `kept`: the first one stands, for `reason`. `words` is erased with the
        -- mail's text.
        CREATE TABLE second_opinion (
            message INTEGER PRIMARY KEY REFERENCES message (number),
            outcome TEXT NOT NULL CHECK (outcome IN ('revised', 'confirmed', 'kept')),
            reason TEXT,
            category_before TEXT,
            unsure_before INTEGER NOT NULL,
            model_before TEXT,
            category TEXT,
            is_unsure INTEGER NOT NULL,
            model TEXT NOT NULL,
            words BLOB,
            given_at INTEGER NOT NULL
        ) STRICT;
        """
}
