/// The sums of the vectors of each theme, one behind the other in memory: for each need that comes all of them are read.
struct ThemeVectors: Sendable {
    private struct LanguageWeight: Sendable {
        /// A place in `languages`.
        let language: Int
        var weight: Float
    }

    private var dimension = 0
    /// Theme after theme, by place.
    private var sums: [Float] = []
    /// By the place of a theme: the weight of its members with a vector; mostly of few languages, in their order.
    private var weights: [[LanguageWeight]] = []
    private(set) var languages: [String] = []
    /// Vectors in it.
    private var count = 0

    mutating func add(_ vector: [Float], times weight: Float, language: String, to place: Int) {
        // The first, or the first after all have left, says how long all are.
        if count == 0 { (dimension, sums, weights) = (vector.count, [], []) }
        if weights.count <= place {
            sums += [Float](repeating: 0, count: (place + 1) * dimension - sums.count)
            weights += [[LanguageWeight]](repeating: [], count: place + 1 - weights.count)
        }
        count += 1
        change(vector, weight, number(of: language), place)
    }

    mutating func remove(_ vector: [Float], times weight: Float, language: String, from place: Int) {
        count -= 1
        change(vector, -weight, number(of: language), place)
        // What is left of sums that are taken back is noise.
        if weights[place].isEmpty {
            for index in place * dimension..<(place + 1) * dimension { sums[index] = 0 }
        }
    }

    private static let noise: Float = 1e-3

    private mutating func change(_ vector: [Float], _ weight: Float, _ language: Int, _ place: Int) {
        let start = place * dimension
        for index in 0..<min(dimension, vector.count) { sums[start + index] += weight * vector[index] }
        let at = weights[place].firstPlace { $0.language >= language }
        if at == weights[place].count || weights[place][at].language != language {
            weights[place].insert(LanguageWeight(language: language, weight: 0), at: at)
        }
        weights[place][at].weight += weight
        if weights[place][at].weight < Self.noise { weights[place].remove(at: at) }
    }

    private mutating func number(of language: String) -> Int {
        if let number = languages.firstIndex(of: language) { return number }
        languages.append(language)
        return languages.count - 1
    }

    /// Of each theme, by place: the mean product of the query with its members less the average of their language, their lengths left
    /// as they are. 0 where none has a vector.
    ///
    /// - Parameter averages: the products of the query with the average of each of `languages`.
    func meanProducts(with query: [Float], averages: [Float]) -> [Float] {
        guard query.count == dimension else { return [] }
        return sums.withUnsafeBufferPointer { sums in
            weights.indices.map { place in
                guard !weights[place].isEmpty else { return 0 }
                let row = UnsafeBufferPointer(rebasing: sums[place * dimension..<(place + 1) * dimension])
                var (product, weight) = (VectorArithmetic.product(query, row), Float(0))
                for entry in weights[place] {
                    product -= entry.weight * averages[entry.language]
                    weight += entry.weight
                }
                return product / weight
            }
        }
    }
}
