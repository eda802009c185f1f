/// Complement naive Bayes (Rennie and others 2003): a word speaks against the categories whose complement it is
/// common in.
struct ComplementBayes {
    /// Added to each count, so that a word unseen elsewhere does not decide alone.
    static let smoothing = 0.3

    /// What one unit of each hashed row adds; cues and bias are zero.
    static func fitted(_ data: TrainingSet, mails: [Int]) -> [CategoryVector] {
        var counts = Array(repeating: CategoryVector.zero, count: data.cueStart)
        var totals = CategoryVector.zero
        for mail in mails {
            let share = data.targets[mail] * data.weights[mail]
            for index in data.starts[mail]..<data.starts[mail + 1] where data.columns[index] < data.cueStart {
                let value = data.values[index] * share
                counts[Int(data.columns[index])] += value
                totals += value
            }
        }
        let everything = totals.orderedSum
        let smoothed = Self.smoothing * Double(data.cueStart)
        var weights = counts.map { row in
            let all = row.orderedSum
            var weight = CategoryVector.zero
            for lane in 0..<CategoryVector.categoryCount {
                let elsewhere = all - row[lane] + Self.smoothing
                weight[lane] = -FixedMath.log(elsewhere / (everything - totals[lane] + smoothed))
            }
            return weight.centred
        }
        weights.append(contentsOf: Array(repeating: .zero, count: data.columnCount - data.cueStart))
        return weights
    }
}
