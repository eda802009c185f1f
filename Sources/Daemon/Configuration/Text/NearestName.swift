/// Finds what was meant by a misspelt name.
package enum NearestName {
    /// UTF-8 bytes of a name that is compared at all: the work grows with the square.
    static let maximumBytes = 64

    /// The one of `known` that `name` most probably meant, or nil when none is near: one slip in three letters is near.
    package static func of(_ name: String, among known: [String]) -> String? {
        let wanted = Array(name.lowercased().utf8)
        guard !wanted.isEmpty, wanted.count <= maximumBytes else { return nil }
        let candidates = known.compactMap { candidate -> (distance: Int, name: String)? in
            let bytes = Array(candidate.lowercased().utf8)
            guard bytes.count <= maximumBytes else { return nil }
            let distance = distance(wanted, bytes)
            return distance <= max(1, min(wanted.count, bytes.count) / 3) ? (distance, candidate) : nil
        }
        return candidates.min { $0.distance < $1.distance }?.name
    }

    /// Insertions, deletions, substitutions and swaps of neighbours that turn one into the other (optimal string alignment).
    static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for i in left.indices {
            var row = [i + 1]
            for j in right.indices {
                var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    best = min(best, beforeLast[j - 1] + 1)
                }
                row.append(best)
            }
            (beforeLast, last) = (last, row)
        }
        return last[right.count]
    }
}
