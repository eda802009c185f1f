internal import Feedback

/// One mail, put together from the parts that a server gives. It counts as whole only when the server's own bytes say so.
struct MailAssembly {
    /// Bytes asked for at once. A part that is lost or late costs no more than this.
    static let partBytes = 1024 * 1024
    /// Parts that may each be as small as the server likes; beyond, they must hold `leastPartBytes` on average.
    static let freeParts = 64
    static let leastPartBytes = 16 * 1024

    enum Step: Equatable {
        case whole
        /// Not known to be whole: ask for what stands from `offset` on.
        case more(offset: Int)
        /// What the server gives does not fit together.
        case unreadable
    }

    /// RFC822.SIZE. QUIRK: it may be an estimate (Exchange, unless told to be exact), so the bytes decide.
    let toldSize: Int?
    let internalDate: Timestamp?
    let flags: [String]
    private(set) var bytes: [UInt8] = []
    /// The mail goes on behind `bytes`, and the rest is not wanted.
    private(set) var isCut = false
    private var parts = 0

    init(_ answer: FetchAnswer) {
        toldSize = answer.size
        internalDate = answer.internalDate
        flags = answer.flags ?? []
    }

    /// Takes in the next part, of which `limit` bytes were asked for.
    ///
    /// `trustsShort`: fewer bytes than asked for are the last ones, even where RFC822.SIZE told of more.
    mutating func add(_ answer: FetchAnswer, limit: Int, trustsShort: Bool) -> Step {
        guard let part = answer.body, isSame(answer) else { return .unreadable }
        parts += 1
        let count = part.bytes.count
        if parts == 1 {
            bytes = part.bytes
            // QUIRK: a server that does not know partial fetch gives the whole mail (RFC 3501 section 6.4.5 wants the part).
            if count == 0 || count > limit { return ended() }
        } else {
            if count == 0 { return part.isNil && bytes.count < toldSize ?? 0 ? .unreadable : ended() }
            guard count <= limit else { return .unreadable }
            if parts == 2 { bytes.reserveCapacity(min(toldSize ?? 0, RawMessage.maximumBytes) + Self.partBytes) }
            bytes += part.bytes
        }
        if bytes.count >= keptBytes, toldSize ?? 0 > RawMessage.maximumBytes { return ended() }
        if bytes.count > RawMessage.maximumBytes { return ended() }
        if count < limit, trustsShort || bytes.count >= toldSize ?? 0 { return ended() }
        guard parts <= Self.freeParts + bytes.count / Self.leastPartBytes else { return .unreadable }
        return .more(offset: bytes.count)
    }

    /// The mail's size in bytes, as far as it can be known.
    var size: Int {
        if isCut { return max(toldSize ?? 0, bytes.count + 1) }
        // An empty body of a mail said not to be empty is one that the server failed to read.
        return bytes.isEmpty ? toldSize ?? 0 : bytes.count
    }

    /// A mail never changes under its UID (RFC 3501 section 2.3.1.1). Where it does, its parts are of two mails.
    private func isSame(_ answer: FetchAnswer) -> Bool {
        guard parts > 0 else { return true }
        return (answer.size ?? toldSize) == toldSize && (answer.internalDate ?? internalDate) == internalDate
    }

    private var keptBytes: Int { RawMessage.oversizeKeptBytes }

    private mutating func ended() -> Step {
        let isOversized = max(bytes.count, bytes.isEmpty ? 0 : toldSize ?? 0) > RawMessage.maximumBytes
        if isOversized, bytes.count >= keptBytes {
            isCut = true
            bytes = Array(bytes.prefix(keptBytes))
        }
        return .whole
    }
}

extension RawMessage {
    /// `arrival` stands in for an INTERNALDATE that is missing or unreadable.
    init(_ mail: MailAssembly, at location: MailboxUID, arrival: Timestamp) {
        let keyword = MailboxSession.keyword.lowercased()
        self.init(
            location: location,
            internalDate: mail.internalDate ?? arrival,
            isDated: mail.internalDate != nil,
            size: mail.size,
            bytes: mail.bytes,
            isMarked: mail.flags.contains { $0.lowercased() == keyword }
        )
    }
}
