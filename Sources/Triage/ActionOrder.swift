internal import Feedback

/// Which of several matters of a mail needs action first, as docs/labelling.md has it.
enum ActionOrder {
    static let categories: [Category] = [.outage, .request, .complaint, .question, .praise, .other]

    static func rank(of category: Category) -> Int { categories.firstIndex(of: category) ?? categories.count }

    /// More probable than all else together: a doubtful outage is looked at before a sure request.
    static let likely = 0.5

    /// Of the likely ones the first to act on, and of equal ones one that names a service; when all are less than likely, the
    /// most probable one. Nil without any.
    static func first(of matters: [Matter]) -> Matter? {
        let likely = matters.filter(isLikely)
        guard !likely.isEmpty else { return matters.max { $0.confidence < $1.confidence } }
        return likely.min { left, right in
            (rank(of: left.category), left.service == nil ? 1 : 0, left.passage)
                < (rank(of: right.category), right.service == nil ? 1 : 0, right.passage)
        }
    }

    static func isLikely(_ matter: Matter) -> Bool { !matter.isUnsure || matter.confidence >= likely }
}

extension Verdict {
    /// The verdict on a mail with these matters, from the one on its whole text.
    ///
    /// The whole text has been read as well: when it is sure of something that needs action before every matter, or of the same, its
    /// own probabilities stay. Else the mail is what its first matter is. A service, a place and a device are never those of
    /// another matter.
    func of(_ matters: [Matter]) -> Verdict {
        guard matters.count > 1, let first = ActionOrder.first(of: matters) else { return self }
        var verdict = self
        verdict.matters = matters
        let isWholeFirst = ActionOrder.rank(of: category) < ActionOrder.rank(of: first.category)
        let isLikely = ActionOrder.isLikely(first) || first.confidence > confidence
        guard isLikely, !(isWholeFirst && !isUnsure) else { return verdict }
        if first.category != category || first.confidence > confidence {
            verdict.category = first.category
            verdict.isUnsure = first.isUnsure
            verdict.probabilities = first.probabilities
            verdict.reasons = Array(first.reasons.prefix(isSecurity ? 7 : 8)) + (isSecurity ? reasons.suffix(1) : [])
        }
        if first.mention != nil || matters.contains(where: { $0.service == service }) {
            verdict.mention = first.mention
        }
        verdict.service = verdict.mention?.service
        verdict.place = first.place ?? (matters.contains { $0.place != nil } ? nil : place)
        verdict.device = first.device ?? (matters.contains { $0.device != nil } ? nil : device)
        verdict.severity = first.category == .outage ? first.severity : nil
        return verdict
    }
}
