/// How well a grouping agrees with the true one: Amigó, Gonzalo, Artiles and Verdejo (2009), "A comparison of extrinsic clustering
/// evaluation metrics based on formal constraints".
struct BCubed: Sendable, Encodable {
    /// Of the items found with an item, the share that truly is; and the other way round; each on average over the items.
    let precision: Double
    let recall: Double

    var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }

    /// - Parameters:
    ///   - counted: the places of the items averaged over; all are looked at.
    init<Truth: Hashable>(found: [Int64], truth: [Truth], counted: [Int]) {
        let sizes = Dictionary(found.map { ($0, 1) }, uniquingKeysWith: +)
        let trueSizes = Dictionary(truth.map { ($0, 1) }, uniquingKeysWith: +)
        let both = Dictionary(zip(found, truth).map { (Pair(found: $0, truth: $1), 1) }, uniquingKeysWith: +)
        var (precision, recall) = (0.0, 0.0)
        for place in counted {
            let shared = Double(both[Pair(found: found[place], truth: truth[place])] ?? 0)
            precision += shared / Double(sizes[found[place]] ?? 1)
            recall += shared / Double(trueSizes[truth[place]] ?? 1)
        }
        self.precision = precision / Double(max(counted.count, 1))
        self.recall = recall / Double(max(counted.count, 1))
    }

    private struct Pair<Truth: Hashable>: Hashable {
        let found: Int64
        let truth: Truth
    }
}
