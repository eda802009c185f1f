/// A mail as numbers: for each row of the model it touches, how much.
struct FeatureVector: Sendable {
    /// What a cue adds beside features of length 1; more makes the model overconfident.
    static let cueScale = 0.5
    /// What an unknown word or pair counts towards the length: it dilutes, so strange text is judged with less
    /// confidence.
    static let unknownFrequency: UInt8 = 96
    /// Inverse document frequencies are kept in steps of 1/32.
    static let frequencySteps = 32.0

    struct Item: Sendable {
        let row: Int32
        let value: Double
    }

    /// Hashed features, in the order they were met; `row` is -1 for what the model does not know.
    let items: [Item]
    /// Cue number and value.
    let cues: [Item]

    /// - Parameter lookup: the row of a bucket and its quantised inverse document frequency, or nil when unknown.
    init(_ features: RawFeatures, lookup: (UInt32) -> (row: Int32, frequency: UInt8)?) {
        var items: [Item] = []
        items.reserveCapacity(features.entries.count)
        var squares = [Double](repeating: 0, count: RawFeatures.Family.allCases.count)
        for entry in features.entries {
            let known = lookup(entry.bucket)
            let frequency = known?.frequency ?? Self.unknownFrequency
            let value = Self.damped(Int(entry.count)) * Double(frequency) / Self.frequencySteps
            if known != nil || entry.isWord { squares[entry.family.rawValue] += value * value }
            items.append(Item(row: known?.row ?? -1, value: value))
        }
        let factors = RawFeatures.Family.allCases.map { family in
            let square = squares[family.rawValue]
            return square > 0 ? family.weight / square.squareRoot() : 0
        }
        for index in items.indices {
            let factor = factors[features.entries[index].family.rawValue]
            items[index] = Item(row: items[index].row, value: items[index].value * factor)
        }
        self.items = items
        cues = features.cues.map { hit in
            Item(row: Int32(hit.cue.rawValue), value: Self.cueScale * Self.damped(hit.count))
        }
    }

    /// 1 + ln(count): the tenth time adds less than the first.
    static func damped(_ count: Int) -> Double {
        count < dampedCounts.count ? dampedCounts[count] : 1 + FixedMath.log(Double(count))
    }

    private static let dampedCounts: [Double] = [0] + (1..<64).map { 1 + FixedMath.log(Double($0)) }
}
