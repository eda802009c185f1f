internal import Feedback
internal import MIME

/// The marks of mail filters. A filter's verdict is believed, whoever wrote the mail: it is stored like any other.
struct SpamSigns {
    private let clues: MailClues

    init(_ clues: MailClues) { self.clues = clues }

    func decide() -> KindRules.Decision? {
        for (name, values) in Self.flags where clues.has(name) {
            let value = clues.value(name)
            if values.contains(where: { value.hasPrefix($0) }) {
                return KindRules.Decision(kind: .spam, rule: "\(name): \(values[0])")
            }
        }
        if clues.has("x-ms-exchange-organization-scl"), let level = Int(clues.value("x-ms-exchange-organization-scl")),
            level >= 5
        {
            return KindRules.Decision(kind: .spam, rule: "Exchange spam confidence level of 5 or more")
        }
        let forefront = clues.value("x-forefront-antispam-report")
        if !forefront.isEmpty, Self.forefrontVerdicts.contains(where: { forefront.contains($0) }) {
            return KindRules.Decision(kind: .spam, rule: "Exchange Online marked it as spam")
        }
        if clues.has("x-proofpoint-spam-details"), clues.value("x-proofpoint-spam-details").contains("_spam") {
            return KindRules.Decision(kind: .spam, rule: "Proofpoint marked it as spam")
        }
        return nil
    }

    /// Fields and how their values begin where the mail is spam: SpamAssassin, rspamd, Barracuda, MailScanner, DSPAM, Bogofilter,
    /// CRM114, SpamBayes, Vade (OVH), Sophos.
    private static let flags: [(name: String, values: [String])] = [
        ("x-spam-flag", ["yes", "true"]), ("x-spam-status", ["yes"]), ("x-spam", ["yes", "true"]),
        ("x-spamd-result", ["default: true"]), ("x-rspamd-action", ["add header", "rewrite subject", "reject"]),
        ("x-barracuda-spam-flag", ["yes"]), ("x-barracuda-spam-status", ["yes"]),
        ("x-mailscanner-spamcheck", ["spam,"]), ("x-dspam-result", ["spam"]), ("x-bogosity", ["yes", "spam"]),
        ("x-crm114-status", ["spam"]), ("x-spambayes-classification", ["spam"]), ("x-vr-spamstate", ["spam"]),
        ("x-ovh-spam-status", ["spam"]), ("x-pmx-spam", ["gauge=x"]), ("x-gmx-antispam", ["5"]),
    ]

    /// Spam, spam by a rule of the transport, blocked sender; phishing and malware (Microsoft's anti-spam headers).
    private static let forefrontVerdicts = [
        "sfv:spm", "sfv:sks", "sfv:skb", "cat:spm", "cat:hspm", "cat:phsh", "cat:hphsh", "cat:hphish", "cat:malw",
    ]
}
