/// Words that people use about anything, of nine languages: none of them is a misspelt name.
///
/// A mail brings words of several languages, so one table serves all.
enum OrdinaryWords {
    /// Of the list; the words of the lexicons are in theirs.
    private static let table: HashTable<Void> = {
        var hashes: [UInt64] = []
        for line in list.split(separator: "\n") {
            hashes += line.split(separator: " ").map { FowlerNollVo.hash64($0.utf8) }
        }
        return HashTable(hashes)
    }()

    /// - Parameter hash: `Token.hash`.
    static func contains(_ hash: UInt64) -> Bool {
        table.contains(hash) || Lexicon.all.contains { $0.stopWords.contains(hash) || $0.phrases.hasWord(hash) }
    }
}
