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

    /// - Parameter record: what is kept of it.
    func carryOut(
        _ letter: StaffLetter,
        of record: InstructionRecord,
        into material: inout AnswerMaterial,
        in store: isolated FeedbackStore
    ) throws {
        for (position, command) in letter.commands.enumerated() {
            if case .undo(let named) = command {
                material.results.append(try undo(named, of: record, command, in: store))
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
            try store.record(
                InstructionAct(message: mail.number, position: position, name: command.verb.name, effect: effect)
            )
        }
        material.show(letter.remarks, further: letter.furtherRemarks, ofDigest: false)
        // As it is now: what the letter did may have changed what its reports have in common.
        let changed = try store.incident(incident)
        material.topic = changed?.service ?? changed?.topic
        let holding = try store.acts(of: mail.number, reader: reader)
        if !holding.isEmpty, let door = desk.correspondence?.door(to: .incident(incident), now: now) {
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
        /// Something of the writer's that another's act stands on.
        case buried
        case nothing
    }

    private func undo(
        _ named: Int64?,
        of record: InstructionRecord,
        _ command: StaffCommand,
        in store: isolated FeedbackStore
    ) throws -> CommandResult {
        switch try aim(named, of: record, in: store) {
        case .nothing: break
        case .buried: return CommandResult(command, .refused(.changedSince))
        case .step:
            let result = try desk.incidents.perform(.undo, on: incident, by: staff.description, in: store, now: now)
            return CommandResult(command, result)
        case .letter(let number):
            let undoing = LetterUndoing(
                incidents: desk.incidents,
                themes: desk.digests.themes,
                reader: reader,
                letter: mail.number,
                now: now
            )
            if let undone = try undoing.takeBack(number, in: store) { return CommandResult(command, undone) }
        }
        return CommandResult(command, .refused(.nothingToUndo))
    }

    private var reader: DigestReader { DigestReader(name: "", address: staff) }

    /// The letter that is named or answered; what an alert that is answered told of; else the writer's last in this thread. Only who has
    /// never done anything with the incident, by whatever mail, takes back what another did last.
    private func aim(_ named: Int64?, of record: InstructionRecord, in store: isolated FeedbackStore) throws -> Aim {
        if let letter = named ?? record.about {
            let record = try store.instruction(letter)
            return record?.issue == nil && record?.incident == incident ? .letter(letter) : .nothing
        }
        let current = try store.incident(incident)?.mergedInto ?? incident
        guard let step = try store.latestStep(ofIncident: current) else { return .nothing }
        let answered = try record.answered.flatMap { try store.answeredMails([$0]).first }
        if answered?.kind != .alert || answered?.createdAt != step.when {
            let since = now - .days(Int(TokenMint.lifetimeInDays))
            if let last = try store.lastActing(in: .incident(current), by: staff, since: since) { return .letter(last) }
            let doings = try desk.incidents.doings(of: staff.description, on: current, in: store)
            if let doings, doings.latestStep != step.event { return doings.latestStep == nil ? .nothing : .buried }
        }
        guard let number = try store.letter(ofIncidentStep: step.event), try store.instruction(number)?.issue == nil
        else { return .step }
        return .letter(number)
    }
}
