/// `exp` and `log` made of additions and multiplications only, in a fixed order.
///
/// The C library's may differ in the last bit between versions and processors, and then a model trained twice would not
/// be the same file. Relative error below 1e-15 in the ranges used here.
enum FixedMath {
    private static let log2High = 0.693147180369123816490
    private static let log2Low = 1.90821492927058770002e-10

    static func exp(_ x: Double) -> Double {
        let power = (min(max(x, -700), 700) * 1.4426950408889634).rounded()
        let rest = (min(max(x, -700), 700) - power * log2High) - power * log2Low
        var sum = 1.0
        for term in stride(from: 14.0, to: 0, by: -1) { sum = 1 + rest * sum / term }
        return Double(sign: .plus, exponent: Int(power), significand: sum)
    }

    /// The natural logarithm of a positive number.
    static func log(_ x: Double) -> Double {
        var exponent = x.exponent
        var mantissa = x.significand
        if mantissa > 1.4142135623730951 {
            mantissa /= 2
            exponent += 1
        }
        let ratio = (mantissa - 1) / (mantissa + 1)
        let square = ratio * ratio
        var sum = 0.0
        for term in stride(from: 23.0, to: 0, by: -2) { sum = sum * square + 1 / term }
        let power = Double(exponent)
        return power * log2High + (2 * ratio * sum + power * log2Low)
    }
}
