internal import Feedback

/// Which configured service a mail is about: its name or an alias, as people write it.
///
/// Case, accents, hyphens and spaces do not matter ("edu-roam", "Wi Fi"), endings and German compounds are known ("Druckers",
/// "drukarce", "VPNZugang"), and a slip of the pen is forgiven: one in a name of five letters or more, two in one of nine,
/// unless the word is an ordinary one. Neither a person's name nor the domain of an address is a service.
struct ServiceMatcher: Sendable {
    /// Words a name may be written in.
    static let maximumWords = 5
    /// Places in a mail that are weighed; what follows them changes nothing.
    static let maximumPlaces = 64
    /// Unknown words of a mail that are compared with every name.
    static let maximumComparedWords = 400
    /// Letters of the shortest word that may be a misspelt name.
    private static let comparedLetters = 4

    /// Somewhere in the text that names a service.
    struct Place: Sendable {
        let name: Int
        let manner: ServiceMention.Manner
        let first: Int
        let last: Int
        let letters: Int

        func overlaps(_ other: Place) -> Bool { first <= other.last && other.first <= last }
    }

    private let names: ServiceNames

    init(_ services: [Service]) {
        names = ServiceNames(services)
    }

    /// The service that the text is about: of several the one nearest to `decisive` words.
    ///
    /// - Parameters:
    ///   - decisive: tokens, such as "does not work".
    ///   - sender: the name in From; a person is no service.
    func match(
        _ text: TokenizedText,
        near decisive: [Int] = [],
        language: String? = nil,
        sender: String = ""
    ) -> ServiceMention? {
        let places = places(in: text, language: language, sender: sender)
        guard let best = ServiceChoice(decisive: decisive, text: text).best(of: places) else { return nil }
        return mention(of: best, in: text)
    }

    func mention(of place: Place, in text: TokenizedText) -> ServiceMention {
        ServiceMention(
            service: service(of: place),
            manner: place.manner,
            words: text.phrase(from: place.first, through: place.last)
        )
    }

    func service(of place: Place) -> String { names.names[place.name].service }

    /// Every place that names one, the longer of two that overlap.
    func places(in text: TokenizedText, language: String?, sender: String) -> [Place] {
        guard !names.names.isEmpty else { return [] }
        let people = PersonNames(in: text, sender: sender)
        let isShouted = text.isShouted
        var found: [Place] = []
        var compared = 0
        for (index, token) in text.tokens.enumerated() where token.kind == .word || token.kind == .linkWord {
            guard found.count < Self.maximumPlaces else { break }
            let isPlain = token.kind == .word
            var near = written(at: index, in: text, isShouted: isShouted)
            if near.isEmpty, isPlain, CompoundLanguages.contain(language) { near = compound(at: index, in: text) }
            if near.isEmpty, isPlain, compared < Self.maximumComparedWords {
                near = misspelt(at: index, in: text, compared: &compared)
            }
            found += near.filter { place in !(place.first...place.last).contains(where: people.contains) }
        }
        return HeadWords.kept(Self.longest(of: found), in: text)
    }

    /// Names that begin here, in one word or several, exact or with an ending.
    private func written(at index: Int, in text: TokenizedText, isShouted: Bool) -> [Place] {
        let first = text.tokens[index]
        let host = HostNamePart(of: first, in: text)
        guard host != .domain else { return [] }
        let isAddress = first.kind == .linkWord || host == .subdomain
        var places: [Place] = []
        var hash = FowlerNollVo.offset64
        var letters = 0
        for next in index..<min(index + Self.maximumWords, text.tokens.count) {
            let token = text.tokens[next]
            guard token.kind == first.kind, token.sentence == first.sentence else { break }
            hash = FowlerNollVo.hash64(text.bytes(of: token), seed: hash)
            letters += Int(token.end - token.start)
            let exact = names.exact(hash)
            guard let name = exact ?? names.inflected(hash) else { continue }
            let isInflected = exact == nil
            guard fits(name, index...next, in: text, isInflected: isInflected, isShouted: isShouted) else { continue }
            let manner: ServiceMention.Manner =
                isAddress ? .address : isInflected ? .inflected : names.names[name].manner
            places.append(Place(name: name, manner: manner, first: index, last: next, letters: letters))
        }
        return places
    }

