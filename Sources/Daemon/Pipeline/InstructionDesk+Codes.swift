internal import Feedback
internal import Instructions
internal import Store

/// One-time codes: where nothing proves who wrote a command, whoever reads the mail of that address may say so.
extension InstructionDesk {
    /// The command waits, and a code goes to the configured address; never to the mail's From or Reply-To.
    func askForCode(
        _ errand: Errand,
        of staff: EmailAddress,
        _ mail: InstructionMail,
        _ record: InstructionRecord,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws {
        var record = record
        // Whoever was passed an alert may ask for codes in staff's name. There is room of its own for what answers a mail that staff alone
        // got: of that, nobody else knows the Message-ID.
        let answered = try addressing?.answeredLetter(of: mail.message, in: store)
        record.isPrivate = answered?.staff?.normalized == staff.normalized
        guard try store.codes(for: staff, isPrivate: record.isPrivate, since: now - .hours(1)) < Self.codesPerHour
        else {
            return try refuse(.tooManyCodes, errand, mail, record, in: store, now: now)
        }
        guard let correspondence, let mint = correspondence.mint else { return try keep(record, in: store) }
        record.outcome = .waiting
        record.told = .code
        record.codeMadeAt = now
        let code = mint.code(ofMail: mail.number, madeAt: now)
        let link = correspondence.link(returning: code, of: mail.number)
        var material = try material(.waiting(code: code, link: link), record, in: store, now: now)
        errand.show(in: &material)
        try send(.code, material, about: LetterTopic(record), on: mail.message, to: staff, in: store, now: now)
        try keep(record, in: store)
    }

    /// The code must stand in the subject or in the first lines of what the person wrote: a machine that tells of an absence may
    /// quote our mail below, and confirms nothing by it.
    func takeCode(
        _ mail: InstructionMail,
        for number: Int64,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws {
        var record = mail.record(.code, now: now)
        record.about = number
        // As it was written, when it was written.
        let errand = try waitingErrand(number, in: store)
        record.staff = authority(over: errand, mailbox: mail.mailbox).staff(named: mail.message.sender)
        guard let mint = correspondence?.mint, var waiting = try store.instruction(number), let staff = waiting.staff,
            let madeAt = waiting.codeMadeAt, record.staff?.normalized == staff.normalized,
            mail.message.sender.suspicion == nil
        else {
            let isDoubtful = mail.message.sender.suspicion != nil
            let refusal: StaffAuthority.Refusal =
                isDoubtful ? .doubtfulSender : record.staff == nil ? .notStaff : .foreignCode
            record.outcome = .refused
            record.reason = refusal.rawValue
            return try keep(record, in: store)
        }
        (record.incident, record.issue) = (waiting.incident, waiting.issue)
        let written = mail.message.subject + "\n" + Self.firstLines(of: mail.message.newText)
        guard let isRight = mint.holdsCode(written, ofMail: number, madeAt: madeAt) else {
            if let topic = LetterTopic(waiting), try isCommand(mail, about: topic, in: store) {
                return try command(mail, about: topic, .valid, in: store, now: now)
            }
            record.reason = "there is no code in it"
            return try keep(record, in: store)
        }
        let isInTime = mail.receivedAt - madeAt <= AnswerText.codeLifetime
        guard waiting.outcome == .waiting, isInTime, waiting.codeTries < Self.codeTries else {
            return try refuseCode(.expiredCode, mail, record, isRight: isRight, in: store, now: now)
        }
        guard isRight else {
            waiting.codeTries += 1
            try store.record(waiting)
            let isLast = waiting.codeTries >= Self.codeTries
            return try refuseCode(.wrongCode, mail, record, isRight: !isLast, in: store, now: now)
        }
        record.outcome = .done
        record.proof = StaffAuthority.Proof.code.rawValue
        try store.record(record)
        waiting.proof = StaffAuthority.Proof.code.rawValue
        if let reference = BulletinReference(record: waiting.asked) {
            let letter = BulletinLetter(try store.text(number) ?? "")
            return try carryOut(letter, by: staff, waiting, on: reference, answering: mail.message, in: store, now: now)
        }
        let command = InstructionMail(number: number, of: mail, receivedAt: madeAt)
        try carryOut(errand, by: staff, command, waiting, answering: mail.message, in: store, now: now)
    }

    /// - Parameter isRight: then nobody guesses, and nobody is warned.
    private func refuseCode(
        _ refusal: StaffAuthority.Refusal,
        _ mail: InstructionMail,
        _ record: InstructionRecord,
        isRight: Bool,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws {
        if !isRight { return try refuse(refusal, .none, mail, record, in: store, now: now) }
        var record = record
        record.outcome = .refused
        record.reason = refusal.rawValue
        // Whoever has the right code reads that address; a wrong one is only counted until it is the last.
        if refusal == .expiredCode, let staff = record.staff {
            record.told = .answer
            let material = try material(.refused(refusal), record, in: store, now: now)
            try send(.answer, material, about: LetterTopic(record), on: mail.message, to: staff, in: store, now: now)
        }
        try keep(record, in: store)
    }

    /// The letter that waits for this code; of a command that waits no longer, what it asked.
    private func waitingErrand(_ number: Int64, in store: isolated FeedbackStore) throws -> Errand {
        guard let topic = try store.instruction(number).flatMap({ LetterTopic($0) }) else { return .none }
        return try Errand(try store.text(number) ?? "", about: topic, in: store)
    }

    /// Another command instead of the code. It waits for a code of its own.
    private func isCommand(
        _ mail: InstructionMail,
        about topic: LetterTopic,
        in store: isolated FeedbackStore
    ) throws -> Bool {
        try Errand(mail.message.newText, about: topic, in: store).isOpenedByCommand
    }

    private static let codeLines = 5

    private static func firstLines(of text: String) -> String {
        text.split(maxSplits: codeLines, whereSeparator: \.isNewline).prefix(codeLines).joined(separator: "\n")
    }
}
