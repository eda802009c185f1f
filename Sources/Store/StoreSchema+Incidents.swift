extension StoreSchema {
    /// Who reported an incident is asked at each report of it. Most mails never enter it.
    static let incidentPeople = """
        CREATE INDEX message_incident ON message (incident, person) WHERE incident IS NOT NULL;
        """
}
