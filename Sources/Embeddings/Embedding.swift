/// The meaning of one text as a point on the unit sphere.
package struct Embedding: Hashable, Sendable {
    /// Numbers of a vector. The largest models in use have 4096.
    package static let dimensions = 2...4096

    /// Of length 1, all finite.
    package let values: [Float]

    /// Nil unless the numbers are finite, of a usable count, and not all zero.
    package init?(_ numbers: [Double]) {
        guard Self.dimensions.contains(numbers.count) else { return nil }
        var sum = 0.0
        for number in numbers { sum += number * number }
        guard sum.isFinite, sum > 1e-12 else { return nil }
        let length = sum.squareRoot()
        values = numbers.map { Float($0 / length) }
    }

    /// The bytes of `bytes`, again; nil for others.
    package init?(bytes: [UInt8]) {
        guard bytes.count % 4 == 0, Self.dimensions.contains(bytes.count / 4) else { return nil }
        values = stride(from: 0, to: bytes.count, by: 4).map { start in
            Float(bitPattern: (0..<4).reduce(0) { $0 | UInt32(bytes[start + $1]) << (8 * UInt32($1)) })
        }
        guard values.allSatisfy({ $0.isFinite && $0.magnitude <= 1.001 }) else { return nil }
    }

    /// 4 bytes a number, IEEE 754, little-endian.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(4 * values.count)
        for value in values {
            for shift in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: value.bitPattern >> (8 * UInt32(shift)))) }
        }
        return bytes
    }
}
