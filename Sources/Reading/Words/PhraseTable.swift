/// A few dozen phrases of one to six words, or stems of one, found by their first word.
struct PhraseTable: Sendable {
    /// Letters of a stem.
    private static let stemLengths = 3...9
    /// Words of a phrase.
    private static let longest = 6
    private var exact: [String: [[String]]] = [:]
    private var stems: Set<String> = []

    init(_ list: String) {
        for phrase in list.split(separator: ",") {
            let words = PlainLetters.words(of: Array(phrase.utf8)[...], limit: Self.longest)
            guard let first = words.first else { continue }
            if words.count == 1, phrase.hasSuffix("*") {
                stems.insert(first)
            } else {
                exact[first, default: []].append(Array(words.dropFirst()))
            }
        }
    }

    /// The number of words of the longest phrase that begins at `index`; nil when none does.
    func match(_ words: [String], at index: Int) -> Int? {
        guard index < words.count else { return nil }
        let word = words[index]
        var best: Int?
        for rest in exact[word] ?? [] where words[(index + 1)...].starts(with: rest) {
            best = max(best ?? 0, rest.count + 1)
        }
        return best ?? (hasStem(word) ? 1 : nil)
    }

    func isIn(_ words: [String]) -> Bool { words.indices.contains { match(words, at: $0) != nil } }

    private func hasStem(_ word: String) -> Bool {
        guard !stems.isEmpty else { return false }
        var prefix = ""
        for (count, character) in word.unicodeScalars.enumerated() {
            prefix.unicodeScalars.append(character)
            if count + 1 > Self.stemLengths.upperBound { return false }
            if count + 1 >= Self.stemLengths.lowerBound, stems.contains(prefix) { return true }
        }
        return false
    }
}
