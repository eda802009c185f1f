internal import Feedback
internal import MIME

/// Tells mail that could not be delivered, or is late, from people who write about it.
///
/// A report by RFC 3464 decides alone. Words decide only together with a daemon for a sender or the null return path.
struct BounceSigns {
    private let mail: KindRules
    /// The sender is a program that delivers mail.
    private let isDaemon: Bool
    /// The sender has an address no person has.
    private let isMailerDaemon: Bool

    init(mail: KindRules) {
        self.mail = mail
        let address = ASCII.lowercased(Array(mail.sender.address.utf8)[...])
        let local = address.prefix { $0 != 0x40 }.filter { $0 != 0x5F && $0 != 0x22 }[...]
        let letters = local.filter(ASCII.isLetter)
        isMailerDaemon = letters.elementsEqual("mailerdaemon".utf8) || letters.elementsEqual("maildaemon".utf8)
        let name = ASCII.lowercased(Array(mail.sender.name.utf8)[...])
        isDaemon =
            isMailerDaemon || Self.daemons.contains { local.starts(withLowercase: $0) }
            || Self.daemonNames.contains { name.contains($0) }
    }

    func decide() -> KindRules.Decision? {
        if let report = structured() { return report }
        if mail.header.first("x-failed-recipients") != nil, isDaemon || mail.returnPath == "" || mail.isAutoSubmitted {
            return decision("X-Failed-Recipients")
        }
        if isDaemon, hasWords { return decision("a mail daemon's words") }
        if isMailerDaemon, !mail.isAutoSubmitted, !isReply { return decision("a mail daemon's address") }
        if mail.returnPath == "", !isReply, !AutoReplySigns.isAutomaticSubject(mail.subject), hasWords {
            return decision("null return path and a mail daemon's words")
        }
        let opening = Array(Self.head(mail.text).utf8)[...].drop { !ASCII.isLetter($0) }
        if !isReply, Self.openings.contains(where: { opening.starts(withLowercase: $0) }) {
            return decision("a mail daemon's opening words")
        }
        return nil
    }

    // MARK: - RFC 3464

    private func structured() -> KindRules.Decision? {
        let status = mail.tree.parts.prefix(20).first { part in
            part.depth <= 2 && (part.type == "message/delivery-status" || part.type == "message/global-delivery-status")
        }
        let isReport = mail.reportType == "delivery-status"
        guard isReport || (status != nil && (mail.reportType != nil || isDaemon || mail.returnPath == "")) else {
            return nil
        }
        let actions = status.map(actions) ?? []
        if !actions.isEmpty, actions.allSatisfy({ $0 == "delayed" }) {
            return KindRules.Decision(kind: .bounce, rule: "delivery delay (RFC 3464)", isDelay: true)
        }
        if !actions.isEmpty, actions.allSatisfy({ $0 == "delivered" || $0 == "relayed" || $0 == "expanded" }) {
            return KindRules.Decision(kind: .receipt, rule: "delivery success (RFC 3464)")
        }
        if actions.isEmpty, isDelayed {
            return KindRules.Decision(
                kind: .bounce,
                rule: "delivery delay (report without actions)",
                isDelay: true
            )
        }
        return KindRules.Decision(kind: .bounce, rule: "delivery status report (RFC 3464)")
    }

    /// The values of the Action fields, lower case; at most 64 KiB of the report are read.
    private func actions(_ part: Part) -> [String] {
        let content = mail.tree.content(of: part, limit: 64 * 1024)
        return content.split(whereSeparator: { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn }).compactMap {
            line in
            guard line.starts(withLowercase: "action:") else { return nil }
            let value = line.dropFirst(7).trimmed.prefix { ASCII.isLetter($0) }
            return ASCII.name(value)
        }
    }

    private func decision(_ evidence: String) -> KindRules.Decision {
        let isDelayed = isDelayed
        let rule = isDelayed ? "delivery delay: \(evidence)" : "bounce: \(evidence)"
        return KindRules.Decision(kind: .bounce, rule: rule, isDelay: isDelayed)
    }

    // MARK: - Words

    private var isReply: Bool { mail.header.first("in-reply-to") != nil && mail.returnPath != "" }

    private var subject: [UInt8] { Array(mail.subject.lowercased().utf8) }

    private var text: [UInt8] { Array(Self.head(mail.text).lowercased().utf8) }

    /// The first 4,000 characters: what a daemon says, it says first.
    private static func head(_ text: String) -> Substring { Substring(text.unicodeScalars.prefix(4000)) }

    private var hasWords: Bool {
        let subject = subject
        if Self.subjects.contains(where: { subject.contains($0) }) { return true }
        let text = text
        return Self.texts.contains { text.contains($0) }
    }

