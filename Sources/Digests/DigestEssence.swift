internal import Feedback
internal import Typesetting

/// The one sentence that a digest comes down to.
struct DigestEssence {
    let editor: DigestEditor

    private var material: DigestMaterial { editor.material }
    private var phrases: DigestPhrases { editor.phrases }

    /// At most so many things, the most pressing first.
    func text(parts limit: Int, nameBytes: Int) -> String {
        var parts: [String] = []
        func add(_ category: Category, _ key: DigestKey) {
            if let part = count(of: category, key) { parts.append(part) }
        }
        if let outage { parts.append(outage) } else { add(.outage, .outageReports) }
        if let annoyance = annoyance(nameBytes) {
            parts.append(annoyance)
        } else {
            add(.complaint, .complaints)
        }
        if let theme = Self.foremost(material.requests) {
            parts.append(phrases.filled(.themeWantedMost, places(theme, nameBytes)))
        } else {
            add(.request, .requests)
        }
        add(.praise, .thanks)
        add(.question, .questions)
        if parts.isEmpty { add(.other, .others) }
        return parts.isEmpty ? phrases[.allQuiet] : parts.prefix(limit).joined(separator: ", ")
    }

    /// Mails, and how many people wrote them where some wrote more than one.
    private func count(of category: Category, _ key: DigestKey) -> String? {
        let mails = material.counts[category, default: 0]
        guard mails > 0 else { return nil }
        let text = editor.count(mails, key)
        guard let people = material.peopleByCategory[category], people < mails else { return text }
        return "\(text) (\(editor.count(people, .people)))"
    }

    private var outage: String? {
        guard let first = material.incidents.first else { return nil }
        guard material.incidents.count == 1, let service = first.service else {
            return editor.count(material.incidents.count, .outages)
        }
        let people = editor.count(first.people, .people)
        return phrases.filled(.outageOf, ["service": service.inert(maximumBytes: 40), "people": people])
    }

    /// What more people complain of than of anything else, if at least two do; nil where two are level.
    private func annoyance(_ nameBytes: Int) -> String? {
        if !material.complaints.entries.isEmpty {
            return Self.foremost(material.complaints).map {
                phrases.filled(.themeAnnoysMost, self.places($0, nameBytes))
            }
        }
        let ranking = material.tallies.filter { $0.category == .complaint && $0.service != nil }
            .sorted { $0.people > $1.people }
        guard let first = ranking.first, let service = first.service, first.people >= 2 else { return nil }
        if ranking.count > 1, ranking[1].people == first.people { return nil }
        let places = ["service": service.inert(maximumBytes: 40), "people": editor.count(first.people, .people)]
        return phrases.filled(.annoysMost, places)
    }

    private static func foremost(_ listing: DigestMaterial.ThemeListing) -> DigestMaterial.ThemeEntry? {
        let ranking = listing.entries.sorted { $0.people > $1.people }
        guard let first = ranking.first, first.people >= 2 else { return nil }
        return ranking.count > 1 && ranking[1].people == first.people ? nil : first
    }

    private func places(_ entry: DigestMaterial.ThemeEntry, _ nameBytes: Int) -> [String: String] {
        [
            "theme": editor.name(of: entry.theme, maximumBytes: nameBytes),
            "people": editor.count(entry.people, .people),
        ]
    }
}
