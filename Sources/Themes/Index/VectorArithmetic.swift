/// Sums over vectors of equal length, eight numbers at a time.
enum VectorArithmetic {
    static func product(_ one: [Float], _ other: [Float]) -> Float {
        let count = min(one.count, other.count)
        var sums = SIMD8<Float>.zero
        var index = 0
        one.withUnsafeBufferPointer { one in
            other.withUnsafeBufferPointer { other in
                while index + 8 <= count {
                    let first = UnsafeRawPointer(one.baseAddress! + index).loadUnaligned(as: SIMD8<Float>.self)
                    let second = UnsafeRawPointer(other.baseAddress! + index).loadUnaligned(as: SIMD8<Float>.self)
                    sums += first * second
                    index += 8
                }
            }
        }
        var sum = sums.sum()
        while index < count {
            sum += one[index] * other[index]
            index += 1
        }
        return sum
    }

    static func add(_ vector: [Float], times factor: Float, to sum: inout [Float]) {
        for index in 0..<min(vector.count, sum.count) { sum[index] += factor * vector[index] }
    }
}
