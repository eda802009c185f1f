import Feedback
import Testing

@testable import Triage

@Suite("How a head's network learns") struct HeadLayersTests {
    private static let input: [Float] = [0.7, -1.2, 0.4, -0.3, -2, -1.1, -0.2, -3]
    private static let allKept: [UInt64] = [.max, .max]

    private static func truth(_ label: Int) -> HeadNetwork.Lanes {
        HeadNetwork.Lanes(TrainingSet.target(label, alternative: nil))
    }

    private static func layers() -> HeadLayers {
        var generator = SplitMix64(seed: 5)
        return HeadLayers(inputs: input.count, width: 2, from: &generator)
    }

    /// The loss of one mail by the network as it is used: twice the weights, as half of the units is missing while it learns.
    private static func loss(_ layers: HeadLayers, label: Int) -> Double {
        let network = HeadNetwork(
            dimension: 2,
            rows: Array(layers.parameters[layers.rows]),
            thresholds: Array(layers.parameters[layers.thresholds]),
            weights: layers.parameters[layers.weights].map { 2 * $0 },
            bias: layers.parameters[layers.bias]
        )
        let opinion = CategoryVector(HeadNetwork.Lanes(input[2...] + [0, 0]))
        return -network.logarithms(Array(input[..<2]), first: opinion)[label]
    }

    @Test("the gradient is how the loss changes", arguments: [0, 3, 5])
    func gradient(label: Int) {
        let layers = Self.layers()
        var gradient = [HeadNetwork.Lanes](repeating: .zero, count: layers.parameters.count)
        layers.addGradient(to: &gradient, input: Self.input, target: Self.truth(label), weight: 1, kept: Self.allKept)
        var compared = 0
        for index in layers.parameters.indices {
            let lane = index >= layers.weights.lowerBound ? index % CategoryVector.categoryCount : index % 8
            let width: Float = 1.0 / 256
            var (above, below) = (layers, layers)
            above.parameters[index][lane] += width
            below.parameters[index][lane] -= width
            let slope = (Self.loss(above, label: label) - Self.loss(below, label: label)) / Double(2 * width)
            #expect(abs(slope - Double(gradient[index][lane])) < 2e-3, "\(index), \(lane)")
            if abs(slope) > 0.01 { compared += 1 }
        }
        #expect(compared > 10)
    }

    @Test("units that are left out learn nothing, and give nothing")
    func leftOut() {
        let layers = Self.layers()
        var gradient = [HeadNetwork.Lanes](repeating: .zero, count: layers.parameters.count)
        layers.addGradient(to: &gradient, input: Self.input, target: Self.truth(1), weight: 1, kept: [0, 0])
        #expect(gradient[..<layers.bias].allSatisfy { $0 == .zero })
        let sixth = Float(1) / 6
        for lane in 0..<CategoryVector.categoryCount {
            #expect(abs(gradient[layers.bias][lane] - (lane == 1 ? sixth - 1 : sixth)) < 1e-6)
        }
    }

    @Test("it learns to believe the first opinion where only that tells")
    func believes() {
        var generator = SplitMix64(seed: 3)
        func random() -> Float { Float(generator.next() % 1000) / 1000 }
        let labels = (0..<60).map { $0 % CategoryVector.categoryCount }
        let sample = HeadSample(
            vectors: labels.map { _ in [random(), random(), random()] },
            // The opinion is always for the category before the right one.
            opinions: labels.map { label in
                var opinion = CategoryVector(repeating: FixedMath.log(0.1))
                opinion[(label + 5) % 6] = FixedMath.log(0.5)
                return opinion
            },
            labels: labels,
            targets: labels.map { TrainingSet.target($0, alternative: nil) },
            weights: labels.map { _ in 1 }
        )
        let network = HeadFitting(sample, mails: Array(labels.indices), width: 2).fitted()
        for label in 0..<CategoryVector.categoryCount {
            let judged = network.logarithms([0.5, 0.5, 0.5], first: sample.opinions[label])
            #expect(judged.largestLane == label)
        }
    }

    @Test("a step goes down the slope, shorter at the end, and takes from the weights it is told to")
    func steps() {
        var numbers: [HeadNetwork.Lanes] = [.one, .one, .one]
        var descent = AdaptiveDescent(3, firstStep: 0.1, decay: 0.5)
        descent.step(&numbers, [.one, -HeadNetwork.Lanes.one, .zero], left: 1, decaying: [2..<3])
        #expect(abs(numbers[0][0] - 0.9) < 1e-4 && abs(numbers[1][0] - 1.1) < 1e-4 && abs(numbers[2][0] - 0.95) < 1e-6)
        descent.step(&numbers, [.one, -HeadNetwork.Lanes.one, .zero], left: 0, decaying: [2..<3])
        #expect(abs(numbers[0][0] - 0.9) < 1e-4 && abs(numbers[2][0] - 0.95) < 1e-6)
    }
}
