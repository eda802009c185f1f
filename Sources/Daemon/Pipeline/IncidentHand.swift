internal import Feedback
internal import Outages
internal import Store
internal import Typesetting

/// One act of one person of IT on an incident. Each is written into its story with what it replaces, so that it can be taken back.
struct IncidentHand {
    let alarm: Alarm
    let word: IncidentWord

    private var now: Timestamp { word.when }

    func acknowledge(_ incident: Incident, in store: isolated FeedbackStore) throws -> IncidentActResult {
        guard incident.isOpen else { return .refused(.closed(incident.number)) }
        let known = try store.story(of: incident.number).contains { $0.kind == .acknowledged && $0.who == word.who }
        guard incident.acknowledgement == nil || !known else { return .done(incident) }
        var acknowledged = incident
        if acknowledged.acknowledgement == nil { acknowledged.acknowledgement = word }
        try write(.acknowledged, on: incident, before: IncidentBefore(incident), in: store)
        return .done(try store.record(acknowledged))
    }

    func note(
        _ text: String,
        _ nextWordBy: Timestamp?,
        on incident: Incident,
        in store: isolated FeedbackStore
    ) throws -> IncidentActResult {
        guard incident.isOpen else { return .refused(.closed(incident.number)) }
        guard let note = note(text, nextWordBy) else { return .refused(.pointless) }
        if let last = incident.note, last.text == note.text, last.nextWordBy == nextWordBy { return .done(incident) }
        var noted = incident
        noted.note = note
        // Who says what is being done is on it.
        if noted.acknowledgement == nil { noted.acknowledgement = word }
        try write(.noted, note.text, on: incident, before: IncidentBefore(incident), in: store)
        return .done(try store.record(noted))
    }

    /// What time has closed may still be said to be over: that is more than silence.
    func resolve(_ incident: Incident, note text: String?, in store: isolated FeedbackStore) throws -> IncidentActResult
    {
        let said = text.flatMap { note($0, nil)?.text }
        if incident.ending == .resolved {
            // People have been told already: another word on it would reach nobody.
            return said == nil || said == incident.note?.text ? .done(incident) : .refused(.closed(incident.number))
        }
        guard incident.isOpen || incident.ending == .quiet else { return .refused(.closed(incident.number)) }
        var resolved = incident
        if let note = text.flatMap({ note($0, nil) }) { resolved.note = note }
        close(&resolved, as: .resolved)
        try write(.resolved, said ?? "", on: incident, before: IncidentBefore(incident), in: store)
        let told = try alarm.tell(.resolved, of: resolved, in: store, now: now)
        try alarm.giveAllClear(of: told, in: store, now: now)
        return .done(told)
    }

    /// The reports of it open nothing again; see `FeedbackStore.dismissReports`.
    func dismiss(_ incident: Incident, in store: isolated FeedbackStore) throws -> IncidentActResult {
        if incident.ending == .falseAlarm { return .done(incident) }
        var dismissed = incident
        // Whoever heard that it is over must hear this too: it is another end.
        if incident.ending == .resolved { dismissed.closedAt = nil }
        close(&dismissed, as: .falseAlarm)
        var before = IncidentBefore(incident)
        before.excluded = try store.exclusions(of: incident.number)
        try store.dismissReports(of: incident.number)
        try write(.falseAlarm, on: incident, before: before, in: store)
        let told = try alarm.tell(.falseAlarm, of: dismissed, in: store, now: now)
        try alarm.giveAllClear(of: told, in: store, now: now)
        return .done(told)
    }

    func exclude(
        _ mails: [Int64],
        from incident: Incident,
        in store: isolated FeedbackStore
    ) throws -> IncidentActResult {
        // All its mails report nothing any more, and yet stay with it.
        if incident.ending == .falseAlarm { return .refused(.closed(incident.number)) }
        let gone = try store.excluded(mails, from: incident.number)
        let wanted = mails.filter { !gone.contains($0) }
        if wanted.isEmpty { return gone.isEmpty ? .refused(.pointless) : .done(incident) }
        if let refusal = try refusal(to: wanted, of: incident, in: store) { return .refused(refusal) }
        var before = IncidentBefore(incident)
        before.excluded = try store.exclusions(of: incident.number)
        before.places = try store.places(of: incident.number).filter { wanted.contains($0.mail) }
        try store.exclude(wanted, from: incident.number)
        try write(.excluded, Self.list(wanted), on: incident, before: before, in: store)
        return .done(try store.recount(incident.number) ?? incident)
    }

