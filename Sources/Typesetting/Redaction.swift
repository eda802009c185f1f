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

    /// Bytes of a text that are kept at most for each byte that is shown.
    private static let reach = 4
    /// So much is read beyond what is kept, lest something that begins in it be seen only in half.
    private static let edge = 256

    /// The text without them, as one inert line of at most `maximumBytes`: cut last, so that nothing passes for being cut in two.
    /// Linear in what is read of it.
    package func applied(to text: String, maximumBytes: Int) -> String {
        let limit = Self.reach * maximumBytes + Self.edge
        let read = Array(text.inert(maximumBytes: limit).unicodeScalars)
        let kept = text.utf8.count > limit ? max(0, read.count - Self.edge) : read.count
        let line = replaced(in: RedactionScanner(read), upTo: kept) + (kept < read.count ? "…" : "")
        return line.inert(maximumBytes: maximumBytes)
    }

    /// The same for a text of the length that excerpts and names have, uncut.
    package func applied(to text: String) -> String { applied(to: text, maximumBytes: Self.maximumBytes) }

    /// Of an excerpt, with room for longer placeholders.
    private static let maximumBytes = 1200

    private func replaced(in scanner: consuming RedactionScanner, upTo end: Int) -> String {
        var result = String.UnicodeScalarView()
        var copied = 0
        while let found = scanner.next(), found.range.lowerBound < end {
            result.append(contentsOf: scanner.scalars[copied..<found.range.lowerBound])
            result.append(contentsOf: placeholder(found.kind).unicodeScalars)
            copied = found.range.upperBound
        }
        result.append(contentsOf: scanner.scalars[copied..<max(copied, end)])
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
