internal import Feedback

/// The room, floor, building or site a mail names, as written: "Raum 2.04, Haus 7". A wrong place sends somebody astray, none
/// does not: only strong forms count.
struct PlaceFinder {
    /// Bytes between two places that are told together.
    private static let jointBytes = 5

    private let text: TokenizedText
    private let language: String
    private let isShouted: Bool

    /// Where the places stand in the source, in its order; none overlaps another.
    private(set) var ranges: [Range<Int>] = []

    init(_ text: TokenizedText, language: String?) {
        self.text = text
        isShouted = text.isShouted
        self.language = String((language ?? "").prefix(2))
        for index in text.tokens.indices where text.tokens[index].kind == .word {
            if let range = place(at: index) { add(range) }
        }
    }

    /// The first, with what stands close behind it.
    var place: String? {
        guard let first = ranges.first else { return nil }
        var end = first.upperBound
        for next in ranges.dropFirst() {
            let between = text.source[end..<next.lowerBound]
            let isJoined =
                between.count <= Self.jointBytes && !between.contains { $0 == 0x21 || $0 == 0x3F || $0 == 0x0A }
            guard isJoined, next.upperBound - first.lowerBound <= Verdict.maximumPlaceBytes else { break }
            end = next.upperBound
        }
        guard end - first.lowerBound <= Verdict.maximumPlaceBytes else { return nil }
        return text.written(first.lowerBound..<end)
    }

    private mutating func add(_ range: Range<Int>) {
        if let last = ranges.last, last.upperBound > range.lowerBound {
            if range.count > last.count { ranges[ranges.count - 1] = range }
        } else {
            ranges.append(range)
        }
    }

    private func place(at index: Int) -> Range<Int>? {
        let token = text.tokens[index]
        if isFloor(token) { return floor(at: index) }
        if PlaceWords.buildings.contains(token) { return numbered(at: index, mayBeLetter: true) ?? site(at: index) }
        if isRoom(token) { return numbered(at: index, mayBeLetter: false) ?? site(at: index) }
        if PlaceWords.prepositions.contains(token) { return code(at: index) }
        return PlaceWords.sites.contains(token) ? site(at: index) : nil
    }

    private func isRoom(_ token: Token) -> Bool {
        if PlaceWords.rooms.contains(token) || PlaceWords.ambiguousRooms[language]?.contains(token) ?? false {
            return true
        }
        guard CompoundLanguages.contain(language.isEmpty ? nil : language) else { return false }
        let word = text.bytes(of: token)
        return PlaceWords.roomTails.contains { word.count > $0.count + 2 && word.suffix($0.count).elementsEqual($0) }
    }

    private func isFloor(_ token: Token) -> Bool {
        PlaceWords.floors.contains(token) || PlaceWords.ambiguousFloors[language]?.contains(token) ?? false
    }

    /// A word and its number: "room 3.117", "Haus 7", "budova C".
    private func numbered(at index: Int, mayBeLetter: Bool) -> Range<Int>? {
        let token = text.tokens[index]
        guard let designator = Designator(after: Int(token.sourceEnd), in: text.source) else { return nil }
        // Where all is in capitals, "BUILDING A SERVER" names no building.
        let isLetter = mayBeLetter && designator.isSingleCapital && !isShouted
        guard designator.isNumber(in: text.source) || isLetter, !isCount(designator) else { return nil }
        return Int(token.sourceStart)..<designator.range.upperBound
    }

    private func isCount(_ designator: Designator) -> Bool {
        text.token(from: designator.range.upperBound).map { PlaceWords.units.contains($0) } ?? false
    }

    /// "2nd floor", "2. Stock", "drugie piętro", "Etage 3".
    private func floor(at index: Int) -> Range<Int>? {
        let token = text.tokens[index]
        if index > 0 {
            let previous = text.tokens[index - 1]
            let between = Int(token.sourceStart) - Int(previous.sourceEnd)
            let isOrdinal = PlaceWords.ordinals.contains(previous) || isOrdinalNumber(previous)
            if isOrdinal, between <= 3 { return Int(previous.sourceStart)..<Int(token.sourceEnd) }
        }
        guard let designator = Designator(after: Int(token.sourceEnd), in: text.source), !isCount(designator),
            designator.isNumber(in: text.source), designator.range.count <= 2
        else { return nil }
        return Int(token.sourceStart)..<designator.range.upperBound
    }

    /// "2", "2nd", "2e", "2ème".
    private func isOrdinalNumber(_ token: Token) -> Bool {
        let written = text.source[Int(token.sourceStart)..<Int(token.sourceEnd)]
        let digits = written.prefix(while: Designator.isDigit)
        return (1...2).contains(digits.count) && written.count - digits.count <= 4
    }

    /// A room's number alone, behind a preposition: "the wifi in B12".
    private func code(at index: Int) -> Range<Int>? {
        let end = Int(text.tokens[index].sourceEnd)
        guard end < text.source.count, text.source[end] == 0x20, let code = Designator(at: end + 1, in: text.source)
        else { return nil }
        let written = text.source[code.range]
        let letters = written.prefix { LetterFolding.isUpperCase(UInt32($0)) }
        let digits = written.dropFirst(letters.count).filter(Designator.isDigit)
        guard (1...2).contains(letters.count), (2...6).contains(digits.count), code.isNumber(in: text.source),
            !PlaceWords.otherCodes.contains(Array(letters)), !isCount(code)
        else { return nil }
        return code.range
    }

    /// "office in Lyon", "Standort Graz".
    private func site(at index: Int) -> Range<Int>? {
        let token = text.tokens[index]
        guard PlaceWords.sites.contains(token), index + 1 < text.tokens.count else { return nil }
        var next = index + 1
        if PlaceWords.siteLinks.contains(text.tokens[next]) {
            next += 1
        } else if !PlaceWords.directSites.contains(token) {
            return nil
        }
        guard next < text.tokens.count else { return nil }
        let town = text.tokens[next]
        let gap = Int(town.sourceStart) - Int(text.tokens[next - 1].sourceEnd)
        guard town.kind == .word, town.sentence == token.sentence, gap == 1, !town.isCapitals,
            town.end - town.start > 2, PersonNames.isCapitalised(town, in: text), !OrdinaryWords.contains(town.hash)
        else { return nil }
        return Int(token.sourceStart)..<Int(town.sourceEnd)
    }
}
