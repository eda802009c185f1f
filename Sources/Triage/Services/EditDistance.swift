/// How many slips of the pen lie between two words: a letter changed, added or left out, or two neighbours swapped (the
/// optimal string alignment distance).
enum EditDistance {
    /// Letters of the longest words that are compared.
    static let maximumLetters = 40

    /// - Parameter limit: 1 or 2.
    static func isWithin(_ limit: Int, _ left: [UInt8], _ right: some RandomAccessCollection<UInt8>) -> Bool {
        guard abs(left.count - right.count) <= limit, left.count <= maximumLetters, right.count <= maximumLetters
        else { return false }
        let right = Array(right)
        let far = limit + 1
        var before = [Int](repeating: far, count: right.count + 1)
        var last = (0...right.count).map { min($0, far) }
        var row = last
        for (index, letter) in left.enumerated() {
            row[0] = min(index + 1, far)
            var best = row[0]
            for place in right.indices {
                var cost = min(last[place] + (right[place] == letter ? 0 : 1), last[place + 1] + 1, row[place] + 1)
                if index > 0, place > 0, right[place] == left[index - 1], right[place - 1] == letter {
                    cost = min(cost, before[place - 1] + 1)
                }
                row[place + 1] = min(cost, far)
                best = min(best, row[place + 1])
            }
            guard best <= limit else { return false }
            (before, last) = (last, row)
        }
        return last[right.count] <= limit
    }
}
