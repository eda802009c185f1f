internal import Feedback
internal import Store

/// A stored mail, judged twice.
struct ReplayedMail: Sendable {
    /// What could be judged anew.
    enum Source: Sendable {
        /// Its bytes, as when it came.
        case bytes
        /// What the person wrote: the bytes are erased.
        case text
        /// Nothing: both are erased. It counts as it is taken for.
        case erased
        /// Nothing: it was quarantined, or nothing has ever judged it.
        case unreadable
    }

    /// One side of the comparison.
    struct Side: Sendable {
        let kind: MailKind
        /// With the word of staff, where there is one: what the mail would be taken for.
        let verdict: Verdict
        /// What the model alone says; the category of the first judgement, for what is stored.
        let byModel: Category?

        var tray: Tray { Tray(kind: kind, category: verdict.category, isUnsure: verdict.isUnsure) }
    }

    let mail: PastMail
    let source: Source
    let before: Side
    let after: Side

    /// The two ways would leave something different behind.
    var isChanged: Bool {
        before.verdict.category != after.verdict.category || before.tray != after.tray
            || before.verdict.isUnsure != after.verdict.isUnsure || before.verdict.service != after.verdict.service
            || before.verdict.isSecurity != after.verdict.isSecurity
    }

    func rehearsed(_ side: Side) -> Rehearsal.Mail {
        Rehearsal.Mail(
            number: mail.number,
            person: mail.person,
            kind: side.kind,
            verdict: side.verdict,
            isFalseAlarm: mail.isFalseAlarm,
            isBacklog: mail.isBacklog,
            received: mail.received,
            stored: mail.stored
        )
    }
}
