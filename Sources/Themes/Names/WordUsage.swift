internal import Feedback
internal import Words

/// In how many of a theme's needs each word is: a word of one alone may be somebody's name.
struct WordUsage {
    private var counts: [[UInt8]: Int] = [:]

    init(_ needs: [IndexedNeed]) {
        for need in needs {
            let said = "\(need.words.sentence(as: need.category)). \(need.words.telling)"
            let text = PlainText(subject: need.words.subject, text: said)
            for word in Set(text.words.map { Array(text.bytes[$0.start..<$0.end]) }) { counts[word, default: 0] += 1 }
        }
    }

    func isShared(_ word: ArraySlice<UInt8>) -> Bool { (counts[Array(word)] ?? 0) > 1 }
}
