internal import Feedback
internal import Store

/// What people have said of mails in the same words.
extension Pipeline {
    /// Judges by precedent what has one. Machine mail stays what the rules say: an answer to it must never hang on somebody's
    /// move of a mail.
    func followPrecedents(_ intakes: [Intake]) async throws -> [Intake] {
        guard try await store.hasPrecedents() else { return intakes }
        let keys = intakes.map { Self.key(of: $0) }
        let precedents = try await store.precedents(for: Set(keys.compactMap { $0 }))
        guard !precedents.isEmpty else { return intakes }
        return zip(intakes, keys).map { intake, key in
            key.flatMap { precedents[$0] }.map { intake.following($0) } ?? intake
        }
    }

    private static func key(of intake: Intake) -> [UInt8]? {
        guard case .read(let message, .some) = intake.disposition, message.kind == .human else { return nil }
        return WordKeys.key(message.subject, message.newText)
    }
}

extension Intake {
    fileprivate func following(_ precedent: Precedent) -> Intake {
        guard case .read(let message, let verdict?) = disposition,
            precedent.holds(for: verdict, from: message.sender.key)
        else { return self }
        return Intake(
            raw: raw,
            contentHash: contentHash,
            disposition: .read(message, verdict.following(precedent)),
            isBacklog: isBacklog,
            receivedAt: receivedAt
        )
    }
}

extension Verdict {
    /// The category is the person's; the service, the tone, the matters, and what is a security matter stay as they were judged.
    func following(_ precedent: Precedent) -> Verdict {
        var verdict = self
        verdict.category = precedent.tray.category ?? category
        verdict.isUnsure = precedent.tray == .unsure
        if !verdict.isUnsure { verdict.probabilities = Self.certain(verdict.category) }
        if verdict.category != .outage { verdict.severity = nil }
        verdict.reasons = [Reason(words: "a person judged mail \(precedent.message) so", weight: 0)]
        verdict.model = Self.byStaff
        return verdict
    }
}
