/// A model's rows, and behind them one for each word that corrections have brought in.
///
/// A new word counts for a text's length as much as it did while it was unknown, so that a row without weight changes
/// no verdict.
struct GrownVocabulary {
    /// Corrections that a word must occur in: else it is an accident, or one person's name.
    static let minimumMails = 2

    let model: Model
    /// Rising.
    let newBuckets: [UInt32]
    private let newRows: [UInt32: Int32]

    init(_ model: Model, mails: [RawFeatures]) {
        self.model = model
        var counts: [UInt32: Int] = [:]
        for mail in mails {
            for bucket in Set(mail.entries.filter(\.isWord).map(\.bucket)) where model.lookup(bucket) == nil {
                counts[bucket, default: 0] += 1
            }
        }
        newBuckets = counts.filter { $0.value >= Self.minimumMails }.keys.sorted()
        let first = Int32(model.frequencies.count)
        newRows = Dictionary(uniqueKeysWithValues: newBuckets.enumerated().map { ($1, first + Int32($0)) })
    }

    var rowCount: Int { model.frequencies.count + newBuckets.count }

    /// A mail that was just read.
    func vector(of mail: RawFeatures) -> FeatureVector {
        FeatureVector(mail) { bucket in
            model.lookup(bucket) ?? newRows[bucket].map { ($0, FeatureVector.unknownFrequency) }
        }
    }

    /// A mail of the seed, whose buckets are rows.
    func vector(of mail: Seed.Mail) -> FeatureVector {
        FeatureVector(mail.features) { row in
            Int(row) < model.frequencies.count ? (Int32(row), model.frequencies[Int(row)]) : nil
        }
    }

    /// The model with other weights; those of the rows come first, then those of cues, then the bias.
    func model(with parameters: [CategoryVector], fingerprint: UInt64) throws(ModelError) -> Model {
        var presence = model.presence
        for bucket in newBuckets { presence[Int(bucket >> 6)] |= 1 << UInt64(bucket & 63) }
        var frequencies: [UInt8] = []
        var weights: [CategoryVector] = []
        for bucket in presence.setBits {
            if let known = model.lookup(bucket) {
                frequencies.append(known.frequency)
                weights.append(parameters[Int(known.row)])
            } else if let row = newRows[bucket] {
                frequencies.append(FeatureVector.unknownFrequency)
                weights.append(parameters[Int(row)])
            }
        }
        return try Model(
            bytes: ModelWriter.encode(
                vocabulary: Vocabulary(presence: presence, frequencies: frequencies),
                weights: weights,
                cueWeights: Array(parameters[rowCount..<rowCount + Cue.allCases.count]),
                bias: parameters[rowCount + Cue.allCases.count],
                unsureBelow: model.unsureBelow,
                corpusFingerprint: fingerprint
            )
        )
    }

    /// The weights it begins with: the model's, and none for new words.
    var origin: [CategoryVector] {
        model.frequencies.indices.map { model.weight(row: Int32($0)) }
            + Array(repeating: .zero, count: newBuckets.count) + model.cueWeights + [model.bias]
    }
}

extension [UInt64] {
    /// The numbers of the bits that are set, rising.
    var setBits: [UInt32] {
        var numbers: [UInt32] = []
        for (index, word) in enumerated() {
            var rest = word
            while rest != 0 {
                numbers.append(UInt32(index * 64 + rest.trailingZeroBitCount))
                rest &= rest - 1
            }
        }
        return numbers
    }
}
