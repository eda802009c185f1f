internal import Words

/// Which words no name may have: numbers of people and rooms, and what may be somebody's name.
enum NameBar {
    /// "2 GB", "30 days": shorter than what anybody has for a number.
    private static let numberDigits = 2
    /// "R", "SPSS", "HDMI"; longer ones may be surnames, which some write in capitals.
    private static let acronymLetters = 1...4

    static func isBarred(
        _ place: Int,
        _ text: PlainText,
        language: String,
        isKnown: Bool,
        _ usage: WordUsage
    ) -> Bool {
        let word = text.words[place]
        let letters = text.bytes[word.start..<word.end]
        if letters.contains(where: { (0x30...0x39).contains($0) }) {
            return !isKnown && digits(around: place, text) > numberDigits
        }
        // In German each noun has a capital; elsewhere a word with one is a name, unless the table knows it or others say it too.
        let isName =
            word.isLarge && !isKnown && language != "de" && !usage.isShared(letters)
            && !isAcronym(place, text)
        guard place > 0, text.words[place - 1].clause == word.clause else {
            // A sentence begins with a capital: a word that goes with anything is nobody's name.
            return isName && !word.isSubject && !CommonWords.contains(letters, language: language)
        }
        let before = text.words[place - 1]
        let title = String(decoding: text.bytes[before.start..<before.end], as: UTF8.self)
        return isTitle(title, before: word, language: language) || isName
    }

    /// Of the number and what a point joins to it: "4.5" is a version, "2.20" may be a room.
    private static func digits(around place: Int, _ text: PlainText) -> Int {
        let first = text.numberMark(before: place) == "." ? place - 1 : place
        let last = text.numberMark(before: place + 1) == "." ? place + 1 : place
        return text.words[first...last].reduce(0) { $0 + $1.written.count }
    }

    /// "Sabine Brinkmeier hat keinen Zugriff": in German a noun hardly stands beside another, but a name beside a name does.
    static func pairs(in text: PlainText, known: Set<Int>, _ usage: WordUsage) -> Set<Int> {
        let mayBeName = text.words.indices.map { place in
            let letters = text.bytes[text.words[place].start..<text.words[place].end]
            return text.words[place].isLarge && !known.contains(place) && !usage.isShared(letters)
                && !CommonWords.contains(letters, language: "de")
        }
        let firsts = text.words.indices.dropLast().filter { place in
            mayBeName[place] && mayBeName[place + 1] && text.words[place].clause == text.words[place + 1].clause
        }
        return Set(firsts.flatMap { [$0, $0 + 1] })
    }

    /// "Van", "von" and the "m" of "m'ait" stand before small words that are nobody's name.
    private static func isTitle(_ title: String, before word: PlainText.Word, language: String) -> Bool {
        NameWords.titles.contains(title) && (word.isLarge || !["van", "von", "m"].contains(title))
    }

    private static func isAcronym(_ place: Int, _ text: PlainText) -> Bool {
        let written = text.words[place].written
        guard acronymLetters.contains(written.count), written.allSatisfy(\.isUppercase) else { return false }
        return ![place - 1, place + 1].contains { $0 > 0 && $0 < text.words.count && text.words[$0].isLarge }
    }
}
