internal import Feedback

/// A trained linear model: what each word, letter group and cue adds to the score of each category.
///
/// The file, little-endian throughout:
///
///     magic "EARSHOT\n", format UInt16, categories UInt8, cues UInt8, bucket bits UInt8, 3 zero bytes,
///     rows UInt32, names of the categories as 16 zero-padded bytes each,
///     corpus fingerprint UInt64, `unsureBelow` Float64, bias and scale 6 Float64 each, cue weights cues x 6 Float64,
///     which buckets have a row: 2^bits bits, inverse document frequency of each row: UInt8 in 1/32,
///     weights of each row: 6 Int8 in units of the category's scale,
///     FNV-1a of all before: UInt64, which is also the model's identity.
package struct Model: Sendable {
    /// Bytes of the largest file that is read.
    package static let maximumBytes = 4 * 1024 * 1024
    static let formatVersion: UInt16 = 2
    static let magic = Array("EARSHOT\n".utf8)

    /// Names this model in every verdict it gave.
    package let id: String
    /// FNV-1a over the corpus it was trained on.
    package let corpusFingerprint: UInt64
    /// A verdict less probable than this is unsure.
    package let unsureBelow: Double

    let bias: CategoryVector
    let scale: CategoryVector
    let cueWeights: [CategoryVector]
    /// One bit for each bucket, in words of 64.
    let presence: [UInt64]
    /// Rows before each word of `presence`.
    let ranks: [Int32]
    let frequencies: [UInt8]
    let weights: [SIMD8<Int8>]
    private let bytes: [UInt8]

    package func encoded() -> [UInt8] { bytes }

    /// The row of a bucket and its inverse document frequency.
    func lookup(_ bucket: UInt32) -> (row: Int32, frequency: UInt8)? {
        let word = presence[Int(bucket >> 6)]
        let bit = UInt64(1) << UInt64(bucket & 63)
        guard word & bit != 0 else { return nil }
        let row = ranks[Int(bucket >> 6)] + Int32((word & (bit - 1)).nonzeroBitCount)
        return (row, frequencies[Int(row)])
    }

    /// What one unit of a row adds to each category's score.
    func weight(row: Int32) -> CategoryVector {
        CategoryVector(weights[Int(row)]) * scale
    }

    func score(_ vector: FeatureVector) -> CategoryVector {
        var sum = CategoryVector.zero
        for item in vector.items where item.row >= 0 { sum += item.value * CategoryVector(weights[Int(item.row)]) }
        var score = bias + sum * scale
        for cue in vector.cues { score += cue.value * cueWeights[Int(cue.row)] }
        return score
    }

    package init(bytes: [UInt8]) throws(ModelError) {
        var reader = ModelReader(bytes)
        guard try reader.bytes(Self.magic.count) == Self.magic else { throw .notAModel }
        let version = UInt16(truncatingIfNeeded: try reader.integer(bytes: 2))
        guard version == Self.formatVersion else { throw .otherVersion(version) }
        let shape = try reader.bytes(6)
        let expectedShape = [CategoryVector.categoryCount, Cue.allCases.count, FeatureHasher.bucketBits, 0, 0, 0]
        guard shape.map({ Int($0) }) == expectedShape else { throw .otherCategories }
        let rows = Int(try reader.integer(bytes: 4))
        let length = Self.length(rows: rows)
        guard bytes.count == length else { throw .wrongLength(expected: length, found: bytes.count) }
        for category in Category.allCases {
            guard try reader.bytes(16) == Self.padded(category.rawValue) else { throw .otherCategories }
        }
        corpusFingerprint = try reader.integer(bytes: 8)
        unsureBelow = try reader.number()
        bias = try reader.vector()
        scale = try reader.vector()
        var cueWeights: [CategoryVector] = []
        for _ in Cue.allCases { cueWeights.append(try reader.vector()) }
        self.cueWeights = cueWeights
        let bitmap = try reader.bitmap(words: FeatureHasher.bucketCount / 64)
        guard bitmap.count == rows else { throw .damaged }
        (presence, ranks) = (bitmap.words, bitmap.ranks)
        frequencies = try reader.bytes(rows)
        weights = try reader.rows(rows)
        let checksum = FowlerNollVo.hash64(bytes.prefix(length - 8))
        guard try reader.integer(bytes: 8) == checksum else { throw .damaged }
        id = "linear-" + FowlerNollVo.digits(checksum)
        self.bytes = bytes
    }

    private static func length(rows: Int) -> Int {
        let categories = CategoryVector.categoryCount
        let header = magic.count + 2 + 6 + 4 + 16 * categories + 8 + 8
        return header + 8 * categories * (2 + Cue.allCases.count) + FeatureHasher.bucketCount / 8 + rows
            * (1 + categories)
            + 8
    }

    static func padded(_ name: String) -> [UInt8] {
        Array(name.utf8.prefix(16)) + Array(repeating: 0, count: max(0, 16 - name.utf8.count))
    }
}
