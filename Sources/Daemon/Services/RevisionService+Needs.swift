internal import Embeddings
internal import Feedback
internal import Store
internal import Triage

/// Vectors of complaints and requests: each was placed into a theme by its words when its mail was stored; when its vector is there, it
/// is placed once more. The endpoint is asked only for texts that no opinion was asked on: matters of a mail, and what staff has judged.
extension RevisionService {
    /// Requests in one round: new mails wait for opinions no longer than they take.
    static let needRequests = 8

    /// Gets vectors of some needs that wait for one, as long as the endpoint works and there is time. What it answers holds no opinions.
    ///
    /// - Throws: what the store throws; the endpoint's failure is in the answer.
    func attendToNeeds(until deadline: ContinuousClock.Instant?) async throws -> AskedOpinions {
        var asked = AskedOpinions()
        guard let themes else { return asked }
        for _ in 1...Self.needRequests where !Task.isCancelled && deadline.map({ .now < $0 }) ?? true {
            let needs = try await nextNeeds()
            guard !needs.isEmpty else { break }
            if isCareful {
                asked = await askProbe()
                guard asked.failure == nil else { break }
            }
            let one = try await attend(to: needs, themes)
            asked.add(one)
            guard one.failure == nil else { break }
        }
        return asked
    }

    /// The newest; after a failure one alone, and those that the endpoint has failed at last.
    private func nextNeeds() async throws -> [NeedWriting] {
        let (since, model) = (clock.now() - ThemeShelf.history, source.opinion.head.model)
        let count = source.endpoint.batch
        let writings = try await store.transaction { store in
            try store.needsAwaitingVector(storedSince: since, model: model, limit: count).compactMap {
                try store.writing(of: $0)
            }
        }
        guard isCareful else { return writings }
        return Array(
            writings.sorted { (suspicion[$0.place.mail] ?? 0) < (suspicion[$1.place.mail] ?? 0) }.prefix(1)
        )
    }

    private func attend(to needs: [NeedWriting], _ themes: ThemeKeeper) async throws -> AskedOpinions {
        var asked = AskedOpinions()
        let texts = needs.map(\.embedded)
        let keys = texts.map { source.key(of: $0) }
        var vectors = try await known(keys)
        let missing = needs.indices.filter { !EmbeddedText.isBlank(texts[$0]) && vectors[keys[$0]] == nil }
        do throws(EmbeddingsError) {
            for (index, vector) in zip(missing, try await source.vectors(of: missing.map { texts[$0] })) {
                vectors[keys[index]] = vector
                asked.vectors.append(StoredVector(words: keys[index], bytes: vector.bytes))
            }
            asked.hasAnswered = !missing.isEmpty
        } catch {
            asked.failure = error
        }
        if asked.failure != nil {
            guard isCareful, let mail = needs.first?.place.mail else { return asked }
            suspicion[mail, default: 0] += 1
            guard suspicion[mail] ?? 0 >= Self.maximumFailures else { return asked }
            // It was the mail, not the endpoint.
            asked.failure = nil
        }
        for need in needs { suspicion[need.place.mail] = nil }
        let found = zip(needs, keys).map { (writing: $0, key: $1, vector: vectors[$1]) }
        try await keep(found, fresh: asked.vectors, themes)
        return asked
    }

    /// Vectors, and the themes that needs move to by them, in one transaction.
    private func keep(
        _ found: [(writing: NeedWriting, key: [UInt8], vector: Embedding?)],
        fresh: [StoredVector],
        _ themes: ThemeKeeper
    ) async throws {
        let (now, model) = (clock.now(), source.opinion.head.model)
        for one in found where one.vector != nil { themes.prepare(one.writing) }
        try await store.transaction { store in
            try store.keep(fresh, model: model, now: now)
            for one in found {
                try store.keepVector(of: one.writing.place, model: model, words: one.vector == nil ? nil : one.key)
                guard let vector = one.vector else { continue }
                try themes.learn(vector.values, of: one.writing.place, model: model, in: store, now: now)
            }
        }
    }
}