    /// Whether it is spelt as such a name must be.
    private func fits(
        _ index: Int,
        _ span: ClosedRange<Int>,
        in text: TokenizedText,
        isInflected: Bool,
        isShouted: Bool
    ) -> Bool {
        let name = names.names[index]
        let token = text.tokens[span.lowerBound]
        let source = text.source[Int(token.sourceStart)..<Int(text.tokens[span.upperBound].sourceEnd)]
        if !name.digits.isEmpty, ServiceName.digits(in: source) != name.digits { return false }
        switch name.needs {
        case .capitals:
            return !isInflected && !isShouted && span.count == 1 && token.isCapitals
        case .capital:
            guard PersonNames.isCapitalised(token, in: text), !isShouted, !isInflected else { return false }
            let isFirst = span.lowerBound == 0 || text.tokens[span.lowerBound - 1].sentence != token.sentence
            return !isFirst || beginsAsName(span, in: text)
        case .any: break
        }
        guard isInflected else { return true }
        // "Moodle is" is no form of the name.
        guard span.count == 1 || span.count == name.wordCount else { return false }
        if name.letters.count <= ServiceName.acronymLetters {
            return source.prefix(name.letters.count).allSatisfy { LetterFolding.isUpperCase(UInt32($0)) } && !isShouted
        }
        return name.letters.count > Inflection.shortLetters || !OrdinaryWords.contains(token.hash)
    }

    private func beginsAsName(_ span: ClosedRange<Int>, in text: TokenizedText) -> Bool {
        let next = span.upperBound + 1
        return ServiceName.beginners.contains(text.tokens[span.lowerBound]) && next < text.tokens.count
            && ServiceName.verbs.contains(text.tokens[next])
    }

    private func compound(at index: Int, in text: TokenizedText) -> [Place] {
        let word = text.bytes(of: text.tokens[index])
        guard let name = CompoundWord.name(in: word, lookup: names.exact), names.names[name].needs == .any,
            names.names[name].digits.isEmpty
        else { return [] }
        return [Place(name: name, manner: .inflected, first: index, last: index, letters: word.count)]
    }

    /// Names that this word, or the words from here on, may be a slip for.
    private func misspelt(at index: Int, in text: TokenizedText, compared: inout Int) -> [Place] {
        let first = text.tokens[index]
        guard HostNamePart(of: first, in: text) == .none, !OrdinaryWords.contains(first.hash) else { return [] }
        compared += 1
        var letters: [UInt8] = []
        var places: [Place] = []
        for next in index..<min(index + Self.maximumWords, text.tokens.count) {
            let token = text.tokens[next]
            guard token.kind == .word, token.sentence == first.sentence else { break }
            letters += text.bytes(of: token)
            guard letters.count >= Self.comparedLetters, letters.count <= EditDistance.maximumLetters else { continue }
            guard let name = names.misspelt(letters[...], words: next - index + 1), names.names[name].needs == .any
            else { continue }
            places.append(Place(name: name, manner: .misspelt, first: index, last: next, letters: letters.count))
        }
        // After another name, as in "Anna Modle", it is a name.
        if index > 0, isProper(index - 1, in: text), PersonNames.isCapitalised(first, in: text) { return [] }
        return places
    }

    /// A capitalised word that is no ordinary one and does not begin its sentence.
    private func isProper(_ index: Int, in text: TokenizedText) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word, token.sentence == text.tokens[index + 1].sentence, !token.isCapitals else {
            return false
        }
        return PersonNames.isCapitalised(token, in: text) && !OrdinaryWords.contains(token.hash)
            && names.exact(token.hash) == nil
    }

    /// Of places that overlap, the one with the most letters; of equal ones the better written.
    private static func longest(of places: [Place]) -> [Place] {
        var kept: [Place] = []
        let ranked = places.sorted {
            ($0.letters, $1.manner.rank, $1.first) > ($1.letters, $0.manner.rank, $0.first)
        }
        for place in ranked where !kept.contains(where: { $0.overlaps(place) }) { kept.append(place) }
        return kept.sorted { $0.first < $1.first }
    }
}

extension ServiceMention.Manner {
    /// 0 for the surest.
    var rank: Int {
        switch self {
        case .exact: 0
        case .alias: 1
        case .inflected: 2
        case .misspelt: 3
        case .address: 4
        }
    }
}
