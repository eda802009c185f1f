internal import Words

/// The form in which a noun names something, where it was written in that in which it is wanted.
enum NounForm {
    /// "Ich brauche einen zweiten Bildschirm": "zweiter Bildschirm". Behind "einen" stand adjectives on "-en" and one noun of that
    /// gender; other articles leave what follows as it is.
    static func subject(_ cut: NameCut, in clauses: NamedClauses) -> String {
        if let verb = cut.verb {
            let subject = clauses.written(verb.subject)
            guard verb.subject.upperBound < cut.words.upperBound else {
                return "\(subject) \(clauses.written(verb.words))"
            }
            let rest = clauses.written((verb.subject.upperBound + 1)...cut.words.upperBound)
            return "\(subject) \(clauses.written(verb.words)) \(rest)"
        }
        let written = clauses.written(cut.words)
        let start = cut.words.lowerBound
        guard clauses.grammar.writesNounsLarge, cut.kind == .object || cut.kind == .phrase, start > 0,
            clauses.letters[start - 1] == "einen"
        else { return String(written) }
        var text = ""
        var rest = written.startIndex
        for place in cut.words {
            let word = clauses.text.words[place].written
            guard !clauses.isLarge(place), word.hasSuffix("en") else { break }
            text += written[rest..<word.endIndex].dropLast() + "r"
            rest = word.endIndex
        }
        return text + written[rest...]
    }
}
