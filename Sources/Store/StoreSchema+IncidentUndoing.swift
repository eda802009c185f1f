extension StoreSchema {
    /// What IT does with an incident can be taken back.
    static let incidentUndoing = """
        -- What the step replaced, as JSON; NULL: it cannot be taken back, or was.
        ALTER TABLE incident_act ADD COLUMN before TEXT;
        """
}
