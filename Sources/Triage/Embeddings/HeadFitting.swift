internal import Feedback

/// Trains a head's network: AdamW (Loshchilov and Hutter, "Decoupled weight decay regularization", ICLR 2019) with a step that falls to
/// nothing, half of the hidden units left out at random (Srivastava et al., "Dropout", JMLR 15, 2014). The same sample gives the
/// same bits.
///
/// Vectors of one embedding model lie close together (those of e5 have cosines of 0.7 and more): so they are moved to their mean and
/// scaled to a variance of 1 before, and the weights are turned back after. Rare categories count for more, by the square root of
/// how rare they are, as in the default model.
struct HeadFitting {
    private typealias Lanes = HeadNetwork.Lanes

    /// How often each mail is looked at, at least.
    static let rounds = 20
    /// Few mails are looked at more often, until there have been so many steps.
    static let leastSteps = 1000
    /// Mails of a step.
    static let batch = 256
    static let firstStep: Float = 1e-3
    /// What a step takes from each weight, as a share of the step's length.
    static let decay: Float = 0.1
    /// A variance below which vectors are all the same.
    private static let leastVariance = 1e-12

    private let sample: HeadSample
    private let mails: [Int]
    private let weights: [Float]
    private let mean: [Float]
    private let scales: [Float]
    /// Of each of `mails`, moved and scaled.
    private let inputs: [[Float]]
    private let width: Int
    private let dimension: Int

    /// - Parameters:
    ///   - mails: indices into `sample`; at least one.
    ///   - width: hidden units, in eights; one of `HeadNetwork.widths`.
    init(_ sample: HeadSample, mails: [Int], width: Int) {
        precondition(!mails.isEmpty && HeadNetwork.widths.contains(width))
        (self.sample, self.mails, self.width) = (sample, mails, width)
        dimension = sample.vectors.first?.count ?? 0
        weights = LogisticRegression.balanced(mails, labels: sample.labels, weights: sample.weights)
            .map { Float($0 * Double(mails.count)) }
        let raw = mails.map { HeadNetwork.inputs(sample.vectors[$0], first: sample.opinions[$0]) }
        let (mean, scales) = Self.spread(raw, dimension: dimension)
        (self.mean, self.scales) = (mean, scales)
        inputs = raw.map { input in input.indices.map { (input[$0] - mean[$0]) * scales[$0] } }
    }

    /// The mean of each input, and what each is multiplied with: the numbers of the vectors with one number, opinions as they are.
    private static func spread(_ inputs: [[Float]], dimension: Int) -> (mean: [Float], scales: [Float]) {
        let count = HeadNetwork.inputCount(dimension: dimension)
        var sums = [Double](repeating: 0, count: count)
        for input in inputs { for index in 0..<count { sums[index] += Double(input[index]) } }
        let mean = sums.map { $0 / Double(max(1, inputs.count)) }
        var squares = 0.0
        for input in inputs {
            for index in 0..<dimension {
                let distance = Double(input[index]) - mean[index]
                squares += distance * distance
            }
        }
        let variance = squares / Double(max(1, inputs.count * dimension))
        let scale = variance > leastVariance ? Float(1 / variance.squareRoot()) : 1
        return (mean.map { Float($0) }, (0..<count).map { $0 < dimension ? scale : 1 })
    }

    func fitted() -> HeadNetwork {
        var generator = SplitMix64(seed: 1)
        var layers = HeadLayers(inputs: mean.count, width: width, from: &generator)
        var descent = AdaptiveDescent(layers.parameters.count, firstStep: Self.firstStep, decay: Self.decay)
        let decaying = [layers.rows, layers.weights]
        let stepsOfRound = (mails.count + Self.batch - 1) / Self.batch
        let rounds = max(Self.rounds, (Self.leastSteps + stepsOfRound - 1) / stepsOfRound)
        var step = 0
        for _ in 0..<rounds {
            let order = generator.permutation(of: mails.count)
            for start in stride(from: 0, to: order.count, by: Self.batch) {
                let places = order[start..<min(start + Self.batch, order.count)]
                let gradient = gradient(of: places, layers, &generator)
                let left = 1 - Float(step) / Float(rounds * stepsOfRound)
                descent.step(&layers.parameters, gradient, left: left, decaying: decaying)
                step += 1
            }
        }
        return network(layers)
    }

    /// Of the mean loss of some mails.
    private func gradient(
        of places: ArraySlice<Int>,
        _ layers: HeadLayers,
        _ generator: inout SplitMix64
    ) -> [Lanes] {
        var gradient = [Lanes](repeating: .zero, count: layers.parameters.count)
        for place in places {
            let kept = (0..<width).map { _ in generator.next() }
            layers.addGradient(
                to: &gradient,
                input: inputs[place],
                target: Lanes(sample.targets[mails[place]]),
                weight: weights[place] / Float(places.count),
                kept: kept
            )
        }
        return gradient
    }

    /// The same over inputs as they come.
    private func network(_ layers: HeadLayers) -> HeadNetwork {
        var thresholds = Array(layers.parameters[layers.thresholds])
        var rows = Array(layers.parameters[layers.rows])
        for input in mean.indices {
            for unit in 0..<width {
                rows[input * width + unit] *= scales[input]
                thresholds[unit] -= mean[input] * rows[input * width + unit]
            }
        }
        return HeadNetwork(
            dimension: dimension,
            rows: rows,
            thresholds: thresholds,
            weights: Array(layers.parameters[layers.weights]),
            bias: layers.parameters[layers.bias]
        )
    }
}
