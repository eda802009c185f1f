internal import Feedback

extension RawMessage {
    /// The mail that a FETCH answer brought. `limit`: how many bytes were asked for. `arrival` stands in for an INTERNALDATE
    /// that is missing or unreadable.
    init(_ answer: FetchAnswer, at location: MailboxUID, limit: Int, arrival: Timestamp) {
        let bytes = answer.body ?? []
        let keyword = MailboxSession.keyword.lowercased()
        self.init(
            location: location,
            internalDate: answer.internalDate ?? arrival,
            size: Self.size(told: answer.size ?? bytes.count, received: bytes.count, limit: limit),
            bytes: bytes,
            isMarked: answer.flags?.contains { $0.lowercased() == keyword } ?? false
        )
    }

    /// QUIRK: RFC822.SIZE may be an estimate, so the bytes decide; except that an empty body of a mail said not to be
    /// empty is one the server failed to read, and that as many bytes as were asked for are probably not all.
    private static func size(told: Int, received: Int, limit: Int) -> Int {
        if received == 0 { return told }
        if received < limit { return received }
        return told < received ? received + 1 : told
    }
}
