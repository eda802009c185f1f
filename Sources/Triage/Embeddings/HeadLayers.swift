internal import Feedback

/// The numbers of a network while it is trained, one after the other, so that a step goes over all of them.
struct HeadLayers {
    typealias Lanes = HeadNetwork.Lanes

    private let inputs: Int
    private let width: Int
    var parameters: [Lanes]

    var rows: Range<Int> { 0..<inputs * width }
    var thresholds: Range<Int> { rows.upperBound..<rows.upperBound + width }
    /// A row of categories for each hidden unit.
    var weights: Range<Int> { thresholds.upperBound..<thresholds.upperBound + width * Lanes.scalarCount }
    var bias: Int { weights.upperBound }

    /// At random, so that what comes out varies as much as what goes in: He et al., "Delving deep into rectifiers", ICCV 2015.
    ///
    /// - Parameters:
    ///   - inputs: numbers of a mail.
    ///   - width: hidden units, in eights.
    init(inputs: Int, width: Int, from generator: inout SplitMix64) {
        (self.inputs, self.width, parameters) = (inputs, width, [])
        let units = width * Lanes.scalarCount
        parameters = Self.random(rows.count, bound: (6 / Float(inputs)).squareRoot(), from: &generator)
        parameters += [Lanes](repeating: .zero, count: width)
        parameters += Self.random(units, bound: (3 / Float(units)).squareRoot(), from: &generator).map(
            Self.ofCategories
        )
        parameters.append(.zero)
    }

    /// Evenly between `-bound` and `bound`.
    private static func random(_ count: Int, bound: Float, from generator: inout SplitMix64) -> [Lanes] {
        (0..<count).map { _ in
            var lanes = Lanes.zero
            for lane in 0..<Lanes.scalarCount {
                lanes[lane] = bound * (Float(generator.next() >> 40) / Float(1 << 23) - 1)
            }
            return lanes
        }
    }

    private static func ofCategories(_ lanes: Lanes) -> Lanes {
        var lanes = lanes
        for lane in CategoryVector.categoryCount..<Lanes.scalarCount { lanes[lane] = 0 }
        return lanes
    }

    /// Adds the gradient of one mail's loss.
    ///
    /// - Parameter kept: for each eight hidden units random bits, of which the lowest eight say which units are there this time.
    func addGradient(to gradient: inout [Lanes], input: [Float], target: Lanes, weight: Float, kept: [UInt64]) {
        parameters.withUnsafeBufferPointer { parameters in
            gradient.withUnsafeMutableBufferPointer { gradient in
                var hidden = hidden(input, parameters, kept)
                let error = error(hidden, parameters, target) * weight
                gradient[bias] += error
                for unit in 0..<width {
                    var back = Lanes.zero
                    for lane in 0..<Lanes.scalarCount where hidden[unit][lane] > 0 {
                        let index = weights.lowerBound + unit * Lanes.scalarCount + lane
                        gradient[index] += hidden[unit][lane] * error
                        back[lane] = 2 * Self.orderedSum(parameters[index] * error)
                    }
                    hidden[unit] = back
                    gradient[thresholds.lowerBound + unit] += back
                }
                for (index, value) in input.enumerated() {
                    for unit in 0..<width { gradient[index * width + unit] += value * hidden[unit] }
                }
            }
        }
    }

    /// Lane by lane, as the standard library promises no order of its own.
    private static func orderedSum(_ lanes: Lanes) -> Float {
        (0..<Lanes.scalarCount).reduce(0) { $0 + lanes[$1] }
    }

    /// Of the units that are kept, twice what comes out: as much as all of them would give.
    private func hidden(_ input: [Float], _ parameters: UnsafeBufferPointer<Lanes>, _ kept: [UInt64]) -> [Lanes] {
        var hidden = Array(parameters[thresholds])
        for (index, value) in input.enumerated() {
            for unit in 0..<width { hidden[unit] += value * parameters[index * width + unit] }
        }
        for unit in 0..<width {
            for lane in 0..<Lanes.scalarCount {
                let isKept = kept[unit] >> UInt64(lane) & 1 == 1
                hidden[unit][lane] = isKept ? max(0, 2 * hidden[unit][lane]) : 0
            }
        }
        return hidden
    }

    /// How far the probabilities are from the truth.
    private func error(_ hidden: [Lanes], _ parameters: UnsafeBufferPointer<Lanes>, _ target: Lanes) -> Lanes {
        var sum = parameters[bias]
        for unit in 0..<width {
            for lane in 0..<Lanes.scalarCount where hidden[unit][lane] > 0 {
                sum += hidden[unit][lane] * parameters[weights.lowerBound + unit * Lanes.scalarCount + lane]
            }
        }
        return Lanes(CategoryVector(sum).probabilities) - target
    }
}
