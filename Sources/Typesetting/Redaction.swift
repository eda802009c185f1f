/// Takes out of quoted words what tells of a person: e-mail addresses, telephone numbers, and numbers of people, cards and
/// accounts. What IT needs stays: versions, error codes, tickets, rooms, dates, network addresses.
///
/// It finds forms, not meanings: a name, or a number spelt out, passes. In doubt a long number goes.
package struct Redaction: Hashable, Sendable {
    /// What stands in place of each, such as `[address]`.
    package let address: String
    package let phone: String
    package let number: String

    package init(address: String, phone: String, number: String) {
        self.address = address
        self.phone = phone
        self.number = number
    }

    /// Bytes of a text that are read; the rest is dropped. No quote shows nearly as much, even where most of it is taken out.
    package static let maximumBytes = 16 * 1024

    /// The text without them, as one inert line. Linear in its length.
    package func applied(to text: String) -> String {
        var scanner = RedactionScanner(Array(text.inert(maximumBytes: Self.maximumBytes).unicodeScalars))
        var result = String.UnicodeScalarView()
        var copied = 0
        while let found = scanner.next() {
            result.append(contentsOf: scanner.scalars[copied..<found.range.lowerBound])
            result.append(contentsOf: placeholder(found.kind).unicodeScalars)
            copied = found.range.upperBound
        }
        result.append(contentsOf: scanner.scalars[copied...])
        return String(result)
    }

    private func placeholder(_ kind: RedactionScanner.Kind) -> String {
        switch kind {
        case .address: address
        case .phone: phone
        case .number: number
        }
    }
}
