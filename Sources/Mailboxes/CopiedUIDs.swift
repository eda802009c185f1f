internal import Feedback

/// COPYUID of RFC 4315 section 3: which mail became which.
struct CopiedUIDs: Hashable {
    let validity: UIDValidity
    private(set) var pairs: [UID: UID]

    /// Nil when the code is another one, is broken, pairs sets of unequal size, names a UID twice, or more mails than a
    /// command of ours can: then nobody knows which is which.
    init?(_ code: ResponseCode) {
        guard code.name == "COPYUID", code.arguments.count == 3, let validity = code.number, validity > 0,
            let sources = UIDSet.ordered(code.arguments[1]), let targets = UIDSet.ordered(code.arguments[2]),
            sources.count == targets.count, Set(sources).count == sources.count, Set(targets).count == targets.count
        else { return nil }
        self.validity = UIDValidity(validity)
        pairs = Dictionary(uniqueKeysWithValues: zip(sources, targets))
    }

    /// A server may move in several steps and tell of each (RFC 6851 section 4.3).
    mutating func add(_ other: CopiedUIDs) {
        guard validity == other.validity else {
            self = other
            return
        }
        pairs.merge(other.pairs) { _, newer in newer }
    }

    /// Without mails that were not asked for.
    mutating func keep(only uids: Set<UID>) {
        pairs = pairs.filter { uids.contains($0.key) }
    }
}
