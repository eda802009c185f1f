/// Multinomial logistic regression with an L2 penalty, the bias unpenalised.
struct LogisticRegression {
    /// Mean loss plus `penalty` / 2 times the squared weights.
    static let penalty = 1e-4

    private let data: TrainingSet
    private let mails: [Int]
    private let weights: [Double]

    /// - Parameter mails: indices into `data`, in the order they are summed.
    init(_ data: TrainingSet, mails: [Int]) {
        self.data = data
        self.mails = mails
        weights = Self.balanced(data, mails)
    }

    func fitted() -> [CategoryVector] {
        let start = Array(repeating: CategoryVector.zero, count: data.columnCount)
        return LimitedMemoryBFGS(minimum: { lossAndGradient(at: $0) }).solve(from: start)
    }

    /// Rare categories count for more, by the square root of how rare they are; the weights sum to 1.
    private static func balanced(_ data: TrainingSet, _ mails: [Int]) -> [Double] {
        var totals = CategoryVector.zero
        for mail in mails { totals[data.labels[mail]] += data.weights[mail] }
        let raw = mails.map { mail in
            data.weights[mail] / totals[data.labels[mail]].squareRoot()
        }
        let sum = raw.reduce(0, +)
        return raw.map { $0 / sum }
    }

    private func lossAndGradient(at parameters: [CategoryVector]) -> (loss: Double, gradient: [CategoryVector]) {
        var loss = 0.0
        var squares = CategoryVector.zero
        var gradient = parameters
        for index in gradient.indices {
            squares += parameters[index] * parameters[index]
            gradient[index] *= Self.penalty
        }
        squares -= parameters[data.bias] * parameters[data.bias]
        gradient[data.bias] = .zero
        for (mail, weight) in zip(mails, weights) {
            var error = data.score(mail, parameters).probabilities
            loss -= weight * FixedMath.log(max(error[data.labels[mail]], 1e-300))
            error[data.labels[mail]] -= 1
            error *= weight
            for index in data.starts[mail]..<data.starts[mail + 1] {
                gradient[Int(data.columns[index])] += data.values[index] * error
            }
            gradient[data.bias] += error
        }
        return (loss + 0.5 * Self.penalty * squares.orderedSum, gradient)
    }
}
