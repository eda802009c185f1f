/// The forms a name takes in a sentence of the nine languages: "Druckers", "drukarek", "tiskárně", "imprimantes".
///
/// All endings for every name, whatever its language: people decline foreign names too ("Outlooka", "Moodlu"), and no form of
/// a name is anything else but for short ones, which have few.
enum Inflection {
    static let shortLetters = 4

    /// Folded forms of a folded name, without the name itself.
    static func forms(of name: [UInt8]) -> Set<[UInt8]> {
        guard name.count >= shortLetters, let last = name.last else {
            return Set(acronymEndings.map { name + $0 })
        }
        if name.count == shortLetters { return Set(shortEndings.map { name + $0 }) }
        var forms = Set(endings.map { name + $0 })
        let stem = Array(name.dropLast())
        if vowels.contains(last) { forms.formUnion(endings.map { stem + $0 }) }
        for (from, to) in changes where name.count > from.count + 2 && name.suffix(from.count).elementsEqual(from) {
            forms.insert(name.dropLast(from.count) + to)
        }
        if let fleeting = withFleetingVowel(name) { forms.insert(fleeting) }
        forms.remove(name)
        return forms
    }

    /// The genitive plural of Slavic feminines: drukarka, drukarek; tiskárna, tiskáren.
    private static func withFleetingVowel(_ name: [UInt8]) -> [UInt8]? {
        guard name.last == UInt8(ascii: "a"), name.count >= 6 else { return nil }
        let (first, second) = (name[name.count - 3], name[name.count - 2])
        guard !vowels.contains(first), !vowels.contains(second) else { return nil }
        return name.dropLast(2) + [UInt8(ascii: "e"), second]
    }

    private static let vowels = Array("aeiouy".utf8)

    private static let acronymEndings = words("s a u em y i ie ow om")
    private static let shortEndings = words("s es n en a u em ie owi ovi ach ech om ow ami")
    private static let endings = words(
        """
        s es n en e er ern ns x i y a u o as os is ow om em am um im ym ie iem owi ovi ou ami ach ech ich emi imi
        """
    )
    private static let changes: [([UInt8], [UInt8])] = [
        ("y", "ies"), ("al", "aux"), ("ao", "oes"), ("ka", "ce"), ("ta", "cie"), ("da", "dzie"), ("ga", "dze"),
        ("ga", "ze"), ("ha", "ze"), ("ra", "rze"), ("ca", "che"), ("ga", "ghe"), ("co", "chi"), ("go", "ghi"),
        ("r", "rze"), ("t", "cie"), ("k", "ce"), ("z", "ces"), ("m", "ns"), ("l", "is"),
    ].map { (Array($0.utf8), Array($1.utf8)) }

    private static func words(_ list: String) -> [[UInt8]] {
        list.split(whereSeparator: { $0 == " " || $0.isNewline }).map { Array($0.utf8) }
    }
}
