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
        func add(_ count: Int, _ key: DigestKey) {
            if count > 0 { parts.append(editor.count(count, key)) }
        }
        if let outage { parts.append(outage) } else { add(material.counts[.outage, default: 0], .outageReports) }
        if let annoyance = annoyance(nameBytes) {
            parts.append(annoyance)
        } else {
            add(material.counts[.complaint, default: 0], .complaints)
        }
        if let theme = Self.foremost(material.requests) {
            parts.append(phrases.filled(.themeWantedMost, places(theme, nameBytes)))
        } else {
            add(material.counts[.request, default: 0], .requests)
        }
        add(material.counts[.praise, default: 0], .thanks)
        add(material.counts[.question, default: 0], .questions)
        if parts.isEmpty { add(material.counts[.other, default: 0], .others) }
        return parts.isEmpty ? phrases[.allQuiet] : parts.prefix(limit).joined(separator: ", ")
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
