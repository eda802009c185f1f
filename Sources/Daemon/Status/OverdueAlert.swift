internal import Feedback
internal import FoundationEssentials

/// Something urgent that has reached nobody: all mails of one incident, or all mails of one kind that belong to none.
struct OverdueAlert: Hashable, Sendable {
    /// A mail is overdue when it is older than this: the relay had its chance.
    static let patience = Duration.minutes(2)
    /// How long a mail that was given up is told of. Then its incident is history, and the outbox's counts tell.
    static let history = Duration.hours(24)

    let kind: OutboundMail.Kind
    /// Nil for what belongs to none: a security matter, a person's outage.
    let incident: Incident?
    let mails: Int
    /// When the first of the mails was composed.
    let since: Timestamp
    /// None of the mails waits any more: the relay refused them.
    let isGivenUp: Bool

    /// One clear line for the journal, the status and systemd: what, how many people, since when. No mail text.
    func text(now: Timestamp) -> String {
        let fate =
            isGivenUp
            ? "its mail was refused or given up" : "its mail has waited \(Self.wait(now - since)) for the relay"
        guard let incident else {
            let what = kind == .security ? "security matter" : kind == .helpdesk ? "person's outage" : "alert"
            let things = mails == 1 ? "a \(what)" : "\(mails) mails of the kind: a \(what)"
            return "NOT DELIVERED: \(things), since \(Self.text(since)); \(fate)"
        }
        let service = incident.service.map { "outage of \($0)" } ?? "outage, no service named"
        return "ALERT NOT DELIVERED: \(service), \(incident.people) people since "
            + "\(Self.text(incident.firstReportAt)), incident \(incident.number); \(fate)"
    }

    /// Whole minutes of some hours, whole hours of some days, then days: nobody counts in thousands of minutes.
    private static func wait(_ span: Duration) -> String {
        let minutes = max(0, span.components.seconds / 60)
        return switch minutes {
        case ..<180: "\(minutes) min"
        case ..<2880: "\(minutes / 60) h"
        default: "\(minutes / 1440) days"
        }
    }

    /// What tells one from another.
    var name: String { incident.map { "incident \($0.number)" } ?? kind.rawValue }

    /// RFC 3339, UTC, whole seconds.
    private static func text(_ time: Timestamp) -> String {
        Date(timeIntervalSince1970: Double(time.seconds)).formatted(.iso8601)
    }
}
