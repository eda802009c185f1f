internal import Feedback
internal import MIME

/// Whether a person wrote a mail, and by which rule that was decided. The first rule that fits wins.
///
/// No single header makes a person's mail vanish: `Precedence`, `X-Auto-Response-Suppress` and `List-Unsubscribe` count only
/// together with something else; a person who *writes about* bounces or absences is a person.
struct KindRules {
    let header: HeaderBlock
    let tree: PartTree
    /// Decoded.
    let subject: String
    let sender: Sender
    let returnPath: String?
    /// The first of the visible text.
    let text: String
    /// Lower case.
    let ownAddresses: Set<String>
    /// Lower case; empty when there is none.
    let ownDomain: String
    let messageID: String?

    struct Decision {
        let kind: MailKind
        /// In words for the operator.
        let rule: String
        /// A bounce that only tells of a delay.
        var isDelay = false
    }

    func decide() -> Decision {
        own() ?? report() ?? calendar() ?? BounceSigns(mail: self).decide() ?? spam() ?? automatic() ?? list()
            ?? Decision(kind: .human, rule: "no sign of a machine")
    }

    // MARK: - Ours

    private func own() -> Decision? {
        if header.first("x-earshot-loop") != nil {
            return Decision(kind: .own, rule: "X-Earshot-Loop: sent by an Earshot")
        }
        if !ownDomain.isEmpty, let messageID, messageID.lowercased().hasSuffix("@" + ownDomain) {
            return Decision(kind: .own, rule: "Message-ID of ours")
        }
        if ownAddresses.contains(sender.key), isAutoSubmitted {
            return Decision(kind: .own, rule: "Auto-Submitted and from our own address")
        }
        return nil
    }

    // MARK: - Structure

    private func report() -> Decision? {
        let kinds = tree.parts.prefix(20).filter { $0.depth <= 2 }.map(\.type)
        let reportType = reportType ?? ""
        if reportType == "disposition-notification" || kinds.contains("message/disposition-notification") {
            return Decision(kind: .receipt, rule: "disposition notification (RFC 8098)")
        }
        if reportType == "feedback-report" || kinds.contains("message/feedback-report") {
            return Decision(kind: .autoReply, rule: "abuse feedback report (RFC 5965)")
        }
        return nil
    }

    /// Lower case; nil when the mail is no multipart/report (RFC 6522).
    var reportType: String? {
        guard tree.root.type == "multipart/report" else { return nil }
        return tree.root.typeParameters["report-type"]?.lowercased() ?? ""
    }

    private func calendar() -> Decision? {
        let isInvitation = tree.parts.prefix(20).contains { part in
            part.type == "text/calendar" && part.disposition != "attachment" && part.typeParameters["method"] != nil
                && part.typeParameters["method"]?.lowercased() != "publish"
        }
        if isInvitation { return Decision(kind: .calendar, rule: "text/calendar with a method (RFC 6047)") }
        let contentClass = header.first("content-class")?.text.lowercased() ?? ""
        if contentClass.hasSuffix("calendarmessage") {
            return Decision(kind: .calendar, rule: "Content-Class: calendarmessage")
        }
        return nil
    }

    // MARK: - Spam

    private func spam() -> Decision? {
        let flag = value("x-spam-flag")
        if flag.hasPrefix("yes") || flag.hasPrefix("true") { return Decision(kind: .spam, rule: "X-Spam-Flag: yes") }
        if value("x-spam-status").hasPrefix("yes") { return Decision(kind: .spam, rule: "X-Spam-Status: yes") }
        if let level = Int(value("x-ms-exchange-organization-scl")), level >= 5 {
            return Decision(kind: .spam, rule: "Exchange spam confidence level of 5 or more")
        }
        if value("x-forefront-antispam-report").contains("sfv:spm") {
            return Decision(kind: .spam, rule: "Exchange Online marked it as spam")
        }
        return nil
    }

    // MARK: - Automatic

    /// All instances count; comments and parameters do not (RFC 3834 section 5).
    var isAutoSubmitted: Bool {
        header.all("auto-submitted").contains { field in
            let word = ParameterizedValue(field.value).value
            return !word.isEmpty && word != "no" && !word.hasPrefix("no ")
        }
    }

    private func automatic() -> Decision? {
        if isAutoSubmitted { return Decision(kind: .autoReply, rule: "Auto-Submitted (RFC 3834)") }
        for name in AutoReplySigns.headers {
            let value = value(name)
            if !value.isEmpty, value != "no", value != "none", value != "false", value != "0" {
                return Decision(kind: .autoReply, rule: "\(name) header")
            }
        }
        for name in ["precedence", "x-precedence"] where value(name).hasPrefix("auto") {
            return Decision(kind: .autoReply, rule: "\(name): auto_reply")
        }
        if AutoReplySigns.isAutomaticSubject(subject) {
            return Decision(kind: .autoReply, rule: "subject of an automatic reply")
        }
        if isMachineHinted, AutoReplySigns.isAwaySubject(subject) {
            return Decision(kind: .autoReply, rule: "subject of an absence, and a header of machines")
        }
        if isMachineHinted, AutoReplySigns.isMachineSender(sender.address) {
            return Decision(kind: .autoReply, rule: "no-reply sender, and a header of machines")
        }
        return nil
    }

    /// Headers that alone prove nothing.
    private var isMachineHinted: Bool {
        if returnPath == "" { return true }
        let suppress = value("x-auto-response-suppress")
        if suppress.contains("all") || suppress.contains("oof") || suppress.contains("autoreply") { return true }
        let precedence = value("precedence")
        return precedence == "bulk" || precedence == "junk" || header.first("feedback-id") != nil
    }

    // MARK: - Lists

    /// A list or a newsletter. A list that is our own address, as group mailboxes are, brings people's mail.
    private func list() -> Decision? {
        let identifier = value("list-id")
        if !identifier.isEmpty {
            if isOwnList(identifier) { return nil }
            return Decision(kind: .list, rule: "List-Id (RFC 2919)")
        }
        let precedence = value("precedence")
        let isBulk = precedence == "bulk" || precedence == "list" || precedence == "junk"
        let hasListHeaders =
            header.first("list-unsubscribe") != nil || header.first("list-post") != nil
            || header.first("list-help") != nil
            || header.first("x-mailing-list") != nil || header.first("mailing-list") != nil
            || header.first("x-beenthere") != nil
        if hasListHeaders, isBulk || header.first("list-unsubscribe-post") != nil || header.first("list-post") != nil {
            return Decision(kind: .list, rule: "List-* headers and bulk precedence")
        }
        return nil
    }

    /// `<feedback.example.org>` is the list of feedback@example.org.
    private func isOwnList(_ identifier: String) -> Bool {
        let post = value("list-post")
        return ownAddresses.contains { address in
            identifier.contains("<\(address.split(separator: "@").joined(separator: "."))>")
                || post.contains(":\(address)>")
        }
    }

    /// The first such field, lower case and without blanks around; empty when there is none.
    func value(_ name: String) -> String { header.first(name).map { ASCII.name($0.value[...]) } ?? "" }
}
