/// AdamW over many numbers: Kingma and Ba, "Adam: a method for stochastic optimization", ICLR 2015, with the decay taken from the
/// weights themselves (Loshchilov and Hutter, ICLR 2019).
struct AdaptiveDescent {
    private typealias Lanes = HeadNetwork.Lanes

    private static let meanRate: Float = 0.1
    private static let squareRate: Float = 0.001
    private static let least: Float = 1e-8

    private let firstStep: Float
    private let decay: Float
    private var means: [Lanes]
    private var squares: [Lanes]
    /// What is still missing from the means for having begun with nothing.
    private var meanLack: Float = 1
    private var squareLack: Float = 1

    init(_ count: Int, firstStep: Float, decay: Float) {
        (self.firstStep, self.decay) = (firstStep, decay)
        means = [Lanes](repeating: .zero, count: count)
        squares = means
    }

    /// - Parameters:
    ///   - left: how long the step is, of the first one's length.
    ///   - decaying: where the weights are that are made smaller.
    mutating func step(
        _ parameters: inout [HeadNetwork.Lanes],
        _ gradient: [HeadNetwork.Lanes],
        left: Float,
        decaying: [Range<Int>]
    ) {
        meanLack *= 1 - Self.meanRate
        squareLack *= 1 - Self.squareRate
        let length = firstStep * left
        for index in decaying.joined() { parameters[index] *= 1 - length * decay }
        for index in parameters.indices {
            means[index] += Self.meanRate * (gradient[index] - means[index])
            squares[index] += Self.squareRate * (gradient[index] * gradient[index] - squares[index])
            let root = (squares[index] / (1 - squareLack)).squareRoot() + Self.least
            parameters[index] -= length / (1 - meanLack) * means[index] / root
        }
    }
}
