internal import Feedback
internal import FoundationEssentials
internal import Instructions
internal import Store
internal import Telemetry

/// Takes mails that ask something of us: commands of IT about incidents, codes that come back, and senders' corrections.
///
/// All of it happens in the transaction that stores the mail: it has acted and is on record, or neither.
struct InstructionDesk: Sendable {
    /// In an hour, to one address: codes; answers; answers to letters in which nothing was understood. The last is what a machine
    /// that seems to be a person gets.
    static let codesPerHour = 3
    static let answersPerHour = 30
    static let answersToNothingPerHour = 3
    /// In an hour, to all: mails to staff in whose name something was refused.
    static let warningsPerHour = 5
    /// Wrong codes after which a command waits no longer.
    static let codeTries = 5

    let configuration: Configuration
    let correspondence: Correspondence?
    let incidents: IncidentDesk
    let log: Log

    init(_ configuration: Configuration, correspondence: Correspondence?, incidents: IncidentDesk) {
        self.configuration = configuration
        self.correspondence = correspondence
        self.incidents = incidents
        log = Log("instructions", threshold: configuration.logLevel)
    }

    // MARK: - Which mails

    private var addressing: Addressing? { correspondence?.mint.map { Addressing(mint: $0) } }

    /// Cheap: it refers to a mail of ours, or has a tag in its subject or in what it quotes.
    func mayBeInstruction(_ intake: Intake) -> Bool {
        guard addressing != nil, !intake.isBacklog, case .read(let message, .some) = intake.disposition,
            message.kind == .human
        else { return false }
        return !message.thread.ownTokens.isEmpty || !MailTag.all(in: message.subject).isEmpty
            || !MailTag.all(in: message.quoted).isEmpty
    }

    /// Why a mail is taken for an instruction, in words for the operator; nil for feedback.
    ///
    /// Staff who answer an alert always speak to Earshot. Others may have been passed the alert, and what they write is feedback, unless
    /// it opens with a command.
    func rule(takingIn message: Message, in store: isolated FeedbackStore, now: Timestamp) throws -> String? {
        guard let addressee = try addressing?.addressee(of: message, in: store, now: now) else { return nil }
        let isStaff = authority(mailbox: nil).staff(named: message.sender) != nil
        switch addressee {
        case .incident(let number, let reference):
            let isCommand = reference == .valid && StaffLetter(message.newText).isOpenedByCommand
            return isStaff || isCommand ? "answers a mail of ours about incident \(number)" : nil
        case .bulletin(let reference, _): return isStaff ? "answers the draft of bulletin \(reference.number)" : nil
        case .waiting(let number): return isStaff ? "brings a code back, for mail \(number)" : nil
        case .acknowledged(let number):
            guard try store.person(of: number) == message.sender.key,
                CorrectionLetter.tray(in: message.newText) != nil
            else { return nil }
            return "says what mail \(number) is"
        }
    }

    // MARK: - What follows

    func follow(from mail: InstructionMail, in store: isolated FeedbackStore, now: Timestamp) throws {
        switch try addressing?.addressee(of: mail.message, in: store, now: now) {
        case .incident(let number, let reference):
            try command(mail, incident: number, reference, in: store, now: now)
        case .bulletin(let reference, let standing):
            try command(mail, bulletin: reference, standing, in: store, now: now)
        case .waiting(let number): try takeCode(mail, for: number, in: store, now: now)
        case .acknowledged(let number): try correct(number, accordingTo: mail, in: store, now: now)
        case nil: return
        }
    }

    /// - Parameters:
    ///   - mailbox: by whose server the mail came; nil where nothing depends on it.
    ///   - staff: who may act; nil: whoever may command.
    func authority(mailbox name: String?, staff: [EmailAddress]? = nil) -> StaffAuthority {
        StaffAuthority(
            staff: staff ?? configuration.commands.staff,
            ownAddresses: configuration.ownAddresses,
            domains: configuration.organisation.domains,
            trustedAuthserv: configuration.mailboxes.first { $0.name == name }?.authservID,
            believesExchange: configuration.commands.believesExchange
        )
    }

