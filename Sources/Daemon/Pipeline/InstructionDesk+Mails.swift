internal import Feedback
internal import FoundationEssentials
internal import Instructions
internal import Store
internal import Telemetry

/// What is recorded of a letter, and what its writer is told.
extension InstructionDesk {
    func keep(_ record: InstructionRecord, in store: isolated FeedbackStore) throws {
        log.notice(
            "a mail to Earshot is on record",
            ["mail": "\(record.message)", "outcome": record.outcome.rawValue, "reason": record.reason]
        )
        try store.record(record)
    }

    /// False where a machine may be at the other end: one that answers our answers, and says nothing like a command.
    func mayAnswer(
        _ record: InstructionRecord,
        _ message: Message,
        _ errand: Errand,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> Bool {
        let hour = now - .hours(1)
        guard try store.told(.answer, to: record.staff, since: hour) < Self.answersPerHour else { return false }
        guard record.outcome == .nothing, errand.isEmpty, !errand.isAttempt else { return true }
        let answered = try store.answeredMails(message.thread.ownTokens).first
        let before = try answered?.message.flatMap { try store.instruction($0) }
        if answered?.kind == .confirmation, before?.outcome == .nothing { return false }
        return try store.told(.answer, to: record.staff, outcome: .nothing, since: hour) < Self.answersToNothingPerHour
    }

    func material(
        _ occasion: AnswerMaterial.Occasion,
        _ record: InstructionRecord,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> AnswerMaterial {
        let incident = try record.incident.flatMap { try store.incident($0) }
        var material = AnswerMaterial(
            occasion,
            incident: record.incident,
            topic: incident?.service ?? incident?.topic,
            mail: record.message,
            organisation: configuration.organisation.name,
            language: configuration.organisation.language,
            timeZone: configuration.organisation.timeZone.identifier,
            now: now
        )
        material.digest = try record.issue.map { try store.issue($0)?.name ?? "" }
        material.isAcknowledging = configuration.acknowledgements.isEnabled
        return material
    }

    func send(
        _ followup: Correspondence.Followup,
        _ material: AnswerMaterial,
        about topic: LetterTopic?,
        on message: Message,
        to recipient: EmailAddress,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws {
        guard let correspondence else { return }
        try store.post(about: material.mail, now: now) {
            try correspondence.followup(
                followup,
                AnswerText(material),
                on: message,
                number: material.mail,
                about: topic,
                to: recipient,
                now: now
            )
        }
    }
}

extension AnswerMaterial {
    mutating func show(_ remarks: [StaffRemark], further: Int, ofDigest isDigest: Bool) {
        self.remarks = remarks
        meant = remarks.map { $0.meant(ofDigest: isDigest) }
        furtherRemarks = further
    }
}
