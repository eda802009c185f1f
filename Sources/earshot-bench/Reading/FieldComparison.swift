/// When two programs' words for the same field mean the same.
enum FieldComparison {
    /// Subjects and Message-IDs: white space and angle brackets around do not count.
    static func isSame(_ got: String, _ want: String) -> Bool { bare(got) == bare(want) }

    static func isSameButCase(_ got: String, _ want: String) -> Bool {
        LooseText.lowercased(bare(got)) == LooseText.lowercased(bare(want))
    }

    static func isSameAddress(_ got: String, _ want: String) -> Bool { address(got) == address(want) }

    /// One of the lists may hold only some of the other's addresses: sets differ in whether Cc counts.
    static func isSameList(_ got: String, _ want: String) -> Bool {
        let (got, want) = (address(got), address(want))
        return got == want || (!got.isEmpty && (LooseText.holds(want, got) || LooseText.holds(got, want)))
    }

    /// Quotes around a display name do not count.
    static func isSameName(_ got: String, _ want: String) -> Bool {
        LooseText.stripped(LooseText.letters(got), of: "\"'") == LooseText.stripped(LooseText.letters(want), of: "\"'")
    }

    /// Whether any line of `text` that holds something is not part of `letters`.
    static func hasLine(of text: String, missingIn letters: [UInt8]) -> Bool {
        text.unicodeScalars.split(separator: "\n").map { Substring($0) }.contains { line in
            LooseText.hasLetters(line) && !LooseText.holds(letters, LooseText.letters(String(line)))
        }
    }

    static func precedes(_ one: [UInt8], _ other: [UInt8]) -> Bool { one.lexicographicallyPrecedes(other) }

    private static func bare(_ text: String) -> [UInt8] { LooseText.stripped(LooseText.letters(text), of: "<>") }

    private static func address(_ text: String) -> [UInt8] { LooseText.lowercased(LooseText.words(text)) }
}
