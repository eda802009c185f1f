internal import Feedback
internal import Instructions
internal import Store

/// Takes back what a letter did: exactly that, in reverse, and what cannot be taken back is said.
extension DigestDesk {
    /// What nobody has been told of can be taken back for so long.
    static let undoingTime = Duration.days(7)

    /// - Parameter letter: by the number of its mail; nil: the one that is answered, or the writer's last on this issue.
    func undo(_ letter: Int64?, _ sitting: Sitting, in store: isolated FeedbackStore) throws -> Deed {
        guard let number = try undoable(letter, sitting, in: store) else {
            return Deed(outcome: .refused(.nothingToUndo))
        }
        let reader = try reader(sitting, in: store) ?? DigestReader(name: sitting.errand.name, address: sitting.staff)
        let acts = try store.acts(of: number, reader: reader).filter { $0.undoneBy == nil }
        var undoing = DigestResult.Undoing()
        for act in acts.reversed() {
            if let obstacle = try takeBack(act, of: reader, sitting, in: store) {
                undoing.kept.append(.init(command: act.name, obstacle: obstacle))
            } else {
                undoing.taken.append(act.name)
                try store.take(back: act, by: sitting.letter)
            }
        }
        return Deed(outcome: acts.isEmpty ? .refused(.nothingToUndo) : .undone(undoing))
    }

    /// A letter on this issue, of lately; of somebody else's only where staff asks.
    private func undoable(_ letter: Int64?, _ sitting: Sitting, in store: isolated FeedbackStore) throws -> Int64? {
        let since = sitting.now - Self.undoingTime
        let last = { try store.lastActing(onIssue: sitting.errand.issue, by: sitting.staff, since: since) }
        guard let number = letter ?? sitting.answered, let record = try store.instruction(number) else {
            return letter == nil ? try last() : nil
        }
        guard record.issue == sitting.errand.issue, record.decidedAt >= since else { return nil }
        let isOwn = record.staff?.normalized == sitting.staff.normalized
        let isStaff = configuration.commands.staff.contains { $0.normalized == sitting.staff.normalized }
        return isOwn || isStaff ? number : nil
    }

    private func takeBack(
        _ act: InstructionAct,
        of reader: DigestReader,
        _ sitting: Sitting,
        in store: isolated FeedbackStore
    ) throws -> DigestResult.Undoing.Obstacle? {
        switch act.effect {
        case .incident: return .incident
        case .theme(let event): return try takeBack(event, sitting, in: store)
        case .reply(_, let key):
            return try store.withdraw(key, reason: "not sent: it was taken back", now: sitting.now)
                ? nil : .told(waiting: 0)
        case .wish(let before, let after):
            guard try store.reader(after.address, of: after.name) == after else { return .changed }
            try store.record(before, now: sitting.now)
            return nil
        case .mail(let mail, let from, let to):
            guard try store.trayOfMail(mail) == to else { return .changed }
            let origin = Correction.Origin(who: sitting.staff.description)
            switch try store.correct(mail, to: from, by: origin, words: WordKeys.key, now: sitting.now) {
            case .corrected, .undone: return nil
            case .unchanged, .refused: return .changed
            }
        }
    }

    /// A step in a theme's history, if it is the last that can be taken back.
    private func takeBack(
        _ event: Int64,
        _ sitting: Sitting,
        in store: isolated FeedbackStore
    ) throws -> DigestResult.Undoing.Obstacle? {
        guard let number = try store.theme(ofEvent: event), let theme = try store.theme(number),
            theme.mergedInto == nil, try store.latestStep(of: number)?.event == event
        else { return .changed }
        let result = try themes.perform(.undo, on: number, by: sitting.staff.description, in: store, now: sitting.now)
        switch result {
        case .done: return nil
        case .refused(.told(let waiting)): return .told(waiting: waiting)
        case .refused: return .changed
        }
    }
}
