internal import Feedback
internal import Instructions
internal import Store

/// Which letter on a digest is taken back.
extension DigestDesk {
    /// What nobody has been told of can be taken back for so long.
    static let undoingTime = Duration.days(7)

    /// - Parameter letter: by the number of its mail; nil: the one that is answered, or the writer's last on this issue.
    func undo(_ letter: Int64?, _ sitting: Sitting, in store: isolated FeedbackStore) throws -> Deed {
        guard let number = try undoable(letter, sitting, in: store) else {
            return Deed(outcome: .refused(.nothingToUndo))
        }
        let undoing = LetterUndoing(
            incidents: incidents,
            themes: themes,
            reader: try reader(sitting, in: store) ?? DigestReader(name: sitting.errand.name, address: sitting.staff),
            letter: sitting.letter,
            now: sitting.now
        )
        return Deed(outcome: try undoing.takeBack(number, in: store).map { .undone($0) } ?? .refused(.nothingToUndo))
    }

    /// A letter on this issue, of lately; of somebody else's only where staff asks.
    private func undoable(_ letter: Int64?, _ sitting: Sitting, in store: isolated FeedbackStore) throws -> Int64? {
        let since = sitting.now - Self.undoingTime
        let issue = FeedbackStore.InstructionThread.issue(sitting.errand.issue)
        guard let number = letter ?? sitting.answered, let record = try store.instruction(number) else {
            return letter == nil ? try store.lastActing(in: issue, by: sitting.staff, since: since) : nil
        }
        guard record.issue == sitting.errand.issue, record.decidedAt >= since else { return nil }
        let isOwn = record.staff?.normalized == sitting.staff.normalized
        let isStaff = configuration.commands.staff.contains { $0.normalized == sitting.staff.normalized }
        return isOwn || isStaff ? number : nil
    }
}
