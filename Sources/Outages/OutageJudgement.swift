/// What a report means for incidents, and which mails count into one that it opens.
package struct OutageJudgement: Hashable, Sendable {
    package let decision: OutageDecision
    /// Numbers of mails, that of the report among them; empty unless the decision is `opened`.
    package let members: [Int64]

    package init(decision: OutageDecision, members: [Int64]) {
        self.decision = decision
        self.members = members
    }
}
