/// What a latency benchmark found; times are from delivery to commit, in milliseconds.
struct LatencyReport: Sendable, Encodable {
    let mails: Int
    let backlog: Int
    /// Of the backlog, not read yet when the last mail was stored. 0 means that the later mails did not compete with it.
    let backlogLeft: Int
    let isEncrypted: Bool
    let median: Double
    /// 95 of 100 took no longer.
    let percentile95: Double
    let maximum: Double

    /// - Parameter times: at least one.
    init(_ times: [Double], backlog: Int, backlogLeft: Int, isEncrypted: Bool) {
        let sorted = times.sorted()
        mails = sorted.count
        self.backlog = backlog
        self.backlogLeft = backlogLeft
        self.isEncrypted = isEncrypted
        median = (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
        percentile95 = sorted[(sorted.count * 95 + 99) / 100 - 1]
        maximum = sorted[sorted.count - 1]
    }

    var text: String {
        let rows = [("median", median), ("95 of 100", percentile95), ("longest", maximum)]
        let lines = rows.map { name, time in
            let cell = ResultTable.decimal(time, places: 1)
            return name + String(repeating: " ", count: max(1, 20 - name.count - cell.count)) + cell + " ms"
        }
        let beside = backlog > 0 ? ", beside a backlog of \(backlog), \(backlogLeft) of it unread at the end" : ""
        return """
            \(mails) mails over \(isEncrypted ? "imaps" : "imap")\(beside); from delivery to commit

            \(lines.joined(separator: "\n"))

            """
    }
}
