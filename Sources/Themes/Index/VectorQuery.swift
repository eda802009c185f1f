/// The vector of a need without the average of its language, and what it takes to compare it with others.
struct VectorQuery: Sendable {
    /// Of unit length.
    private let vector: [Float]
    private let language: String
    private var spread: (own: Float, others: Float) = (1, 1)
    private let means: [String: Mean]
    private let otherwise: Mean

    private struct Mean: Sendable {
        let vector: [Float]
        /// Its product with the query, and with itself.
        let product: Float
        let square: Float

        init(_ vector: [Float], query: [Float]) {
            self.vector = vector
            product = VectorArithmetic.product(vector, query)
            square = VectorArithmetic.product(vector, vector)
        }
    }

    /// Nil where there is nothing to compare.
    init?(_ need: Need, means: MeanVectors, recent: RecentVectors) {
        guard let vector = need.vector, vector.count == means.dimension, !vector.isEmpty else { return nil }
        var rest = vector
        language = need.language
        VectorArithmetic.add(means.mean(of: language), times: -1, to: &rest)
        let length = VectorArithmetic.product(rest, rest).squareRoot()
        guard length > Self.leastLength else { return nil }
        let unit = rest.map { $0 / length }
        self.vector = unit
        self.means = Dictionary(
            uniqueKeysWithValues: means.languageCodes.map { ($0, Mean(means.mean(of: $0), query: unit)) }
        )
        otherwise = Mean(means.mean(of: "und"), query: unit)
        spread = recent.spread(from: language, leavingOut: need.key) { cosine(with: $0, language: $1) }
    }

    /// Of what is left of a vector without the average; less is rounding.
    private static let leastLength: Float = 1e-4

    func cosine(with other: [Float], language: String) -> Float {
        let mean = means[language] ?? otherwise
        let product = VectorArithmetic.product(vector, other) - mean.product
        let square =
            VectorArithmetic.product(other, other) - 2 * VectorArithmetic.product(other, mean.vector) + mean.square
        return square > Self.leastLength * Self.leastLength ? product / square.squareRoot() : 0
    }

    /// A cosine by how far those of this vector lie about, in one language or in two.
    func standing(_ cosine: Float, language: String) -> Float {
        cosine / (language == self.language ? spread.own : spread.others)
    }

    /// The mean over the members of each theme, by place, their lengths left as they are; 0 where none has a vector.
    func meanProducts(with themes: ThemeVectors) -> [Float] {
        themes.meanProducts(with: vector, averages: themes.languages.map { (means[$0] ?? otherwise).product })
    }
}
