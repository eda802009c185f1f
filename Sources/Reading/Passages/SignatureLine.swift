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
        self = Self.judge(content, LineFacts(content))
    }

    private static func judge(_ content: ArraySlice<UInt8>, _ facts: LineFacts) -> SignatureLine {
        if isOrnament(content, facts) { return .ornament }
        guard content.count <= maximumBarredBytes else { return .prose }
        lazy var isBarred = facts.bars > 0 || SignaturePhrases.bars.occurs(in: content)
        guard content.count <= maximumBytes || isBarred, !isListItem(content) else { return .prose }
        let text = LowerCase.of(content)
        guard isNoSentence(content, facts, text) else { return .prose }
        if isContact(content, facts, text) { return .contact }
        let isAddress = facts.words <= 12 && facts.digits >= 3
        guard facts.words <= 8 || isBarred || isAddress && isCompany(text) else { return .prose }
        if isTitle(text) { return .title }
        if isName(content, facts) { return .name }
        guard !content.isEmpty, !beginsSmall(content), facts.words <= 6, content.last != 0x3A,
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
    private static func isOrnament(_ content: ArraySlice<UInt8>, _ facts: LineFacts) -> Bool {
        if !facts.hasLetter { return true }
        return content.count <= 160 && SignaturePhrases.pictures.begin(content)
            && (content.last == 0x5D || content.last == 0x3E || content.last == 0x29)
    }

    private static func isListItem(_ content: ArraySlice<UInt8>) -> Bool {
        guard let first = content.first else { return true }
        return (first == 0x2A || first == 0x2D) && content.dropFirst().first.map(ASCII.isBlank) == true
    }

    /// No question, no exclamation, no full stop after four words or more.
    private static func isNoSentence(_ content: ArraySlice<UInt8>, _ facts: LineFacts, _ text: [UInt8]) -> Bool {
        let words = facts.blanks + 1
        if facts.hasQuestion, !hasPage(text) { return false }
        if let last = content.last, last == 0x2E || last == 0x21 || last == 0x3B || last == 0x3F {
            return words < 4 || isCompany(text) || words <= 5 && isTitle(text)
        }
        return true
    }

    // MARK: - Ways to reach somebody

    private static func isContact(_ content: ArraySlice<UInt8>, _ facts: LineFacts, _ text: [UInt8]) -> Bool {
        let words = facts.blanks + 1
        if facts.isNumber, facts.digits >= 6 { return true }
        let isReached = facts.digits >= 4 || facts.hasAt
        let hasPage = hasPage(text)
        if isReached || hasPage {
            if words <= 3, facts.hasAt || hasPage { return true }
            if facts.bars > 0, isReached || text.contains("www.") { return true }
            if beginsWithLabel(text) { return true }
        }
        return words <= 7 && facts.digits >= 3 && isPostal(content)
            || words <= 6 && SignaturePhrases.socials.occurs(in: text)
    }

    private static func hasPage(_ text: [UInt8]) -> Bool { text.contains("://") || text.contains("www.") }

    /// "12345 Berlin", "D-12345 Berlin", "00-838 Warszawa": a run of four or five digits, then a capital.
    private static func isPostal(_ content: ArraySlice<UInt8>) -> Bool {
        var run = 0
        var isParted = false
        for index in content.indices {
            if ASCII.isDigit(content[index]) {
                run += 1
                continue
            }
            if run == 2, !isParted, content[index] == 0x2D {
                isParted = true
                continue
            }
            let next = index + 1 < content.endIndex ? content[index + 1] : 0
            if run == 5 || run == 4 && !isParted, content[index] == ASCII.space,
                next >= 0x41 && next <= 0x5A || next >= 0xC3
            {
                return true
            }
            run = 0
            isParted = false
        }
        return false
    }

    /// Some few words in small letters, such as a function that no list has: "vrchní sestra".
    static func mayBeFunction(_ content: ArraySlice<UInt8>) -> Bool {
        guard content.count <= maximumFunctionBytes, let last = content.last, let first = content.first else {
            return false
        }
        let isText = ASCII.isLetter(first) || first >= 0xC3
        let words = content.count(where: ASCII.isBlank) + 1
        return isText && words <= 4 && (ASCII.isLetter(last) || last >= 0x80)
            && !content.contains { $0 == 0x3F || $0 == 0x21 || $0 == 0x2E || $0 == 0x3A }
    }

    private static let maximumFunctionBytes = 50

    /// "Tel", "fax": a whole word.
    private static func beginsWithLabel(_ text: [UInt8]) -> Bool {
        SignaturePhrases.contactLabels.longest(text[...]) { $0 == text.count || !ASCII.isLetter(text[$0]) } != nil
    }

    // MARK: - Names and functions

    private static func isTitle(_ text: [UInt8]) -> Bool {
        SignaturePhrases.functions.occurs(in: text) || isCompany(text)
    }

    private static func isCompany(_ text: [UInt8]) -> Bool {
        var padded: [UInt8] = []
        padded.reserveCapacity(text.count + 2)
        padded.append(ASCII.space)
        for byte in text { padded.append(byte == 0x2C || byte == 0x7C ? ASCII.space : byte) }
        padded.append(ASCII.space)
        return SignaturePhrases.companies.occurs(in: padded)
    }

    private static func isName(_ content: ArraySlice<UInt8>, _ facts: LineFacts) -> Bool {
        guard facts.words <= 4, content.count <= 60, facts.digits == 0, !facts.hasSign, !facts.hasAt else {
            return false
        }
        return content.allWords { word in
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