    func split(_ mails: [Int64], from incident: Incident, in store: isolated FeedbackStore) throws -> IncidentActResult
    {
        if let refusal = try refusal(to: mails, of: incident, in: store) { return .refused(refusal) }
        let reports = try store.reports(of: incident.number).filter { mails.contains($0.number) }
        guard let first = reports.first, let last = reports.last else { return .refused(.unknownReports(mails)) }
        // One that all of them name is what has failed.
        let services = Set(reports.map(\.service))
        let new = Incident(
            service: services.count == 1 ? first.service : nil,
            openedAt: now,
            firstReportAt: first.time,
            lastReportAt: last.time,
            people: Set(reports.map(\.person)).count,
            alertedPeople: 0,
            lastAlertAt: now,
            transition: 1
        )
        let opened = try alarm.open(new, from: incident, mails: mails, by: word.who, in: store, now: now)
        var before = IncidentBefore(incident)
        before.split = opened.number
        try write(.split, Self.list(mails), on: incident, before: before, in: store)
        _ = try store.recount(incident.number)
        return .done(opened)
    }

    func merge(_ number: Int64, into incident: Incident, in store: isolated FeedbackStore) throws -> IncidentActResult {
        guard let other = try store.incident(number) else { return .refused(.unknownIncident(number)) }
        if other.mergedInto == incident.number { return .done(incident) }
        guard other.number != incident.number else { return .refused(.pointless) }
        guard incident.isOpen else { return .refused(.closed(incident.number)) }
        guard other.isOpen || other.ending == .quiet else { return .refused(.closed(number)) }
        var before = IncidentBefore(incident)
        before.other = other
        before.places = try store.places(of: number)
        before.chained = try store.incidents(mergedInto: number)
        try store.moveReports(of: number, to: incident.number)
        try store.followMerge(of: number, into: incident.number)
        var ended = other
        close(&ended, as: .merged)
        ended.mergedInto = incident.number
        var joined = try store.recount(incident.number) ?? incident
        // What IT has said of the one it has said of the other.
        joined.acknowledgement = joined.acknowledgement ?? other.acknowledgement
        joined.note = joined.note ?? other.note
        try write(.merged, "into incident \(incident.number)", on: other, in: store)
        try write(.absorbed, "incident \(number)", on: incident, before: before, in: store)
        _ = try alarm.tell(.merged, of: ended, other: joined, in: store, now: now)
        return .done(try alarm.tell(.absorbed, of: joined, other: ended, in: store, now: now))
    }

    /// Why these mails cannot leave an incident; nil when they can.
    private func refusal(
        to mails: [Int64],
        of incident: Incident,
        in store: isolated FeedbackStore
    ) throws -> IncidentActResult.Refusal? {
        guard incident.isOpen else { return .closed(incident.number) }
        let members = Set(try store.reports(of: incident.number).map(\.number))
        let unknown = mails.filter { !members.contains($0) }
        if !unknown.isEmpty { return .unknownReports(unknown) }
        return mails.isEmpty || members.count == mails.count ? .pointless : nil
    }

    private func close(_ incident: inout Incident, as ending: Incident.Ending) {
        (incident.state, incident.ending, incident.endingWord) = (.resolved, ending, word)
        incident.closedAt = incident.closedAt ?? now
        incident.heldSince = nil
    }

    /// Nil when it says nothing.
    private func note(_ text: String, _ nextWordBy: Timestamp?) -> IncidentNote? {
        let text = text.inert(maximumBytes: IncidentNote.maximumTextBytes)
        return text.isEmpty ? nil : IncidentNote(text: text, word: word, nextWordBy: nextWordBy)
    }

    private func write(
        _ kind: IncidentEvent.Kind,
        _ text: String = "",
        on incident: Incident,
        before: IncidentBefore? = nil,
        in store: isolated FeedbackStore
    ) throws {
        let event = IncidentEvent(kind, who: word.who, when: now, text: text)
        var before = before
        before?.open = try store.openIncidents().map(\.number)
        try store.note(event, of: incident.number, before: try before?.text)
    }

    private static func list(_ mails: [Int64]) -> String { mails.map { "#\($0)" }.joined(separator: ", ") }
}
