/// Which buckets the model has a row for, and how rare each is.
struct Vocabulary: Sendable {
    /// Letter groups and word pairs met in fewer mails than this are accidents. Single words are always kept.
    static let minimumMails = 2

    let presence: [UInt64]
    let frequencies: [UInt8]
    private let rows: [Int32]

    init(_ mails: [RawFeatures]) {
        var counts: [Int32] = Array(repeating: 0, count: FeatureHasher.bucketCount)
        var kept: [Bool] = Array(repeating: false, count: FeatureHasher.bucketCount)
        for mail in mails {
            for entry in mail.entries {
                counts[Int(entry.bucket)] += 1
                if entry.isWord { kept[Int(entry.bucket)] = true }
            }
        }
        var presence: [UInt64] = Array(repeating: 0, count: FeatureHasher.bucketCount / 64)
        var frequencies: [UInt8] = []
        var rows: [Int32] = Array(repeating: -1, count: FeatureHasher.bucketCount)
        for bucket in 0..<FeatureHasher.bucketCount where kept[bucket] || counts[bucket] >= Self.minimumMails {
            presence[bucket >> 6] |= 1 << UInt64(bucket & 63)
            rows[bucket] = Int32(frequencies.count)
            let ratio = Double(1 + mails.count) / Double(1 + counts[bucket])
            let steps = (FixedMath.log(max(ratio, 1)) + 1) * FeatureVector.frequencySteps
            frequencies.append(UInt8(min(steps.rounded(), 255)))
        }
        self.presence = presence
        self.frequencies = frequencies
        self.rows = rows
    }

    /// Rows that are known already, in the order of their buckets: only for writing a model.
    init(presence: [UInt64], frequencies: [UInt8]) {
        self.presence = presence
        self.frequencies = frequencies
        rows = []
    }

    var rowCount: Int { frequencies.count }

    func vector(of mail: RawFeatures) -> FeatureVector {
        FeatureVector(mail) { bucket in
            let row = rows[Int(bucket)]
            return row < 0 ? nil : (row, frequencies[Int(row)])
        }
    }
}
