/// Sums over vectors of equal length, eight numbers at a time.
enum VectorArithmetic {
    static func product(_ one: [Float], _ other: [Float]) -> Float {
        other.withUnsafeBufferPointer { product(one, $0) }
    }

    static func product(_ one: [Float], _ other: UnsafeBufferPointer<Float>) -> Float {
        one.withUnsafeBufferPointer { product($0, other) }
    }

    /// Two sums at once: each addition would wait for the one before it.
    private static func product(_ one: UnsafeBufferPointer<Float>, _ other: UnsafeBufferPointer<Float>) -> Float {
        let count = min(one.count, other.count)
        guard count > 0, let first = one.baseAddress, let second = other.baseAddress else { return 0 }
        var (sums, others) = (SIMD8<Float>.zero, SIMD8<Float>.zero)
        var index = 0
        while index + 16 <= count {
            sums += eight(first + index) * eight(second + index)
            others += eight(first + index + 8) * eight(second + index + 8)
            index += 16
        }
        var sum = (sums + others).sum()
        while index < count {
            sum += first[index] * second[index]
            index += 1
        }
        return sum
    }

    private static func eight(_ start: UnsafePointer<Float>) -> SIMD8<Float> {
        UnsafeRawPointer(start).loadUnaligned(as: SIMD8<Float>.self)
    }

    static func add(_ vector: [Float], times factor: Float, to sum: inout [Float]) {
        for index in 0..<min(vector.count, sum.count) { sum[index] += factor * vector[index] }
    }
}
