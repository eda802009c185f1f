/// One header field, unfolded but not decoded.
package struct HeaderField: Sendable {
    /// Lower case, without the colon.
    package let name: String
    /// The value as it stood: line ends of folds removed, white space kept, NUL removed, ends trimmed.
    package let value: [UInt8]

    package init(name: String, value: [UInt8]) {
        self.name = name
        self.value = value
    }

    /// Whether it has that name, in lower case. Lengths are compared first: nearly all names differ by them.
    func `is`(_ name: String) -> Bool { self.name.utf8.count == name.utf8.count && self.name == name }

    /// The value as text for comparing: bytes that are no UTF-8 become U+FFFD. Encoded-words stay encoded.
    package var text: String { String(decoding: value, as: UTF8.self) }
}
