internal import MIME

/// What a text may end with, looked up by its last byte.
struct SuffixSet: ExpressibleByArrayLiteral, Sendable {
    /// All phrases in the order of their last bytes, one behind the other.
    private let bytes: [UInt8]
    /// Where each phrase begins in `bytes`; at the end, where the last one ends.
    private let starts: [Int]
    /// For each last byte, the first phrase that has it or a higher one; at the end, their number.
    private let heads: [Int]
    /// Bytes of the longest phrase, with room for letters that are longer as capitals.
    private let longest: Int

    /// Phrases in lower case, not empty.
    init(arrayLiteral elements: StaticString...) {
        self.init(elements.map { $0.withUTF8Buffer { Array($0) } })
    }

    init(_ phrases: [[UInt8]]) {
        let sorted = phrases.filter { !$0.isEmpty }.sorted { $0[$0.count - 1] < $1[$1.count - 1] }
        bytes = sorted.flatMap(\.self)
        starts = sorted.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
        heads = (0...256).map { head in sorted.firstIndex { Int($0[$0.count - 1]) >= head } ?? sorted.count }
        longest = 2 * (sorted.map(\.count).max() ?? 0)
    }

    /// Whether the text ends with one. ASCII letters count in any case, others in lower case.
    func end(_ text: ArraySlice<UInt8>) -> Bool {
        text.withUnsafeBufferPointer(end)
    }

    func end(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let last = text.last else { return false }
        let head = Int(ASCII.lowered(last))
        for candidate in heads[head]..<heads[head + 1] {
            let length = starts[candidate + 1] - starts[candidate]
            guard length <= text.count else { continue }
            let start = text.count - length
            var left = length - 1
            while left > 0, ASCII.lowered(text[start + left - 1]) == bytes[starts[candidate] + left - 1] { left -= 1 }
            if left == 0 { return true }
        }
        return false
    }

    /// Whether the text ends with one, in any case.
    func end(anyCase text: ArraySlice<UInt8>) -> Bool {
        if end(text) { return true }
        let tail = text.suffix(longest)
        return tail.contains { $0 >= 0x80 } && end(LowerCase.of(tail)[...])
    }
}
