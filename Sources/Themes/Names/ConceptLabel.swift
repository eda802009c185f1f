internal import Words

/// What a concept is called in the name of a theme, in nine languages: for readers of another language than those who wrote, and where
/// nobody wrote words that make a name.
///
/// The table is written by hand. A row has the name of a concept, and what it is called in the order of `WrittenLanguage`. A concept
/// whose phrases say too different things, or the opposite, has no texts.
struct ConceptLabel: Sendable {
    enum Role: Sendable {
        /// A device, a program, a service: what a theme may be about.
        case thing
        /// Where, when or for whom.
        case place
        /// What is wrong or wanted.
        case need
    }

    let role: Role
    /// In the order of `WrittenLanguage.allCases`, as they stand within a sentence.
    private let texts: [Substring]

    /// - Parameter language: ISO 639-1; nil where it is none of the nine.
    func text(in language: String) -> String? {
        guard let known = WrittenLanguage(rawValue: language),
            let place = WrittenLanguage.allCases.firstIndex(of: known), texts.indices.contains(place)
        else { return nil }
        return String(texts[place])
    }

    var isNeed: Bool { role == .need }
    var hasTexts: Bool { !texts.isEmpty }

    /// - Parameter concept: a place in `Concept.all`.
    static func of(_ concept: UInt16) -> ConceptLabel? { all[concept] }

    private static let all: [UInt16: ConceptLabel] = {
        let places = Dictionary(uniqueKeysWithValues: Concept.all.enumerated().map { ($1.name, UInt16($0)) })
        var labels: [UInt16: ConceptLabel] = [:]
        let tables: [(String, Role)] = [
            (devicesRows, .thing), (servicesRows, .thing), (placesRows, .place), (needsRows, .need),
        ]
        for (rows, role) in tables {
            for row in rows.split(separator: "\n") {
                let parts = row.split(separator: " ", maxSplits: 1)
                guard let name = parts.first, let place = places[String(name)] else { continue }
                labels[place] = ConceptLabel(role: role, texts: parts.dropFirst().flatMap { $0.split(separator: "|") })
            }
        }
        return labels
    }()
}

extension TermReader.Found {
    /// What is wrong with something, or wanted of it.
    var isNeed: Bool {
        guard let concept else { return kind.isMeaning && !isThing }
        return ConceptLabel.of(concept)?.isNeed ?? false
    }

    /// A theme may be about it: a room or a time alone is no matter.
    var isSubjectMatter: Bool { isThing && concept.flatMap(ConceptLabel.of)?.role != .place }

    /// A device, a program, a service.
    var isDevice: Bool { isThing && !isPart && concept.flatMap(ConceptLabel.of).map { $0.role == .thing } ?? true }
}
