internal import Glibc

/// The standard library has none.
enum Logarithm {
    static func natural(_ value: Float) -> Float { logf(value) }

    static func natural(_ value: Double) -> Double { log(value) }

    static func exponential(_ value: Double) -> Double { exp(value) }

    /// The probability whose odds have this logarithm.
    static func probability(ofLogit logit: Double) -> Double { 1 / (1 + exp(-logit)) }
}
