internal import Feedback

/// One mail under way: its commands, and what is known of each recipient so far.
struct SMTPTransaction: Sendable {
    let envelope: SMTPEnvelope
    let content: SMTPContent
    var isLoginDenied = false
    /// Nil: not asked yet, or accepted by RCPT and so waiting for the final reply.
    private var results: [RecipientResult?]
    private var isAccepted: [Bool]

    init(_ envelope: SMTPEnvelope, _ content: SMTPContent) {
        self.envelope = envelope
        self.content = content
        results = Array(repeating: nil, count: envelope.recipients.count)
        isAccepted = Array(repeating: false, count: envelope.recipients.count)
    }

    // MARK: - Commands

    func senderCommand(under capabilities: SMTPCapabilities) -> String {
        var line = "MAIL FROM:<\(envelope.sender?.description ?? "")>"
        if capabilities.takesSize { line += " SIZE=\(content.size)" }
        if content.isEightBit, capabilities.takesEightBit { line += " BODY=8BITMIME" }
        if capabilities.takesUTF8, !isASCII { line += " SMTPUTF8" }
        return line
    }

    func recipientCommand(_ index: Int, under capabilities: SMTPCapabilities) -> String {
        let notify = envelope.wantsNoNotices && capabilities.takesNotify ? " NOTIFY=NEVER" : ""
        return "RCPT TO:<\(envelope.recipients[index])>\(notify)"
    }

    private var isASCII: Bool {
        (envelope.sender?.isASCII ?? true) && envelope.recipients.allSatisfy(\.isASCII)
    }

    // MARK: - Recipients

    /// The next one to be asked for.
    func nextRecipient(after index: Int) -> Int? {
        results.indices.first { $0 > index && results[$0] == nil }
    }

    var isAnyoneAccepted: Bool { isAccepted.contains(true) }

    /// Settles, before a word is said, whatever this server cannot take.
    mutating func refuseImpossible(under capabilities: SMTPCapabilities) {
        if let limit = capabilities.maximumSize, content.size > limit {
            return refuseAll("the mail has \(content.size) bytes, the relay takes at most \(limit)")
        }
        if content.isEightBit, !capabilities.takesEightBit {
            return refuseAll("the mail is not plain ASCII, and the relay does not offer 8BITMIME")
        }
        if !capabilities.takesUTF8, !(envelope.sender?.isASCII ?? true) {
            return refuseAll("the sender's address is not ASCII, and the relay does not offer SMTPUTF8")
        }
        for (index, recipient) in envelope.recipients.enumerated() {
            if !capabilities.takesUTF8, !recipient.isASCII {
                settle(index, .refused, "the address is not ASCII, and the relay does not offer SMTPUTF8")
            } else if index >= SMTPEnvelope.maximumRecipients {
                settle(index, .deferred, "more than \(SMTPEnvelope.maximumRecipients) recipients: the rest follow")
            }
        }
    }

    mutating func take(_ reply: SMTPReply, for index: Int, under capabilities: SMTPCapabilities) {
        if reply.isPositive {
            // 250; 251, will forward; 252, will take it unverified.
            isAccepted[index] = true
        } else if reply.isPermanent, !Self.isTooManyRecipients(reply) {
            results[index] = result(index, .refused, reply, capabilities, .recipient)
        } else {
            results[index] = result(index, .deferred, reply, capabilities, .recipient)
        }
    }

    /// QUIRK: RFC 5321 section 4.5.3.1.10 has old servers say 552 for "too many recipients" where 452 is meant.
    private static func isTooManyRecipients(_ reply: SMTPReply) -> Bool {
        reply.code == 552 && (reply.enhancedStatus ?? "5.5.3") == "5.5.3"
    }

    // MARK: - Ends

    /// All who are not settled yet share the fate of the mail.
    func settled(
        as outcome: RecipientResult.Outcome,
        _ reply: SMTPReply,
        _ capabilities: SMTPCapabilities,
        at phase: RecipientResult.Phase?
    ) -> Self {
        var copy = self
        for index in results.indices where results[index] == nil {
            copy.results[index] = result(index, outcome, reply, capabilities, phase)
        }
        return copy
    }

    /// The same, when no reply decided it.
    func settled(as outcome: RecipientResult.Outcome, _ reason: String) -> Self {
        var copy = self
        for index in results.indices where results[index] == nil { copy.settle(index, outcome, reason) }
        return copy
    }

    /// Complete once every recipient is settled.
    var delivery: Delivery {
        Delivery(recipients: results.compactMap { $0 }, isLoginDenied: isLoginDenied)
    }

    private mutating func refuseAll(_ reason: String) {
        for index in results.indices { settle(index, .refused, reason) }
    }

    private mutating func settle(_ index: Int, _ outcome: RecipientResult.Outcome, _ reason: String) {
        results[index] = RecipientResult(
            recipient: envelope.recipients[index],
            outcome: outcome,
            reason: reason.cut(toBytes: SMTPReply.maximumTextBytes)
        )
    }

    private func result(
        _ index: Int,
        _ outcome: RecipientResult.Outcome,
        _ reply: SMTPReply,
        _ capabilities: SMTPCapabilities,
        _ phase: RecipientResult.Phase?
    ) -> RecipientResult {
        RecipientResult(
            recipient: envelope.recipients[index],
            outcome: outcome,
            code: reply.code,
            // RFC 2034 section 4: only where offered do the digits mean a status.
            status: capabilities.hasEnhancedStatus ? reply.enhancedStatus : nil,
            reason: reply.text,
            phase: phase
        )
    }
}
