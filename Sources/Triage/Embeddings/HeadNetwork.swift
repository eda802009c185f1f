internal import Feedback

/// A network with one hidden layer, over a vector and what the first opinion says of the same mail: it learns when to believe which.
struct HeadNetwork: Sendable, Equatable {
    typealias Lanes = SIMD8<Float>

    /// Hidden units, in eights.
    static let widths = 1...64
    static let standardWidth = 64
    /// Where the first opinion leaves a category less than a millionth, it is taken for a millionth.
    static let leastLogarithm = FixedMath.log(1e-6)

    /// Numbers of a vector.
    let dimension: Int
    /// Of the numbers of the vector, then of the logarithms of the first opinion: what each adds to each hidden unit.
    let rows: [Lanes]
    /// What each hidden unit begins with.
    let thresholds: [Lanes]
    /// What each hidden unit adds to each category; two lanes stay empty.
    let weights: [Lanes]
    let bias: Lanes

    /// Hidden units, in eights.
    var width: Int { thresholds.count }

    static func inputCount(dimension: Int) -> Int { dimension + CategoryVector.categoryCount }

    /// - Parameters: of matching sizes; `rows` holds as many for each input as `thresholds`.
    init(dimension: Int, rows: [Lanes], thresholds: [Lanes], weights: [Lanes], bias: Lanes) {
        precondition(rows.count == Self.inputCount(dimension: dimension) * thresholds.count)
        precondition(weights.count == thresholds.count * Lanes.scalarCount)
        (self.dimension, self.rows, self.thresholds) = (dimension, rows, thresholds)
        (self.weights, self.bias) = (weights, bias)
    }

    /// The logarithms of the probabilities of each category.
    ///
    /// - Parameters:
    ///   - vector: of `dimension` numbers.
    ///   - first: the logarithms of the first opinion's probabilities.
    func logarithms(_ vector: [Float], first: CategoryVector) -> CategoryVector {
        var hidden = thresholds
        for (input, value) in Self.inputs(vector, first: first).enumerated() {
            for unit in 0..<width { hidden[unit] += value * rows[input * width + unit] }
        }
        var sum = bias
        for unit in 0..<width {
            for lane in 0..<Lanes.scalarCount where hidden[unit][lane] > 0 {
                sum += hidden[unit][lane] * weights[unit * Lanes.scalarCount + lane]
            }
        }
        return CategoryVector(sum).probabilities.logarithms
    }

    static func inputs(_ vector: [Float], first: CategoryVector) -> [Float] {
        vector + (0..<CategoryVector.categoryCount).map { Float(max(first[$0], leastLogarithm)) }
    }
}
