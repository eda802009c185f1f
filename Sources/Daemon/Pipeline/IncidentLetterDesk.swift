internal import Feedback
internal import FoundationEssentials
internal import Instructions
internal import Store
internal import Typesetting

/// Does what a letter of staff in answer to an alert asks, one command after the other, within a transaction of the caller's. What each did is
/// kept with the letter's record, so that the letter can be taken back as a whole.
struct IncidentLetterDesk: Sendable {
    private let desk: InstructionDesk
    private let mail: InstructionMail
    private let staff: EmailAddress
    private let incident: Int64
    private let now: Timestamp

    init(_ desk: InstructionDesk, _ mail: InstructionMail, by staff: EmailAddress, on incident: Int64, now: Timestamp) {
        self.desk = desk
        self.mail = mail
        self.staff = staff
        self.incident = incident
        self.now = now
    }

    /// - Parameter answered: the letter whose outcome it answers.
    func carryOut(
        _ letter: StaffLetter,
        answering answered: Int64?,
        into material: inout AnswerMaterial,
        in store: isolated FeedbackStore
    ) throws {
        var hasActed = false
        for (position, command) in letter.commands.enumerated() {
            if case .undo(let named) = command {
                material.results.append(try undo(named, answering: answered, command, in: store))
                continue
            }
            let act = IncidentAct(
                command,
                said: mail.receivedAt,
                in: desk.configuration.organisation.timeZone,
                now: now
            )
            let deed = try desk.incidents.carryOut(act, on: incident, by: staff.description, in: store, now: now)
            material.results.append(CommandResult(command, deed.result, nextWordBy: act.nextWordBy))
            guard let effect = deed.effect else { continue }
            hasActed = true
            try store.record(
                InstructionAct(message: mail.number, position: position, name: command.verb.name, effect: effect)
            )
        }
        material.show(letter.remarks, further: letter.furtherRemarks, ofDigest: false)
        // As it is now: what the letter did may have changed what its reports have in common.
        let changed = try store.incident(incident)
        material.topic = changed?.service ?? changed?.topic
        if hasActed, let door = desk.correspondence?.door(to: .incident(incident), now: now) {
            let link = door.link(writing: "undo #\(mail.number)")
            material.undo = .init(link: link, until: nil, isOfIncident: true)
        }
    }

    // MARK: - Undo

    /// What is to be taken back.
    private enum Aim {
        case letter(Int64)
        /// The latest step, by whoever it was.
        case step
        case nothing
    }

    private func undo(
        _ named: Int64?,
        answering answered: Int64?,
        _ command: StaffCommand,
        in store: isolated FeedbackStore
    ) throws -> CommandResult {
        switch try aim(named ?? answered, in: store) {
        case .nothing: break
        case .step:
            let result = try desk.incidents.perform(.undo, on: incident, by: staff.description, in: store, now: now)
            return CommandResult(command, result)
        case .letter(let number):
            let undoing = LetterUndoing(
                incidents: desk.incidents,
                themes: desk.digests.themes,
                reader: DigestReader(name: "", address: staff),
                letter: mail.number,
                now: now
            )
            if let undone = try undoing.takeBack(number, in: store) { return CommandResult(command, undone) }
        }
        return CommandResult(command, .refused(.nothingToUndo))
    }

    /// The letter that is named or answered; what an alert that is answered told of; else the writer's last in this thread. Only who has
    /// never done anything in it takes back what another did last.
    private func aim(_ letter: Int64?, in store: isolated FeedbackStore) throws -> Aim {
        if let letter {
            let record = try store.instruction(letter)
            return record?.issue == nil && record?.incident == incident ? .letter(letter) : .nothing
        }
        let thread = FeedbackStore.InstructionThread.incident(incident)
        let step = try store.latestStep(ofIncident: try store.incident(incident)?.mergedInto ?? incident)
        let tokens = mail.message.thread.ownTokens
        let answered = tokens.isEmpty ? nil : try store.answeredMails(tokens).first
        if let step, answered?.kind != .alert || answered?.createdAt != step.when {
            let since = now - .days(Int(TokenMint.lifetimeInDays))
            if let last = try store.lastActing(in: thread, by: staff, since: since) { return .letter(last) }
            if try store.hasActed(in: thread, staff) { return .nothing }
        }
        guard let step, let number = try store.letter(ofIncidentStep: step.event),
            try store.instruction(number)?.issue == nil
        else { return .step }
        return .letter(number)
    }
}
