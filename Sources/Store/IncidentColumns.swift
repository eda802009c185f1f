internal import Feedback
internal import SQL

/// Rows of the table `incident`.
enum IncidentColumns {
    static let list = """
        number, service, state, opened_at, first_report_at, last_report_at, closed_at, people, alerted_people, last_alert_at,
            transition, topic, acknowledged_by, acknowledged_at, note, note_by, note_at, next_word_by, ending, ended_by,
            ended_at, merged_into, sites, told_sites, held_since, silenced_by
        """
    /// What changes after an incident is stored. Its beginning moves back only: a report that is read late may have come first.
    static let change = """
        state = :state, first_report_at = CASE WHEN first_report_at < :first THEN first_report_at ELSE :first END,
            last_report_at = :last, closed_at = :closed, people = :people, alerted_people = :alerted, last_alert_at = :alert,
            transition = :transition, topic = :topic, acknowledged_by = :acknowledged_by,
            acknowledged_at = :acknowledged_at, note = :note, note_by = :note_by, note_at = :note_at,
            next_word_by = :next_word, ending = :ending, ended_by = :ended_by, ended_at = :ended_at, merged_into = :merged,
            sites = :sites, told_sites = :told_sites, held_since = :held, silenced_by = :silenced
        """

    static func bindings(of incident: Incident) -> Bindings {
        [
            "state": incident.state.rawValue, "first": incident.firstReportAt, "last": incident.lastReportAt,
            "closed": incident.closedAt, "people": incident.people, "alerted": incident.alertedPeople,
            "alert": incident.lastAlertAt, "transition": incident.transition, "topic": incident.topic,
            "acknowledged_by": incident.acknowledgement?.who, "acknowledged_at": incident.acknowledgement?.when,
            "note": incident.note?.text, "note_by": incident.note?.word.who, "note_at": incident.note?.word.when,
            "next_word": incident.note?.nextWordBy, "ending": incident.ending?.rawValue,
            "ended_by": incident.endingWord?.who, "ended_at": incident.endingWord?.when,
            "merged": incident.mergedInto, "sites": incident.sites.sorted().joined(separator: " "),
            "told_sites": incident.toldSites, "held": incident.heldSince, "silenced": incident.silencedBy,
        ]
    }

    static func incident(_ row: borrowing Row) -> Incident {
        var incident = Incident(
            number: row.int64(0),
            service: row.optionalText(1),
            state: Incident.State(rawValue: row.text(2)) ?? .updated,
            openedAt: row.time(3),
            firstReportAt: row.time(4),
            lastReportAt: row.time(5),
            closedAt: row.optionalTime(6),
            people: row.int(7),
            alertedPeople: row.int(8),
            lastAlertAt: row.time(9),
            transition: row.int(10)
        )
        incident.topic = row.optionalText(11)
        incident.acknowledgement = word(row.optionalText(12), row.optionalTime(13))
        if let text = row.optionalText(14), let word = word(row.optionalText(15), row.optionalTime(16)) {
            incident.note = IncidentNote(text: text, word: word, nextWordBy: row.optionalTime(17))
        }
        incident.ending = row.optionalText(18).flatMap { Incident.Ending(rawValue: $0) }
        incident.endingWord = word(row.optionalText(19), row.optionalTime(20))
        incident.mergedInto = row.optionalInt64(21)
        incident.sites = Set(row.text(22).split(separator: " ").map(String.init))
        incident.toldSites = row.int(23)
        incident.heldSince = row.optionalTime(24)
        incident.silencedBy = row.optionalText(25)
        return incident
    }

    private static func word(_ who: String?, _ when: Timestamp?) -> IncidentWord? {
        guard let who, let when else { return nil }
        return IncidentWord(who: who, when: when)
    }
}
