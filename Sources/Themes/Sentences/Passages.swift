internal import Words

/// The sentences of a mail without what belongs to the form of a letter: greetings, farewells, the name under it.
struct Passages: Sendable {
    /// Sentences looked at; what comes after them is not.
    static let maximumSentences = 40
    /// UTF-8 bytes of a text looked at: people say what they need early.
    static let maximumTextBytes = 4096
    /// Of the longest line of a text whose lines were broken by hand: a shorter one ends what it says.
    private static let shortLine = 45
    /// Words that may begin a list, and say nothing without its first point: "Could you please", "We need:".
    private static let maximumLeadWords = 4

    struct Sentence: Sendable {
        /// White space collapsed.
        let text: String
        /// Counted from 0, greetings and farewells left out.
        let position: Int
    }

    private(set) var sentences: [Sentence] = []

    init(_ text: String) {
        for line in Self.joinedLines(text.head(maximumBytes: Self.maximumTextBytes)) {
            // Under a farewell there is a name.
            if Courtesies.isFarewell(line) { if sentences.isEmpty { continue } else { break } }
            for sentence in Self.split(line) {
                guard let rest = Courtesies.withoutGreeting(sentence), !Courtesies.isFarewell(rest) else { continue }
                if Self.isName(rest, isAfterOthers: !sentences.isEmpty) { continue }
                sentences.append(Sentence(text: String(rest), position: sentences.count))
                if sentences.count == Self.maximumSentences { return }
            }
        }
    }

    var text: String { sentences.map(\.text).joined(separator: "\n") }

    /// Lines that a mail program or a hand has broken are put together again; a blank line, a list's mark or a line cut short ends one.
    /// The few words that begin a list go with its first point, whose mark is left out.
    private static func joinedLines(_ text: Substring) -> [String] {
        var result: [String] = []
        var isOpen = false
        var mayLead = false
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let words = line.split(whereSeparator: \.isWhitespace)
            guard let first = words.first else {
                isOpen = false
                continue
            }
            let joined = words.joined(separator: " ")
            let isList = ["-", "*", "•", "–"].contains(first)
            if isList, mayLead, let last = result.indices.last, isLead(result[last], of: words.dropFirst()) {
                result[last] += " " + words.dropFirst().joined(separator: " ")
            } else if isOpen, !isList, !Courtesies.isFarewell(joined), let last = result.indices.last {
                result[last] += " " + joined
            } else {
                result.append(joined)
            }
            isOpen = joined.utf8.count >= shortLine
            mayLead = !isList
        }
        return result
    }

    /// Whether the last sentence before the first point of a list is none without it: it ends in a colon, or the point goes on in small
    /// letters.
    private static func isLead(_ line: String, of point: ArraySlice<Substring>) -> Bool {
        guard let sentence = split(line).last, let last = sentence.last, !".!?…,".contains(last),
            last == ":" || point.first?.first?.isLowercase == true && !isName(sentence, isAfterOthers: true),
            sentence.split(separator: " ", maxSplits: maximumLeadWords).count <= maximumLeadWords
        else { return false }
        return Courtesies.withoutGreeting(sentence) == sentence && !Courtesies.isFarewell(sentence)
    }

    /// At full stops, question and exclamation marks; not after an abbreviation, an ordinal number, or within dots.
    private static func split(_ line: String) -> [Substring] {
        var result: [Substring] = []
        var start = line.startIndex
        var index = start
        while index < line.endIndex {
            let next = line.index(after: index)
            if ".!?…".contains(line[index]), next == line.endIndex || line[next] == " ",
                line[index] != "." || isEnd(line[start..<index], before: line[next...])
            {
                result.append(line[start..<next])
                start = next < line.endIndex ? line.index(after: next) : next
                index = start
            } else {
                index = next
            }
        }
        if start < line.endIndex { result.append(line[start...]) }
        return result
    }

    private static let abbreviations: Set<String> = [
        "dr", "mr", "mrs", "ms", "prof", "hr", "fr", "nr", "no", "st", "bzw", "ca", "z", "b", "z.b", "u.a", "d.h",
        "evtl", "ggf", "inkl", "vgl",
        "usw", "e.g", "i.e", "etc", "vs", "approx", "p.ex", "m", "mme", "p.ej", "sr", "sra", "dra", "tzw", "np", "m.in",
        "ok", "godz", "ul", "pl",
        "tel", "bijv", "o.a", "d.w.z", "cca", "napr", "tj", "ing", "dott", "sig", "sig.ra", "es", "pag", "exmo", "incl",
        "abt", "str", "max", "min",
    ]

    /// What stands before an ordinal number: "am 3. September", "im 2. Stock", "dne 3. 9.".
    private static let articles: Set<String> = [
        "am", "im", "der", "die", "das", "den", "dem", "des", "vom", "zum", "bis", "ab", "seit", "dne", "od", "do",
        "ve", "v", "na", "ze",
    ]

    private static let endingCharacters = 40

    private static func isEnd(_ sentence: Substring, before rest: Substring) -> Bool {
        // The last words decide: a text of abbreviations alone must not be looked through for each.
        let words = sentence.suffix(Self.endingCharacters).split(separator: " ")
        guard let last = words.last else { return true }
        if last.count <= 2, last.allSatisfy(\.isNumber) {
            let isOrdinal = words.count > 1 && articles.contains(words[words.count - 2].lowercased())
            return !isOrdinal && rest.first(where: { $0 != " " })?.isLowercase != true
        }
        return !abbreviations.contains(last.drop { $0 == "(" }.lowercased())
    }

    /// A name under a mail: few words, none of them common, each with a capital, and no verb's or full stop's end.
    private static func isName(_ sentence: Substring, isAfterOthers: Bool) -> Bool {
        guard isAfterOthers, let last = sentence.last, !"!?…".contains(last) else { return false }
        let words = sentence.split(separator: " ")
        let isShort = (1...6).contains(words.count)
        let head = words.prefix(2)
        return isShort && last != "." && head.allSatisfy { $0.first?.isUppercase == true }
            && words.count { $0.first?.isUppercase == true } * 2 > words.count
    }
}

extension StringProtocol where SubSequence == Substring {
    /// The first bytes, cut between scalars.
    func head(maximumBytes: Int) -> Substring {
        guard utf8.count > maximumBytes else { return self[...] }
        var (end, bytes) = (startIndex, 0)
        for scalar in unicodeScalars {
            bytes += UTF8.width(scalar)
            guard bytes <= maximumBytes else { break }
            end = unicodeScalars.index(after: end)
        }
        return self[..<end]
    }
}
