/// A folded text, and what is said in it, found in one pass.
struct ScannedText {
    let bytes: [UInt8]
    /// For each topic, where the first of its phrases to end does; `Int.max` where there is none.
    private let ends: [Int]
    /// A bit for each topic the text begins with.
    private let beginnings: UInt64

    /// - Parameter bytes: folded (`FoldedText`).
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        (ends, beginnings) = Self.scan(bytes)
    }

    /// Whether something of the topic is said in it, or in its first `limit` bytes.
    func says(_ topic: PhraseTopic, within limit: Int = .max) -> Bool {
        let end = ends[topic.rawValue]
        return end < .max && end <= limit
    }

    /// Whether that is how it begins.
    func begins(_ topic: PhraseTopic) -> Bool { beginnings & 1 << UInt64(topic.rawValue) != 0 }

    /// Whether it begins so behind its first `count` bytes.
    func begins(_ topic: PhraseTopic, behind count: Int) -> Bool {
        var isFound = false
        PhraseTopic.index.visit(bytes, at: count) { phrase, _ in
            isFound = phrase.set == topic.rawValue
            return !isFound
        }
        return isFound
    }

    private static func scan(_ bytes: [UInt8]) -> (ends: [Int], beginnings: UInt64) {
        var ends = [Int](repeating: .max, count: PhraseTopic.allCases.count)
        var beginnings: UInt64 = 0
        PhraseTopic.index.visit(bytes) { phrase, end in
            let topic = Int(phrase.set)
            ends[topic] = min(ends[topic], end)
            if end == phrase.count { beginnings |= 1 << UInt64(topic) }
            return true
        }
        return (ends, beginnings)
    }
}
