internal import Embeddings
internal import Feedback
internal import Store
internal import Triage

/// How mails are asked about: many at a time, or, after a failure, one by one.
extension RevisionService {
    /// - Throws: what the store throws; the endpoint's failure is in the answer.
    func ask(_ candidates: [OpinionCandidate]) async throws -> AskedOpinions {
        var asked = AskedOpinions()
        let texts = candidates.map { EmbeddedText.of(subject: $0.item.subject, text: $0.text) }
        let keys = texts.map { source.key(of: $0) }
        var vectors = try await known(keys)
        let missing = candidates.indices.filter { !isBlank(candidates[$0]) && vectors[keys[$0]] == nil }
        if !missing.isEmpty {
            do throws(EmbeddingsError) {
                for (index, vector) in zip(missing, try await source.vectors(of: missing.map { texts[$0] })) {
                    vectors[keys[index]] = vector
                    asked.vectors.append(StoredVector(words: keys[index], bytes: vector.bytes))
                }
                asked.hasAnswered = true
            } catch {
                asked.failure = error
            }
        }
        for (candidate, key) in zip(candidates, keys) {
            let vector = isBlank(candidate) ? nil : vectors[key]
            guard vector != nil || isBlank(candidate) else { continue }
            asked.opinions.append(opinion(on: candidate, vector, words: key))
            if candidate.isBacklog { asked.backlog.insert(candidate.number) }
        }
        return asked
    }

    /// After a failure. A text that the endpoint cannot bear must not keep it from judging others: so a text of ours goes first, to see
    /// whether it works at all, and the mails it has failed at go last.
    func askAlone(_ candidates: [OpinionCandidate]) async throws -> AskedOpinions {
        var asked = await askProbe()
        guard asked.failure == nil else { return asked }
        suspicion = suspicion.filter { entry in candidates.contains { $0.number == entry.key } }
        let ordered = candidates.sorted {
            (suspicion[$0.number] ?? 0, $0.number) < (suspicion[$1.number] ?? 0, $1.number)
        }
        for candidate in ordered where !Task.isCancelled {
            let one = try await ask([candidate])
            asked.add(one)
            guard one.failure != nil else { continue }
            suspicion[candidate.number, default: 0] += 1
            if suspicion[candidate.number] ?? 0 >= Self.maximumFailures {
                // It was the mail, not the endpoint.
                asked.failure = nil
                asked.opinions.append(
                    Opinion(
                        on: candidate,
                        by: source.opinion.head.id,
                        verdict: nil,
                        reason: "the endpoint failed at it \(Self.maximumFailures) times"
                    )
                )
            }
            // It may have brought the endpoint down.
            break
        }
        return asked
    }

    /// Whether the endpoint works, and is the one the head was trained for.
    func askProbe() async -> AskedOpinions {
        var asked = AskedOpinions()
        do throws(EmbeddingsError) {
            _ = try await source.vectors(of: [Self.probe])
            asked.hasAnswered = true
        } catch {
            asked.failure = error
        }
        return asked
    }

    /// Nothing of a person's words is there: only machines wrote, or all was passed on, or the text is erased.
    private func isBlank(_ candidate: OpinionCandidate) -> Bool {
        EmbeddedText.isBlank(candidate.text)
    }

    private func opinion(on candidate: OpinionCandidate, _ vector: Embedding?, words: [UInt8]) -> Opinion {
        let verdict = vector.flatMap { source.opinion.verdict(candidate.item.verdict, vector: $0.values) }
        return Opinion(
            on: candidate,
            by: source.opinion.head.id,
            verdict: verdict,
            reason: vector == nil ? "it holds no words of its own" : "there was no first opinion to average with",
            words: vector == nil ? nil : words
        )
    }

    /// From the store, if they fit the head.
    func known(_ keys: [[UInt8]]) async throws -> [[UInt8]: Embedding] {
        let head = source.opinion.head
        let stored = try await store.vectors(of: Set(keys), model: head.model)
        return stored.compactMapValues { bytes in
            Embedding(bytes: bytes).flatMap { $0.values.count == head.dimension ? $0 : nil }
        }
    }
}
