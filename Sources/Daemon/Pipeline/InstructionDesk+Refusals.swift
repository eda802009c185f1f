internal import Feedback
internal import Instructions
internal import Store
internal import Telemetry

/// What is not carried out: recorded, and told to whom it concerns.
extension InstructionDesk {
    func refuse(
        _ refusal: StaffAuthority.Refusal,
        _ errand: Errand,
        _ mail: InstructionMail,
        _ record: InstructionRecord,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws {
        var record = record
        record.outcome = .refused
        record.reason = refusal.rawValue
        log.warning(
            "a mail that commands was refused",
            [
                "mail": "\(record.message)", "incident": record.incident.map { "\($0)" } ?? "",
                "issue": record.issue.map { "\($0)" } ?? "",
                "claims": record.staff?.description ?? "nobody of staff", "reason": refusal.rawValue,
            ]
        )
        if let recipient = answerable(mail, record, refusal),
            try mayAnswer(record, mail.message, errand, in: store, now: now)
        {
            record.told = .answer
            var material = try material(.refused(refusal), record, in: store, now: now)
            // Then it is worth sending once more.
            if refusal == .expired { errand.show(in: &material) }
            try send(
                .answer,
                material,
                about: LetterTopic(record),
                on: mail.message,
                to: recipient,
                in: store,
                now: now
            )
        } else if let staff = record.staff, record.proof.isEmpty || refusal.isSuspicious, refusal != .automatic,
            try store.told(.warning, to: nil, since: now - .hours(1)) < Self.warningsPerHour
        {
            record.told = .warning
            var material = try material(.warning(refusal), record, in: store, now: now)
            errand.show(in: &material)
            try send(.warning, material, about: LetterTopic(record), on: mail.message, to: staff, in: store, now: now)
        }
        try store.record(record)
    }

    /// Who is answered: only to whom something proves to have written it, and never a replay's or a machine's sender.
    private func answerable(
        _ mail: InstructionMail,
        _ record: InstructionRecord,
        _ refusal: StaffAuthority.Refusal
    ) -> EmailAddress? {
        guard !record.proof.isEmpty, refusal != .replayed, refusal != .automatic else { return nil }
        if let staff = record.staff { return staff }
        let domain = mail.message.sender.domain.ascii
        let isInternal = configuration.organisation.domains.contains { own in
            let own = DomainName(own).ascii
            return domain == own || domain.hasSuffix("." + own)
        }
        return isInternal ? mail.message.sender.mailable : nil
    }
}
