/// A list of folded words, asked by `Token.hash`.
struct WordTable: Sendable {
    private let hashes: HashTable<Void>

    /// - Parameter list: words with spaces or line breaks between.
    init(_ list: String) {
        hashes = HashTable(
            list.split(whereSeparator: { $0 == " " || $0.isNewline }).map { FowlerNollVo.hash64($0.utf8) }
        )
    }

    func contains(_ token: Token) -> Bool { hashes.contains(token.hash) }
}
