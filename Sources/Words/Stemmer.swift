internal import CStemmer

/// Cuts the endings off the words of one language: the Snowball algorithms, by libstemmer.
///
/// Not `Sendable`: one stemmer is used by one task at a time.
package struct Stemmer: ~Copyable {
    /// UTF-8 bytes of a word; a longer one is none.
    package static let maximumBytes = 64

    private let handle: OpaquePointer

    /// Nil where libstemmer does not know the language.
    ///
    /// - Parameter language: ISO 639-1.
    package init?(language: String) {
        guard let handle = sb_stemmer_new(language, "UTF_8") else { return nil }
        self.handle = handle
    }

    deinit { sb_stemmer_delete(handle) }

    /// - Parameter word: lower case.
    /// - Returns: the word as it was where it is too long.
    package func stem(_ word: String) -> String {
        guard word.utf8.count <= Self.maximumBytes else { return word }
        let bytes = Array(word.utf8)
        guard let stem = sb_stemmer_stem(handle, bytes, Int32(bytes.count)) else { return word }
        return String(
            decoding: UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(handle))),
            as: UTF8.self
        )
    }
}
