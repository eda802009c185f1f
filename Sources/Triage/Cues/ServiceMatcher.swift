internal import Feedback

/// Which configured service a mail is about: its name or an alias, as people write it.
///
/// Case, accents, hyphens and spaces do not matter ("edu-roam", "Wi Fi"), endings hardly ("Druckers", "drukarki"),
/// and one wrong letter in a word of six or more is forgiven. Linear in the length of the text.
struct ServiceMatcher: Sendable {
    /// Words a name may be written in.
    static let maximumWords = 5
    /// Letters of the shortest name that may end differently, of the shortest that may be misspelt.
    private static let inflectedLetters = 4
    private static let misspeltLetters = 6
    private static let endingLetters = 3

    private struct Name: Sendable {
        let service: String
        let isAlias: Bool
        let letters: [UInt8]
        /// Two letters, such as "AD" or "IT", are a name only when written in capitals.
        let needsCapitals: Bool
        let stem: [UInt8]
    }

    /// How well a place in the text fits, best last.
    private struct Fit: Comparable {
        let quality: Int
        let isSubject: Bool
        let letters: Int
        let position: Int

        static func < (left: Fit, right: Fit) -> Bool {
            let leftRank = (
                left.quality > 1 ? 1 : 0, left.isSubject ? 1 : 0, left.quality, left.letters, right.position
            )
            let rightRank = (
                right.quality > 1 ? 1 : 0, right.isSubject ? 1 : 0, right.quality, right.letters, left.position
            )
            return leftRank < rightRank
        }
    }

    /// A name, how well it fits, and the tokens it is written in.
    private typealias Consider = (Int, Int, ClosedRange<Int>) -> Void

    private enum Quality {
        static let inLink = 0
        static let misspelt = 1
        static let inflected = 2
        static let exact = 3
    }

    private var names: [Name] = []
    private var whole: [UInt64: Int] = [:]
    /// Names by the first and by the last two letters: one wrong letter leaves one of both as it was.
    private var starts: [UInt16: [Int]] = [:]
    private var ends: [UInt16: [Int]] = [:]

    init(_ services: [Service]) {
        for service in services {
            insert(service.name, of: service.name, isAlias: false)
            for alias in service.aliases { insert(alias, of: service.name, isAlias: true) }
        }
    }

    private mutating func insert(_ name: String, of service: String, isAlias: Bool) {
        let words = TokenizedText(subject: "", text: name)
        let letters = words.tokens.filter { $0.kind == .word }.flatMap { words.bytes(of: $0) }
        let hash = FowlerNollVo.hash64(letters)
        guard letters.count >= 2, whole[hash] == nil else { return }
        whole[hash] = names.count
        if let key = Self.key(letters.prefix(2)) { starts[key, default: []].append(names.count) }
        if letters.count >= Self.misspeltLetters, let key = Self.key(letters.suffix(2)) {
            ends[key, default: []].append(names.count)
        }
        names.append(
            Name(
                service: service,
                isAlias: isAlias,
                letters: letters,
                needsCapitals: letters.count == 2,
                stem: Self.stem(of: letters)
            )
        )
    }

    func match(_ text: TokenizedText) -> String? { recognise(text)?.service }

    func recognise(_ text: TokenizedText) -> ServiceRecognition? {
        var best: (fit: Fit, name: Int, last: Int)?
        func consider(_ name: Int, _ quality: Int, _ span: ClosedRange<Int>) {
            let index = span.lowerBound
            let token = text.tokens[index]
            let fit = Fit(
                quality: token.kind == .linkWord ? Quality.inLink : quality,
                isSubject: token.isSubject,
                letters: names[name].letters.count,
                position: index
            )
            if best.map({ $0.fit < fit }) ?? true { best = (fit, name, span.upperBound) }
        }
        guard !names.isEmpty else { return nil }
        for (index, token) in text.tokens.enumerated() where token.kind == .word || token.kind == .linkWord {
            joined(at: index, in: text, consider)
            if token.kind == .word { similar(to: text.bytes(of: token), index...index, consider) }
        }
        return best.map { best in
            let name = names[best.name]
            let isInLink = best.fit.quality == Quality.inLink
            return ServiceRecognition(
                service: name.service,
                manner: Self.manner(best.fit.quality, isAlias: name.isAlias),
                words: isInLink ? nil : text.phrase(from: best.fit.position, through: best.last),
                isInSubject: best.fit.isSubject
            )
        }
    }