    private var isDelayed: Bool {
        let subject = subject
        if Self.failures.contains(where: { subject.contains($0) }) { return false }
        if Self.delays.contains(where: { subject.contains($0) }) { return true }
        let text = text
        return Self.delayTexts.contains { text.contains($0) }
    }

    private static let daemons: [StaticString] = [
        "postmaster", "mdaemon", "mailer", "systemadministrator",
        "mail-delivery", "bounce", "poostmaster", "microsoftexchange", "mailsystem", "no-reply-bounce", "ndr",
        "delivery-", "mail.administrator", "mmdf",
    ]

    private static let daemonNames: [StaticString] = [
        "mail delivery", "mailer-daemon", "mailer daemon", "postmaster", "mail system", "delivery subsystem",
        "mail administrator", "mail router",
    ]

    private static let subjects: [StaticString] = [
        "undeliver", "undelivered", "delivery status notification", "delivery failure", "delivery failed",
        "delivery report",
        "delivery problem", "mail delivery", "returned mail", "returned to sender", "return to sender",
        "failure notice",
        "failure notification", "non delivery", "non-delivery", "nondeliverable", "not delivered", "could not send",
        "message status", "mail status report", "mail system error", "delivery notification", "message not delivered",
        "unzustellbar", "nicht zugestellt", "nicht zustellbar", "zustellung", "non remis",
        "non distribu", "échec de la remise", "no se puede entregar", "no entregado", "no entregable",
        "mancato recapito",
        "impossibile recapitare", "não entregue", "não é possível entregar", "niet bezorgd", "onbestelbaar",
        "niet afgeleverd",
        "nie dostarczono", "niedostarcz", "nedoručiteln", "nedoručen", "permanent",
        "no such user",
        "user unknown", "unable to deliver", "無法", "配信",
        "недостав", "ошибк",
    ]

    private static let texts: [StaticString] = [
        "could not be delivered", "couldn't be delivered", "was not delivered", "wasn't delivered", "not be delivered",
        "unable to deliver", "undeliverable", "delivery to the following", "delivery has failed", "delivery failed",
        "permanent fatal errors", "permanent error", "mailbox is full", "mailbox full", "over quota", "quota exceeded",
        "unknown user", "no such user", "recipient rejected",

        "returned to you", "message has been delayed", "not listed in", "invalid recipient", "unknown recipient",
        "unknown address", "konnte nicht zugestellt", "nicht zugestellt", "n'a pas pu être",
        "no se ha podido",
        "não pôde", "kon niet worden", "nie można", "nelze doručit", "host unknown",
        "5.1.1",
        "unrouteable", "failed recipient", "delivery error", "is delayed", "was undeliverable", "returned mail",
        "have been rejected", "address is no longer", "unsent message follows", "message that you sent",
    ]

    /// No person begins so.
    private static let openings: [StaticString] = [
        "hi. this is the qmail-send program", "this message was created automatically by mail delivery software",
        "this is the mail system at host", "this is an automatically generated delivery status notification",
        "a message that you sent could not be delivered", "this is the mailer-daemon", "this is the postfix program",
        "this is a delivery failure notification message",
        "your message did not reach some or all of the intended recipients",
        "delivery has failed to these recipients or groups",
        "your message to the following recipients cannot be delivered",
        "the following addresses had permanent fatal errors", "this is the mail delivery agent at",
        "the following addresses had delivery problems", "could not deliver message to the following recipient",
        "message from interscan messaging security suite", "failed recipients", "non-delivery report",
        "we are sorry to inform you that your message", "i'm sorry to have to inform you that your message could not",
        "i'm afraid i wasn't able to deliver your message",
    ]

    private static let failures: [StaticString] = [
        "undeliver", "failure", "failed", "returned", "unzustellbar", "could not be delivered",
    ]

    private static let delays: [StaticString] = [
        "delayed", "delay)", "(delay", "still being retried", "warning: could not send", "warning: message",
        "transient",
        "verzögert", "retardé", "retrasad", "ritard", "atrasad", "vertraagd", "opóźni", "zpožděn", "warning - delayed",
        "not yet been delivered", "postponed", "delivery warning", "queued for", "warning: delivery", "deferred",
    ]

    private static let delayTexts: [StaticString] = [
        "this is a warning message only", "do not need to resend", "will continue to be attempted", "has been delayed",
        "still be retried", "delivery attempts will continue", "message will be retried", "will keep trying",
        "will continue trying", "this is a warning only", "has not yet been delivered", "only a temporary failure",
        "wird weiterhin versucht",
    ]
}
