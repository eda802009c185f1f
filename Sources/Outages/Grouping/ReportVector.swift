/// The meaning of a report as a point on the unit sphere, with what its language and its manners contribute taken out.
package struct ReportVector: Sendable {
    package let values: [Float]

    /// - Parameter values: finite; not all 0.
    package init?(_ values: [Float]) {
        let length = values.reduce(0) { $0 + $1 * $1 }.squareRoot()
        guard length.isFinite, length > 1e-6 else { return nil }
        self.values = values.map { $0 / length }
    }
}
