/// Words that people use about anything, of nine languages: none of them is a misspelt name.
///
/// A mail brings words of several languages, so one table serves all: the words of the list, and those of the lexicons.
enum OrdinaryWords {
    private static let table: HashTable<Void> = {
        var hashes = Lexicon.all.flatMap { $0.stopWords.keys + $0.phrases.firstWords }
        for line in list.split(separator: "\n") {
            hashes += line.split(separator: " ").map { FowlerNollVo.hash64($0.utf8) }
        }
        return HashTable(hashes)
    }()

    /// - Parameter hash: `Token.hash`.
    static func contains(_ hash: UInt64) -> Bool { table.contains(hash) }
}
