internal import Feedback

/// The device a mail names, as written: "prn-d04" before "printer 4" before "laptop".
struct DeviceFinder {
    /// Letters and digits of a name without a hyphen: "EAGW8111482".
    private static let plainNameBytes = 8...15
    private static let plainNameDigits = 4
    private static let hyphenatedNameBytes = 5...24

    private let text: TokenizedText
    private let places: [Range<Int>]
    private let isCompounding: Bool

    /// - Parameter places: what is a place is no device: "the printer 2nd floor".
    init(_ text: TokenizedText, language: String?, places: [Range<Int>]) {
        self.text = text
        self.places = places
        isCompounding = CompoundLanguages.contain(language)
    }

    var device: String? {
        var numbered: String?
        var kind: Token?
        for index in text.tokens.indices where text.tokens[index].kind == .word {
            if let name = name(at: index) { return bounded(name) }
            guard isKind(index) else { continue }
            if numbered == nil { numbered = number(of: index).flatMap(bounded) }
            // "Drucker" in the subject, "Etagendrucker" in the text.
            if kind.map({ isMoreExact(text.tokens[index], than: $0) }) ?? true { kind = text.tokens[index] }
        }
        return numbered ?? kind.flatMap { bounded(Int($0.sourceStart)..<Int($0.sourceEnd)) }
    }

    private func isMoreExact(_ token: Token, than other: Token) -> Bool {
        let (word, known) = (text.bytes(of: token), text.bytes(of: other))
        return word.count > known.count && word.suffix(known.count).elementsEqual(known)
    }

    private func bounded(_ range: Range<Int>) -> String? {
        range.count <= Verdict.maximumDeviceBytes ? text.written(range) : nil
    }

    private func isKind(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard DeviceWords.kinds.contains(token.hash) || isCompounding && endsAsKind(token) else { return false }
        if index > 0, DeviceWords.notBehind.contains(text.tokens[index - 1]) { return false }
        return index + 1 >= text.tokens.count || !DeviceWords.notBefore.contains(text.tokens[index + 1])
    }

    private func endsAsKind(_ token: Token) -> Bool {
        let word = text.bytes(of: token)
        return DeviceWords.tails.contains { word.count > $0.count + 2 && word.suffix($0.count).elementsEqual($0) }
    }

    /// "printer 4", "imprimante n° 3".
    private func number(of index: Int) -> Range<Int>? {
        let token = text.tokens[index]
        guard let number = Designator(after: Int(token.sourceEnd), in: text.source), number.isNumber(in: text.source),
            !places.contains(where: { $0.overlaps(number.range) }),
            !(text.token(from: number.range.upperBound).map { PlaceWords.units.contains($0) } ?? false)
        else { return nil }
        return Int(token.sourceStart)..<number.range.upperBound
    }

    /// The name of a host that begins with this word.
    private func name(at index: Int) -> Range<Int>? {
        let token = text.tokens[index]
        let start = Int(token.sourceStart)
        guard start == 0 || !Self.isNamePart(text.source[start - 1]) else { return nil }
        if index > 0, DeviceWords.codeWords.contains(text.tokens[index - 1]) { return nil }
        var end = start
        while end < text.source.count, Self.isNamePart(text.source[end]),
            end - start <= Self.hyphenatedNameBytes.upperBound
        {
            end += 1
        }
        guard end == text.source.count || text.source[end] < 0x80 && text.source[end] != 0x40 else { return nil }
        let written = Array(text.source[start..<end])
        guard !places.contains(where: { $0.overlaps(start..<end) }), Self.isName(written) else { return nil }
        return start..<end
    }

    private static func isName(_ written: [UInt8]) -> Bool {
        let letters = written.prefix { Designator.isAlphanumeric($0) && !Designator.isDigit($0) }
        let prefix = letters.map { $0 | 0x20 }
        let digits = written.filter(Designator.isDigit).count
        guard letters.count >= 2, digits >= 2, !DeviceWords.otherPrefixes.contains(prefix) else { return false }
        guard written.last.map(Designator.isAlphanumeric) ?? false else { return false }
        if DeviceWords.prefixes.contains(prefix) { return hyphenatedNameBytes.contains(written.count) }
        return letters.count <= 8 && letters.allSatisfy { LetterFolding.isUpperCase(UInt32($0)) }
            && written.dropFirst(letters.count).allSatisfy(Designator.isDigit)
            && plainNameBytes.contains(written.count) && digits >= plainNameDigits
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        Designator.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
}
