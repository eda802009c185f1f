/// A folded text, and what is said in it, found in one pass.
struct ScannedText {
    let bytes: [UInt8]
    /// For each topic, where the first of its phrases to end does; `Int.max` where there is none.
    private let ends: [Int]

    /// - Parameters:
    ///   - bytes: folded (`FoldedText`).
    ///   - index: of the topics it is looked through for; it says nothing of others.
    init(_ bytes: [UInt8], _ index: PhraseIndex) {
        self.bytes = bytes
        ends = Self.ends(bytes, index)
    }

    /// Whether something of the topic is said in it, or in its first `limit` bytes.
    func says(_ topic: PhraseTopic, within limit: Int = .max) -> Bool {
        let end = ends[topic.rawValue]
        return end < .max && end <= limit
    }

    /// Whether that is how it begins, or begins behind its first `count` bytes.
    func begins(_ topic: PhraseTopic, behind count: Int = 0) -> Bool {
        var isFound = false
        PhraseTopic.atBeginnings.visit(bytes, at: count) { phrase, _ in
            isFound = phrase.set == topic.rawValue
            return !isFound
        }
        return isFound
    }

    private static func ends(_ bytes: [UInt8], _ index: PhraseIndex) -> [Int] {
        var ends = [Int](repeating: .max, count: PhraseTopic.allCases.count)
        index.visit(bytes) { phrase, end in
            ends[Int(phrase.set)] = min(ends[Int(phrase.set)], end)
            return true
        }
        return ends
    }
}
