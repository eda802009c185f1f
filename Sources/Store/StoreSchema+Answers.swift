extension StoreSchema {
    /// Who may be told that an incident has ended, who has been, and what kept acknowledgements back.
    static let answers = """
        -- Decided when the mail comes: its sender may be told, later too, of what it counts into. Erased with its content.
        CREATE TABLE answer_right (
            message INTEGER PRIMARY KEY REFERENCES message (number),
            recipient TEXT NOT NULL,
            language TEXT NOT NULL,
            message_id TEXT,
            -- Message-IDs, with a blank between two.
            reference_ids TEXT NOT NULL,
            is_trusted INTEGER NOT NULL
        ) STRICT;

        -- All-clears count against the limits as acknowledgements do, but are none.
        ALTER TABLE acknowledgement ADD COLUMN is_all_clear INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX acknowledgement_incident ON acknowledgement (incident, person) WHERE incident IS NOT NULL;

        -- How an incident ended, as it is told: an incident may end more than once, and `ended_at` tells which time.
        CREATE TABLE ending (
            incident INTEGER NOT NULL REFERENCES incident (number),
            ended_at INTEGER NOT NULL,
            facts TEXT NOT NULL,
            PRIMARY KEY (incident, ended_at)
        ) STRICT, WITHOUT ROWID;

        -- Whom it is told. `outbox`: the key of the mail that tells it.
        CREATE TABLE all_clear (
            incident INTEGER NOT NULL REFERENCES incident (number),
            ended_at INTEGER NOT NULL,
            person TEXT NOT NULL,
            message INTEGER NOT NULL REFERENCES message (number),
            state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'dropped')),
            reason TEXT NOT NULL,
            outbox TEXT,
            time INTEGER NOT NULL,
            PRIMARY KEY (incident, person, ended_at)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX all_clear_waiting ON all_clear (ended_at) WHERE state = 'waiting';

        -- What kept acknowledgements back, and the chain of mails that led to it. `person`: who is muted.
        CREATE TABLE brake (
            number INTEGER PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('breaker', 'mute')),
            person TEXT,
            since INTEGER NOT NULL,
            until INTEGER NOT NULL,
            chain TEXT NOT NULL
        ) STRICT;
        CREATE INDEX brake_until ON brake (until);
        INSERT INTO brake (kind, person, since, until, chain)
            SELECT 'breaker', NULL, 0, CAST(value AS BIGINT), '' FROM setting WHERE name = 'hold:breaker'
            UNION ALL
            SELECT 'mute', substr(name, 11), 0, CAST(value AS BIGINT), '' FROM setting WHERE name LIKE 'hold:mute:%';
        DELETE FROM setting WHERE name LIKE 'hold:%';
        """
}
