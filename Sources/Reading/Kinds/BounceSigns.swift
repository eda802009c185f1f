internal import Feedback
internal import MIME

/// Tells mail that could not be delivered, or is late, from people who write about it.
///
/// A report by RFC 3464 decides alone. Words decide only together with a sign that a program sent them: a daemon's address, the
/// null return path, a header of daemons; or where they begin as only daemons begin and nobody's name is on the mail.
struct BounceSigns {
    /// Bytes read of a report.
    private static let maximumReport = 64 * 1024

    private let clues: MailClues
    private let weight: BounceEvidence

    init(_ clues: MailClues) {
        self.clues = clues
        weight = BounceEvidence(clues)
    }

    func decide() -> KindRules.Decision? {
        if let report = structured() { return report }
        if let notification = serviceNotification() { return notification }
        let evidence = weight.evidence()
        guard evidence.isEnough else { return nil }
        return weight.isDelayed
            ? KindRules.Decision(kind: .delay, rule: "delivery delay: \(evidence.words)")
            : KindRules.Decision(kind: .bounce, rule: "bounce: \(evidence.words)")
    }

    // MARK: - RFC 3464

    private func structured() -> KindRules.Decision? {
        let status = clues.outerPart("message/delivery-status", "message/global-delivery-status")
        let isReport = clues.reportType == "delivery-status"
        let isDaemons = clues.reportType != nil || clues.role.isMailSystem || clues.isNullPath
        guard isReport || (status != nil && isDaemons) else { return nil }
        let actions = status.map(actions) ?? []
        if !actions.isEmpty, actions.allSatisfy({ $0 == "delayed" }) {
            return KindRules.Decision(kind: .delay, rule: "delivery delay (RFC 3464)")
        }
        if !actions.isEmpty, actions.allSatisfy({ $0 == "delivered" || $0 == "relayed" || $0 == "expanded" }) {
            return KindRules.Decision(kind: .receipt, rule: "delivery success (RFC 3464)")
        }
        if actions.isEmpty, weight.isDelayed {
            return KindRules.Decision(kind: .delay, rule: "delivery delay (report without actions)")
        }
        return KindRules.Decision(kind: .bounce, rule: "delivery status report (RFC 3464)")
    }

    /// The values of the Action fields, lower case.
    private func actions(_ part: Part) -> [String] {
        let content = clues.tree.content(of: part, limit: Self.maximumReport)
        return content.split(whereSeparator: { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn }).compactMap {
            line in
            guard line.starts(withLowercase: "action:") else { return nil }
            let value = line.dropFirst(7).trimmed.prefix { ASCII.isLetter($0) }
            return ASCII.name(value)
        }
    }

    // MARK: - Services that report in JSON

    /// Amazon SES by SNS: `{"notificationType":"Bounce",…}` as the whole text, from an address nobody writes from.
    private func serviceNotification() -> KindRules.Decision? {
        guard clues.role == .noReply || clues.isNullPath, clues.opening.bytes.first == UInt8(ascii: "{") else {
            return nil
        }
        let text = clues.opening.bytes.filter { $0 != ASCII.space && $0 != UInt8(ascii: "\\") }
        func says(_ type: StaticString, _ other: StaticString) -> Bool { text.contains(type) || text.contains(other) }
        if says("\"notificationtype\":\"bounce\"", "\"eventtype\":\"bounce\"") {
            return KindRules.Decision(kind: .bounce, rule: "bounce: notification of a mail service in JSON")
        }
        if says("\"notificationtype\":\"complaint\"", "\"eventtype\":\"complaint\"") {
            return KindRules.Decision(kind: .autoReply, rule: "abuse feedback report of a mail service in JSON")
        }
        if says("\"notificationtype\":\"delivery\"", "\"eventtype\":\"delivery\"") {
            return KindRules.Decision(kind: .receipt, rule: "delivery success of a mail service in JSON")
        }
        return nil
    }
}
