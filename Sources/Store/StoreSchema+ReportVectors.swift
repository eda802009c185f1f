extension StoreSchema {
    /// What outage reports without a service mean, while they are recent.
    static let reportVectors = """
        -- `vector`: 4 bytes a number, IEEE 754, little-endian; empty where the mail holds no words. Erased with the mail's text.
        CREATE TABLE report_vector (
            message INTEGER PRIMARY KEY REFERENCES message (number),
            model TEXT NOT NULL,
            vector BLOB NOT NULL,
            made_at INTEGER NOT NULL
        ) STRICT;
        """
}
