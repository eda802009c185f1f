internal import Feedback
internal import Outages
internal import Store

/// Takes back the latest act on an incident, exactly, within a transaction of the caller's: its reports, its words and its state are what
/// they were, and whoever of IT was told is told so. What came by itself since stays.
///
/// What people outside IT were told cannot be taken back. Then nothing is done, and how many know is said.
struct IncidentUndoing {
    let alarm: Alarm
    let word: IncidentWord

    private var now: Timestamp { word.when }

    func undo(_ incident: Incident, in store: isolated FeedbackStore) throws -> IncidentActResult {
        guard let step = try store.latestStep(ofIncident: incident.number),
            let before = IncidentBefore.read(step.before)
        else { return .refused(.nothingToUndo) }
        if let obstacle = try obstacle(to: step, before, incident, in: store) { return .refused(obstacle) }
        try store.endStep(ofIncident: step.event)
        try restore(before, of: step, incident, in: store)
        try store.note(
            IncidentEvent(.undone, who: word.who, when: now, text: step.kind.rawValue),
            of: incident.number
        )
        return .undone(try store.incident(incident.number) ?? incident, step.kind)
    }

    // MARK: - May it be

    private func obstacle(
        to step: IncidentStep,
        _ before: IncidentBefore,
        _ incident: Incident,
        in store: isolated FeedbackStore
    ) throws -> IncidentActResult.Refusal? {
        switch step.kind {
        case .resolved, .falseAlarm: return try obstacle(toOpening: incident, before, since: step.when, in: store)
        case _ where !incident.isOpen: return .closed(incident.number)
        case .acknowledged:
            let isOurs = before.incident.acknowledgement == nil
            return isOurs && incident.acknowledgement?.when != step.when ? .changedSince : nil
        case .noted:
            guard incident.note?.word.when == step.when else { return .changedSince }
            return Self.told(try store.peopleAcknowledged(in: incident.number, since: step.when))
        case .split:
            guard let split = try before.split.flatMap({ try store.incident($0) }), split.isOpen,
                try store.latestStep(ofIncident: split.number) == nil
            else { return .changedSince }
            return nil
        case .absorbed:
            guard let other = before.other, let ended = try store.incident(other.number),
                ended.mergedInto == incident.number
            else { return .changedSince }
            return try hasRival(other, besides: before, in: store) ? .changedSince : nil
        default: return nil
        }
    }

    private func obstacle(
        toOpening incident: Incident,
        _ before: IncidentBefore,
        since: Timestamp,
        in store: isolated FeedbackStore
    ) throws -> IncidentActResult.Refusal? {
        guard !incident.isOpen, incident.mergedInto == nil, incident.endingWord?.when == since else {
            return .changedSince
        }
        if before.incident.isOpen, try hasRival(incident, besides: before, in: store) { return .changedSince }
        return Self.told(try store.peopleToldOfEnding(of: incident.number, since: since))
    }

    /// Another one about the same has been opened since, anew or again: two would be told of for one failure. What was open beside it before,
    /// as one that was split off, may be so again.
    private func hasRival(
        _ incident: Incident,
        besides before: IncidentBefore,
        in store: isolated FeedbackStore
    ) throws -> Bool {
        let known = Set(before.open ?? [])
        return try store.openIncidents().contains {
            !known.contains($0.number) && $0.number != incident.number && $0.service == incident.service
                && $0.topic == incident.topic
        }
    }

    private static func told(_ people: Int) -> IncidentActResult.Refusal? { people > 0 ? .toldAlready(people) : nil }

    // MARK: - Taking back

    private func restore(
        _ before: IncidentBefore,
        of step: IncidentStep,
        _ incident: Incident,
        in store: isolated FeedbackStore
    ) throws {
        switch step.kind {
        case .acknowledged, .noted:
            var restored = incident
            restored.acknowledgement = before.incident.acknowledgement
            if step.kind == .noted { restored.note = before.incident.note }
            _ = try store.record(restored)
        case .resolved, .falseAlarm: try open(incident, before, of: step, in: store)
        case .excluded:
            try readmit(before, of: incident, in: store)
            try store.move(before.places, of: nil, to: incident.number)
            _ = try store.recount(incident.number)
        case .split:
            guard let split = before.split else { return }
            _ = try IncidentHand(alarm: alarm, word: word).merge(split, into: incident, in: store)
            // Or the next undo would split it anew, where the act before is meant.
            if let merging = try store.latestStep(ofIncident: incident.number), merging.event > step.event {
                try store.endStep(ofIncident: merging.event)
            }
        case .absorbed: try part(incident, before, of: step, in: store)
        default: return
        }
    }

    /// It has not ended after all, or only as it had before.
    private func open(
        _ incident: Incident,
        _ before: IncidentBefore,
        of step: IncidentStep,
        in store: isolated FeedbackStore
    ) throws {
        if step.kind == .falseAlarm { try readmit(before, of: incident, in: store) }
        let told = try tellAsBefore(incident, before.incident, in: store)
        _ = try store.withdrawUntrueAllClears(now: now)
        // What had been said of its end holds again; a time to tell that may still be to come.
        if !told.isOpen { try alarm.giveAllClear(of: told, in: store, now: now) }
    }

    private func tellAsBefore(
        _ incident: Incident,
        _ before: Incident,
        in store: isolated FeedbackStore
    ) throws -> Incident {
        var restored = incident
        (restored.state, restored.closedAt, restored.mergedInto) = (before.state, before.closedAt, before.mergedInto)
        (restored.ending, restored.endingWord) = (before.ending, before.endingWord)
        (restored.acknowledgement, restored.note) = (before.acknowledgement, before.note)
        let occasion: AlertMaterial.Occasion =
            restored.isOpen ? .takenBack : restored.ending == .resolved ? .resolved : .closed
        return try alarm.tell(occasion, of: restored, word: restored.isOpen ? word : nil, in: store, now: now)
    }

    private func readmit(
        _ before: IncidentBefore,
        of incident: Incident,
        in store: isolated FeedbackStore
    ) throws {
        let known = Set(before.excluded)
        let fresh = try store.exclusions(of: incident.number).filter { !known.contains($0) }
        try store.readmit(fresh, of: incident.number)
    }

    /// Two again. Reports about the other's service that have come since are the other's.
    private func part(
        _ incident: Incident,
        _ before: IncidentBefore,
        of step: IncidentStep,
        in store: isolated FeedbackStore
    ) throws {
        guard let old = before.other, let other = try store.incident(old.number) else { return }
        let isOwnService = old.service == incident.service
        let since = isOwnService ? [] : try store.places(of: incident.number, about: old.service, since: step.when)
        try store.move(before.places + since, of: incident.number, to: old.number)
        try store.unfollowMerge(of: old.number, from: incident.number, chained: before.chained)
        var parted = incident
        // What IT had said of the other one alone.
        if parted.acknowledgement == old.acknowledgement { parted.acknowledgement = before.incident.acknowledgement }
        if parted.note == old.note { parted.note = before.incident.note }
        _ = try store.record(parted)
        let recounted = try store.recount(incident.number) ?? parted
        _ = try alarm.tell(.takenBack, of: recounted, word: word, in: store, now: now)
        var reopened = try tellAsBefore(other, old, in: store)
        reopened = try store.recount(old.number) ?? reopened
        try store.note(IncidentEvent(.undone, who: word.who, when: now, text: "merged"), of: reopened.number)
    }
}
