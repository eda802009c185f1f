/// What one run of one program cost.
struct Sample: Sendable, Encodable {
    let seconds: Double
    let processorSeconds: Double
    let peakMegabytes: Double

    init(_ child: Child) {
        seconds = child.elapsed / .seconds(1)
        processorSeconds = child.processorSeconds
        peakMegabytes = Double(child.peakKilobytes) / 1024
    }
}

extension [Sample] {
    /// The middle one, or the mean of the two in the middle; 0 of none.
    func median(_ value: (Sample) -> Double) -> Double {
        guard !isEmpty else { return 0 }
        let sorted = map(value).sorted()
        return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
    }
}
