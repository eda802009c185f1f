extension StoreSchema {
    /// What IT does with an incident can be taken back; and whether a report is doubtful no longer depends on what is shown as unsure.
    static let incidentUndoing = """
        -- What the step replaced, as JSON; NULL: it cannot be taken back, or was.
        ALTER TABLE incident_act ADD COLUMN before TEXT;

        -- As a report of an outage. Until now: what was shown as unsure.
        ALTER TABLE message ADD COLUMN is_doubtful INTEGER NOT NULL DEFAULT 0;
        UPDATE message SET is_doubtful = 1 WHERE reports_outage = 1 AND (category <> 'outage' OR is_unsure = 1);
        ALTER TABLE first_judgement ADD COLUMN is_doubtful INTEGER NOT NULL DEFAULT 0;
        UPDATE first_judgement SET is_doubtful = 1 WHERE reports_outage = 1 AND (category <> 'outage' OR is_unsure = 1);
        ALTER TABLE matter ADD COLUMN is_doubtful INTEGER NOT NULL DEFAULT 0;
        UPDATE matter SET is_doubtful = is_unsure;
        """
}
