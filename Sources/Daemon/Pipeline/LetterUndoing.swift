internal import Feedback
internal import Instructions
internal import Store

/// Takes back what a letter did: exactly that, in reverse, whatever it was on; and what cannot be taken back is said.
struct LetterUndoing: Sendable {
    let incidents: IncidentDesk
    let themes: ThemeDesk
    /// Who asks for it, as a reader of the digest that the letter answers; of an alert, as anybody.
    let reader: DigestReader
    /// The number of the letter that asks for it.
    let letter: Int64
    let now: Timestamp

    /// - Returns: nil where nothing that the letter did holds.
    func takeBack(_ number: Int64, in store: isolated FeedbackStore) throws -> Undoing? {
        let acts = try store.acts(of: number, reader: reader)
        var undoing = Undoing()
        for act in acts.reversed() {
            if let obstacle = try takeBack(act, in: store) {
                undoing.kept.append(.init(command: act.name, obstacle: obstacle))
            } else {
                undoing.taken.append(act.name)
                try store.take(back: act, by: letter)
            }
        }
        return acts.isEmpty ? nil : undoing
    }

    private var who: String { reader.address.description }

    private func takeBack(_ act: InstructionAct, in store: isolated FeedbackStore) throws -> Undoing.Obstacle? {
        switch act.effect {
        case .incident(let number, let step):
            let refusal = try incidents.takeBack(step: step, of: number, by: who, in: store, now: now)
            return refusal.map { $0 == .changedSince ? .changed : .incident($0) }
        case .theme(let event): return try takeBack(event, in: store)
        case .reply(_, let key):
            return try store.withdraw(key, reason: "not sent: it was taken back", now: now) ? nil : .told(waiting: 0)
        case .wish(let before, let after):
            guard try store.reader(after.address, of: after.name) == after else { return .changed }
            try store.record(before, now: now)
            return nil
        case .mail(let mail, let from, let to):
            guard try store.trayOfMail(mail) == to else { return .changed }
            let origin = Correction.Origin(who: who)
            switch try store.correct(mail, to: from, by: origin, words: WordKeys.key, now: now) {
            case .corrected, .undone: return nil
            case .unchanged, .refused: return .changed
            }
        }
    }

    /// A step in a theme's history, if it is the last that can be taken back.
    private func takeBack(_ event: Int64, in store: isolated FeedbackStore) throws -> Undoing.Obstacle? {
        guard let number = try store.theme(ofEvent: event), let theme = try store.theme(number),
            theme.mergedInto == nil, try store.latestStep(of: number)?.event == event
        else { return .changed }
        switch try themes.perform(.undo, on: number, by: who, in: store, now: now) {
        case .done: return nil
        case .refused(.told(let waiting)): return .told(waiting: waiting)
        case .refused: return .changed
        }
    }
}
