extension StoreSchema {
    /// Addresses that rest, and what finds a mail by the Message-ID a bounce names, and mails that nobody has got.
    static let resting = """
        CREATE TABLE rested_address (
            address TEXT PRIMARY KEY,
            cause TEXT NOT NULL CHECK (cause IN ('refused', 'bounced')),
            status TEXT NOT NULL,
            outbox INTEGER REFERENCES outbox (number),
            since INTEGER NOT NULL,
            until INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX outbox_message_id ON outbox (message_id);
        CREATE INDEX outbox_unsent ON outbox (created_at) WHERE state <> 'sent';
        """
}
