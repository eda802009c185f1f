/// A share for people: `71.4 %`.
enum Percent {
    static func text(_ share: Double) -> String { "\(tenths(share)) %" }

    /// `71 %`
    static func whole(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

    /// `63.0 to 78.9 %`
    static func range(_ low: Double, _ high: Double) -> String { "\(tenths(low)) to \(tenths(high)) %" }

    private static func tenths(_ share: Double) -> String {
        let tenths = Int((share * 1000).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
