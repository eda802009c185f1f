internal import CXML2

/// The addresses behind a text's links, where the text does not show them already.
struct HTMLLinks {
    private(set) var addresses: [String] = []

    private var open = ""
    private var shown: [UInt8] = []

    /// Bytes of one address; longer ones track more than they lead.
    private static let maximumBytes = 1000

    /// `address` is empty when the link leads nowhere, or is hidden.
    mutating func open(_ address: String) {
        open = address
        shown.removeAll(keepingCapacity: true)
    }

    /// Text inside the link.
    mutating func take(_ text: UnsafeBufferPointer<xmlChar>) {
        guard !open.isEmpty, shown.count < Self.maximumBytes else { return }
        shown.append(contentsOf: text)
    }

    mutating func close() {
        defer { open = "" }
        guard !open.isEmpty, addresses.count < HTMLText.maximumLinks else { return }
        let address = InertText.line(open, maximumBytes: Self.maximumBytes + 1)
        guard address.utf8.count <= Self.maximumBytes, Self.leadsSomewhere(address), !addresses.contains(address) else {
            return
        }
        if Self.bare(Array(address.utf8)) != Self.bare(shown) { addresses.append(address) }
    }

    private static func leadsSomewhere(_ address: String) -> Bool {
        let start = Array(address.utf8.prefix(8))[...]
        return start.starts(withLowercase: "http://") || start.starts(withLowercase: "https://")
            || start.starts(withLowercase: "mailto:")
    }

    /// Without scheme, "www." and a slash at the end: "www.example.org" shows where "http://www.example.org/" leads.
    private static func bare(_ text: [UInt8]) -> [UInt8] {
        var rest = ASCII.lowercased(text[...].trimmed)[...]
        for prefix: StaticString in ["http://", "https://", "mailto:", "www."] where rest.starts(withLowercase: prefix)
        {
            rest = rest.dropFirst(prefix.utf8CodeUnitCount)
        }
        if rest.last == 0x2F { rest = rest.dropLast() }
        return Array(rest)
    }
}
