/// What people at work say of computers, in finer grain than a `Topic` and in nine languages: a device, a place, a trouble, a wish. By
/// it a complaint in Spanish meets one in English.
///
/// The table is written by hand: see the `Concept+*` files. A line that begins with the code of a language has its phrases, as
/// `PhraseFinder` takes them; any other line begins a concept, with its name, and after a colon a remark.
package struct Concept: Hashable, Sendable {
    /// English, one word in camel case.
    package let name: String
    /// It goes with anything, and tells little of what somebody needs.
    package let isGeneral: Bool

    /// The meaning of a phrase that `finder` knows is a place in it.
    package static let all: [Concept] = table.concepts
    package static let finder: PhraseFinder = table.finder

    private static let table = Table(rows: [
        devicesRows, printingRows, mailRows, accountsRows, programsRows, businessRows, knowledgeRows, placesRows,
        supportRows,
        networksRows, symptomsRows, wishesRows, circumstancesRows,
    ])

    private static let general: Set<Substring> = Set(
        """
        email computer software account login file shared network website call ticket error broken big tooSmall error everyDay
        security data customers site notification form report version delete update allow waiting forbidden extend order
        second oldDevice permission empty expensive meeting office language search manual private power doors office officeMove
        production contactPerson automatic usability restore onSite helpdesk sound
        """.split(whereSeparator: \.isWhitespace)
    )

    private struct Table {
        var concepts: [Concept] = []
        var finder = PhraseFinder()

        init(rows: [String]) {
            for row in rows.joined(separator: "\n").split(separator: "\n") {
                let words = row.split(separator: " ")
                guard let first = words.first else { continue }
                if let language = WrittenLanguage(rawValue: String(first)) {
                    for phrase in words.dropFirst() { add(phrase, of: language) }
                } else {
                    let name = row.prefix { $0 != ":" }
                    concepts.append(Concept(name: String(name), isGeneral: general.contains(name)))
                }
            }
        }

        /// German and Dutch make one word of several: what is long enough is looked for within words too.
        private mutating func add(_ phrase: Substring, of language: WrittenLanguage) {
            let meaning = UInt16(concepts.count - 1)
            let isPart =
                (language == .german || language == .dutch) && phrase.utf8.count > Concept.leastPartLetters
                && !phrase.hasPrefix("-") && !phrase.contains("_")
            finder.add(isPart ? "-" + phrase : phrase, meaning: meaning, languages: language.phrases)
        }
    }

    /// Letters of a German or Dutch phrase that is also looked for within words.
    private static let leastPartLetters = 5
}
