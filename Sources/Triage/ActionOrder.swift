internal import Feedback

/// Which of several matters of a mail needs action first, as docs/labelling.md has it.
enum ActionOrder {
    static let categories: [Category] = [.outage, .request, .complaint, .question, .praise, .other]

    static func rank(of category: Category) -> Int { categories.firstIndex(of: category) ?? categories.count }

    /// Of the sure ones the first to act on, and of equal ones one that names a service; when all are doubtful, the most
    /// probable one. Nil without any.
    static func first(of matters: [Matter]) -> Matter? {
        let sure = matters.filter { !$0.isUnsure }
        guard !sure.isEmpty else { return matters.max { $0.confidence < $1.confidence } }
        return sure.min { left, right in
            (rank(of: left.category), left.service == nil ? 1 : 0, left.passage)
                < (rank(of: right.category), right.service == nil ? 1 : 0, right.passage)
        }
    }
}

extension Verdict {
    /// The verdict on a mail with these matters, from the one on its whole text.
    ///
    /// The whole text has been read as well: when it is sure of something that needs action before every matter, or of the same, its
    /// own probabilities stay. Else the mail is what its first matter is.
    func of(_ matters: [Matter]) -> Verdict {
        guard matters.count > 1, let first = ActionOrder.first(of: matters) else { return self }
        var verdict = self
        verdict.matters = matters
        let isWholeFirst = ActionOrder.rank(of: category) < ActionOrder.rank(of: first.category)
        let isFirstDoubtful = first.isUnsure && (!isUnsure || confidence >= first.confidence)
        guard !isFirstDoubtful, !(isWholeFirst && !isUnsure) else { return verdict }
        if first.category != category || first.confidence > confidence {
            verdict.category = first.category
            verdict.isUnsure = first.isUnsure
            verdict.probabilities = first.probabilities
            verdict.reasons = Array(first.reasons.prefix(isSecurity ? 7 : 8)) + (isSecurity ? reasons.suffix(1) : [])
        }
        if let mention = first.mention { (verdict.service, verdict.mention) = (mention.service, mention) }
        verdict.place = first.place ?? place
        verdict.device = first.device ?? device
        verdict.severity = first.category == .outage ? first.severity : nil
        return verdict
    }
}
