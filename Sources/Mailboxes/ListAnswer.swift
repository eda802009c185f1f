/// A LIST response, the name as it came over the wire.
struct ListAnswer {
    let attributes: [String]
    let delimiter: String?
    let name: [UInt8]

    func listing(_ names: FolderNameCoding) -> FolderListing {
        let text = names.decode(name)
        // The one name that is the same in any case (RFC 3501 section 5.1).
        let isInbox = text.utf8.count == 5 && text.uppercased() == "INBOX"
        return FolderListing(name: isInbox ? "INBOX" : text, delimiter: delimiter, attributes: attributes)
    }
}
