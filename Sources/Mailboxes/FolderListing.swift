/// A folder as LIST tells it: RFC 3501 section 7.2.2.
package struct FolderListing: Hashable, Sendable {
    /// In UTF-8, as people see it, and good for `MailboxSession.select`. Bytes that are no valid name on the wire stand as
    /// private characters (`FolderNameCoding`), so that such a folder can be selected too. `INBOX` is in upper case.
    package let name: String
    /// What divides levels in `name`, such as `/`; nil where folders have no levels.
    package let delimiter: String?
    /// As sent, such as `\HasNoChildren`.
    package let attributes: [String]

    package init(name: String, delimiter: String?, attributes: [String]) {
        self.name = name
        self.delimiter = delimiter
        self.attributes = attributes
    }

    /// Nil for a folder without one, or where the server does not say.
    package var specialUse: SpecialUse? { attributes.lazy.compactMap { SpecialUse(attribute: $0) }.first }

    /// False for a mere level of the hierarchy, or a folder that is only subscribed to.
    package var isSelectable: Bool {
        !attributes.contains { ["\\noselect", "\\nonexistent"].contains($0.lowercased()) }
    }
}
