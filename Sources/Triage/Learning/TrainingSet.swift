/// Mails as sparse rows of numbers, one after the other, with what they are and how much each counts.
struct TrainingSet: Sendable {
    private(set) var columns: [Int32] = []
    private(set) var values: [Double] = []
    private(set) var starts: [Int] = [0]
    private(set) var labels: [Int] = []
    /// The share of each category in what a mail is; they sum to 1.
    private(set) var targets: [CategoryVector] = []
    private(set) var weights: [Double] = []
    /// Hashed rows first, then cues, then the bias.
    let columnCount: Int
    let cueStart: Int

    init(rowCount: Int) {
        cueStart = rowCount
        columnCount = rowCount + Cue.allCases.count + 1
    }

    /// As often as a second careful person would choose the other label.
    static let alternativeShare = 0.25

    var count: Int { labels.count }
    var bias: Int { columnCount - 1 }

    /// - Parameters:
    ///   - alternative: a second label that can be defended; it gets `alternativeShare` of the mail.
    mutating func append(_ vector: FeatureVector, label: Int, alternative: Int?, weight: Double) {
        for item in vector.items where item.row >= 0 {
            columns.append(item.row)
            values.append(item.value)
        }
        for cue in vector.cues {
            columns.append(cue.row + Int32(cueStart))
            values.append(cue.value)
        }
        starts.append(columns.count)
        labels.append(label)
        targets.append(Self.target(label, alternative: alternative))
        weights.append(weight)
    }

    /// What a mail with one label is, or with two that can be defended.
    static func target(_ label: Int, alternative: Int?) -> CategoryVector {
        var target = CategoryVector.zero
        target[label] = 1
        if let alternative, alternative != label {
            target[label] -= alternativeShare
            target[alternative] += alternativeShare
        }
        return target
    }

    func score(_ mail: Int, _ parameters: [CategoryVector]) -> CategoryVector {
        var score = parameters[bias]
        for index in starts[mail]..<starts[mail + 1] { score += values[index] * parameters[Int(columns[index])] }
        return score
    }
}
