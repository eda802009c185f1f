/// Reads the numbers of a model file; each read is checked against the end.
struct ModelReader {
    private let source: [UInt8]
    private var position = 0

    init(_ source: [UInt8]) {
        self.source = source
    }

    var isAtEnd: Bool { position == source.count }

    mutating func bytes(_ count: Int) throws(ModelError) -> [UInt8] {
        guard count <= source.count - position else {
            throw .wrongLength(expected: position + count, found: source.count)
        }
        defer { position += count }
        return Array(source[position..<position + count])
    }

    mutating func integer(bytes count: Int) throws(ModelError) -> UInt64 {
        var value: UInt64 = 0
        for byte in try bytes(count).reversed() { value = value << 8 | UInt64(byte) }
        return value
    }

    mutating func number() throws(ModelError) -> Double {
        let number = Double(bitPattern: try integer(bytes: 8))
        guard number.isFinite, number.magnitude < 1e6 else { throw .damaged }
        return number
    }

    mutating func vector() throws(ModelError) -> CategoryVector {
        var vector = CategoryVector.zero
        for lane in 0..<CategoryVector.categoryCount { vector[lane] = try number() }
        return vector
    }

    mutating func bitmap(words: Int) throws(ModelError) -> (words: [UInt64], ranks: [Int32], count: Int) {
        let raw = try bytes(words * 8)
        var bits: [UInt64] = []
        var ranks: [Int32] = []
        bits.reserveCapacity(words)
        ranks.reserveCapacity(words)
        var count = 0
        for word in 0..<words {
            var value: UInt64 = 0
            for offset in stride(from: 7, through: 0, by: -1) { value = value << 8 | UInt64(raw[word * 8 + offset]) }
            bits.append(value)
            ranks.append(Int32(count))
            count += value.nonzeroBitCount
        }
        return (bits, ranks, count)
    }

    mutating func rows(_ count: Int) throws(ModelError) -> [SIMD8<Int8>] {
        let categories = CategoryVector.categoryCount
        let raw = try bytes(count * categories)
        var rows: [SIMD8<Int8>] = []
        rows.reserveCapacity(count)
        for row in 0..<count {
            var weights = SIMD8<Int8>.zero
            for lane in 0..<categories { weights[lane] = Int8(bitPattern: raw[row * categories + lane]) }
            rows.append(weights)
        }
        return rows
    }
}
