internal import Feedback

/// Quantises weights and lays them out as `Model` describes.
struct ModelWriter {
    private var bytes: [UInt8] = Model.magic

    /// - Parameters:
    ///   - weights: one for each row, in the order of the buckets in `vocabulary`.
    static func encode(
        vocabulary: Vocabulary,
        weights: [CategoryVector],
        cueWeights: [CategoryVector],
        bias: CategoryVector,
        unsureBelow: Double,
        corpusFingerprint: UInt64
    ) -> [UInt8] {
        var writer = ModelWriter()
        writer.header(rows: weights.count)
        writer.bytes.append(littleEndian: corpusFingerprint, count: 8)
        writer.append(unsureBelow)
        writer.append(bias)
        let scale = Self.scale(of: weights)
        writer.append(scale)
        for cue in cueWeights { writer.append(cue) }
        for word in vocabulary.presence { writer.bytes.append(littleEndian: word, count: 8) }
        writer.bytes.append(contentsOf: vocabulary.frequencies)
        for row in weights { writer.append(row, scale: scale) }
        writer.bytes.append(littleEndian: FowlerNollVo.hash64(writer.bytes), count: 8)
        return writer.bytes
    }

    private mutating func header(rows: Int) {
        bytes.append(littleEndian: UInt64(Model.formatVersion), count: 2)
        bytes += [
            UInt8(CategoryVector.categoryCount), UInt8(Cue.allCases.count), UInt8(FeatureHasher.bucketBits), 0, 0, 0,
        ]
        bytes.append(littleEndian: UInt64(rows), count: 4)
        for category in Category.allCases { bytes += Model.padded(category.rawValue) }
    }

    /// For each category what makes its largest weight 127.
    private static func scale(of weights: [CategoryVector]) -> CategoryVector {
        var largest = CategoryVector.zero
        for row in weights {
            for lane in 0..<CategoryVector.categoryCount { largest[lane] = max(largest[lane], row[lane].magnitude) }
        }
        return largest / 127
    }

    private mutating func append(_ number: Double) {
        bytes.append(littleEndian: number.bitPattern, count: 8)
    }

    private mutating func append(_ vector: CategoryVector) {
        for lane in 0..<CategoryVector.categoryCount { append(vector[lane]) }
    }

    private mutating func append(_ row: CategoryVector, scale: CategoryVector) {
        for lane in 0..<CategoryVector.categoryCount {
            let steps = scale[lane] > 0 ? (row[lane] / scale[lane]).rounded() : 0
            bytes.append(UInt8(bitPattern: Int8(min(max(steps, -127), 127))))
        }
    }
}
