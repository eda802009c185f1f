/// Many phrases, looked for at once: each token of a text meets only the phrases that begin like it.
///
/// All phrases lie in three flat arrays: a look allocates nothing and counts no references.
struct PhraseSet: Sendable {
    struct Match: Sendable {
        let tag: UInt8
        let first: Int
        let last: Int
    }

    private struct Phrase: Sendable {
        let tag: UInt8
        /// In `elements`.
        let start: Int
        let end: Int
        /// The next phrase that begins with the same word; -1 when there is none.
        var next = -1
    }

    private struct Element: Sendable {
        let hash: UInt64
        /// In `letters`.
        let start: Int
        let end: Int
        let isPrefix: Bool
        let gap: Int32
    }

    /// Phrases that begin alike, in the order they were inserted.
    private struct Group: Sendable {
        let first: Int
        let last: Int
    }

    private var phrases: [Phrase] = []
    private var elements: [Element] = []
    private var letters: [UInt8] = []
    /// By the hash of the first word.
    private var whole = HashTable<Group>()
    /// By the first three letters of the first word.
    private var beginnings = HashTable<Group>()

    /// `phrases` are separated by commas or line breaks; a first word cut by `*` keeps at least three letters.
    mutating func insert(_ phrases: String, tag: UInt8) {
        for phrase in phrases.split(whereSeparator: { $0 == "," || $0.isNewline }) {
            guard let pattern = PhrasePattern(phrase) else { continue }
            let index = append(pattern, tag: tag)
            let first = pattern.elements[0]
            if first.isPrefix, let key = Self.key(first.bytes[...]) {
                beginnings.set(key, to: link(index, to: beginnings[key]))
            } else {
                whole.set(first.hash, to: link(index, to: whole[first.hash]))
            }
        }
    }

    /// Matches in the order of their first word.
    func matches(in text: TokenizedText) -> [Match] {
        var matches: [Match] = []
        for (index, token) in text.tokens.enumerated() where token.kind != .linkWord {
            if let group = whole[token.hash] { add(group, at: index, in: text, to: &matches) }
            guard let key = Self.key(text.bytes(of: token)), let group = beginnings[key] else { continue }
            add(group, at: index, in: text, to: &matches)
        }
        return matches
    }

    /// The hashes of whole words that a phrase is or begins with.
    var firstWords: [UInt64] { whole.keys }

    private mutating func append(_ pattern: PhrasePattern, tag: UInt8) -> Int {
        let start = elements.count
        for element in pattern.elements {
            elements.append(
                Element(
                    hash: element.hash,
                    start: letters.count,
                    end: letters.count + element.bytes.count,
                    isPrefix: element.isPrefix,
                    gap: element.gap
                )
            )
            letters += element.bytes
        }
        phrases.append(Phrase(tag: tag, start: start, end: elements.count))
        return phrases.count - 1
    }

    /// The group with the phrase at its end.
    private mutating func link(_ index: Int, to group: Group?) -> Group {
        guard let group else { return Group(first: index, last: index) }
        phrases[group.last].next = index
        return Group(first: group.first, last: index)
    }

    private func add(_ group: Group, at index: Int, in text: TokenizedText, to matches: inout [Match]) {
        var next = group.first
        while next >= 0 {
            let phrase = phrases[next]
            next = phrase.next
            let first = elements[phrase.start]
            // A whole first word fits already: the group is found by its hash.
            guard !first.isPrefix || fits(first, text.tokens[index], in: text) else { continue }
            guard let end = end(of: phrase, element: phrase.start + 1, after: index, in: text) else { continue }
            matches.append(Match(tag: phrase.tag, first: index, last: end))
        }
    }

    /// The last token of a match whose elements before `index` end with token `last`.
    private func end(of phrase: Phrase, element index: Int, after last: Int, in text: TokenizedText) -> Int? {
        guard index < phrase.end else { return last }
        let element = elements[index]
        let sentence = text.tokens[last].sentence
        for next in last + 1..<max(last + 1, min(text.tokens.count, last + 2 + Int(element.gap))) {
            let token = text.tokens[next]
            guard token.sentence == sentence else { return nil }
            if fits(element, token, in: text),
                let found = end(of: phrase, element: index + 1, after: next, in: text)
            {
                return found
            }
        }
        return nil
    }

    private func fits(_ element: Element, _ token: Token, in text: TokenizedText) -> Bool {
        guard element.isPrefix else { return token.hash == element.hash }
        let count = element.end - element.start
        guard Int(token.end - token.start) >= count else { return false }
        for offset in 0..<count
        where text.folded[Int(token.start) + offset] != letters[element.start + offset] {
            return false
        }
        return true
    }

    private static func key(_ bytes: ArraySlice<UInt8>) -> UInt64? {
        guard bytes.count >= 3 else { return nil }
        let start = bytes.startIndex
        return UInt64(bytes[start]) << 16 | UInt64(bytes[start + 1]) << 8 | UInt64(bytes[start + 2])
    }
}
