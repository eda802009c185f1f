internal import CXML2

/// The kinds met in one document. libxml2 keeps each name once, so its address is enough to know it again.
struct HTMLElementKinds {
    /// Distinct names remembered; HTML has about 140.
    private static let maximumCount = 512

    private var known: [UnsafePointer<xmlChar>: HTMLElementKind] = [:]

    mutating func kind(of name: UnsafePointer<xmlChar>) -> HTMLElementKind {
        if let kind = known[name] { return kind }
        let kind = HTMLElementKind(name: String(cString: name))
        if known.count < Self.maximumCount { known[name] = kind }
        return kind
    }
}
