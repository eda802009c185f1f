/// What the mails of the seed that are most like a corrected one are.
struct SeedNeighbours {
    private let data: TrainingSet
    private let lengths: [Double]
    private let rules: RetrainingRules

    /// - Parameter data: mails of the seed alone.
    init(_ data: TrainingSet, rules: RetrainingRules) {
        self.data = data
        self.rules = rules
        lengths = (0..<data.count).map { mail in
            var square = 0.0
            for index in data.starts[mail]..<data.starts[mail + 1] where data.columns[index] < data.cueStart {
                square += data.values[index] * data.values[index]
            }
            return square.squareRoot()
        }
    }

    /// Whether several are similar, and all of one other category.
    func contradict(_ vector: FeatureVector, label: Int) -> Bool {
        var dense = [Double](repeating: 0, count: data.cueStart)
        var square = 0.0
        for item in vector.items where item.row >= 0 {
            dense[Int(item.row)] += item.value
            square += item.value * item.value
        }
        guard square > 0 else { return false }
        var nearest: [(cosine: Double, label: Int)] = []
        for mail in 0..<data.count {
            var sum = 0.0
            for index in data.starts[mail]..<data.starts[mail + 1] where data.columns[index] < data.cueStart {
                sum += data.values[index] * dense[Int(data.columns[index])]
            }
            let cosine = lengths[mail] > 0 ? sum / (lengths[mail] * square.squareRoot()) : 0
            if cosine >= rules.neighbourSimilarity { nearest.append((cosine, data.labels[mail])) }
        }
        nearest.sort { ($0.cosine, $0.label) > ($1.cosine, $1.label) }
        let asked = Set(nearest.prefix(rules.neighbours).map(\.label))
        return nearest.count > 1 && asked.count == 1 && !asked.contains(label)
    }
}
