/// A number as it stands in a text, with the blanks and marks between its groups of digits, and what it seems to be.
struct RedactionNumber {
    /// Its groups of digits.
    private let groups: [[UInt8]]
    /// What stands between them: one less.
    private let joints: [String]
    private let hasPlus: Bool
    private let range: Range<Int>
    private let words: RedactionWords

    /// More is no number that anybody wrote.
    private static let maximumDigits = 40

    /// Nil where no number begins.
    init?(_ scalars: [Unicode.Scalar], from start: Int, after words: RedactionWords) {
        var index = start
        var reader = Groups()
        hasPlus = scalars[index] == "+"
        while index < scalars.count, index - start < 2, scalars[index] == "+" || scalars[index] == "(" { index += 1 }
        guard index < scalars.count, RedactionScanner.isDigit(scalars[index]) else { return nil }
        var end = index
        while index < scalars.count, reader.digits <= Self.maximumDigits {
            let scalar = scalars[index]
            if RedactionScanner.isDigit(scalar) {
                reader.take(UInt8(scalar.value))
                end = index + 1
            } else if !reader.joins(scalar) {
                break
            }
            index += 1
        }
        // What runs into letters or goes on as a time is no number of somebody: 19H2, 09:12, 50%.
        if end < scalars.count, RedactionScanner.isWord(scalars[end]) || scalars[end] == ":" || scalars[end] == "%" {
            guard let shorter = reader.withoutLast, scalars[end] != "%" || reader.groups.count > 1 else { return nil }
            end -= shorter.dropped
            reader = shorter.reader
        }
        (groups, joints) = (reader.groups, reader.joints)
        range = start..<end
        self.words = words
    }

    /// Nil where it may stay.
    var finding: RedactionScanner.Finding? {
        kind.map { RedactionScanner.Finding(range: range, kind: $0) }
    }

    private var count: Int { groups.reduce(0) { $0 + $1.count } }
    private var sizes: [Int] { groups.map(\.count) }
    private var isNational: Bool { groups.first?.first == UInt8(ascii: "0") && !hasPlus }

    private var kind: RedactionScanner.Kind? {
        if words.saysThing { return nil }
        if words.saysPhone, count >= 3 { return .phone }
        if words.saysPerson, count >= 3, !isDate { return .number }
        if isDate || isVersion || isAmount { return nil }
        if isPhone { return .phone }
        if isPersonal { return .number }
        return nil
    }

    // MARK: what stays

    /// `2026-11-23`, `23.11.26`, `11/23/2026`, `23.11.`, `20261123`, a year, a span of years; also before a time.
    private var isDate: Bool {
        let dated = joints.firstIndex { $0.contains(" ") }.map { Array(sizes[...$0]) } ?? sizes
        let isMarked = joints.prefix(max(0, dated.count - 1)).allSatisfy { $0 == "-" || $0 == "." || $0 == "/" }
        guard isMarked, !hasPlus else { return false }
        switch dated {
        case [4, 2, 2], [4, 1, 2], [4, 2, 1]: return isYear(groups[0])
        case [1, 1, 2], [1, 2, 2], [2, 1, 2], [2, 2, 2], [1, 1, 4], [1, 2, 4], [2, 1, 4], [2, 2, 4]:
            return value(groups[0]) <= 31 && value(groups[1]) <= 31
        case [4, 4]: return isYear(groups[0]) && isYear(groups[1])
        case [8], [12], [14]:
            let digits = groups[0]
            return isYear(Array(digits[..<4])) && (1...12).contains(value(Array(digits[4..<6])))
                && (1...31).contains(value(Array(digits[6..<8])))
        default: return false
        }
    }

    /// `10.0.19045.3803`, `192.168.1.20`: dots alone, and more than a telephone number's groups would bear.
    private var isVersion: Bool {
        guard groups.count >= 3, joints.allSatisfy({ $0 == "." }), !hasPlus else { return false }
        return sizes != [3, 3, 4] && !(isNational && sizes.allSatisfy { $0 == 2 })
    }

    /// `10 000`, `1.234.567`, `1,299.00`: groups of three, as amounts are written.
    private var isAmount: Bool {
        guard groups.count >= 2, !hasPlus, !isNational, (1...3).contains(sizes[0]), Set(joints).count == 1 else {
            return false
        }
        let isGrouped = sizes.dropFirst().allSatisfy { $0 == 3 } && [" ", ".", "'"].contains(joints[0])
        // Nine digits in threes are how Poles, Czechs and Spaniards write a telephone number.
        return isGrouped && !(sizes == [3, 3, 3] && joints[0] == " ")
    }

    // MARK: what goes

    private var isPhone: Bool {
        if hasPlus { return (7...17).contains(count) }
        guard (7...15).contains(count) else { return false }
        if isNational, groups[0].count > 1 || joints.first != "." { return true }
        let isWide =
            joints.contains { $0.contains("(") || $0.contains(")") } || joints.allSatisfy { "-. /".contains($0) }
        switch sizes {
        case [3, 3, 4], [3, 4], [1, 3, 3, 4]: return isWide && joints[0] != " " || sizes == [3, 3, 4]
        case [3, 3, 3], [3, 2, 2, 2], [2, 3, 2, 2]: return joints.allSatisfy { $0 == " " || $0 == "-" }
        case [2, 2, 2, 2], [1, 2, 2, 2, 2]: return joints.allSatisfy { $0 == " " }
        default: return false
        }
    }

    /// Numbers of people, cards and accounts; and any other long one that nothing explains.
    private var isPersonal: Bool {
        if groups.count == 1 { return count >= 7 }
        switch sizes {
        case [3, 2, 4]: return joints.allSatisfy { $0 == "-" || $0 == " " }
        case [6, 3], [6, 4]: return joints == ["/"] || joints == ["-"]
        default: return count >= 11 && joints.allSatisfy { $0 == " " || $0 == "-" }
        }
    }

    private func isYear(_ digits: [UInt8]) -> Bool { (1900...2199).contains(value(digits)) }

    private func value(_ digits: [UInt8]) -> Int {
        digits.prefix(9).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    /// Groups of digits while they are collected.
    private struct Groups {
        private(set) var groups: [[UInt8]] = []
        private(set) var joints: [String] = []
        private(set) var digits = 0
        private var joint = ""

        mutating func take(_ digit: UInt8) {
            if groups.isEmpty || !joint.isEmpty {
                if !groups.isEmpty { joints.append(joint) }
                groups.append([])
                joint = ""
            }
            groups[groups.count - 1].append(digit)
            digits += 1
        }

        /// Marks between groups: at most three, such as ") " or " / ".
        mutating func joins(_ scalar: Unicode.Scalar) -> Bool {
            guard " -./()'\u{2013}".unicodeScalars.contains(scalar), joint.utf8.count < 3 else { return false }
            joint.unicodeScalars.append(scalar == "\u{2013}" ? "-" : scalar)
            return true
        }

        /// Without its last group, which belongs to something else, and how much of the text that takes away.
        var withoutLast: (reader: Groups, dropped: Int)? {
            guard groups.count > 1 else { return nil }
            var rest = self
            let dropped = rest.groups.removeLast().count
            rest.digits -= dropped
            return (rest, dropped + (rest.joints.popLast()?.utf8.count ?? 0))
        }
    }
}
