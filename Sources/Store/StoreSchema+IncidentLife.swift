extension StoreSchema {
    /// What IT does with an incident, and which mails report an outage without being taken for one.
    static let incidentLife = """
        -- It may well tell of an outage, whatever it is taken for most probably.
        ALTER TABLE message ADD COLUMN reports_outage INTEGER NOT NULL DEFAULT 0;
        UPDATE message SET reports_outage = 1 WHERE category = 'outage';
        ALTER TABLE first_judgement ADD COLUMN reports_outage INTEGER NOT NULL DEFAULT 0;
        UPDATE first_judgement SET reports_outage = 1 WHERE category = 'outage';
        DROP INDEX message_outage;
        CREATE INDEX message_report ON message (received) WHERE reports_outage = 1;

        ALTER TABLE incident ADD COLUMN topic TEXT;
        ALTER TABLE incident ADD COLUMN acknowledged_by TEXT;
        ALTER TABLE incident ADD COLUMN acknowledged_at INTEGER;
        ALTER TABLE incident ADD COLUMN note TEXT;
        ALTER TABLE incident ADD COLUMN note_by TEXT;
        ALTER TABLE incident ADD COLUMN note_at INTEGER;
        ALTER TABLE incident ADD COLUMN next_word_by INTEGER;
        ALTER TABLE incident ADD COLUMN ending TEXT;
        ALTER TABLE incident ADD COLUMN ended_by TEXT;
        ALTER TABLE incident ADD COLUMN ended_at INTEGER;
        ALTER TABLE incident ADD COLUMN merged_into INTEGER REFERENCES incident (number);
        -- Domains, with a blank between them.
        ALTER TABLE incident ADD COLUMN sites TEXT NOT NULL DEFAULT '';
        ALTER TABLE incident ADD COLUMN told_sites INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE incident ADD COLUMN held_since INTEGER;
        ALTER TABLE incident ADD COLUMN silenced_by TEXT;
        -- Nobody noted the sites of those that are open: none of them is news.
        UPDATE incident SET told_sites = 64, ending = CASE WHEN state = 'closed' THEN 'quiet' ELSE NULL END,
            state = CASE WHEN state = 'closed' THEN 'resolved' WHEN transition > 1 THEN 'updated' ELSE 'firing' END;
        CREATE INDEX incident_open ON incident (number) WHERE state <> 'resolved';

        -- The story of an incident. `who` is empty where nobody did it.
        CREATE TABLE incident_act (
            number INTEGER PRIMARY KEY,
            incident INTEGER NOT NULL REFERENCES incident (number),
            time INTEGER NOT NULL,
            what TEXT NOT NULL,
            who TEXT NOT NULL,
            text TEXT NOT NULL
        ) STRICT;
        CREATE INDEX incident_act_incident ON incident_act (incident);

        -- Reports that open and join nothing again: one mail's about one service ('' for none). A person took it out of the
        -- incident; or the incident was a false alarm, and then the mail still bears its number, so that it is not usual either.
        CREATE TABLE incident_exclusion (
            message INTEGER NOT NULL REFERENCES message (number),
            service TEXT NOT NULL,
            incident INTEGER NOT NULL REFERENCES incident (number),
            PRIMARY KEY (message, service)
        ) STRICT, WITHOUT ROWID;

        -- Services ('' for all) that IT wants no alerts of for a while.
        CREATE TABLE silence (
            service TEXT PRIMARY KEY,
            ends_at INTEGER NOT NULL,
            who TEXT NOT NULL,
            asked_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
}
