/// An ESEARCH response: RFC 4731 section 3.1.
struct ExtendedSearchAnswer {
    /// Of the command it answers; nil where the server does not say (RFC 4466 section 2.6.2).
    var tag: String?
    /// UIDs, not sequence numbers.
    var isByUID = false
    /// ALL; empty when nothing was found.
    var all: [ClosedRange<UInt32>] = []
}
