/// What a judging benchmark found; times are a mail's.
struct JudgeReport: Sendable, Encodable {
    let mails: Int
    let bytes: Int
    let readingMicroseconds: Double
    let judgingMicroseconds: Double
    let hashingMicroseconds: Double
    let fingerprint: String

    var text: String {
        let rows = [
            ("reading", readingMicroseconds), ("judging", judgingMicroseconds), ("hashing", hashingMicroseconds),
            ("together", readingMicroseconds + judgingMicroseconds + hashingMicroseconds),
        ]
        let megabytes = ResultTable.decimal(Double(bytes) / 1_000_000, places: 1)
        let lines = rows.map { name, cost in
            let cell = ResultTable.decimal(cost, places: 1)
            let padding = String(repeating: " ", count: max(0, 18 - name.count - cell.count))
            return "\(name)\(padding)\(cell) us"
        }
        return """
            \(mails) mails, \(megabytes) MB; processor time of one mail

            \(lines.joined(separator: "\n"))

            fingerprint \(fingerprint)

            """
    }
}
