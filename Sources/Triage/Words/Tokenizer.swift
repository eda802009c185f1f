/// One pass over the bytes of a mail, each looked at a bounded number of times.
struct Tokenizer {
    private let source: [UInt8]
    private let subjectEnd: Int
    private var position = 0
    private var sentence: Int32 = 0
    /// Source offset up to which bytes belong to a link or a path.
    private var linkEnd = 0
    private var chunkEnd = 0
    private var word = Word()
    private var hyphenBefore = false
    private(set) var folded: [UInt8] = []
    private(set) var tokens: [Token] = []

    private struct Word {
        var foldedStart = 0
        var sourceStart = -1
        var letters = 0
        var capitals = 0
        var isOpen: Bool { sourceStart >= 0 }
    }

    init(source: [UInt8], subjectEnd: Int) {
        self.source = source
        self.subjectEnd = subjectEnd
        folded.reserveCapacity(source.count)
        tokens.reserveCapacity(source.count / 5 + 1)
    }

    mutating func run() {
        while position < source.count {
            if position == subjectEnd {
                close(at: position)
                sentence += 1
            }
            if !word.isOpen, position >= chunkEnd { enterChunk() }
            guard position < source.count else { break }
            let (scalar, length) = decode(at: position)
            take(scalar, length)
            position += length
        }
        close(at: source.count)
    }

    private mutating func take(_ scalar: UInt32, _ length: Int) {
        switch LetterFolding.role(of: scalar) {
        case .letter:
            open()
            word.letters += 1
            if LetterFolding.isUpperCase(scalar) { word.capitals += 1 }
            if folded.count - word.foldedStart < TokenizedText.maximumWordBytes {
                LetterFolding.append(scalar, to: &folded)
            }
        case .digit:
            open()
            if folded.count == word.foldedStart || folded.last != UInt8(ascii: "0") { folded.append(UInt8(ascii: "0")) }
        case .accent: break
        case .apostrophe: if !joinsContraction(after: position + length) { close(at: position) }
        case .space:
            close(at: position)
            hyphenBefore = false
            if scalar == 0x0A, position + 1 < source.count, source[position + 1] == 0x0A { sentence += 1 }
        case .pictograph:
            close(at: position)
            addMark(position..<endOfPictograph(after: position + length), Array(source[position..<position + length]))
        case .mark:
            close(at: position)
            punctuation(scalar)
        }
    }

    private mutating func open() {
        guard !word.isOpen else { return }
        word = Word(foldedStart: folded.count, sourceStart: position)
    }

    private mutating func close(at end: Int) {
        guard word.isOpen else { return }
        let kind: Token.Kind = word.sourceStart < linkEnd ? .linkWord : .word
        add(
            kind,
            word.sourceStart..<end,
            from: word.foldedStart,
            isCapitals: word.letters > 1 && word.capitals == word.letters
        )
        word = Word()
        hyphenBefore = false
    }

    private mutating func add(_ kind: Token.Kind, _ range: Range<Int>, from foldedStart: Int, isCapitals: Bool = false)
    {
        tokens.append(
            Token(
                kind: kind,
                isSubject: range.lowerBound < subjectEnd,
                isCapitals: isCapitals,
                isHyphenated: hyphenBefore,
                sentence: sentence,
                start: Int32(foldedStart),
                end: Int32(folded.count),
                sourceStart: Int32(range.lowerBound),
                sourceEnd: Int32(range.upperBound),
                hash: FowlerNollVo.hash64(folded[foldedStart...])
            )
        )
    }

    private mutating func addMark(_ range: Range<Int>, _ text: [UInt8]) {
        let start = folded.count
        folded.append(contentsOf: text)
        add(.mark, range, from: start)
    }

    /// Variation selectors and joiners belong to the pictograph before them.
    private func endOfPictograph(after start: Int) -> Int {
        var end = start
        while end < source.count, end - start < 8 {
            let (scalar, length) = decode(at: end)
            guard LetterFolding.role(of: scalar) == .accent else { break }
            end += length
        }
        return end
    }

    private mutating func punctuation(_ scalar: UInt32) {
        let next = position + 1 < source.count ? source[position + 1] : 0x20
        switch scalar {
        case 0x21, 0x3F:
            var end = position + 1
            while end < source.count, source[end] == 0x21 || source[end] == 0x3F { end += 1 }
            // "?!" asks, however loud.
            let asked = source[position..<end].count { $0 == 0x3F }
            let byte: UInt8 = asked > 0 ? 0x3F : 0x21
            let isRepeated = asked > 0 ? asked > 1 : end - position > 1
            addMark(position..<end, isRepeated ? [byte, byte] : [byte])
            position = end - 1
            sentence += 1
        case 0x2E where next <= 0x20: sentence += 1
        case 0x3A where next == 0x29 || next == 0x28:
            addMark(position..<position + 2, [0x3A, next])
            position += 1
        case 0x2D, 0x2010, 0x2011: hyphenBefore = true
        default: break
        }
    }

    /// `can't` and `it's` are one word, `l'appli` is two.
    private func joinsContraction(after next: Int) -> Bool {
        guard word.isOpen, next < source.count else { return false }
        var end = next
        while end < source.count, end - next < 3, LetterFolding.role(of: UInt32(source[end])) == .letter,
            source[end] < 0x80
        {
            end += 1
        }
        switch source[next..<end].map({ $0 | 0x20 }) {
        case [0x74], [0x73], [0x64], [0x6D], [0x72, 0x65], [0x76, 0x65], [0x6C, 0x6C]: return true
        default: return false
        }
    }

    /// At the start of a run without white space: is it an address, a link or a path?
    private mutating func enterChunk() {
        var end = position
        var at = false
        var scheme = false
        while end < source.count, source[end] > 0x20 {
            if source[end] == UInt8(ascii: "@") { at = at || end > position }
            if source[end] == UInt8(ascii: "/"), end > position, source[end - 1] == UInt8(ascii: "/") { scheme = true }
            if source[end] == UInt8(ascii: "\\") { scheme = true }
            end += 1
        }
        chunkEnd = end
        guard at || scheme || startsWithWWW(position) else {
            chunkEnd = max(end, position + 1)
            return
        }
        let start = folded.count
        folded.append(contentsOf: (scheme ? "<link>" : "<mail>").utf8)
        add(.placeholder, position..<end, from: start)
        if at, !scheme { position = end } else { linkEnd = end }
    }

    private func startsWithWWW(_ start: Int) -> Bool {
        source.count - start > 4 && source[start + 3] == UInt8(ascii: ".")
            && source[start..<start + 3].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
    }

    /// `source` comes from a String, so it is valid UTF-8.
    private func decode(at index: Int) -> (scalar: UInt32, length: Int) {
        let first = source[index]
        if first < 0x80 { return (UInt32(first), 1) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard index + length <= source.count else { return (0, source.count - index) }
        var scalar = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for offset in 1..<length { scalar = scalar << 6 | UInt32(source[index + offset] & 0x3F) }
        return (scalar, length)
    }
}
