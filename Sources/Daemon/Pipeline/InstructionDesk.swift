internal import Feedback
internal import FoundationEssentials
internal import Instructions
internal import Store
internal import Telemetry

/// Takes mails that ask something of us: commands of IT about incidents and on digests, what readers want of a digest, codes that come
/// back, and senders' corrections.
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
    let digests: DigestDesk
    let log: Log

    init(_ configuration: Configuration, correspondence: Correspondence?, incidents: IncidentDesk, themes: ThemeDesk) {
        self.configuration = configuration
        self.correspondence = correspondence
        self.incidents = incidents
        digests = DigestDesk(configuration, correspondence: correspondence, incidents: incidents, themes: themes)
        log = Log("instructions", threshold: configuration.logLevel)
    }

    // MARK: - Which mails

    var addressing: Addressing? { correspondence?.mint.map { Addressing(mint: $0) } }

    /// Cheap: it refers to a mail of ours, or has a tag in its subject or in what it quotes.
    func mayBeInstruction(_ intake: Intake) -> Bool {
        guard !intake.isBacklog, case .read(let message, .some) = intake.disposition, message.kind == .human else {
            return false
        }
        if answersOurs(message) { return true }
        guard addressing != nil else { return false }
        return !message.thread.ownTokens.isEmpty || !MailTag.all(in: message.subject).isEmpty
            || !MailTag.all(in: message.quoted).isEmpty
    }

    /// Why a mail is taken for an instruction, in words for the operator; nil for feedback.
    ///
    /// Staff who answer an alert or a digest always speak to Earshot. Others read it too, or were passed it, and what they write is
    /// feedback, unless it opens with a command; or is one line of a reader's that was probably meant for one.
    func rule(takingIn message: Message, in store: isolated FeedbackStore, now: Timestamp) throws -> String? {
        if let rule = try newsRule(takingIn: message, in: store) { return rule }
        guard let addressee = try addressing?.addressee(of: message, in: store, now: now) else { return nil }
        switch addressee {
        case .topic(let topic, let reference):
            let errand = try Errand(message.newText, about: topic, in: store)
            let isStaff = authority(mailbox: nil).staff(named: message.sender) != nil
            let isReader = authority(over: errand, mailbox: nil).staff(named: message.sender) != nil
            let isCommand = errand.isOpenedByCommand || isReader && errand.isLoneAttempt
            return isStaff || reference == .valid && isCommand ? "answers a mail of ours about \(errand.title)" : nil
        case .waiting(let number):
            let staff = try store.instruction(number)?.staff
            let isOurs = authority(mailbox: nil, beside: staff.map { [$0] } ?? []).staff(named: message.sender) != nil
            return isOurs ? "brings a code back, for mail \(number)" : nil
        case .bulletin(let reference, _):
            let approvers = authority(mailbox: nil, staff: configuration.bulletin.approvers)
            let isOurs = approvers.staff(named: message.sender) != nil
            return isOurs ? "answers the draft of bulletin \(reference.number)" : nil
        case .acknowledged(let number):
            guard try store.person(of: number) == message.sender.key,
                CorrectionLetter.tray(in: message.newText) != nil
            else { return nil }
            return "says what mail \(number) is"
        }
    }

    // MARK: - What follows

    func follow(from mail: InstructionMail, in store: isolated FeedbackStore, now: Timestamp) throws {
        if try heed(mail, in: store, now: now) { return }
        switch try addressing?.addressee(of: mail.message, in: store, now: now) {
        case .topic(let topic, let reference): try command(mail, about: topic, reference, in: store, now: now)
        case .bulletin(let reference, let standing):
            try command(mail, bulletin: reference, standing, in: store, now: now)
        case .waiting(let number): try takeCode(mail, for: number, in: store, now: now)
        case .acknowledged(let number): try correct(number, accordingTo: mail, in: store, now: now)
        case nil: return
        }
    }

    /// - Parameters:
    ///   - name: of the mailbox by whose server the mail came; nil where nothing depends on it.
    ///   - staff: who may ask; nil: whoever may command.
    ///   - others: who may ask for this as well.
    func authority(
        mailbox name: String?,
        staff: [EmailAddress]? = nil,
        beside others: [EmailAddress] = [],
        stranger: StaffAuthority.Refusal = .notStaff
    ) -> StaffAuthority {
        StaffAuthority(
            staff: (staff ?? configuration.commands.staff) + others,
            stranger: stranger,
            ownAddresses: configuration.ownAddresses,
            domains: configuration.organisation.domains,
            trustedAuthserv: configuration.mailboxes.first { $0.name == name }?.authservID,
            believesExchange: configuration.commands.believesExchange
        )
    }

    /// Readers of a digest may ask what is for them alone.
    func authority(over errand: Errand, mailbox: String?) -> StaffAuthority {
        guard case .digest(let digest) = errand.letter, digest.letter.isForReaders else {
            return authority(mailbox: mailbox)
        }
        return authority(mailbox: mailbox, beside: configuration.readers(ofDigest: digest.name), stranger: .notReader)
    }

    func command(
        _ mail: InstructionMail,
        about topic: LetterTopic,
        _ reference: StaffAuthority.Reference,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws {
        var record = mail.record(.command, now: now)
        let errand = try Errand(mail.message.newText, about: topic, in: store)
        errand.note(on: &record)
        record.answered = try store.answeredMails(mail.message.thread.ownTokens).first?.messageID
        record.about = try addressing?.answeredLetter(of: mail.message, in: store)?.message
        let isReplay = try store.isRepeated(record)
        let ruling = authority(over: errand, mailbox: mail.mailbox)
            .rule(on: mail.message, reference, isReplay: isReplay)
        record.staff = ruling.staff
        record.proof = ruling.proof?.rawValue ?? ""
        switch (ruling.decision, ruling.staff) {
        case (.accepted, let staff?):
            try carryOut(errand, by: staff, mail, record, answering: mail.message, in: store, now: now)
        case (.needsCode, let staff?) where errand.isEmpty:
            // Nothing waits for a code, and whoever wrote it is not known: nobody is told.
            record.staff = staff
            try keep(record, in: store)
        case (.needsCode, let staff?): try askForCode(errand, of: staff, mail, record, in: store, now: now)
        case (.refused(let refusal), _): try refuse(refusal, errand, mail, record, in: store, now: now)
        case (_, nil): try refuse(.notStaff, errand, mail, record, in: store, now: now)
        }
    }

    /// The commands of a letter, one after the other, and the answer.
    func carryOut(
        _ errand: Errand,
        by staff: EmailAddress,
        _ mail: InstructionMail,
        _ record: InstructionRecord,
        answering message: Message,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws {
        var record = record
        var material = try material(.carriedOut, record, in: store, now: now)
        // What is done is stored with the record of what did it.
        try store.record(record)
        switch errand.letter {
        case .incident(let incident, let letter):
            let desk = IncidentLetterDesk(self, mail, by: staff, on: incident, now: now)
            try desk.carryOut(letter, of: record, into: &material, in: store)
        case .digest(let errand):
            try carryOut(errand, by: staff, mail, answering: record.about, into: &material, in: store, now: now)
        case .none: break
        }
        record.outcome = material.isNothing ? .nothing : material.isWhole ? .done : .partly
        log.notice(
            "a mail of staff was carried out",
            [
                "mail": "\(record.message)", "about": errand.title, "by": staff.description, "proof": record.proof,
                "asked": record.asked, "outcome": record.outcome.rawValue,
            ]
        )
        if try mayAnswer(record, message, errand, in: store, now: now) {
            record.told = .answer
            try send(.answer, material, about: LetterTopic(record), on: message, to: staff, in: store, now: now)
        }
        try store.record(record)
    }
}
