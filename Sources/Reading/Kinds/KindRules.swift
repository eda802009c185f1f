internal import Feedback
internal import MIME

/// Whether a person wrote a mail, and by which rule that was decided.
///
/// What is written by structure (a report, an invitation) decides first; then come marks of mail filters; then evidence
/// is weighed. No single header makes a person's mail vanish, unless it is one that only machines set on what nobody wrote; and
/// words alone decide nothing, so that a person who *writes about* bounces or absences is a person (Decisions/017).
struct KindRules {
    let clues: MailClues
    let ownAddresses: Set<String>
    let ownDomain: String
    let organisation: Set<String>

    /// - Parameters:
    ///   - message: read but for its kind.
    ///   - ownAddresses: lower case.
    ///   - ownDomain: lower case; empty when there is none.
    ///   - organisation: the mail domains of our people, lower case.
    init(
        tree: PartTree,
        message: Message,
        ownAddresses: Set<String>,
        ownDomain: String,
        organisation: Set<String> = []
    ) {
        clues = MailClues(tree: tree, message: message)
        self.ownAddresses = ownAddresses
        self.ownDomain = ownDomain
        self.organisation = organisation
    }

    struct Decision {
        let kind: MailKind
        /// In words for the operator.
        let rule: String
    }

    func decide() -> Decision {
        own() ?? feedbackReport() ?? ReceiptSigns(clues).structured() ?? CalendarSigns(clues).decide()
            ?? ReceiptSigns(clues).worded() ?? BounceSigns(clues).decide() ?? SpamSigns(clues).decide() ?? weighed()
            ?? Decision(kind: .human, rule: "no sign of a machine")
    }

    // MARK: - Ours

    private func own() -> Decision? {
        if clues.has("x-earshot-loop") {
            return Decision(kind: .own, rule: "X-Earshot-Loop: sent by an Earshot")
        }
        if let id = clues.message.messageID, MessageIDs.is(id, of: ownDomain) {
            return Decision(kind: .own, rule: "Message-ID of ours")
        }
        if clues.isAutoSubmitted, ownAddresses.contains(clues.message.sender.key) {
            return Decision(kind: .own, rule: "Auto-Submitted and from our own address")
        }
        return nil
    }

    // MARK: - Reports of abuse

    private func feedbackReport() -> Decision? {
        if clues.reportType == "feedback-report"
            || clues.outerPart("message/feedback-report") != nil
        {
            return Decision(kind: .autoReply, rule: "abuse feedback report (RFC 5965)")
        }
        // QUIRK: Outlook.com's reports (JMRP) are a bare attached mail; it bears the address that complained.
        let isJunkReport = clues.tree.parts.prefix(20).contains { part in
            part.depth <= 3 && part.header.first("x-hmxmroriginalrecipient") != nil
        }
        return isJunkReport ? Decision(kind: .autoReply, rule: "abuse feedback report (Outlook.com)") : nil
    }

    // MARK: - Evidence

    /// The kind for which most speaks. Of equals the first wins.
    private func weighed() -> Decision? {
        let candidates: [(MailKind, Evidence)] = [
            (.autoReply, AutoReplySigns(clues).evidence()),
            (.notice, NoticeSigns(clues).evidence()),
            (.list, ListSigns(clues, ownAddresses: ownAddresses, organisation: organisation).evidence()),
        ]
        var best: (kind: MailKind, evidence: Evidence)?
        for (kind, evidence) in candidates where evidence.isEnough && evidence.points > best?.evidence.points ?? 0 {
            best = (kind, evidence)
        }
        return best.map { Decision(kind: $0.kind, rule: "\($0.kind.rawValue): \($0.evidence.words)") }
    }
}
