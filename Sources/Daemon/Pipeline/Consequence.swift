internal import Feedback
internal import Store

/// What follows from a stored mail, decided inside its own transaction: so a mail is stored with all that follows, or not at
/// all.
struct Consequence: Sendable {
    private let configuration: Configuration
    private let correspondence: Correspondence?
    private let alarm: Alarm

    init(_ configuration: Configuration, correspondence: Correspondence?, alarm: Alarm) {
        self.configuration = configuration
        self.correspondence = correspondence
        self.alarm = alarm
    }

    func follow(from intake: Intake, as number: Int64, in store: isolated FeedbackStore, now: Timestamp) throws {
        guard case .read(let message, let verdict?) = intake.disposition, message.kind == .human, !intake.isBacklog
        else { return }
        if verdict.category == .outage, !verdict.isSecurity {
            let report = OutageReport(
                number: number,
                person: message.sender.key,
                domain: message.sender.mailable?.domain.lowercased() ?? "",
                service: verdict.service,
                time: intake.receivedAt
            )
            _ = try alarm.raise(report, in: store, now: now)
        }
    }
}
