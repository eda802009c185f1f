/// A number as tables show it: `0.05`, `1.5`, `8`.
enum SimulatedNumber {
    /// At most so many decimals, and none that says nothing.
    static func text(_ number: Double, decimals: Int = 2) -> String {
        var unit = 1
        for _ in 0..<decimals { unit *= 10 }
        let scaled = Int((number * Double(unit)).rounded())
        guard scaled % unit != 0 else { return "\(scaled / unit)" }
        let rest = "\(abs(scaled) % unit)"
        var digits = String(repeating: "0", count: max(0, decimals - rest.count)) + rest
        while digits.hasSuffix("0") { digits.removeLast() }
        return "\(scaled < 0 ? "-" : "")\(abs(scaled) / unit).\(digits)"
    }
}
