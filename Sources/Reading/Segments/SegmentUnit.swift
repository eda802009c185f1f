internal import MIME

/// A sentence, an item of a list, or the first sentence of a paragraph: where a new matter may begin.
struct SegmentUnit {
    enum Opening {
        case paragraph, item, sentence
    }

    /// Words kept of a unit.
    static let maximumWords = 80

    /// Bytes of the text.
    var range: Range<Int>
    /// Where its words begin, behind the marker of an item.
    let firstWord: Int
    let opening: Opening
    /// It ends as a question does.
    var isQuestion = false
    /// It ends with a colon: what follows is its list.
    var announcesList = false

    /// Its first words in place of what `words` holds; the marker of an item is left out.
    func read(_ text: [UInt8], limit: Int = maximumWords, into words: inout [PlainWord]) {
        PlainLetters.read(text[firstWord..<range.upperBound], limit: limit, into: &words)
    }
}

/// Cuts a text into units. One pass; it cuts too often rather than too seldom, as a cut alone splits nothing.
struct SegmentUnits {
    /// Units looked at; the rest belongs to the last one.
    static let maximumUnits = 200
    /// UTF-8 bytes looked at.
    static let maximumBytes = 16 * 1024
    /// Bytes of a line below which its end was meant: programs wrap later.
    private static let shortLine = 40

    /// Bytes of a marker and the blank behind it.
    private static let longestMarker = 6
    /// ".", "!", "?", ":" as bits.
    private static let sentenceEnds: UInt64 = 1 << 0x2E | 1 << 0x21 | 1 << 0x3F | 1 << 0x3A

    private(set) var units: [SegmentUnit] = []
    private let text: [UInt8]

    init(_ text: [UInt8]) {
        self.text = text
        var start = 0
        var isNewParagraph = true
        var isContinued = false
        let end = min(text.count, Self.maximumBytes)
        while start < end, units.count < Self.maximumUnits {
            let lineEnd = text[start..<end].firstIndex(of: ASCII.lineFeed) ?? end
            let line = text[start..<lineEnd].trimmed
            if line.isEmpty {
                isNewParagraph = true
            } else {
                let isIndented = line.startIndex > start
                isContinued = addLine(
                    line,
                    isNewParagraph: isNewParagraph,
                    isContinued: isContinued,
                    isIndented: isIndented
                )
                isNewParagraph = false
            }
            start = lineEnd + 1
        }
        if !units.isEmpty { units[units.count - 1].range = units[units.count - 1].range.lowerBound..<text.count }
    }

    /// True when its last sentence may go on in the next line.
    private mutating func addLine(
        _ line: ArraySlice<UInt8>,
        isNewParagraph: Bool,
        isContinued: Bool,
        isIndented: Bool
    ) -> Bool {
        let marker = Self.markerLength(line)
        let opening: SegmentUnit.Opening = marker > 0 ? .item : isNewParagraph ? .paragraph : .sentence
        let isAfterItem = units.last?.opening == .item && !isIndented
        if opening == .sentence, isContinued, !isAfterItem, !units.isEmpty {
            units[units.count - 1].range = units[units.count - 1].range.lowerBound..<line.endIndex
        } else {
            let range = line.startIndex..<line.endIndex
            units.append(SegmentUnit(range: range, firstWord: line.startIndex + marker, opening: opening))
        }
        cutSentences(from: line.startIndex + marker, to: line.endIndex)
        return !Self.endsSentence(line.last ?? 0) && line.count >= Self.shortLine
    }

    private mutating func cutSentences(from start: Int, to end: Int) {
        for index in sentenceEnds(from: start, to: end) {
            units[units.count - 1].isQuestion = text[index] == 0x3F
            units[units.count - 1].announcesList = text[index] == 0x3A
            guard index + 2 < end, ASCII.isBlank(text[index + 1]), units.count < Self.maximumUnits else { continue }
            // A letter alone is no sentence: "P. S.", "p. ej."
            if text[index] == 0x2E, index < start + 2 || ASCII.isBlank(text[index - 2]) { continue }
            units[units.count - 1].range = units[units.count - 1].range.lowerBound..<index + 1
            units.append(SegmentUnit(range: index + 2..<end, firstWord: index + 2, opening: .sentence))
        }
    }

    /// Where a sentence may end in a stretch: read without checking each place.
    private func sentenceEnds(from start: Int, to end: Int) -> [Int] {
        text[start..<end].withUnsafeBufferPointer { bytes in
            var ends: [Int] = []
            for (offset, byte) in bytes.enumerated() where Self.endsSentence(byte) { ends.append(start + offset) }
            return ends
        }
    }

    private static func endsSentence(_ byte: UInt8) -> Bool {
        byte < 0x40 && sentenceEnds & 1 << UInt64(byte) != 0
    }

    /// Bytes of "- ", "* ", "• ", "– ", "1. ", "2) ", "(3) ", "a) " at the start of a line; 0 when there is none.
    private static func markerLength(_ line: ArraySlice<UInt8>) -> Int {
        let start = line.startIndex
        if let length = numberedWord(line) { return length }
        guard let blank = line.prefix(longestMarker).firstIndex(where: ASCII.isBlank), blank > start else { return 0 }
        let marker = line[start..<blank]
        return isBullet(marker) || isNumbering(marker) ? marker.count + 1 : 0
    }

    /// "-", "*", "+", "o", "•", "·", "–", "—", "●"
    private static func isBullet(_ marker: ArraySlice<UInt8>) -> Bool {
        let bytes = marker.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        switch bytes {
        case 0x2D, 0x2A, 0x2B, 0x6F, 0xE280A2, 0xC2B7, 0xE28093, 0xE28094, 0xE2978F: return marker.count < 4
        default: return false
        }
    }

    private static func isNumbering(_ marker: ArraySlice<UInt8>) -> Bool {
        let isClosed = marker.last == 0x29
        guard isClosed || marker.last == 0x2E else { return false }
        let inner = marker.first == 0x28 ? marker.dropFirst().dropLast() : marker.dropLast()
        let isNumber = !inner.isEmpty && inner.count <= 2 && inner.allSatisfy(ASCII.isDigit)
        let isLetter = isClosed && inner.count == 1 && inner.allSatisfy(ASCII.isLetter)
        return isNumber || isLetter
    }

    /// Bytes of "Problem 2: ", "Frage 1) "; nil when it begins otherwise.
    private static func numberedWord(_ line: ArraySlice<UInt8>) -> Int? {
        let word = line.prefix(16).prefix { ASCII.isLetter($0) || $0 >= 0x80 }
        let number = line.dropFirst(word.count + 1).prefix(2).prefix(while: ASCII.isDigit)
        let length = word.count + 1 + number.count
        guard word.count > 2, !number.isEmpty, line.count > length + 2, line[word.endIndex] == ASCII.space else {
            return nil
        }
        let sign = line[line.startIndex + length]
        return (sign == 0x3A || sign == 0x29) && ASCII.isBlank(line[line.startIndex + length + 1]) ? length + 2 : nil
    }
}
