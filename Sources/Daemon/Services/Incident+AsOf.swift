internal import Feedback
internal import Store

extension Incident {
    /// Open or over, and with IT's word on it, as its story tells up to a time; with the reports there were by then.
    func asOf(_ time: Timestamp, _ reports: PastReports, _ story: [IncidentEvent]) -> Incident {
        var past = self
        (past.people, past.firstReportAt, past.lastReportAt) = (reports.people, reports.first, reports.last)
        if let acknowledged = acknowledgement, acknowledged.when >= time { past.acknowledgement = nil }
        let known = story.filter { $0.when < time }.standing
        if story.contains(where: { $0.when >= time && ($0.isWordForPeople || $0.kind == .undone) }) {
            past.note = known.last(where: \.isWordForPeople)?.note
        }
        guard ending != .falseAlarm, ending != .merged else { return past }
        past.end(as: known.last { $0.turn != nil })
        return past
    }

    /// - Parameter turn: the latest by which it opened or ended; nil: it has just opened.
    private mutating func end(as turn: IncidentEvent?) {
        switch turn?.turn {
        case .over(let ending):
            (state, self.ending, closedAt) = (.resolved, ending, turn?.when)
            endingWord = turn.flatMap { $0.who.isEmpty ? nil : IncidentWord(who: $0.who, when: $0.when) }
        case .open, nil:
            if !isOpen { state = .updated }
            (self.ending, closedAt, endingWord) = (nil, nil, nil)
        }
    }
}

extension IncidentEvent {
    fileprivate enum Turn: Equatable {
        case open
        case over(Incident.Ending)
    }

    /// What it made of the incident; nil where it stayed what it was.
    fileprivate var turn: Turn? {
        switch kind {
        case .opened, .reopened: .open
        case .resolved: .over(.resolved)
        case .wentQuiet: .over(.quiet)
        case .falseAlarm, .merged, .acknowledged, .noted, .excluded, .absorbed, .split, .silenced, .undone: nil
        }
    }

    fileprivate var isWordForPeople: Bool { (kind == .noted || kind == .resolved) && !text.isEmpty }

    /// When more was promised for is not in the story.
    fileprivate var note: IncidentNote {
        IncidentNote(text: text, word: IncidentWord(who: who, when: when), nextWordBy: nil)
    }
}

extension [IncidentEvent] {
    /// Without what was taken back, and without the taking back: its text names the kind of the step, as `IncidentUndoing` writes it.
    fileprivate var standing: [IncidentEvent] {
        reduce(into: []) { steps, event in
            guard event.kind == .undone else { return steps.append(event) }
            if let place = steps.lastIndex(where: { $0.kind.rawValue == event.text }) { steps.remove(at: place) }
        }
    }
}
