internal import Feedback
internal import Instructions
internal import Store

/// Senders who say what their own mail is, in answer to its acknowledgement.
extension InstructionDesk {
    /// Corrects the mail as `earshot correct` does, for whoever wrote it. It teaches only where our own server has proved a colleague:
    /// a stranger could else write mails in the words of others and say that they are nothing (Decisions/027). IT's word stands.
    func correct(
        _ number: Int64,
        accordingTo mail: InstructionMail,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws {
        var record = mail.record(.correction, now: now)
        record.about = number
        let sender = mail.message.sender
        let standing = SenderStanding(
            mail.message,
            authority: authority(mailbox: mail.mailbox),
            domains: configuration.organisation.domains
        )
        record.proof = standing.proof?.rawValue ?? ""
        guard let tray = CorrectionLetter.tray(in: mail.message.newText), try store.person(of: number) == sender.key
        else {
            return try keep(record, in: store)
        }
        record.asked = tray.rawValue
        guard standing.isTrusted else {
            record.outcome = .refused
            record.reason = "nothing vouches that the mail is from its sender"
            return try keep(record, in: store)
        }
        if let corrector = try store.corrector(of: number), corrector != sender.key {
            record.outcome = .refused
            record.reason = "staff have said what mail \(number) is"
            return try keep(record, in: store)
        }
        let outcome = try store.correct(
            number,
            to: tray,
            by: Correction.Origin(who: sender.key, teaches: standing.isProvedColleague),
            words: WordKeys.key,
            now: now
        )
        switch outcome {
        case .corrected, .undone: record.outcome = .done
        case .unchanged: record.reason = "it was taken for that already"
        case .refused(let reason): (record.outcome, record.reason) = (.refused, reason)
        }
        try keep(record, in: store)
    }
}
