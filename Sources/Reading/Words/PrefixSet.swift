internal import MIME

/// What a text may begin with, looked up by its first byte: what it costs does not grow with the number of phrases.
struct PrefixSet: ExpressibleByArrayLiteral, Sendable {
    /// All phrases in the order of their bytes, one behind the other.
    private let bytes: [UInt8]
    /// Where each phrase begins in `bytes`; at the end, where the last one ends.
    private let starts: [Int]
    /// For each first byte, the first phrase that has it or a higher one; at the end, their number.
    private let heads: [Int]

    /// Phrases in lower case, not empty.
    init(arrayLiteral elements: StaticString...) {
        self.init(elements.map { $0.withUTF8Buffer { Array($0) } })
    }

    /// The phrases of several sets.
    init(joining sets: PrefixSet...) {
        self.init(sets.flatMap { set in set.starts.indices.dropLast().map { Array(set.phrase($0)) } })
    }

    /// Phrases that may stand anywhere, looked for at the beginning.
    init(_ set: SubstringSet) { self.init(set.phrases) }

    private init(_ phrases: [[UInt8]]) {
        let sorted = phrases.filter { !$0.isEmpty }.sorted { $0.lexicographicallyPrecedes($1) }
        bytes = sorted.flatMap(\.self)
        starts = sorted.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
        heads = (0...256).map { head in sorted.firstIndex { Int($0[0]) >= head } ?? sorted.count }
    }

    /// Whether the text begins with one. ASCII letters count in any case, others in lower case.
    func begin(_ text: ArraySlice<UInt8>) -> Bool { longest(text) { _ in true } != nil }

    func begin(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var isSure = true
        return longest(text, isSure: &isSure) { _ in true } != nil
    }

    /// Whether the text begins with one, in any case.
    func begin(anyCase text: ArraySlice<UInt8>) -> Bool {
        var isSure = true
        if longest(text, isSure: &isSure, where: { _ in true }) != nil { return true }
        return !isSure && begin(LowerCase.of(text)[...])
    }

    /// Whether the text is one of them.
    func holds(_ text: ArraySlice<UInt8>) -> Bool { longest(text) { $0 == text.count } != nil }

    /// The length of the longest that the text begins with, of those whose length is wanted.
    func longest(_ text: ArraySlice<UInt8>, where isWanted: (Int) -> Bool) -> Int? {
        var isSure = true
        return longest(text, isSure: &isSure, where: isWanted)
    }

    private func longest(_ text: ArraySlice<UInt8>, isSure: inout Bool, where isWanted: (Int) -> Bool) -> Int? {
        text.withUnsafeBufferPointer { longest($0, isSure: &isSure, where: isWanted) }
    }

    /// `isSure` becomes false where a letter beyond ASCII stands that a phrase does not have: in lower case it might.
    @inline(__always)
    private func longest(
        _ text: UnsafeBufferPointer<UInt8>,
        isSure: inout Bool,
        where isWanted: (Int) -> Bool
    ) -> Int? {
        guard let first = text.first else { return nil }
        if first >= 0x80 { isSure = false }
        var best: Int?
        let head = Int(ASCII.lowered(first))
        for candidate in heads[head]..<heads[head + 1] {
            let phrase = starts[candidate]..<starts[candidate + 1]
            guard phrase.count <= text.count else { continue }
            var matched = 1
            while matched < phrase.count, ASCII.lowered(text[matched]) == bytes[phrase.lowerBound + matched] {
                matched += 1
            }
            if matched < phrase.count {
                if text[matched] >= 0x80 { isSure = false }
            } else if phrase.count > best ?? 0, isWanted(phrase.count) {
                best = phrase.count
            }
        }
        return best
    }

    private func phrase(_ index: Int) -> ArraySlice<UInt8> { bytes[starts[index]..<starts[index + 1]] }
}
