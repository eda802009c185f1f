internal import Embeddings
internal import Feedback
internal import Outages
internal import Store
internal import Triage

/// Vectors of outage reports that name no service: by them reports meet that say the same in other words. The alarm has judged such a
/// report by its words already; when its vector is there, it judges it again.
extension RevisionService {
    /// Gets vectors for the reports that have none until none is left, the endpoint fails or time is up. What it answers holds no
    /// opinions.
    ///
    /// - Throws: what the store throws; the endpoint's failure is in the answer.
    func attendToReports(until deadline: ContinuousClock.Instant?) async throws -> AskedOpinions {
        var asked = AskedOpinions()
        while !Task.isCancelled, deadline.map({ .now < $0 }) ?? true {
            let reports = try await nextReports()
            guard !reports.isEmpty else { break }
            if isCareful {
                asked = await askProbe()
                guard asked.failure == nil else { break }
            }
            let one = try await attend(to: reports)
            asked.add(one)
            guard one.failure == nil else { break }
        }
        return asked
    }

    /// The newest, while an incident may open by them; after a failure one alone, and those that the endpoint has failed at last.
    private func nextReports() async throws -> [ReportText] {
        let reports = try await store.reportsAwaitingVector(
            receivedSince: clock.now() - BurstDetector.history,
            model: source.opinion.head.model,
            count: source.endpoint.batch
        )
        guard isCareful else { return reports }
        return Array(reports.sorted { (suspicion[$0.number] ?? 0) < (suspicion[$1.number] ?? 0) }.prefix(1))
    }

    private func attend(to reports: [ReportText]) async throws -> AskedOpinions {
        var asked = AskedOpinions()
        var vectors: [Int64: [UInt8]] = [:]
        let texts = reports.map { EmbeddedText.of(subject: $0.subject, text: $0.text) }
        let asking = reports.indices.filter { !EmbeddedText.isBlank(reports[$0].text) }
        do throws(EmbeddingsError) {
            let space = try await vectorSpace()
            let answers = try await source.vectors(of: asking.map { texts[$0] })
            asked.hasAnswered = !asking.isEmpty
            for (index, answer) in zip(asking, answers) {
                let vector = space.vector(answer.values).flatMap { Embedding($0.values.map { Double($0) }) }
                vectors[reports[index].number] = vector?.bytes
            }
        } catch {
            asked.failure = error
        }
        if asked.failure != nil {
            guard isCareful, let report = reports.first else { return asked }
            suspicion[report.number, default: 0] += 1
            guard suspicion[report.number] ?? 0 >= Self.maximumFailures else { return asked }
            // It was the mail, not the endpoint.
            asked.failure = nil
        }
        for report in reports { suspicion[report.number] = nil }
        try await keep(reports.map { ($0.number, vectors[$0.number] ?? []) })
        return asked
    }

    /// Vectors, and the incidents that open by them, in one transaction.
    private func keep(_ vectors: [(number: Int64, bytes: [UInt8])]) async throws {
        let now = clock.now()
        let (consequence, model) = (consequence, source.opinion.head.model)
        let hasRaised = try await store.transaction { store in
            try store.keepReportVectors(vectors, model: model, now: now)
            var hasRaised = false
            for number in vectors.filter({ !$0.bytes.isEmpty }).map(\.number).sorted() {
                guard try !store.isCounted(number), let item = try store.item(number),
                    item.received >= now - Self.alarmAge
                else { continue }
                hasRaised = try consequence.reconsider(item, in: store, now: now) || hasRaised
            }
            return hasRaised
        }
        if hasRaised { outboxBell.ring() }
    }

    /// Made once of texts of ours, whose vectors the store keeps. The first time it takes some twenty requests.
    private func vectorSpace() async throws(EmbeddingsError) -> VectorSpace {
        if let space { return space }
        let texts = ReferenceTexts.groups.flatMap { $0 }
        let keys = texts.map { source.key(of: $0) }
        let model = source.opinion.head.model
        var known: [[UInt8]: Embedding] = [:]
        for (key, bytes) in (try? await store.vectors(of: Set(keys), model: model)) ?? [:] {
            known[key] = Embedding(bytes: bytes)
        }
        let missing = texts.indices.filter { known[keys[$0]] == nil }
        let answers = try await source.vectors(of: missing.map { texts[$0] })
        for (index, answer) in zip(missing, answers) { known[keys[index]] = answer }
        let fresh = missing.compactMap { index in
            known[keys[index]].map { StoredVector(words: keys[index], bytes: $0.bytes) }
        }
        // Asked for again after a restart if this fails, no more.
        try? await store.keep(fresh, model: model, now: clock.now())
        var rest = keys[...]
        let groups = ReferenceTexts.groups.map { group in
            let vectors = rest.prefix(group.count).compactMap { known[$0]?.values }
            rest = rest.dropFirst(group.count)
            return vectors
        }
        guard let made = VectorSpace(groups) else {
            throw EmbeddingsError(.configuration, "the endpoint's vectors of our own texts differ in their dimensions")
        }
        space = made
        return made
    }
}
