internal import MIME

/// Many phrases, looked for in one pass over a folded text: what it costs does not grow with their number.
///
/// A phrase has three bytes or more and is found only where a word begins. Several sets for one text: `PhraseIndex`.
struct PhraseSet: Sendable {
    private let index: PhraseIndex

    init(_ texts: [String]) {
        index = PhraseIndex([texts])
    }

    /// Whether a phrase occurs in it.
    func isIn(_ text: [UInt8]) -> Bool {
        var isFound = false
        index.visit(text) { _, _ in
            isFound = true
            return false
        }
        return isFound
    }

    /// Whether it begins with a phrase; with `asWords`, one that no letter follows.
    func begins(_ text: [UInt8], asWords: Bool = false) -> Bool {
        var isFound = false
        index.visit(text, at: 0) { _, end in
            isFound = !asWords || end == text.count || !ASCII.isLetter(text[end])
            return !isFound
        }
        return isFound
    }
}
