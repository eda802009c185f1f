internal import MIME

/// What a line may be in a signature, judged by its form alone.
enum SignatureLine {
    /// A way to reach somebody: telephone, address, site, postal address.
    case contact
    /// A function, a department or a company.
    case title
    /// Up to four words in capitals that may be somebody's name.
    case name
    /// A logo's place, a drawn line.
    case ornament
    /// Some few words that are no sentence.
    case short
    /// Anything a person may have meant.
    case prose

    /// Bytes of a line in a signature; more when bars part it into pieces.
    static let maximumBytes = 100
    static let maximumBarredBytes = 300

    /// It says where somebody works or how to reach them.
    var isFact: Bool { self == .contact || self == .title }

    init(_ content: ArraySlice<UInt8>) {
        let text = QuoteMarkers.lowercased(content.prefix(Self.maximumBarredBytes + 1))
        self = Self.judge(content, text)
    }

    private static func judge(_ content: ArraySlice<UInt8>, _ text: [UInt8]) -> SignatureLine {
        if isOrnament(content, text) { return .ornament }
        let bars = content.count { $0 == 0x7C } + (QuoteMarkers.contains(text, SignaturePhrases.bars) ? 1 : 0)
        guard content.count <= (bars > 0 ? maximumBarredBytes : maximumBytes), isNoSentence(content, text) else {
            return .prose
        }
        if isContact(content, text) { return .contact }
        let words = content.split(whereSeparator: ASCII.isBlank)
        let isAddress = words.count <= 12 && content.count(where: ASCII.isDigit) >= 3 && isCompany(text)
        guard words.count <= 8 || bars > 0 || isAddress else { return .prose }
        if isTitle(text) { return .title }
        if isName(content, words) { return .name }
        guard !content.isEmpty, !beginsSmall(content), words.count <= 6, content.last != 0x3A,
            content.last != 0x2C
        else {
            return .prose
        }
        return .short
    }

    /// A drawn line: three signs or more, no letter among them.
    static func isRule(_ content: ArraySlice<UInt8>) -> Bool {
        content.count >= 3 && !content.contains { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 >= 0x80 }
    }

    /// No letters at all, or a picture's place.
    private static func isOrnament(_ content: ArraySlice<UInt8>, _ text: [UInt8]) -> Bool {
        if !content.contains(where: { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 >= 0xC0 }) { return true }
        return content.count <= 160 && SignaturePhrases.pictures.contains { text[...].starts(withLowercase: $0) }
            && (content.last == 0x5D || content.last == 0x3E || content.last == 0x29)
    }

    /// No question, no exclamation, no list item, no full stop after four words or more.
    private static func isNoSentence(_ content: ArraySlice<UInt8>, _ text: [UInt8]) -> Bool {
        guard let first = content.first, let last = content.last else { return false }
        let words = content.count { ASCII.isBlank($0) } + 1
        if content.contains(0x3F), !text.contains("://"), !text.contains("www.") { return false }
        if first == 0x2A || first == 0x2D, content.dropFirst().first.map(ASCII.isBlank) == true { return false }
        if last == 0x2E || last == 0x21 || last == 0x3B || last == 0x3F {
            return words < 4 || isCompany(text) || words <= 5 && isTitle(text)
        }
        return true
    }

    // MARK: - Ways to reach somebody

    private static func isContact(_ content: ArraySlice<UInt8>, _ text: [UInt8]) -> Bool {
        let words = content.count { ASCII.isBlank($0) } + 1
        let digits = content.count(where: ASCII.isDigit)
        if isNumber(content), digits >= 6 { return true }
        if SignaturePhrases.contactLabels.contains(where: { startsWord(text, $0) }) {
            if digits >= 4 || text.contains(0x40) || text.contains("www.") || text.contains("://") { return true }
        }
        if words <= 3, text.contains(0x40) || text.contains("www.") || text.contains("://") { return true }
        if text.contains(0x7C), digits >= 4 || text.contains(0x40) || text.contains("www.") { return true }
        return words <= 7 && digits >= 3 && isPostal(content)
            || words <= 10 && QuoteMarkers.contains(text, SignaturePhrases.socials) && words <= 6
    }

    /// "+49 (30) 1234-56"
    private static func isNumber(_ content: ArraySlice<UInt8>) -> Bool {
        content.allSatisfy { byte in
            ASCII.isDigit(byte) || ASCII.isBlank(byte) || byte == 0x2B || byte == 0x28 || byte == 0x29 || byte == 0x2D
                || byte == 0x2F || byte == 0x2E
        }
    }

    /// "12345 Berlin", "D-12345 Berlin", "Musterstraße 12, 12345 Berlin": a run of four or five digits, then a capital.
    private static func isPostal(_ content: ArraySlice<UInt8>) -> Bool {
        var run = 0
        for index in content.indices {
            if ASCII.isDigit(content[index]) {
                run += 1
                continue
            }
            let next = index + 1 < content.endIndex ? content[index + 1] : 0
            if run == 4 || run == 5, content[index] == ASCII.space, next >= 0x41 && next <= 0x5A || next >= 0xC3 {
                return true
            }
            run = 0
        }
        return false
    }

    private static func startsWord(_ text: [UInt8], _ label: StaticString) -> Bool {
        guard text[...].starts(withLowercase: label) else { return false }
        guard let next = text.dropFirst(label.utf8CodeUnitCount).first else { return true }
        return !ASCII.isLetter(next)
    }

    // MARK: - Names and functions

    private static func isTitle(_ text: [UInt8]) -> Bool {
        isCompany(text) || QuoteMarkers.contains(text, SignaturePhrases.functions)
    }

    private static func isCompany(_ text: [UInt8]) -> Bool {
        let padded = [ASCII.space] + text.map { $0 == 0x2C || $0 == 0x7C ? ASCII.space : $0 } + [ASCII.space]
        return QuoteMarkers.contains(padded, SignaturePhrases.companies)
    }

    private static func isName(_ content: ArraySlice<UInt8>, _ words: [ArraySlice<UInt8>]) -> Bool {
        guard words.count <= 4, content.count <= 60, !content.contains(where: ASCII.isDigit) else { return false }
        guard !content.contains(where: { $0 == 0x3A || $0 == 0x2F || $0 == 0x40 || $0 == 0x21 || $0 == 0x3B }) else {
            return false
        }
        return words.allSatisfy { word in
            !beginsSmall(word) || SignaturePhrases.particles.contains { word.elementsEqual($0.utf8) }
        }
    }

    /// A small letter at the beginning, in any script that has them; in scripts that have none, more than a name's length.
    private static func beginsSmall(_ word: ArraySlice<UInt8>) -> Bool {
        guard let first = word.first else { return true }
        guard first >= 0x80 else { return first >= 0x61 && first <= 0x7A }
        let text = String(decoding: word.prefix(64), as: UTF8.self).unicodeScalars
        guard let scalar = text.first else { return true }
        if scalar.properties.isLowercase { return true }
        return !scalar.properties.isUppercase && scalar.properties.isAlphabetic && text.count > maximumUncasedLetters
    }

    /// Letters of a name in a script without capitals, such as Chinese.
    private static let maximumUncasedLetters = 6
}
