/// Multinomial logistic regression over dense vectors, with an L2 penalty on all but the bias.
///
/// Vectors of one embedding model lie close together (those of e5 have cosines of 0.7 and more): so they are moved to their mean
/// and scaled to a variance of 1 before, and the weights are turned back after. Rare categories count for more, by the square root
/// of how rare they are, as in the default model.
struct HeadRegression {
    /// Vectors with what their mails are, and how much each counts.
    struct Sample: Sendable {
        let vectors: [[Float]]
        let labels: [Int]
        let weights: [Double]
    }

    /// Scores are `bias` plus the sum of each number times its row of `weights`.
    struct Fit: Sendable {
        let bias: CategoryVector
        let weights: [CategoryVector]

        func score(_ vector: [Float]) -> CategoryVector {
            var sum = bias
            for (value, weight) in zip(vector, weights) { sum += Double(value) * weight }
            return sum
        }
    }

    private let sample: Sample
    private let mails: [Int]
    private let penalty: Double
    private let weights: [Double]
    private let mean: [Double]
    private let scale: Double
    private let inputs: [[Double]]

    /// - Parameters:
    ///   - mails: indices into `sample`, in the order they are summed; at least one.
    ///   - penalty: mean loss plus half of this times the squared weights.
    init(_ sample: Sample, mails: [Int], penalty: Double) {
        self.sample = sample
        self.mails = mails
        self.penalty = penalty
        weights = LogisticRegression.balanced(mails, labels: sample.labels, weights: sample.weights)
        let mean = Self.mean(sample, mails)
        self.mean = mean
        let centred = mails.map { mail in zip(sample.vectors[mail], mean).map { Double($0) - $1 } }
        let spread = centred.reduce(0) { $0 + $1.reduce(0) { $0 + $1 * $1 } }
        let count = Double(max(1, mails.count * mean.count))
        let scale = spread > 0 ? (count / spread).squareRoot() : 1
        self.scale = scale
        inputs = centred.map { $0.map { $0 * scale } }
    }

    func fitted() -> Fit {
        let start = Array(repeating: CategoryVector.zero, count: mean.count + 1)
        let point = LimitedMemoryBFGS(minimum: { lossAndGradient(at: $0) }).solve(from: start)
        var bias = point[mean.count]
        let weights = point.dropLast().map { $0.centred * scale }
        for (row, middle) in zip(weights, mean) { bias -= row * middle }
        return Fit(bias: bias.centred, weights: weights)
    }

    private static func mean(_ sample: Sample, _ mails: [Int]) -> [Double] {
        var mean = [Double](repeating: 0, count: sample.vectors.first?.count ?? 0)
        for mail in mails {
            for (index, value) in sample.vectors[mail].enumerated() { mean[index] += Double(value) }
        }
        return mean.map { $0 / Double(max(1, mails.count)) }
    }

    private func lossAndGradient(at point: [CategoryVector]) -> (loss: Double, gradient: [CategoryVector]) {
        let bias = mean.count
        var squares = CategoryVector.zero
        var gradient = point
        for index in 0..<bias {
            squares += point[index] * point[index]
            gradient[index] *= penalty
        }
        gradient[bias] = .zero
        var loss = 0.5 * penalty * squares.orderedSum
        for (position, mail) in mails.enumerated() {
            var score = point[bias]
            inputs[position].withUnsafeBufferPointer { input in
                for index in 0..<bias { score += input[index] * point[index] }
            }
            var error = score.probabilities
            loss -= weights[position] * FixedMath.log(max(error[sample.labels[mail]], 1e-300))
            error[sample.labels[mail]] -= 1
            error *= weights[position]
            inputs[position].withUnsafeBufferPointer { input in
                for index in 0..<bias { gradient[index] += input[index] * error }
            }
            gradient[bias] += error
        }
        return (loss, gradient)
    }
}
