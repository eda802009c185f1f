internal import Feedback
internal import FoundationEssentials
internal import Store

/// When IT wants no alerts: in the windows that the configuration names, and while a command says so. Reports are counted and
/// incidents recorded all the same, and each incident shows what held back its alerts.
struct Silencing: Sendable {
    private let windows: [Configuration.Maintenance]
    private let timeZone: TimeZone

    init(_ configuration: Configuration) {
        windows = configuration.maintenance
        timeZone = configuration.organisation.timeZone
    }

    /// What holds back alerts of a service, nil for none in particular, in words; nil when nothing does.
    func reason(for service: String?, in store: isolated FeedbackStore, now: Timestamp) throws -> String? {
        if let window = windows.first(where: { $0.covers(service, at: now, in: timeZone) }) { return window.words }
        let silence = try store.silences(at: now).first { $0.covers(service, at: now) }
        return silence.map { "silenced by \($0.word.who) until \(LocalMinute($0.until, in: timeZone).text)" }
    }
}
