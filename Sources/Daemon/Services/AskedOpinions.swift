internal import Embeddings
internal import Store

/// What came of asking for opinions on some mails.
struct AskedOpinions: Sendable {
    var opinions: [Opinion] = []
    /// New ones, for the store.
    var vectors: [StoredVector] = []
    /// Mails that were there before the service: nothing urgent follows from them.
    var backlog: Set<Int64> = []
    /// The endpoint gave at least one vector.
    var hasAnswered = false
    /// Why there are no more opinions.
    var failure: EmbeddingsError?

    /// Both together; the later failure counts.
    mutating func add(_ other: AskedOpinions) {
        opinions += other.opinions
        vectors += other.vectors
        backlog.formUnion(other.backlog)
        hasAnswered = hasAnswered || other.hasAnswered
        failure = other.failure ?? failure
    }
}
