internal import Digests
internal import Feedback
internal import FoundationEssentials
internal import Instructions
internal import Store
internal import Telemetry

/// Approvers, who answer the draft of a bulletin.
extension InstructionDesk {
    func command(
        _ mail: InstructionMail,
        bulletin reference: BulletinReference,
        _ standing: StaffAuthority.Reference,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws {
        var record = mail.record(.command, now: now)
        let letter = BulletinLetter(mail.message.newText)
        record.asked = reference.record(of: letter.names)
        let isReplay = try store.isRepeated(record)
        let ruling = authority(mailbox: mail.mailbox, staff: configuration.bulletin.approvers)
            .rule(on: mail.message, standing, isReplay: isReplay)
        record.staff = ruling.staff
        record.proof = ruling.proof?.rawValue ?? ""
        switch (ruling.decision, ruling.staff) {
        case (.accepted, let staff?):
            try carryOut(letter, by: staff, record, on: reference, answering: mail.message, in: store, now: now)
        case (.needsCode, .some) where letter.commands.isEmpty:
            // Nothing waits for a code, and whoever wrote it is not known: nobody is told.
            try keep(record, in: store)
        case (.needsCode, let staff?):
            try askForCode(letter, of: staff, mail, record, on: reference, in: store, now: now)
        case (.refused(let refusal), _): try refuse(refusal, .none, mail, record, in: store, now: now)
        case (_, nil): try refuse(.notStaff, .none, mail, record, in: store, now: now)
        }
    }

    /// What an approver says, and the answer.
    func carryOut(
        _ letter: BulletinLetter,
        by staff: EmailAddress,
        _ record: InstructionRecord,
        on reference: BulletinReference,
        answering message: Message,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws {
        var record = record
        let desk = BulletinDesk(configuration, correspondence: correspondence)
        let outcome = try desk.perform(letter.commands, on: reference, by: staff.description, in: store, now: now)
        switch outcome {
        case .sent, .dropped, .changed: record.outcome = .done
        case .notUnderstood, .stale, .settled, .nothingLeft, .unknownItem: record.outcome = .nothing
        }
        log.notice(
            "an approver answered the draft of a bulletin",
            [
                "mail": "\(record.message)", "by": staff.description, "proof": record.proof, "asked": record.asked,
                "outcome": record.outcome.rawValue,
            ]
        )
        if try mayAnswer(record, message, .none, in: store, now: now), let correspondence {
            record.told = .answer
            let answer = BulletinAnswer(outcome, bulletin: reference.number, language: configuration.bulletin.language)
            try store.post(about: record.message, now: now) {
                try correspondence.followup(
                    .answer,
                    subject: answer.subject,
                    text: answer.text,
                    on: message,
                    number: record.message,
                    to: staff,
                    now: now
                )
            }
        }
        try store.record(record)
    }

    /// As for commands about incidents: the word waits, and a code goes to the configured address.
    private func askForCode(
        _ letter: BulletinLetter,
        of staff: EmailAddress,
        _ mail: InstructionMail,
        _ record: InstructionRecord,
        on reference: BulletinReference,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws {
        var record = record
        // Of a draft, nobody but its approvers knows the Message-ID.
        record.isPrivate = true
        guard try store.codes(for: staff, isPrivate: true, since: now - .hours(1)) < Self.codesPerHour else {
            return try refuse(.tooManyCodes, .none, mail, record, in: store, now: now)
        }
        guard let correspondence, let mint = correspondence.mint else { return try keep(record, in: store) }
        record.outcome = .waiting
        record.told = .code
        record.codeMadeAt = now
        let code = mint.code(ofMail: mail.number, madeAt: now)
        let words = BulletinCode(
            bulletin: reference.number,
            mail: mail.number,
            commands: letter.names,
            code: code,
            link: correspondence.link(returning: code, of: mail.number),
            until: now + AnswerText.codeLifetime,
            language: configuration.bulletin.language,
            timeZone: configuration.organisation.timeZone.identifier
        )
        try store.post(about: mail.number, now: now) {
            try correspondence.followup(
                .code,
                subject: words.subject,
                text: words.text,
                on: mail.message,
                number: mail.number,
                to: staff,
                now: now
            )
        }
        try keep(record, in: store)
    }
}