    private static func manner(_ quality: Int, isAlias: Bool) -> ServiceRecognition.Manner {
        switch quality {
        case Quality.inLink: .link
        case Quality.misspelt: .misspelt
        case Quality.inflected: .inflected
        default: isAlias ? .alias : .name
        }
    }

    /// Names written from here on in one word or several.
    private func joined(at index: Int, in text: TokenizedText, _ consider: Consider) {
        var hash = FowlerNollVo.offset64
        for next in index..<min(index + Self.maximumWords, text.tokens.count) {
            let token = text.tokens[next]
            guard token.kind == text.tokens[index].kind, token.sentence == text.tokens[index].sentence else { return }
            hash = FowlerNollVo.hash64(text.bytes(of: token), seed: hash)
            if let name = whole[hash] {
                let isLoose = names[name].needsCapitals && !(next == index && token.isCapitals)
                if !isLoose { consider(name, Quality.exact, index...next) }
            }
        }
    }

    /// Names with another ending, or with a wrong letter.
    private func similar(to word: ArraySlice<UInt8>, _ place: ClosedRange<Int>, _ consider: Consider) {
        if let key = Self.key(word.prefix(2)) {
            for name in starts[key] ?? [] {
                if isInflected(names[name], word) {
                    consider(name, Quality.inflected, place)
                } else if isMisspelt(names[name].letters, word) {
                    consider(name, Quality.misspelt, place)
                }
            }
        }
        guard word.count >= Self.misspeltLetters - 1, let key = Self.key(word.suffix(2)) else { return }
        for name in ends[key] ?? [] where isMisspelt(names[name].letters, word) {
            consider(name, Quality.misspelt, place)
        }
    }

    private func isInflected(_ name: Name, _ word: ArraySlice<UInt8>) -> Bool {
        guard name.letters.count >= Self.inflectedLetters else { return false }
        return word.count <= name.letters.count + Self.endingLetters && word.starts(with: name.stem)
    }

    private func isMisspelt(_ name: [UInt8], _ word: ArraySlice<UInt8>) -> Bool {
        name.count >= Self.misspeltLetters && Self.isOneEditAway(name, Array(word))
    }

    /// What stays when a word is declined: all of it, without a final vowel in longer words.
    private static func stem(of letters: [UInt8]) -> [UInt8] {
        guard letters.count >= misspeltLetters, let last = letters.last, "aeiouy".utf8.contains(last) else {
            return letters
        }
        return Array(letters.dropLast())
    }

    private static func key(_ two: ArraySlice<UInt8>) -> UInt16? {
        guard let first = two.first, let last = two.last, two.count == 2 else { return nil }
        return UInt16(first) << 8 | UInt16(last)
    }

    /// One letter changed, added or left out, or two neighbours swapped.
    static func isOneEditAway(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard abs(left.count - right.count) <= 1 else { return false }
        var start = 0
        while start < left.count, start < right.count, left[start] == right[start] { start += 1 }
        var tail = 0
        while tail < left.count - start, tail < right.count - start,
            left[left.count - 1 - tail] == right[right.count - 1 - tail]
        { tail += 1 }
        let leftRest = left[start..<left.count - tail]
        let rightRest = right[start..<right.count - tail]
        if leftRest.count <= 1, rightRest.count <= 1 { return true }
        return leftRest.count == 2 && rightRest.count == 2 && leftRest.first == rightRest.last
            && leftRest.last == rightRest.first
    }
}
