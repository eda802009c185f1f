internal import Feedback
internal import Store
internal import Triage

extension StatusInspector {
    /// Nil when nobody is asked for any.
    func secondOpinions(_ revisions: RevisionService?) async throws -> StatusReport.SecondOpinions? {
        guard configuration.embeddings != nil else { return nil }
        var opinions = StatusReport.SecondOpinions()
        let counts = try await store.opinionCounts()
        opinions.revised = counts[.revised] ?? 0
        opinions.confirmed = counts[.confirmed] ?? 0
        opinions.kept = counts[.kept] ?? 0
        guard let revisions else { return opinions }
        opinions.model = revisions.source.opinion.head.id
        opinions.waiting = try await revisions.waiting()
        let trouble = await revisions.trouble
        (opinions.trouble, opinions.troubleSince) = (trouble?.message, trouble?.since.milliseconds)
        return opinions
    }
}
