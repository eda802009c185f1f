extension StoreSchema {
    /// What waiting mails say once they have waited too long; and how letters in answer to alerts, and what they answer, are found again.
    static let laterWordings = """
        -- What a mail says instead from a time on, or once an incident is over. Gone with the mail's bytes.
        CREATE TABLE outbox_later (
            outbox INTEGER NOT NULL REFERENCES outbox (number),
            position INTEGER NOT NULL,
            since INTEGER,
            incident INTEGER REFERENCES incident (number),
            bytes BLOB NOT NULL,
            PRIMARY KEY (outbox, position)
        ) STRICT;

        -- The Message-ID of the mail of ours that a letter answers.
        ALTER TABLE instruction ADD COLUMN answered TEXT;
        CREATE INDEX instruction_incident ON instruction (incident) WHERE incident IS NOT NULL;
        CREATE INDEX instruction_act_step ON instruction_act (event) WHERE kind = 'incident';
        """
}
