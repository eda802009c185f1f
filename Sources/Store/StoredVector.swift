/// A vector as the store keeps it.
package struct StoredVector: Hashable, Sendable {
    /// SHA-256 of the text.
    package let words: [UInt8]
    package let bytes: [UInt8]

    package init(words: [UInt8], bytes: [UInt8]) {
        self.words = words
        self.bytes = bytes
    }
}
