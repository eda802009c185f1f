/// The meaning of a report as a point on the unit sphere, with what its language and its manners contribute taken out.
package struct ReportVector: Sendable {
    /// Its numbers, eight at a time: in a flood each new report is compared with hundreds of groups.
    let lanes: [SIMD8<Float>]
    private let dimension: Int

    /// - Parameter values: finite; not all 0.
    package init?(_ values: [Float]) {
        let length = values.reduce(0) { $0 + $1 * $1 }.squareRoot()
        guard length.isFinite, length > 1e-6 else { return nil }
        var lanes = [SIMD8<Float>](repeating: .zero, count: (values.count + 7) / 8)
        for (index, value) in values.enumerated() { lanes[index / 8][index % 8] = value / length }
        self.lanes = lanes
        dimension = values.count
    }

    package var values: [Float] { (0..<dimension).map { lanes[$0 / 8][$0 % 8] } }

    static func dot(_ left: [SIMD8<Float>], _ right: [SIMD8<Float>]) -> Float {
        var sum = SIMD8<Float>.zero
        for index in left.indices { sum += left[index] * right[index] }
        return sum.sum()
    }
}
