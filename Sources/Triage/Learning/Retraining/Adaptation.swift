/// Moves a model towards what corrections say, and holds on to what it said of the seed (Li and Hoiem 2016, "Learning
/// without forgetting"): on the seed the targets are its own probabilities, so that without corrections nothing moves.
struct Adaptation {
    let data: TrainingSet
    let origin: [CategoryVector]
    /// What each mail of `data` should come out as.
    let targets: [CategoryVector]
    /// See `RetrainingRules.penalty`.
    let penalty: Double

    /// - Parameter mails: indices into `data`, in the order they are summed.
    func fitted(on mails: [Int]) -> [CategoryVector] {
        let total = mails.reduce(0) { $0 + data.weights[$1] }
        guard total > 0 else { return origin }
        return LimitedMemoryBFGS { lossAndGradient(at: $0, mails, total) }.solve(from: origin)
    }

    private func lossAndGradient(
        at parameters: [CategoryVector],
        _ mails: [Int],
        _ total: Double
    ) -> (loss: Double, gradient: [CategoryVector]) {
        var squares = CategoryVector.zero
        var gradient = parameters
        for index in gradient.indices {
            let distance = parameters[index] - origin[index]
            squares += distance * distance
            gradient[index] = distance * penalty
        }
        var loss = 0.5 * penalty * squares.orderedSum
        for mail in mails {
            let weight = data.weights[mail] / total
            let probabilities = data.score(mail, parameters).probabilities
            loss += weight * Self.divergence(of: probabilities, from: targets[mail])
            let error = (probabilities - targets[mail]) * weight
            for index in data.starts[mail]..<data.starts[mail + 1] {
                gradient[Int(data.columns[index])] += data.values[index] * error
            }
            gradient[data.bias] += error
        }
        return (loss, gradient)
    }

    /// Kullback and Leibler's: 0 where they are equal.
    private static func divergence(of probabilities: CategoryVector, from target: CategoryVector) -> Double {
        var sum = 0.0
        for lane in 0..<CategoryVector.categoryCount where target[lane] > 0 {
            sum += target[lane] * (FixedMath.log(target[lane]) - FixedMath.log(max(probabilities[lane], 1e-300)))
        }
        return sum
    }
}
