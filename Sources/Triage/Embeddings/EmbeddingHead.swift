internal import Feedback

/// A linear softmax over the vectors of one embedding model, and how its judgement is averaged with the default model's.
///
/// The file, little-endian throughout:
///
///     magic "EARHEAD\n", format UInt16, categories UInt8, a zero byte, dimension UInt32,
///     names of the categories as 16 zero-padded bytes each,
///     the embedding model's name and the prefix of its texts: UInt16 bytes of UTF-8 each,
///     corpus fingerprint UInt64, `temperature` and `unsureBelow` Float64 each, bias 6 Float64,
///     weights: dimension x 6 Float32,
///     FNV-1a of all before: UInt64, which is also the head's identity.
package struct EmbeddingHead: Sendable {
    /// Bytes of the largest file that is read: one of the largest dimension has 100 KiB.
    package static let maximumBytes = 256 * 1024
    /// Numbers of a vector.
    package static let dimensions = 2...4096
    /// UTF-8 bytes of the model's name, and of the prefix.
    package static let maximumNameBytes = 100
    static let formatVersion: UInt16 = 1
    static let magic = Array("EARHEAD\n".utf8)

    /// Names this head in every verdict it had a part in: the embedding model and the file's checksum.
    package let id: String
    /// What the endpoint called its model when the head was trained: vectors of another mean something else.
    package let model: String
    /// What stood before each text.
    package let prefix: String
    package let dimension: Int
    /// FNV-1a over the corpus it was trained on: the default model's, if they belong together.
    package let corpusFingerprint: UInt64
    /// An averaged verdict less probable than this is unsure.
    package let unsureBelow: Double

    /// What the mean of the logarithms of both models' probabilities is divided by.
    let temperature: Double
    let bias: CategoryVector
    let weights: [SIMD8<Float>]
    private let bytes: [UInt8]

    package func encoded() -> [UInt8] { bytes }

    package init(bytes: [UInt8]) throws(EmbeddingHeadError) {
        do throws(ModelError) {
            var reader = ModelReader(bytes)
            guard try reader.bytes(Self.magic.count) == Self.magic else { throw .notAModel }
            let version = UInt16(truncatingIfNeeded: try reader.integer(bytes: 2))
            guard version == Self.formatVersion else { throw .otherVersion(version) }
            guard try reader.bytes(2).map({ Int($0) }) == [CategoryVector.categoryCount, 0] else {
                throw .otherCategories
            }
            dimension = Int(try reader.integer(bytes: 4))
            guard Self.dimensions.contains(dimension) else { throw .damaged }
            for category in Category.allCases {
                guard try reader.bytes(16) == Model.padded(category.rawValue) else { throw .otherCategories }
            }
            model = try reader.name()
            prefix = try reader.name()
            corpusFingerprint = try reader.integer(bytes: 8)
            temperature = try reader.number()
            unsureBelow = try reader.number()
            bias = try reader.vector()
            weights = try reader.weights(dimension)
            let checksum = FowlerNollVo.hash64(bytes.dropLast(8))
            guard try reader.integer(bytes: 8) == checksum, reader.isAtEnd, temperature > 0 else { throw .damaged }
            id = "\(model)+\(FowlerNollVo.digits(checksum))"
        } catch {
            throw EmbeddingHeadError(error)
        }
        self.bytes = bytes
    }

    /// The logarithms of the probabilities of each category, by the vector alone.
    ///
    /// - Parameter vector: of `dimension` numbers.
    func logarithms(_ vector: [Float]) -> CategoryVector {
        var sum = bias
        for (value, weight) in zip(vector, weights) { sum += Double(value) * CategoryVector(weight) }
        return sum.probabilities.logarithms
    }
}

extension ModelReader {
    fileprivate mutating func name() throws(ModelError) -> String {
        let count = Int(try integer(bytes: 2))
        guard count <= EmbeddingHead.maximumNameBytes,
            let name = String(validating: try bytes(count), as: UTF8.self),
            name.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
        else { throw .damaged }
        return name
    }

    fileprivate mutating func weights(_ count: Int) throws(ModelError) -> [SIMD8<Float>] {
        var weights: [SIMD8<Float>] = []
        weights.reserveCapacity(count)
        for _ in 0..<count {
            var row = SIMD8<Float>.zero
            for lane in 0..<CategoryVector.categoryCount {
                row[lane] = Float(bitPattern: UInt32(truncatingIfNeeded: try integer(bytes: 4)))
                guard row[lane].isFinite, row[lane].magnitude < 1e6 else { throw .damaged }
            }
            weights.append(row)
        }
        return weights
    }
}

extension CategoryVector {
    /// Of probabilities; nothing is impossible.
    var logarithms: CategoryVector {
        var result = CategoryVector.zero
        for lane in 0..<Self.categoryCount { result[lane] = FixedMath.log(Swift.max(self[lane], 1e-12)) }
        return result
    }
}
