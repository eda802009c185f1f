internal import Feedback

/// One number for each category, in the order of `Category.allCases`; two lanes stay empty.
typealias CategoryVector = SIMD8<Double>

extension SIMD8<Double> {
    static let categoryCount = Category.allCases.count

    init(named: [Category: Double]) {
        self = .zero
        for (lane, category) in Category.allCases.enumerated() { self[lane] = named[category] ?? 0 }
    }

    var named: [Category: Double] {
        var named: [Category: Double] = [:]
        for (lane, category) in Category.allCases.enumerated() { named[category] = self[lane] }
        return named
    }

    /// Summed lane by lane, always in the same order.
    var orderedSum: Double {
        var sum = 0.0
        for lane in 0..<Self.categoryCount { sum += self[lane] }
        return sum
    }

    /// The softmax over the categories' lanes.
    var probabilities: CategoryVector {
        var top = self[0]
        for lane in 1..<Self.categoryCount { top = Swift.max(top, self[lane]) }
        var result = CategoryVector.zero
        for lane in 0..<Self.categoryCount { result[lane] = FixedMath.exp(self[lane] - top) }
        return result / result.orderedSum
    }

    /// What is expected of the logarithm of these probabilities, where a category is the truth with the chance `target`.
    func logarithm(expecting target: CategoryVector) -> Double {
        var sum = 0.0
        for lane in 0..<Self.categoryCount where target[lane] > 0 {
            sum += target[lane] * FixedMath.log(Swift.max(self[lane], 1e-300))
        }
        return sum
    }

    /// The first of the largest lanes.
    var largestLane: Int {
        var best = 0
        for lane in 1..<Self.categoryCount where self[lane] > self[best] { best = lane }
        return best
    }

    /// Moved so that the categories' lanes sum to 0: a softmax does not see the difference, rounding does.
    var centred: CategoryVector {
        var result = self - orderedSum / Double(Self.categoryCount)
        for lane in Self.categoryCount..<Self.scalarCount { result[lane] = 0 }
        return result
    }
}
