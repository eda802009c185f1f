internal import Mailboxes

/// Says of a configured folder that is not there which folders are.
struct MissingFolder: Sendable {
    /// Names in the message, at most.
    static let shownNames = 10

    let name: String
    /// Those that mails may be in.
    private let known: [String]
    private let delimiters: Set<String>

    /// Nil when the folder is there: then something else is wrong with it.
    init?(_ name: String, among listings: [FolderListing]) {
        let known = listings.filter(\.isSelectable).map(\.name)
        guard !known.contains(name), name.uppercased() != "INBOX" else { return nil }
        self.name = name
        self.known = known
        delimiters = Set(listings.compactMap(\.delimiter))
    }

    var message: String {
        let shown = known.prefix(Self.shownNames).map { "\"\($0)\"" }.joined(separator: ", ")
        let rest = known.count > Self.shownNames ? " and \(known.count - Self.shownNames) more" : ""
        let hint = nearest.map { ": did you mean \"\($0)\"?" } ?? "."
        return "there is no folder \"\(name)\"\(hint) The server has \(known.isEmpty ? "none" : shown + rest)"
    }

    /// The one that was meant, most probably: the same name elsewhere, or nearly the same.
    private var nearest: String? {
        let leaf = leaf(of: name)
        return known.first { self.leaf(of: $0) == leaf } ?? NearestName.of(name, among: known)
    }

    /// The last level of a name, in lower case.
    private func leaf(of name: String) -> String {
        let last = name.split { character in delimiters.contains(String(character)) }.last
        return (last.map(String.init) ?? name).lowercased()
    }
}

extension MailboxSession {
    /// The error with a folder, with the names of those there are if it is missing. Asks the server where it still can.
    func explained(_ error: MailboxError, of folder: String) async -> MailboxError {
        guard error.kind == .configuration || error.kind == .permanent, isOpen,
            let listings = try? await folders(matching: "*"),
            let missing = MissingFolder(folder, among: listings)
        else { return error }
        return MailboxError(.configuration, missing.message)
    }
}
