package import Feedback

/// What IT has said already of what a person writes about.
package struct KnownAnswer: Hashable, Sendable {
    package let status: Theme.Status
    /// In IT's words, and when.
    package let note: IncidentNote

    /// Nil for a status that is no answer.
    package init?(_ status: Theme.Status, _ note: IncidentNote) {
        guard status.isAnswer else { return nil }
        self.status = status
        self.note = note
    }
}

extension Theme.Status {
    /// The title of a letter that tells it, and the sentence; of `started` and `open` nobody is told.
    var texts: (title: ReplyKey, sentence: ReplyKey) {
        switch self {
        case .done: (.newsDoneTitle, .newsDone)
        case .declined: (.newsDeclinedTitle, .newsDeclined)
        case .planned, .started, .open: (.newsPlannedTitle, .newsPlanned)
        }
    }
}
