/// What people at work say of computers, in finer grain than a `Topic` and in nine languages: a device, a place, a trouble, a wish. By
/// it a complaint in Spanish meets one in English.
///
/// The table is written by hand: see the `Concept+*` files. A line that begins with the code of a language has its phrases, as
/// `PhraseFinder` takes them; any other line begins a concept, with its name, and after a colon a remark. Where a name stands again,
/// what follows is added to it.
package struct Concept: Hashable, Sendable {
    /// English, one word in camel case.
    package let name: String
    /// It goes with anything, and tells little of what somebody needs.
    package let isGeneral: Bool
    /// A device, a program, a place, somebody: what a need is about, not how it is or what is wished of it.
    package let isThing: Bool

    /// The meaning of a phrase that `finder` knows is a place in it.
    package static let all: [Concept] = table.concepts
    package static let finder: PhraseFinder = table.finder

    private static let table = Table(
        things: [
            devicesRows, printingRows, mailRows, accountsRows, programsRows, businessRows, knowledgeRows, placesRows,
            supportRows, networksRows, teachingRows, careRows, authoritiesRows, equipmentRows, employmentRows,
            servicesRows, accessRows,
        ],
        others: [symptomsRows, wishesRows, circumstancesRows, waysRows, demandsRows, synonymsRows, moreSynonymsRows]
    )

    private static let general: Set<Substring> = Set(
        """
        email computer software account login file shared network website call ticket error broken big tooSmall error everyDay
        security data customers site notification form report version delete update allow waiting forbidden extend order
        second oldDevice permission empty expensive meeting office language search manual private power doors officeMove
        production contactPerson automatic usability restore onSite helpdesk sound student citizen missing wrongData choice
        overview morning repeatReport doctor nurse patient operatingSystem lecture classroom setupTime noStart
        statusPage cloudStorage
        """.split(whereSeparator: \.isWhitespace)
    )

    private struct Table {
        var concepts: [Concept] = []
        var finder = PhraseFinder()

        /// The place of the concept whose phrases come next.
        private var current = 0
        private var places: [Substring: Int] = [:]

        init(things: [String], others: [String]) {
            add(things, areThings: true)
            add(others, areThings: false)
        }

        private mutating func add(_ rows: [String], areThings: Bool) {
            for row in rows.joined(separator: "\n").split(separator: "\n") {
                let words = row.split(separator: " ")
                guard let first = words.first else { continue }
                if let language = WrittenLanguage(rawValue: String(first)) {
                    for phrase in words.dropFirst() { add(phrase, of: language) }
                } else {
                    begin(row.prefix { $0 != ":" }, isThing: areThings)
                }
            }
        }

        private mutating func begin(_ name: Substring, isThing: Bool) {
            current = places[name] ?? concepts.count
            guard current == concepts.count else { return }
            places[name] = current
            let isGeneral = general.contains(name)
            concepts.append(Concept(name: String(name), isGeneral: isGeneral, isThing: isThing))
        }

        /// German and Dutch make one word of several: what is long enough is looked for within words too.
        private mutating func add(_ phrase: Substring, of language: WrittenLanguage) {
            let meaning = UInt16(current)
            let isPart =
                (language == .german || language == .dutch) && phrase.utf8.count > Concept.leastPartLetters
                && !phrase.hasPrefix("-") && !phrase.contains("_")
            finder.add(isPart ? "-" + phrase : phrase, meaning: meaning, languages: language.phrases)
        }
    }

    /// Letters of a German or Dutch phrase that is also looked for within words.
    private static let leastPartLetters = 5
}
