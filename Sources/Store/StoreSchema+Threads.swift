extension StoreSchema {
    /// Which mails are one conversation.
    static let threads = """
        -- The mail its conversation began with; NULL for that mail itself, so that mails which nobody answers enter no index.
        ALTER TABLE message ADD COLUMN thread INTEGER REFERENCES message (number);
        -- The GUID of Outlook's Thread-Index. No index of its own: it is looked for among the last mails of a few people.
        ALTER TABLE message ADD COLUMN conversation TEXT;
        CREATE INDEX message_thread ON message (thread) WHERE thread IS NOT NULL;
        CREATE INDEX message_person ON message (person, received);

        -- Whom a mail was written to besides us. Erased with its content.
        CREATE TABLE correspondent (
            message INTEGER NOT NULL REFERENCES message (number),
            person TEXT NOT NULL,
            PRIMARY KEY (message, person)
        ) STRICT, WITHOUT ROWID;

        -- The conversation in which it was sent, beside the caller's key of it.
        ALTER TABLE acknowledgement ADD COLUMN root INTEGER REFERENCES message (number);
        CREATE INDEX acknowledgement_root ON acknowledgement (root) WHERE root IS NOT NULL;
        """
}
