internal import Feedback
internal import Instructions
internal import Store
internal import Typesetting

/// Letters in answer to digests.
extension InstructionDesk {
    /// Its commands, one after the other. What each did is kept with the letter's record, so that it can be taken back.
    func carryOut(
        _ errand: DigestErrand,
        by staff: EmailAddress,
        _ mail: InstructionMail,
        answering letter: Int64?,
        into material: inout AnswerMaterial,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws {
        let sitting = DigestDesk.Sitting(
            errand: errand,
            staff: staff,
            letter: mail.number,
            said: mail.receivedAt,
            answered: letter,
            now: now
        )
        var ends: [Int: Timestamp] = [:]
        for (position, command) in errand.letter.commands.enumerated() {
            let deed = try digests.perform(command, sitting, in: store)
            material.digestResults.append(DigestResult(deed.command ?? command, deed.outcome))
            guard let effect = deed.effect else { continue }
            let act = InstructionAct(message: mail.number, position: position, name: command.label, effect: effect)
            try store.record(act)
            ends[position] = deed.undoableUntil(now: now)
        }
        material.show(errand.letter.remarks, further: errand.letter.furtherRemarks, ofDigest: true)
        let holding = try store.acts(of: mail.number, reader: DigestReader(name: errand.name, address: staff))
        let end = holding.compactMap { ends[$0.position] }.min()
        if let end, let door = correspondence?.door(ofIssue: errand.issue, now: now) {
            let link = door.link(writing: "undo #\(mail.number)")
            material.undo = .init(link: link, until: end, isOfIncident: holding.contains(where: \.isOfIncident))
        }
    }
}

extension DigestDesk.Deed {
    fileprivate func undoableUntil(now: Timestamp) -> Timestamp {
        switch outcome {
        case .replied(_, _, let time): time
        case .theme(_, let news?): min(news.dueAt, now + DigestDesk.undoingTime)
        default: now + DigestDesk.undoingTime
        }
    }
}
