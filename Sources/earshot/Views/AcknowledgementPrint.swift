internal import Daemon
internal import Typesetting

/// What `earshot check` says of acknowledgements: whether they go out, and what turning them on would do.
enum AcknowledgementPrint {
    private static let columns = TextColumns(width: 80)
    private static let indent = String(repeating: " ", count: 26)
    /// Rules named.
    private static let maximumRules = 4

    static func text(_ view: AcknowledgementView) -> String {
        var lines = columns.lines(
            verdict(view),
            first: "acknowledgements  \(view.isEnabled ? "on  " : "off ")    ",
            rest: indent
        )
        lines += columns.lines(limits(view), first: indent, rest: indent)
        if let forecast = view.forecast, forecast.mails > forecast.answered {
            lines += columns.lines(reasons(forecast), first: indent, rest: indent)
        }
        if let templates = view.templates {
            lines += columns.lines("texts from \(templates)", first: indent, rest: indent)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func verdict(_ view: AcknowledgementView) -> String {
        guard let forecast = view.forecast else {
            return view.trouble.map { "what they would come to cannot be told: \($0)" }
                ?? "what they would come to is known once there are mails"
        }
        let mails = forecast.isCut ? "the first \(forecast.mails) mails" : "\(forecast.mails) mails"
        return "by these rules, \(forecast.answered) of \(mails) by people in the last 7 days are answered"
    }

    private static func limits(_ view: AcknowledgementView) -> String {
        "at most \(view.perSenderPerHour) an hour and \(view.perSenderPerDay) a day to a person,"
            + " \(view.perDomainPerHour) an hour to an outside domain, \(view.perHour) an hour and \(view.perDay) a day in all;"
            + " in an outage one more to each colleague, and one when it is over"
    }

    private static func reasons(_ forecast: AnswerForecast) -> String {
        let sorted = forecast.withheld.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let named = sorted.prefix(maximumRules).map { "\($0.value) \(words(of: $0.key))" }
        let rest = sorted.dropFirst(maximumRules).reduce(0) { $0 + $1.value }
        return "not answered: " + (named + (rest > 0 ? ["\(rest) others"] : [])).joined(separator: ", ")
    }

    /// `S9-unaligned`: "unaligned".
    private static func words(of rule: String) -> String {
        rule.split(separator: "-").dropFirst().joined(separator: " ")
    }
}
