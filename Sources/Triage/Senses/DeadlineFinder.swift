/// By when something must work, where the mail says so: "by Friday", "bis 14 Uhr", "exam at 10". As written, bounded by
/// `TokenizedText.maximumPhraseBytes`.
struct DeadlineFinder {
    /// Words between a limit and its time, and between an event and its hour.
    private static let maximumFillers = 3
    private static let maximumEventWords = 4
    /// Words of a time: "Friday the 3rd at 10 am".
    private static let maximumTimeWords = 5

    private let text: TokenizedText
    private let words: DeadlineWords

    /// Nil when the language is not known.
    init?(_ text: TokenizedText, language: String?) {
        guard let words = language.flatMap({ DeadlineWords.byLanguage[$0] }) else { return nil }
        self.text = text
        self.words = words
    }

    var deadline: String? {
        for index in text.tokens.indices where text.tokens[index].kind == .word {
            if let end = limit(at: index) ?? event(at: index) { return text.phrase(from: index, through: end) }
        }
        return nil
    }

    /// "by Friday noon", "deadline is tomorrow": the last token.
    private func limit(at index: Int) -> Int? {
        let token = text.tokens[index]
        let isDeadline = words.deadlines.contains(token)
        guard isDeadline || words.limits.contains(token) else { return nil }
        if words.doubtful.contains(token), sentence(of: index).contains(where: { words.past.contains(text.tokens[$0]) })
        {
            return nil
        }
        var next = index + 1
        var fillers = 0
        while fillers < Self.maximumFillers, isTogether(next, index), !isTime(next),
            words.fillers.contains(text.tokens[next]) || isDeadline && words.starts.contains(text.tokens[next])
        {
            next += 1
            fillers += 1
        }
        guard isTogether(next, index) else { return nil }
        return time(from: next, isHourEnough: false) ?? event(at: next)
    }

    /// "exam at 10", "lecture starts on Monday".
    private func event(at index: Int) -> Int? {
        guard words.events.contains(text.tokens[index]) else { return nil }
        var hasStart = false
        for next in index + 1..<index + 1 + Self.maximumEventWords {
            guard isTogether(next, index) else { return nil }
            if hasStart, let end = time(from: next, isHourEnough: true) { return end }
            if words.starts.contains(text.tokens[next]) { hasStart = true }
        }
        return nil
    }

    private func sentence(of index: Int) -> [Int] {
        let number = text.tokens[index].sentence
        let first = text.tokens[..<index].lastIndex { $0.sentence != number }.map { $0 + 1 } ?? 0
        let end = text.tokens[index...].firstIndex { $0.sentence != number } ?? text.tokens.count
        return Array(first..<end)
    }

    private func isTogether(_ next: Int, _ index: Int) -> Bool {
        text.tokens.indices.contains(next) && text.tokens[next].sentence == text.tokens[index].sentence
            && text.tokens[next].kind == .word
    }

    private func isTime(_ index: Int) -> Bool {
        words.days.contains(text.tokens[index]) || words.hours.contains(text.tokens[index]) || digits(index) > 0
    }

    /// The last token of the time that begins here.
    ///
    /// - Parameter isHourEnough: "at ten" is a time; behind "by" a bare number may count anything.
    private func time(from index: Int, isHourEnough: Bool) -> Int? {
        var last: Int?
        var next = index
        while next < index + Self.maximumTimeWords, isTogether(next, index) {
            if let end = day(at: next) ?? clock(at: next) ?? hour(at: next, isEnough: isHourEnough && last == nil) {
                last = end
                next = end
            } else if !words.fillers.contains(text.tokens[next]), !words.starts.contains(text.tokens[next]) {
                break
            }
            next += 1
        }
        return last
    }

    /// "Friday", "15. März".
    private func day(at index: Int) -> Int? {
        if words.days.contains(text.tokens[index]) { return index }
        let end = Int(text.tokens[index].sourceEnd)
        guard (1...2).contains(digits(index)), index + 1 < text.tokens.count, end < text.source.count,
            words.days.contains(text.tokens[index + 1]), Int(text.tokens[index + 1].sourceStart) - end <= 2
        else { return nil }
        return index + 1
    }

    /// "10:30", "14h30", "10am", "14 Uhr", "15.3.", "3/12".
    private func clock(at index: Int) -> Int? {
        guard (1...4).contains(digits(index)) else { return nil }
        let token = text.tokens[index]
        let written = text.source[Int(token.sourceStart)..<Int(token.sourceEnd)]
        let letters = written.filter { !Designator.isDigit($0) }.map { $0 | 0x20 }
        guard letters.isEmpty else { return Self.clockLetters.contains(letters) ? index : nil }
        let end = Int(token.sourceEnd)
        var last = index
        if end + 1 < text.source.count, Self.joints.contains(text.source[end]), Designator.isDigit(text.source[end + 1])
        {
            last += 1
        }
        if isUnit(last + 1, index) { return last + 1 }
        return last > index ? last : nil
    }

    /// "noon", and where an hour is looked for "ten" and "10".
    private func hour(at index: Int, isEnough: Bool) -> Int? {
        let isNumber =
            (1...2).contains(digits(index))
            && digits(index) == Int(text.tokens[index].sourceEnd - text.tokens[index].sourceStart)
        guard isNumber || words.hours.contains(text.tokens[index]) else { return nil }
        if Self.middays.contains(text.tokens[index]) { return index }
        if !isNumber, isUnit(index + 1, index) { return index + 1 }
        return isEnough && !isCount(index + 1) ? index : nil
    }

    private func isUnit(_ index: Int, _ first: Int) -> Bool {
        isTogether(index, first) && words.units.contains(text.tokens[index])
    }

    private func isCount(_ index: Int) -> Bool {
        text.tokens.indices.contains(index) && PlaceWords.units.contains(text.tokens[index])
    }

    /// Digits that the word begins with, as written; 0 for a word of letters.
    private func digits(_ index: Int) -> Int {
        let token = text.tokens[index]
        return text.source[Int(token.sourceStart)..<Int(token.sourceEnd)].prefix(while: Designator.isDigit).count
    }

    private static let middays = WordTable(
        "noon midday midnight midi minuit mittag mitternacht mediodia mezzogiorno middernacht poledne poludniem"
    )
    private static let joints: Set<UInt8> = [UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "/")]
    private static let clockLetters: Set<[UInt8]> = Set(
        ["h", "u", "am", "pm", "th", "st", "nd", "rd"].map { Array($0.utf8) }
    )
}
