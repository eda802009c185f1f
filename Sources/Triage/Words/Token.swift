/// A word or a telling mark of a mail, as a place in `TokenizedText`.
struct Token: Sendable {
    enum Kind: UInt8, Sendable {
        case word
        /// `?`, `!`, `!!`, `:)`, `:(` or a pictograph.
        case mark
        /// Stands for a whole address or link, whose own spelling says nothing.
        case placeholder
        /// A word inside a link or a path: may name a service, says nothing else.
        case linkWord
    }

    let kind: Kind
    let isSubject: Bool
    /// Two or more letters, all of them capitals.
    let isCapitals: Bool
    /// Joined to the token before by a hyphen or nothing but a dash.
    let isHyphenated: Bool
    /// Counts the sentences; patterns and word pairs stay within one.
    let sentence: Int32
    /// Folded bytes.
    let start: Int32
    let end: Int32
    /// Bytes as written.
    let sourceStart: Int32
    let sourceEnd: Int32
    /// FNV-1a of the folded bytes.
    let hash: UInt64
}
