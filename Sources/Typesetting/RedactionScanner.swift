/// Walks once over a line and finds what is to be taken out of it.
struct RedactionScanner {
    enum Kind: Hashable {
        case address
        case phone
        case number
    }

    struct Finding {
        let range: Range<Int>
        let kind: Kind
    }

    let scalars: [Unicode.Scalar]
    private var position = 0
    /// The last two words before `position`, in lower case: what a number is said to be.
    private var words = RedactionWords()

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    /// The next one from the left; nil at the end.
    mutating func next() -> Finding? {
        while position < scalars.count {
            if let finding = address() ?? account() ?? digits() {
                position = finding.range.upperBound
                words = RedactionWords()
                return finding
            }
            pass()
        }
        return nil
    }

    /// A whole word at once, so that nothing is looked for in the middle of one.
    private mutating func pass() {
        let start = position
        while position < scalars.count, Self.isWord(scalars[position]) { position += 1 }
        if position == start {
            if !Self.isJoint(scalars[position]) { words = words.broken(by: scalars[position]) }
            position += 1
        } else {
            words = words.followed(by: scalars[start..<position])
        }
    }

    // MARK: addresses

    /// `local@domain`, from its beginning; the domain need not have a dot, for `anna@intranet` is somebody too.
    private func address() -> Finding? {
        guard Self.isLocal(scalars[position]), position == 0 || !Self.isLocal(scalars[position - 1]) else { return nil }
        var at = position
        while at < scalars.count, Self.isLocal(scalars[at]) { at += 1 }
        guard let domain = Self.afterAt(at, in: scalars) else { return nil }
        var end = domain
        while end < scalars.count, Self.isWord(scalars[end]) || scalars[end] == "." || scalars[end] == "-" { end += 1 }
        while end > domain, scalars[end - 1] == "." || scalars[end - 1] == "-" { end -= 1 }
        return end > domain ? Finding(range: position..<end, kind: .address) : nil
    }

    /// Where the domain begins: after "@", or after "(at)" and "[at]" with blanks around.
    private static func afterAt(_ index: Int, in scalars: [Unicode.Scalar]) -> Int? {
        if index < scalars.count, scalars[index] == "@" { return index + 1 }
        var next = index
        if next < scalars.count, scalars[next] == " " { next += 1 }
        guard next + 4 <= scalars.count, scalars[next] == "(" || scalars[next] == "[",
            String(String.UnicodeScalarView(scalars[next + 1...next + 2])).lowercased() == "at",
            scalars[next + 3] == ")" || scalars[next + 3] == "]"
        else { return nil }
        next += 4
        if next < scalars.count, scalars[next] == " " { next += 1 }
        return next
    }

    // MARK: accounts

    /// An IBAN (ISO 13616): two letters, two check digits, at most thirty more, in groups or in one; its checksum holds.
    private func account() -> Finding? {
        guard isAtWordStart, position + 15 <= scalars.count, Self.isCapital(scalars[position]),
            Self.isCapital(scalars[position + 1]), Self.isDigit(scalars[position + 2]),
            Self.isDigit(scalars[position + 3])
        else { return nil }
        var characters: [Unicode.Scalar] = []
        var found: Int?
        var index = position
        while index < scalars.count, characters.count < 34 {
            let scalar = scalars[index]
            if Self.isCapital(scalar) || Self.isDigit(scalar) {
                characters.append(scalar)
                let ends = index + 1 == scalars.count || !Self.isWord(scalars[index + 1])
                if ends, characters.count >= 15, Self.hasChecksum(characters) { found = index + 1 }
            } else if scalar != " " || index + 1 == scalars.count || !Self.isWord(scalars[index + 1]) {
                break
            }
            index += 1
        }
        return found.map { Finding(range: position..<$0, kind: .number) }
    }

    /// ISO 7064, MOD 97-10: the first four moved to the end, letters as 10 to 35.
    private static func hasChecksum(_ characters: [Unicode.Scalar]) -> Bool {
        var rest = 0
        for scalar in characters[4...] + characters[..<4] {
            let value = isDigit(scalar) ? Int(scalar.value) - 48 : Int(scalar.value) - 55
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97
        }
        return rest == 1
    }

    // MARK: numbers

    private func digits() -> Finding? {
        guard isAtWordStart, let run = RedactionNumber(scalars, from: position, after: words) else { return nil }
        return run.finding
    }

    /// What stands before is no part of a word, of a time or of a decimal number.
    private var isAtWordStart: Bool {
        guard position > 0 else { return true }
        let before = scalars[position - 1]
        if Self.isWord(before) || before == "#" || before == "\\" || before == "_" { return false }
        guard position > 1, Self.isWord(scalars[position - 2]) else { return true }
        return
            !(before == "-" || before == "." || before == "," || before == ":" && Self.isDigit(scalars[position - 2]))
    }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

    static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80
            ? isDigit(scalar) || isCapital(scalar) || (0x61...0x7A).contains(scalar.value) || scalar == "_"
            : scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }

    private static func isCapital(_ scalar: Unicode.Scalar) -> Bool { (0x41...0x5A).contains(scalar.value) }

    private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
        isWord(scalar) || scalar == "." || scalar == "-" || scalar == "+" || scalar == "'"
    }

    /// Stands between a number and the word that says what it is: `Tel.: 4711`, `Personal-Nr. 4711`.
    private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "." || scalar == ":" || scalar == "-" || scalar == "/" || scalar == "="
    }
}
