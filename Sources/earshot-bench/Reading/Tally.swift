/// How many of how many.
struct Tally: Sendable, Encodable, Equatable {
    var hits = 0
    var count = 0

    mutating func add(_ isHit: Bool) {
        count += 1
        if isHit { hits += 1 }
    }

    static func += (left: inout Tally, right: Tally) {
        left.hits += right.hits
        left.count += right.count
    }

    /// "98.7 % 148/150", or "-" of none.
    var text: String {
        guard count > 0 else { return "-" }
        return "\(ResultTable.decimal(100 * Double(hits) / Double(count), places: 1)) %  \(hits)/\(count)"
    }
}
