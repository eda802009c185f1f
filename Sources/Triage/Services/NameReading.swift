internal import Feedback

/// The words of one mail that may be names of services, and how each is used.
struct NameReading {
    /// Words between a name and the words of failure or request it stands beside.
    private static let matterDistance = 4
    private static let letterCount = 3...30
    private static let coinedCapitals = 3...8

    let uses: [(key: UInt64, letters: [UInt8], use: ServiceCandidate.Use)]

    init(_ text: TokenizedText, language: String?, sender: String, matcher: ServiceMatcher) {
        let people = PersonNames(in: text, sender: sender)
        let places = PlaceFinder(text, language: language).ranges
        var known = Set<Int>()
        for place in matcher.places(in: text, language: language, sender: sender) {
            known.formUnion(place.first...place.last)
        }
        let matters = Self.matters(in: text, language: language)
        let lexicon = Lexicon.of(text, language: language)
        // Where every noun has a capital, it says nothing; of an unknown language nobody knows.
        let isNounCapital = lexicon.map { $0.language == "de" } ?? true
        var uses: [(key: UInt64, letters: [UInt8], use: ServiceCandidate.Use)] = []
        for (index, token) in text.tokens.enumerated() where token.kind == .word && !known.contains(index) {
            guard !people.contains(index), Self.mayBeName(token, in: text),
                !places.contains(where: { $0.contains(Int(token.sourceStart)) })
            else { continue }
            let form = text.phrase(from: index, through: index)
            let isCoined = Self.isCoined(form)
            let isCapitalised = PersonNames.isCapitalised(token, in: text)
            // Elsewhere than in German a name has a capital, or is written in haste with small letters, without an article.
            let isNaming =
                Self.isBare(index, in: text, language: lexicon?.language) && (isCapitalised || !isNounCapital)
            let isMatter = matters.contains { abs($0 - index) <= Self.matterDistance }
            let use = ServiceCandidate.Use(form: form, isNaming: isNaming, isCoined: isCoined, isMatter: isMatter)
            uses.append((token.hash, Array(text.bytes(of: token)), use))
        }
        self.uses = uses
    }

    private static func mayBeName(_ token: Token, in text: TokenizedText) -> Bool {
        let letters = text.bytes(of: token)
        guard letterCount.contains(letters.count), letters.contains(where: { $0 > 0x40 }),
            HostNamePart(of: token, in: text) == .none
        else { return false }
        return !OrdinaryWords.contains(token.hash) && !Courtesy.words.contains(token.hash)
            && !DeviceWords.kinds.contains(token.hash) && !commonShort.contains(token)
            && !DeadlineWords.byLanguage.values.contains { $0.days.contains(token) || $0.hours.contains(token) }
    }

    /// A capital behind a small letter, or capitals only.
    private static func isCoined(_ form: String) -> Bool {
        let scalars = Array(form.unicodeScalars)
        let capitals = scalars.count { LetterFolding.isUpperCase($0.value) }
        if capitals == scalars.count { return coinedCapitals.contains(scalars.count) }
        let hasDigit = scalars.contains { $0.value < 0x40 }
        return !hasDigit && capitals > 0
            && zip(scalars, scalars.dropFirst()).contains { before, after in
                !LetterFolding.isUpperCase(before.value) && LetterFolding.isUpperCase(after.value)
            }
    }

    /// As names stand: behind a preposition, or first in a sentence before a verb.
    private static func isBare(_ index: Int, in text: TokenizedText, language: String?) -> Bool {
        let token = text.tokens[index]
        let isFirst = index == 0 || text.tokens[index - 1].sentence != token.sentence
        guard isFirst else {
            return language.flatMap { prepositions[$0] }?.contains(text.tokens[index - 1]) ?? false
        }
        guard index + 1 < text.tokens.count else { return token.isSubject }
        return ServiceName.verbs.contains(text.tokens[index + 1])
    }

    private static func matters(in text: TokenizedText, language: String?) -> [Int] {
        CueFinder.phrases(in: text, language: language).flatMap { match -> [Int] in
            let category = Cue(rawValue: match.tag)?.category
            return category == .outage || category == .request ? Array(match.first...match.last) : []
        }
    }

    /// Behind these a name stands without an article, by language.
    private static let prepositions: [String: WordTable] = [
        "en": "in on to into from with via using open than and or", "de": "in bei mit auf uber von zu fur und oder an",
        "fr": "dans sur avec de a pour en et ou", "es": "en con por para de a y", "it": "in su con per di a e",
        "pt": "em com por para de e", "nl": "in op met naar voor van en of", "pl": "w we z do od dla na i lub o",
        "cs": "v ve s se z do na k pro a nebo",
    ].mapValues { WordTable($0) }
    /// Abbreviations of everyday use.
    private static let commonShort = WordTable(
        """
        usb pdf url faq asap id pin tan sms lan dvd cpu ram html http https usa ceo fyi mfg svp gb mb tb kb nr tel dr prof
        hdmi ssd wwan gps led lcd csv xls xlsx doc docx jpg png zip txt exe www com org net mac ios ipad iphone api cc bcc
        edv hr it os ok pc ps nb tv eur gmbh eod eta tba tbd rip wtf omg lol stk max min etc usw bzw zb inkl ggf vllt kw uhr
        """
    )
}
