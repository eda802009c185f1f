internal import Typesetting

/// The texts of digests as an operator words them: their names, and what is wrong with them.
package enum DigestTemplate {
    /// UTF-8 bytes of one text.
    package static let maximumBytes = 400

    /// Of all texts of a language, in the order of the digest.
    package static func names(in language: String) -> [String] {
        DigestKey.allCases.flatMap { names(of: $0, in: language) }
    }

    /// One, or one for each plural form: `people_one`, `people_few`, `people_many`.
    static func names(of key: DigestKey, in language: String) -> [String] {
        key.isCounted ? PluralForm.forms(in: language).map { "\(key.rawValue)_\($0.rawValue)" } : [key.rawValue]
    }

    /// What came with the program; nil for a name that there is not.
    package static func builtInText(_ name: String, in language: String) -> String? {
        guard let key = key(of: name, in: language), let text = DigestPhrases.builtIn[language]?[key] else {
            return nil
        }
        return zip(names(of: key, in: language), text.lines).first { $0.0 == name }?.1
    }

    /// What is wrong with a text, each in words for the operator; empty when it may be used.
    package static func problems(of text: String, as name: String, in language: String) -> [String] {
        guard let key = key(of: name, in: language) else { return ["is no text of digests"] }
        var problems: [String] = []
        if text.utf8.count > maximumBytes { problems.append("has more than \(maximumBytes) bytes") }
        if text.inert(maximumBytes: maximumBytes).isEmpty { problems.append("is empty") }
        // A line break in a subject would begin another header; in a text, the lines are ours to break.
        if text.unicodeScalars.contains(where: isControl) { problems.append("holds a line break or another control") }
        let found = places(of: text)
        if found.isBroken { problems.append("has a \"{\" or \"}\" without its other half") }
        for place in found.names where !key.places.contains(place) {
            problems.append(unknown(place.inert(maximumBytes: 40), key.places))
        }
        for place in key.places.sorted() where !found.names.contains(place) && !mayLack(place, key, name) {
            problems.append("lacks {\(place)}")
        }
        return problems
    }

    /// Counted texts of which a file has some forms and not the others: each missing name.
    package static func missingForms(among names: Set<String>, in language: String) -> [String] {
        DigestKey.allCases.filter(\.isCounted).flatMap { key in
            let forms = self.names(of: key, in: language)
            return forms.contains(where: names.contains) ? forms.filter { !names.contains($0) } : []
        }
    }

    private static func key(of name: String, in language: String) -> DigestKey? {
        DigestKey.allCases.first { names(of: $0, in: language).contains(name) }
    }

    /// A form for one thing may say "one" in words.
    private static func mayLack(_ place: String, _ key: DigestKey, _ name: String) -> Bool {
        key.isCounted && place == "n" && name.hasSuffix("_\(PluralForm.one.rawValue)")
    }

    private static func unknown(_ place: String, _ places: Set<String>) -> String {
        let known = places.sorted().map { "{\($0)}" }.joined(separator: ", ")
        return "has no place {\(place)}: " + (known.isEmpty ? "it has no places" : "its places are \(known)")
    }

    /// Controls, separators of lines and paragraphs, and what turns the direction of writing.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// The names in braces, and whether a brace lacks its other half.
    private static func places(of text: String) -> (names: Set<String>, isBroken: Bool) {
        var names: Set<String> = []
        var open: String.Index?
        for index in text.indices {
            switch (text[index], open) {
            case ("{", nil): open = text.index(after: index)
            case ("{", _), ("}", nil): return (names, true)
            case ("}", let start?):
                names.insert(String(text[start..<index]))
                open = nil
            default: break
            }
        }
        return (names, open != nil)
    }
}
