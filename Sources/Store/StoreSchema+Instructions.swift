extension StoreSchema {
    /// What people asked of us by mail, and what came of it.
    static let instructions = """
        -- False for a word that counts for its own mail only.
        ALTER TABLE correction ADD COLUMN teaches INTEGER NOT NULL DEFAULT 1;

        -- `claimed` is who the mail says it is from, `staff` the configured address that this is. `about` is the mail that is
        -- corrected, or whose command waited for the code. Never what was written: `asked` names the commands only.
        CREATE TABLE instruction (
            message INTEGER PRIMARY KEY REFERENCES message (number),
            kind TEXT NOT NULL CHECK (kind IN ('command', 'code', 'correction')),
            incident INTEGER,
            about INTEGER REFERENCES message (number),
            claimed TEXT NOT NULL,
            staff TEXT,
            message_id TEXT,
            content_hash BLOB NOT NULL,
            words_hash BLOB NOT NULL,
            asked TEXT NOT NULL DEFAULT '',
            outcome TEXT NOT NULL CHECK (outcome IN ('done', 'partly', 'nothing', 'waiting', 'refused')),
            reason TEXT NOT NULL DEFAULT '',
            proof TEXT NOT NULL DEFAULT '',
            told TEXT NOT NULL DEFAULT '' CHECK (told IN ('', 'answer', 'code', 'warning')),
            decided_at INTEGER NOT NULL,
            code_made_at INTEGER,
            code_tries INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE INDEX instruction_message_id ON instruction (message_id) WHERE message_id IS NOT NULL;
        CREATE INDEX instruction_words ON instruction (words_hash);
        CREATE INDEX instruction_decided ON instruction (decided_at);
        """
}
