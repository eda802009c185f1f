internal import Feedback

/// Outages of several services in one passage: "The VPN is down. The wifi does not work either."
///
/// A mail is cut into matters where its writer sets them apart; two failures in a row are often told without a word between.
extension Classifier {
    /// The mail itself and, for each other service that a clause says has failed, that clause; none where it is about one, or where
    /// no words say of each that it has failed.
    func failures(in message: Message, unsureBelow: Double?) -> [JudgedPassage] {
        guard message.segments.count == 1 else { return [] }
        let words = TokenizedText(subject: message.subject, text: message.newText)
        let places = services.places(in: words, language: message.language, sender: message.sender.name)
        guard Set(places.map { services.service(of: $0) }).count > 1 else { return [] }
        let whole = Judgement(model: model, words: words, language: message.language, unsureBelow: unsureBelow)
        guard whole.category == .outage, !whole.isUnsure else { return [] }
        let own = judged(whole, passage: 0, mention: nil, of: message)
        guard let service = own.matter.service else { return [] }
        let clauses = ServiceClause.clauses(of: words, naming: places, language: message.language)
        // Of the mail's own service a clause must say so as well: else it is not known what failed.
        let failed = clauses.filter { clause in whole.failurePhrases.contains { clause.holds($0) } }
        guard failed.contains(where: { $0.speaks(of: service, services) }) else { return [] }
        var others: [JudgedPassage] = []
        for clause in failed {
            // What is told together with the mail's own service is told of one failure.
            let isOwn = clause.places.contains { services.service(of: $0) == service }
            for other in failures(isOwn ? [] : clause.subjects(in: words), clause, in: words, of: message, unsureBelow)
            where other.matter.service != service
                && !others.contains(where: { $0.matter.service == other.matter.service })
            {
                others.append(other)
            }
        }
        return others.isEmpty ? [] : [own] + others
    }

    /// What a clause surely says of the one among `subjects` that is the matter in it, and of those that share its verb.
    private func failures(
        _ subjects: [ServiceMatcher.Place],
        _ clause: ServiceClause,
        in words: TokenizedText,
        of message: Message,
        _ unsureBelow: Double?
    ) -> [JudgedPassage] {
        guard !subjects.isEmpty || !clause.sharers.isEmpty else { return [] }
        let range = clause.tokens
        let bytes = words.source[
            Int(words.tokens[range.lowerBound].sourceStart)..<Int(words.tokens[range.upperBound - 1].sourceEnd)
        ]
        let text = TokenizedText(subject: "", text: String(decoding: bytes, as: UTF8.self))
        let judgement = Judgement(model: model, words: text, language: message.language, unsureBelow: unsureBelow)
        guard judgement.category == .outage, !judgement.isUnsure else { return [] }
        let chosen = ServiceChoice(decisive: judgement.decisive.map { $0 + range.lowerBound }, text: words)
        let named = chosen.best(of: subjects).map { [$0] } ?? []
        return (named + clause.sharers).map { place in
            judged(judgement, passage: 0, mention: services.mention(of: place, in: words), of: message)
        }
    }
}
