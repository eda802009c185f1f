internal import MIME

/// A header whose fields are asked for by many names that are seldom there.
struct HeaderNames {
    private let header: HeaderBlock
    private let filter: NameFilter

    init(_ header: HeaderBlock) {
        self.header = header
        filter = NameFilter(header.fields.lazy.map(\.name))
    }

    /// The first such field.
    func first(_ name: String) -> HeaderField? { filter.mayHold(name) ? header.first(name) : nil }
}
