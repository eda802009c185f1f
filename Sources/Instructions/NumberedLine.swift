/// A line that begins with numbers of a digest's lines: `3 request`, `#3: …`, `item 3)`, `3, 4 and 6-8 other`.
struct NumberedLine {
    /// Lines of a digest named in one line of a letter, and digits of one number.
    static let maximumItems = 50
    static let maximumDigits = 4

    /// Each once, in the order written; empty where they make no sense: `5-3`, or too many.
    let items: [Int]
    /// What is asked of them, as written.
    let rest: String

    /// Nil for a line that begins otherwise.
    init?(_ line: some StringProtocol) {
        guard line.utf8.count <= StaffLine.maximumBytes else { return nil }
        var scan = ItemScan(line)
        scan.skipMarks()
        scan.skipItemName()
        guard let first = scan.range() else { return nil }
        var ranges = [first]
        // One more than is allowed tells that there are too many.
        while ranges.count <= Self.maximumItems, let next = scan.furtherRange() { ranges.append(next) }
        scan.skipTerminator()
        items = Self.numbers(of: ranges)
        rest = scan.rest
    }

    private static func numbers(of ranges: [(Int, Int)]) -> [Int] {
        var numbers: [Int] = []
        for (first, last) in ranges {
            guard first > 0, last >= first, last - first < maximumItems else { return [] }
            for number in first...last where !numbers.contains(number) { numbers.append(number) }
            if numbers.count > maximumItems { return [] }
        }
        return numbers
    }
}

/// Where the reading of a line's beginning stands.
private struct ItemScan {
    private var scalars: Substring.UnicodeScalarView

    init(_ line: some StringProtocol) {
        scalars = Substring(String(line)).unicodeScalars
    }

    var rest: String {
        var rest = scalars
        while let last = rest.last, last.properties.isWhitespace { rest.removeLast() }
        return String(rest)
    }

    mutating func skipMarks() {
        skipBlanks()
        while let first = scalars.first,
            StaffLine.dashes.contains(first) || "*•\"'„“”»«‚‘‹›([".unicodeScalars.contains(first)
        {
            scalars.removeFirst()
            skipBlanks()
        }
    }

    mutating func skipItemName() {
        let word = scalars.prefix { $0.properties.isAlphabetic }
        guard !word.isEmpty, ItemWords.itemNames.contains(String(word).lowercased()) else { return }
        var after = self
        after.scalars.removeFirst(word.count)
        if after.scalars.first == "." { after.scalars.removeFirst() }
        after.skipBlanks()
        // "No, …", "Name …": only before a number.
        if let next = after.scalars.first?.narrow, next == "#" || next.isDigit { self = after }
    }

    /// `3`, `#3`, `3-5`; what follows is left alone where it is no number.
    mutating func range() -> (Int, Int)? {
        guard let first = number() else { return nil }
        var after = self
        after.skipBlanks()
        guard let mark = after.scalars.first, StaffLine.dashes.contains(mark) else { return (first, first) }
        after.scalars.removeFirst()
        after.skipBlanks()
        guard let last = after.number() else { return (first, first) }
        self = after
        return (first, last)
    }

    /// Behind a comma, "and", or a blank.
    mutating func furtherRange() -> (Int, Int)? {
        var after = self
        after.skipBlanks()
        while let mark = after.scalars.first, ",;&+".unicodeScalars.contains(mark) {
            after.scalars.removeFirst()
            after.skipBlanks()
        }
        let word = after.scalars.prefix { $0.properties.isAlphabetic }
        if ItemWords.conjunctions.contains(String(word).lowercased()) {
            after.scalars.removeFirst(word.count)
            after.skipBlanks()
        }
        after.skipItemName()
        guard let range = after.range() else { return nil }
        self = after
        return range
    }

    mutating func skipTerminator() {
        skipBlanks()
        if let mark = scalars.first, StaffLine.dashes.contains(mark) || ".:)]→".unicodeScalars.contains(mark.narrow) {
            scalars.removeFirst()
            // "7 -> done"
            if StaffLine.dashes.contains(mark), scalars.first == ">" { scalars.removeFirst() }
        }
        skipBlanks()
    }

    private mutating func number() -> Int? {
        var after = scalars
        if after.first?.narrow == "#" { after.removeFirst() }
        let digits = after.prefix(NumberedLine.maximumDigits + 1).map(\.narrow).prefix { $0.isDigit }
        guard (1...NumberedLine.maximumDigits).contains(digits.count),
            let number = Int(String(String.UnicodeScalarView(digits)))
        else { return nil }
        after.removeFirst(digits.count)
        // "3rd", "2w" and "3x" are no numbers of lines.
        if let next = after.first, next.properties.isAlphabetic { return nil }
        scalars = after
        return number
    }

    private mutating func skipBlanks() {
        let isBlank = { (scalar: Unicode.Scalar) in
            scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint || scalar.value == 0
        }
        while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
    }
}

extension Unicode.Scalar {
    var isDigit: Bool { ("0"..."9").contains(self) }

    /// What keyboards of East Asia write twice as wide, as everybody writes it.
    var narrow: Unicode.Scalar {
        ("\u{FF01}"..."\u{FF5E}").contains(self) ? Unicode.Scalar(value - 0xFEE0) ?? self : self
    }
}
