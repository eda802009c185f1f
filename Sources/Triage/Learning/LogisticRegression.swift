internal import Feedback

/// Multinomial logistic regression with an L2 penalty, the bias unpenalised.
///
/// Words start from nothing. Cues start from common sense (`Cue.category`), and the corpus has to argue against it: the
/// corpus is a few thousand mails by some dozens of authors, and what a phrase means does not change with the author.
struct LogisticRegression {
    /// Mean loss plus half of this times the squared distance of each weight from where it starts.
    static let wordPenalty = 1e-4
    static let cuePenalty = 1e-3
    /// What a cue adds to its own category, against the others, before anything is learnt.
    static let cueStart = 3.0

    private let data: TrainingSet
    private let mails: [Int]
    private let weights: [Double]

    /// - Parameter mails: indices into `data`, in the order they are summed.
    init(_ data: TrainingSet, mails: [Int]) {
        self.data = data
        self.mails = mails
        weights = Self.balanced(mails, labels: data.labels, weights: data.weights)
    }

    func fitted() -> [CategoryVector] {
        let start = Array(repeating: CategoryVector.zero, count: data.columnCount)
        return LimitedMemoryBFGS(minimum: { lossAndGradient(at: $0) }).solve(from: start)
    }

    /// Rare categories count for more, by the square root of how rare they are; the weights sum to 1.
    static func balanced(_ mails: [Int], labels: [Int], weights: [Double]) -> [Double] {
        var totals = CategoryVector.zero
        for mail in mails { totals[labels[mail]] += weights[mail] }
        let raw = mails.map { mail in
            let total = totals[labels[mail]]
            return total > 0 ? weights[mail] / total.squareRoot() : 0
        }
        let sum = raw.reduce(0, +)
        return raw.map { sum > 0 ? $0 / sum : 0 }
    }

    /// Where the weight of each cue starts.
    private static let cueOrigins: [CategoryVector] = Cue.allCases.map { cue in
        guard let category = cue.category else { return .zero }
        var origin = CategoryVector.zero
        origin[category.lane] = cueStart
        return origin.centred
    }

    private func penalty(at parameters: [CategoryVector]) -> (loss: Double, gradient: [CategoryVector]) {
        var words = CategoryVector.zero
        var cues = CategoryVector.zero
        var gradient = parameters
        for index in 0..<data.cueStart {
            words += parameters[index] * parameters[index]
            gradient[index] *= Self.wordPenalty
        }
        for (offset, origin) in Self.cueOrigins.enumerated() {
            let distance = parameters[data.cueStart + offset] - origin
            cues += distance * distance
            gradient[data.cueStart + offset] = distance * Self.cuePenalty
        }
        gradient[data.bias] = .zero
        return (0.5 * (Self.wordPenalty * words.orderedSum + Self.cuePenalty * cues.orderedSum), gradient)
    }

    private func lossAndGradient(at parameters: [CategoryVector]) -> (loss: Double, gradient: [CategoryVector]) {
        var (loss, gradient) = penalty(at: parameters)
        for (mail, weight) in zip(mails, weights) {
            var error = data.score(mail, parameters).probabilities
            loss -= weight * error.logarithm(expecting: data.targets[mail])
            error -= data.targets[mail]
            error *= weight
            for index in data.starts[mail]..<data.starts[mail + 1] {
                gradient[Int(data.columns[index])] += data.values[index] * error
            }
            gradient[data.bias] += error
        }
        return (loss, gradient)
    }
}
