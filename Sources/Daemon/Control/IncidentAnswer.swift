internal import Feedback

/// What came of an act on an incident, in words.
struct IncidentAnswer: Sendable {
    let act: IncidentAct
    /// The incident that was named.
    let number: Int64
    let result: IncidentActResult
    /// Whether people are answered at all: a note reaches them with their acknowledgement.
    let isAcknowledging: Bool

    var answer: ControlAnswer {
        switch result {
        case .done(let incident): ControlAnswer(message: done(incident))
        case .undone(let incident, let step):
            ControlAnswer(message: "taken back on incident \(incident.number): \(step.rawValue)")
        case .refused(let refusal): ControlAnswer(error: reason(refusal))
        }
    }

    private func done(_ incident: Incident) -> String {
        let name = "incident \(incident.number)"
        switch act {
        case .acknowledge:
            let who = incident.acknowledgement?.who ?? ""
            return "\(who) is on \(name): it is not told again unless it grows"
        case .note:
            return isAcknowledging
                ? "colleagues who report \(name) from now on are told that"
                : "the note on \(name) is kept, but acknowledgements are off: who reports it is not told"
        case .resolve:
            return "\(name) is over"
        case .falseAlarm:
            return "\(name) was no failure; its mails count as reports no longer, and are filed as before"
        case .exclude(let mails):
            return "\(Self.list(mails)) no longer counted; \(name) has \(people(incident))"
        case .merge(let other):
            return "incident \(other) is counted into \(name), which has \(people(incident))"
        case .split(let mails):
            return "\(Self.list(mails)) now \(name), with \(people(incident))"
        case .undo: return "taken back on \(name)"
        }
    }

    private func people(_ incident: Incident) -> String {
        incident.people == 1 ? "1 person" : "\(incident.people) people"
    }

    private func reason(_ refusal: IncidentActResult.Refusal) -> String {
        switch refusal {
        case .unknownIncident(let number): "there is no incident \(number); 'earshot incidents --all' lists them"
        case .closed(let number):
            "incident \(number) is closed; see 'earshot incidents show \(number)'"
        case .unknownReports(let mails):
            "\(Self.list(mails)) not counted into incident \(number); 'earshot incidents show \(number)' lists those "
                + "that are"
        case .nothingToUndo:
            "nothing was done with incident \(number) that can be taken back; see 'earshot incidents show \(number)'"
        case .toldAlready(let people):
            "\(people == 1 ? "1 person was" : "\(people) people were") told of it already; tell what is true now: earshot "
                + "incidents note, resolve or false-alarm \(number)"
        case .changedSince: "more has happened since; see 'earshot incidents show \(number)'"
        case .pointless:
            switch act {
            case .exclude, .split:
                "nothing would be left of incident \(number); was there no failure? earshot incidents false-alarm "
                    + "\(number)"
            case .note: "the note says nothing"
            default: "that would change nothing"
            }
        }
    }

    private static func list(_ mails: [Int64]) -> String {
        mails.count == 1
            ? "mail \(mails[0]) is" : "mails \(mails.map(String.init).joined(separator: ", ")) are"
    }
}
