internal import Feedback
internal import Outages
internal import Store
internal import Typesetting

/// Does with an incident what IT says, by command or by mail, within a transaction of the caller's. What was done before is done:
/// saying it again changes nothing, and tells nobody.
struct IncidentDesk: Sendable {
    private let alarm: Alarm

    init(_ configuration: Configuration, correspondence: Correspondence?, alarm: Alarm) {
        self.alarm = alarm
    }

    /// - Parameters:
    ///   - number: of the incident. What was merged into another is that other one.
    ///   - who: an address, or the name of a local user.
    func perform(
        _ act: IncidentAct,
        on number: Int64,
        by who: String,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> IncidentActResult {
        guard var incident = try store.incident(number) else { return .refused(.unknownIncident(number)) }
        if let other = incident.mergedInto {
            guard let merged = try store.incident(other) else { return .refused(.unknownIncident(other)) }
            incident = merged
        }
        let word = IncidentWord(who: Self.name(who), when: now)
        let hand = IncidentHand(alarm: alarm, word: word)
        switch act {
        case .acknowledge: return try hand.acknowledge(incident, in: store)
        case .note(let text, let nextWordBy): return try hand.note(text, nextWordBy, on: incident, in: store)
        case .resolve(let note): return try hand.resolve(incident, note: note, in: store)
        case .falseAlarm: return try hand.dismiss(incident, in: store)
        case .exclude(let mails): return try hand.exclude(mails.distinct, from: incident, in: store)
        case .merge(let other): return try hand.merge(other, into: incident, in: store)
        case .split(let mails): return try hand.split(mails.distinct, from: incident, in: store)
        case .undo: return try IncidentUndoing(alarm: alarm, word: word).undo(incident, in: store)
        }
    }

    /// As it stands in the story.
    static func name(_ who: String) -> String { who.inert(maximumBytes: 200) }
}

extension [Int64] {
    /// Each once, in the order given.
    fileprivate var distinct: [Int64] {
        var seen: Set<Int64> = []
        return filter { seen.insert($0).inserted }
    }
}