    private func command(
        _ mail: InstructionMail,
        incident: Int64,
        _ reference: StaffAuthority.Reference,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws {
        var record = mail.record(.command, now: now)
        let letter = StaffLetter(mail.message.newText)
        record.incident = incident
        record.asked = letter.names
        let isReplay = try store.isRepeated(record)
        let ruling = authority(mailbox: mail.mailbox).rule(on: mail.message, reference, isReplay: isReplay)
        record.staff = ruling.staff
        record.proof = ruling.proof?.rawValue ?? ""
        switch (ruling.decision, ruling.staff) {
        case (.accepted, let staff?):
            try carryOut(letter, by: staff, mail, record, answering: mail.message, in: store, now: now)
        case (.needsCode, let staff?) where letter.commands.isEmpty:
            // Nothing waits for a code, and whoever wrote it is not known: nobody is told.
            record.staff = staff
            try keep(record, in: store)
        case (.needsCode, let staff?): try askForCode(letter, of: staff, mail, record, in: store, now: now)
        case (.refused(let refusal), _): try refuse(refusal, letter, mail, record, in: store, now: now)
        case (_, nil): try refuse(.notStaff, letter, mail, record, in: store, now: now)
        }
    }

    /// The commands of a letter, one after the other, and the answer.
    func carryOut(
        _ letter: StaffLetter,
        by staff: EmailAddress,
        _ mail: InstructionMail,
        _ record: InstructionRecord,
        answering message: Message,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws {
        var record = record
        let incident = record.incident ?? 0
        let results = try letter.commands.map { command in
            let act = act(command, said: mail.receivedAt, now: now)
            let result = try incidents.perform(act, on: incident, by: staff.description, in: store, now: now)
            return CommandResult(command, result, nextWordBy: act.nextWordBy)
        }
        let done = results.filter(\.isDone)
        let isAll = done.count == results.count && letter.remarks.isEmpty
        record.outcome = done.isEmpty ? .nothing : isAll ? .done : .partly
        log.notice(
            "a mail of staff was carried out",
            [
                "mail": "\(record.message)", "incident": "\(incident)", "by": staff.description, "proof": record.proof,
                "asked": record.asked, "outcome": record.outcome.rawValue,
            ]
        )
        var material = try material(.carriedOut, record, in: store, now: now)
        material.results = results
        material.remarks = letter.remarks
        material.meant = letter.remarks.map(\.meant)
        material.furtherRemarks = letter.furtherRemarks
        if try mayAnswer(record, message, letter, in: store, now: now) {
            record.told = .answer
            try send(.answer, material, on: message, to: staff, in: store, now: now)
        }
        try store.record(record)
    }

    private func act(_ command: StaffCommand, said: Timestamp, now: Timestamp) -> IncidentAct {
        switch command {
        case .acknowledge: return .acknowledge
        case .note(let text, let time):
            let next = time?.next(after: said, in: configuration.organisation.timeZone)
            // A promise that was due before it could be carried out is none.
            return .note(text, nextWordBy: next.flatMap { $0 > now ? $0 : nil })
        case .resolve(let note): return .resolve(note: note)
        case .falseAlarm: return .falseAlarm
        case .exclude(let mails): return .exclude(mails)
        case .split(let mails): return .split(mails)
        case .merge(let other): return .merge(other)
        }
    }

    // MARK: - Records and mails

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
        _ letter: StaffLetter,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> Bool {
        let hour = now - .hours(1)
        guard try store.told(.answer, to: record.staff, since: hour) < Self.answersPerHour else { return false }
        guard record.outcome == .nothing, letter.commands.isEmpty, !letter.remarks.contains(where: \.isAttempt) else {
            return true
        }
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
        material.isAcknowledging = configuration.acknowledgements.isEnabled
        return material
    }

    func send(
        _ followup: Correspondence.Followup,
        _ material: AnswerMaterial,
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
                incident: material.incident,
                to: recipient,
                now: now
            )
        }
    }
}

extension StaffLetter {
    /// For the record: what is asked, and nothing of what is said.
    var names: String { commands.map(\.verb.rawValue).joined(separator: ", ") }
}

extension IncidentAct {
    fileprivate var nextWordBy: Timestamp? {
        if case .note(_, let time) = self { time } else { nil }
    }
}
