/// How soon IT was told; times are from the delivery of the deciding report to the relay's acceptance of the alert, in milliseconds.
struct AlertReport: Sendable, Encodable {
    /// Allowed where the daemon waits with IDLE.
    static let goal = 2000.0

    let alerts: Int
    let isEncrypted: Bool
    let median: Double
    let maximum: Double
    let isWithinGoal: Bool

    /// - Parameter times: at least one.
    init(_ times: [Double], isEncrypted: Bool) {
        let sorted = times.sorted()
        alerts = sorted.count
        self.isEncrypted = isEncrypted
        median = (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
        maximum = sorted[sorted.count - 1]
        isWithinGoal = maximum <= Self.goal
    }

    var text: String {
        let rows = [("median", median), ("longest", maximum)]
        let lines = rows.map { name, time in
            let cell = ResultTable.decimal(time, places: 1)
            return name + String(repeating: " ", count: max(1, 20 - name.count - cell.count)) + cell + " ms"
        }
        return """
            \(alerts) alerts over \(isEncrypted ? "imaps" : "imap"); from the deciding report to the relay

            \(lines.joined(separator: "\n"))

            """
    }
}
