internal import Feedback
internal import Store

/// What came of a correction, in words.
struct CorrectionAnswer: Sendable {
    let number: Int64
    /// Nil: a correction was to be taken back.
    let asked: Tray?
    let outcome: FeedbackStore.CorrectionOutcome

    var answer: ControlAnswer {
        switch outcome {
        case .refused(let reason): ControlAnswer(error: reason)
        case .unchanged: ControlAnswer(message: "mail \(number) is taken for \(Self.words(asked ?? .unsure)) already")
        case .corrected(let correction):
            ControlAnswer(
                message: "mail \(correction.message) is now \(Self.words(correction.after.tray)), "
                    + "was \(Self.words(correction.before.tray))"
            )
        case .undone(let correction):
            ControlAnswer(message: "mail \(correction.message) is again what it was taken for at first")
        }
    }

    private static func words(_ tray: Tray) -> String { tray == .other ? "other (not feedback)" : tray.rawValue }
}
