internal import Feedback

/// A network over the vectors of one embedding model and the default model's opinions, and how its own are averaged with these.
///
/// The file, little-endian throughout:
///
///     magic "EARHEAD\n", format UInt16, categories UInt8, a zero byte, dimension UInt32,
///     names of the categories as 16 zero-padded bytes each,
///     the embedding model's name and the prefix of its texts: UInt16 bytes of UTF-8 each,
///     corpus fingerprint UInt64, `temperature` and `unsureBelow` Float64 each,
///     hidden units in eights UInt32; then Float32 throughout:
///     for each of the dimension + 6 inputs, for each hidden unit, what the one adds to the other,
///     for each hidden unit what it begins with,
///     for each hidden unit, for each category, what the one adds to the other,
///     for each category what it begins with,
///     FNV-1a of all before: UInt64, which is also the head's identity.
package struct EmbeddingHead: Sendable {
    /// Bytes of the largest file that is read: one of the largest dimension has 8.03 MiB.
    package static let maximumBytes = 9 * 1024 * 1024
    /// Numbers of a vector.
    package static let dimensions = 2...4096
    private static let temperatures = 0.01...100
    /// UTF-8 bytes of the model's name, and of the prefix.
    package static let maximumNameBytes = 100
    static let formatVersion: UInt16 = 2
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
    let network: HeadNetwork
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
            network = try reader.network(dimension: dimension)
            let checksum = FowlerNollVo.hash64(bytes.dropLast(8))
            guard try reader.integer(bytes: 8) == checksum, reader.isAtEnd, Self.temperatures.contains(temperature),
                (0...1).contains(unsureBelow)
            else { throw .damaged }
            id = "\(model)+\(FowlerNollVo.digits(checksum))"
        } catch {
            throw EmbeddingHeadError(error)
        }
        self.bytes = bytes
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

    fileprivate mutating func network(dimension: Int) throws(ModelError) -> HeadNetwork {
        let width = Int(try integer(bytes: 4))
        guard HeadNetwork.widths.contains(width) else { throw .damaged }
        let units = HeadNetwork.Lanes.scalarCount
        return HeadNetwork(
            dimension: dimension,
            rows: try lanes(HeadNetwork.inputCount(dimension: dimension) * width, of: units),
            thresholds: try lanes(width, of: units),
            weights: try lanes(width * units, of: CategoryVector.categoryCount),
            bias: try lanes(1, of: CategoryVector.categoryCount)[0]
        )
    }

    /// - Parameter count: numbers in each; the other lanes stay empty.
    private mutating func lanes(_ rows: Int, of count: Int) throws(ModelError) -> [HeadNetwork.Lanes] {
        let numbers = try floats(rows * count)
        return (0..<rows).map { row in
            var lanes = HeadNetwork.Lanes.zero
            for lane in 0..<count { lanes[lane] = numbers[row * count + lane] }
            return lanes
        }
    }

    private mutating func floats(_ count: Int) throws(ModelError) -> [Float] {
        let raw = try bytes(count * 4)
        let numbers = (0..<count).map { index in
            Float(bitPattern: (0..<4).reduce(0) { $0 | UInt32(raw[index * 4 + $1]) << UInt32($1 * 8) })
        }
        guard numbers.allSatisfy({ $0.isFinite && $0.magnitude < 1e6 }) else { throw .damaged }
        return numbers
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
