/// What a folder is for: RFC 6154 section 2, and `\Important` of RFC 8457.
package enum SpecialUse: String, Hashable, Sendable, CaseIterable {
    case all
    case archive
    case drafts
    case flagged
    case important
    case junk
    case sent
    case trash

    /// From an attribute such as `\Sent`, in any case; nil for one that tells no use.
    init?(attribute: String) {
        let name = attribute.lowercased()
        guard name.hasPrefix("\\") else { return nil }
        // QUIRK: Gmail's names from before the RFC, kept by servers that copied them.
        switch name {
        case "\\allmail": self = .all
        case "\\spam": self = .junk
        case "\\starred": self = .flagged
        default: self.init(rawValue: String(name.dropFirst()))
        }
    }
}
