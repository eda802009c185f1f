/// Cuts the endings off Polish and Czech words, which libstemmer does not know.
///
/// Endings of inflection only, the longest that leaves a stem of four letters: "drukarkami" and "drukarka" meet, "druk" and "drukarka"
/// do not. That is less than a stemmer does; `Concept` carries what people name most.
struct SuffixStripper: Sendable {
    static let minimumLetters = 4

    /// The longest first.
    private let endings: [[UInt8]]

    /// Nil where no endings are known.
    init?(language: WrittenLanguage) {
        switch language {
        case .polish: endings = Self.polish
        case .czech: endings = Self.czech
        default: return nil
        }
    }

    /// - Parameter word: small letters without diacritics.
    func stem(_ word: [UInt8]) -> [UInt8] {
        for ending in endings where word.count >= ending.count + Self.minimumLetters {
            if word[(word.count - ending.count)...].elementsEqual(ending) { return Array(word.dropLast(ending.count)) }
        }
        return word
    }

    private static let polish = sorted(
        """
        owaniami owaniach owaniem owania owanie owaniu owali owala owal owac ujemy ujecie ujesz uje uja
        iami iach ami ach owi owie ego emu ymi imi ych ich iej iem iom om ej ym im ie ia iu io em ow
        alismy alem alam ala ali alo al ac acie amy aja asz ilem ilam ila ili ilo il ic icie imy isz eli ela el ec
        y i a e u o
        """
    )

    private static let czech = sorted(
        """
        ovanimi ovanich ovanim ovani ovala ovali oval ovat uje uji ujeme ujete
        emi ami imi ach ich ech ich ete eme ime ite ovi ove ych eho emu ymi ejsi ej ou um em im ym ia ie
        ala ali alo al at ila ili ilo il it ela eli elo el et a e i o u y
        """
    )

    private static func sorted(_ list: String) -> [[UInt8]] {
        list.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }.sorted { $0.count > $1.count }
    }
}
