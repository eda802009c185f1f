/// Text in which words were stressed by marks, as "*which*" or "**never**": how programs write bold and italic letters where there are
/// none.
enum EmphasizedText {
    private static let marks: Set<Character> = ["*", "_"]

    /// The text without the marks that stand right before a word and, as many of the same, right behind it or a later one. Names of
    /// files and the like keep theirs: "__init__.py".
    static func plain(_ text: String) -> String {
        guard text.contains(where: marks.contains) else { return text }
        let characters = Array(text)
        var open: [Range<Int>] = []
        var dropped: Set<Int> = []
        for run in runs(characters) {
            let before = run.lowerBound > 0 ? characters[run.lowerBound - 1] : " "
            if isOpening(run, characters) {
                open.append(run)
            } else if !before.isWhitespace, isClosing(run, characters),
                let first = open.lastIndex(where: { characters[$0] == characters[run] })
            {
                dropped.formUnion(open[first])
                dropped.formUnion(run)
                open.removeSubrange(first...)
            }
        }
        return String(characters.indices.lazy.filter { !dropped.contains($0) }.map { characters[$0] })
    }

    /// One mark or several, one right behind the other.
    private static func runs(_ characters: [Character]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for (place, character) in characters.enumerated() where marks.contains(character) {
            if let last = runs.last, last.upperBound == place {
                runs[runs.count - 1] = last.lowerBound..<place + 1
            } else {
                runs.append(place..<place + 1)
            }
        }
        return runs
    }

    private static func isOpening(_ run: Range<Int>, _ characters: [Character]) -> Bool {
        guard run.upperBound < characters.count, isWord(characters[run.upperBound]) else { return false }
        return run.lowerBound == 0 || !isWord(characters[run.lowerBound - 1])
    }

    /// Behind it is nothing, a blank, or a mark behind which is one of both.
    private static func isClosing(_ run: Range<Int>, _ characters: [Character]) -> Bool {
        let rest = characters[run.upperBound...].prefix { !$0.isWhitespace }
        return rest.count < 3 && !rest.contains(where: isWord)
    }

    private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
