internal import Feedback
internal import Store

/// Mails that are no feedback but a word to Earshot itself.
extension Pipeline {
    /// Their kind is known before they are stored: so nothing is ever judged, counted or reported of them. What they may do is decided
    /// in the transaction that stores them, like everything that follows from a mail.
    func recognizeInstructions(_ intakes: [Intake], now: Timestamp) async throws -> [Intake] {
        let desk = consequence.instructions
        guard intakes.contains(where: desk.mayBeInstruction) else { return intakes }
        return try await store.transaction { store in
            try intakes.map { intake in
                guard desk.mayBeInstruction(intake), case .read(let message, _) = intake.disposition,
                    let rule = try desk.rule(takingIn: message, in: store, now: now)
                else { return intake }
                return intake.asInstruction(message, rule: rule)
            }
        }
    }
}

extension Intake {
    fileprivate func asInstruction(_ message: Message, rule: String) -> Intake {
        var message = message
        message.kind = .instruction
        message.kindRule = rule
        return Intake(
            raw: raw,
            contentHash: contentHash,
            disposition: .read(message, .noise(kind: .instruction, rule: rule)),
            isBacklog: isBacklog,
            receivedAt: receivedAt
        )
    }
}
