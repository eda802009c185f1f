internal import Feedback

extension SplitMix64 {
    /// The numbers below `count` in random order (Fisher and Yates); the standard library's order may change with
    /// its version.
    mutating func permutation(of count: Int) -> [Int] {
        var order = Array(0..<count)
        for last in stride(from: count - 1, to: 0, by: -1) { order.swapAt(last, Int(next() % UInt64(last + 1))) }
        return order
    }
}
