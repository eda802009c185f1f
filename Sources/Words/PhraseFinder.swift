/// Finds phrases that mean something in a text, in one pass: a tree of their letters, walked from the beginning of each word, and for
/// parts of compounds from each letter.
///
/// A phrase is written as words are folded: `_` between its words; `-` behind it where an ending may follow, before it where it may
/// stand within a word, and in it where a word may have any ending: `hard-_disk`, `-drucker-`.
package struct PhraseFinder: Sendable {
    /// A set of languages; a phrase is looked for in texts of its own.
    package typealias Languages = UInt16

    package static let anyLanguage = Languages.max

    /// Letters a phrase has at least before one wrong letter in it is forgiven; the first two are always right.
    static let forgivenLetters = 7
    /// Letters of a part of a compound, at least.
    static let partLetters = 3
    /// Letters that an ending may have after a wrong letter.
    static let endingLetters = 2

    package struct Match: Sendable {
        /// In their order.
        package let meanings: [UInt16]
        /// Behind its last word.
        package let end: Int
        /// It stands for the whole of its words, from the first letter on, endings aside.
        package let isFromStart: Bool
    }

    /// What a pattern asks of the word it ends in, besides its letters.
    private struct Leaf {
        let meaning: UInt16
        let languages: Languages
        /// Nothing comes after it in the word.
        let isWhole: Bool
        /// It may begin within a word.
        let isInner: Bool
        let length: Int
        /// Another of the same node; -1: none.
        let next: Int32
    }

    private struct Node {
        let byte: UInt8
        var child: Int32 = -1
        var sibling: Int32 = -1
        var leaf: Int32 = -1
        /// A phrase that may begin within a word goes through it.
        var isInner = false
    }

    /// Stands in a pattern for the rest of a word.
    private static let rest = UInt8(ascii: "*")
    private static let blank = PlainText.blank

    private var nodes = [Node(byte: 0)]
    private var leaves: [Leaf] = []
    /// Children of the root by their letters: most words end there.
    private var roots = [Int32](repeating: -1, count: 256)
    private var hasInner = false

    package init() {}

    /// - Parameter meaning: any number of the caller's; a phrase may have several.
    package mutating func add(_ pattern: Substring, meaning: UInt16, languages: Languages = anyLanguage) {
        let isInner = pattern.hasPrefix("-")
        let isWhole = !pattern.hasSuffix("-")
        let bytes = Array(pattern.utf8.drop { $0 == UInt8(ascii: "-") })
        var path: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "-"): if index + 1 < bytes.count { path.append(Self.rest) }
            case UInt8(ascii: "_"): path.append(Self.blank)
            default: path.append(byte)
            }
        }
        var node = 0
        for byte in path {
            node = child(of: node, byte) ?? addChild(byte, to: node)
            if isInner { nodes[node].isInner = true }
        }
        leaves.append(
            Leaf(
                meaning: meaning,
                languages: languages,
                isWhole: isWhole,
                isInner: isInner,
                length: path.count,
                next: nodes[node].leaf
            )
        )
        nodes[node].leaf = Int32(leaves.count - 1)
        hasInner = hasInner || isInner
    }

    private mutating func addChild(_ byte: UInt8, to node: Int) -> Int {
        nodes.append(Node(byte: byte, sibling: nodes[node].child))
        nodes[node].child = Int32(nodes.count - 1)
        if node == 0 { roots[Int(byte)] = Int32(nodes.count - 1) }
        return nodes.count - 1
    }

    private func child(of node: Int, _ byte: UInt8) -> Int? {
        if node == 0 { return roots[Int(byte)] >= 0 ? Int(roots[Int(byte)]) : nil }
        var child = nodes[node].child
        while child >= 0 {
            if nodes[Int(child)].byte == byte { return Int(child) }
            child = nodes[Int(child)].sibling
        }
        return nil
    }

    /// The longest match that begins with this word, or, if there is none, in it.
    ///
    /// - Parameter isForgiving: of one wrong letter.
    package func match(
        _ word: PlainText.Word,
        in text: PlainText,
        languages: Languages = anyLanguage,
        isForgiving: Bool = true
    ) -> Match? {
        var search = Search(bytes: text.bytes, start: word.start, languages: languages)
        walk(node: 0, at: word.start, slips: 0, isInner: false, &search)
        // A compound is what its last part says: "Druckernetzwerk" is a network.
        var start = word.end - 3
        let isFromStart = !search.meanings.isEmpty
        while hasInner, search.meanings.isEmpty, start > word.start {
            walk(node: 0, at: start, slips: 0, isInner: true, &search)
            start -= 1
        }
        if isForgiving, search.meanings.isEmpty, word.end - word.start >= Self.forgivenLetters - 1 {
            search.minimum = Self.forgivenLetters
            search.earliest = word.end - Self.endingLetters
            walk(node: 0, at: word.start, slips: 1, isInner: false, &search)
        }
        guard !search.meanings.isEmpty else { return nil }
        return Match(meanings: search.meanings, end: search.end, isFromStart: isFromStart)
    }

    /// What parts of a compound mean, from the letter at `start` on: the longest phrases that may stand within a word, none over
    /// another.
    package func parts(
        of word: PlainText.Word,
        from start: Int,
        in text: PlainText,
        languages: Languages = anyLanguage
    ) -> [UInt16] {
        var meanings: [UInt16] = []
        var position = start
        while position + Self.partLetters <= word.end {
            var search = Search(bytes: text.bytes, start: position, languages: languages)
            walk(node: 0, at: position, slips: 0, isInner: true, &search)
            meanings += search.meanings
            position = max(search.end, position + 1)
        }
        return meanings
    }

    private struct Search {
        let bytes: [UInt8]
        let start: Int
        let languages: Languages
        var meanings: [UInt16] = []
        var length = 0
        var end = 0
        /// Letters of a pattern that counts.
        var minimum = 0
        /// Where a match ends at the earliest.
        var earliest = 0
    }

    private func walk(node: Int, at position: Int, slips: Int, isInner: Bool, _ search: inout Search) {
        // Most letters of most words begin nothing.
        if isInner, node > 0, !nodes[node].isInner { return }
        take(node, position, slips, isInner, &search)
        let byte = search.bytes[position]
        if byte != PlainText.stop, let next = child(of: node, byte) {
            walk(node: next, at: position + 1, slips: slips, isInner: isInner, &search)
        }
        if byte != Self.blank, byte != PlainText.stop, let next = child(of: node, Self.rest) {
            var end = position
            while search.bytes[end] != Self.blank, search.bytes[end] != PlainText.stop { end += 1 }
            walk(node: next, at: end, slips: slips, isInner: isInner, &search)
        } else if byte == Self.blank, let next = child(of: node, Self.rest) {
            walk(node: next, at: position, slips: slips, isInner: isInner, &search)
        }
        if slips > 0, position > search.start + 1 { slip(node, position, isInner, &search) }
    }

    /// One letter too many, too few, another, or two exchanged.
    private func slip(_ node: Int, _ position: Int, _ isInner: Bool, _ search: inout Search) {
        let byte = search.bytes[position]
        let isLetter = byte != Self.blank && byte != PlainText.stop
        if isLetter { walk(node: node, at: position + 1, slips: 0, isInner: isInner, &search) }
        var child = nodes[node].child
        while child >= 0 {
            let next = Int(child)
            child = nodes[next].sibling
            guard nodes[next].byte > Self.blank, nodes[next].byte != Self.rest else { continue }
            walk(node: next, at: position, slips: 0, isInner: isInner, &search)
            if isLetter { walk(node: next, at: position + 1, slips: 0, isInner: isInner, &search) }
        }
        let after = isLetter ? search.bytes[position + 1] : Self.blank
        if after > Self.blank, let second = self.child(of: node, after), let both = self.child(of: second, byte) {
            walk(node: both, at: position + 2, slips: 0, isInner: isInner, &search)
        }
    }

    private func take(_ node: Int, _ position: Int, _ slips: Int, _ isInner: Bool, _ search: inout Search) {
        var place = nodes[node].leaf
        guard place >= 0 else { return }
        let byte = search.bytes[position]
        let isAtEnd = byte == Self.blank || byte == PlainText.stop
        while place >= 0 {
            let leaf = leaves[Int(place)]
            place = leaf.next
            guard isAtEnd || !leaf.isWhole, leaf.isInner || !isInner, leaf.languages & search.languages != 0 else {
                continue
            }
            guard leaf.length >= search.minimum, position >= search.earliest else { continue }
            if leaf.length > search.length {
                (search.meanings, search.length) = ([], leaf.length)
                search.end = position
            }
            if leaf.length == search.length, !search.meanings.contains(leaf.meaning) {
                search.meanings.append(leaf.meaning)
            }
        }
        // In the order the phrases were added: a node's last leaf is its first.
        if search.meanings.count > 1 { search.meanings.sort() }
    }
}
