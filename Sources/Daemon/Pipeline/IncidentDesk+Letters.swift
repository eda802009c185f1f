internal import Feedback
internal import Store

extension IncidentDesk {
    /// What came of a command in a letter.
    struct Deed: Sendable {
        let result: IncidentActResult
        /// What is kept with the letter, so that it can be taken back; nil where nothing has changed.
        let effect: InstructionAct.Effect?
    }

    /// What a person has done with an incident, under whatever number; nil where it is nothing.
    ///
    /// - Parameter who: as in `perform`.
    func doings(of who: String, on number: Int64, in store: isolated FeedbackStore) throws -> IncidentDoings? {
        try store.doings(of: Self.name(who), onIncident: number)
    }

    /// As `perform`, with the step that it made in an incident's story.
    func carryOut(
        _ act: IncidentAct,
        on number: Int64,
        by who: String,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> Deed {
        let before = try store.latestIncidentEvent()
        let result = try perform(act, on: number, by: who, in: store, now: now)
        guard case .done = result, let step = try store.undoableStep(after: before) else {
            return Deed(result: result, effect: nil)
        }
        return Deed(result: result, effect: .incident(step.incident, step: step.event))
    }

    /// Takes back one step of a letter's, if nothing has been done with the incident since; what keeps it from that.
    func takeBack(
        step: Int64,
        of number: Int64,
        by who: String,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> IncidentActResult.Refusal? {
        guard try store.incident(number)?.mergedInto == nil, try store.latestStep(ofIncident: number)?.event == step
        else { return .changedSince }
        let result = try perform(.undo, on: number, by: who, in: store, now: now)
        if case .refused(let refusal) = result { return refusal }
        return nil
    }
}
