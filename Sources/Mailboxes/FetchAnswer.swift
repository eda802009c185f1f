package import Feedback

/// What one FETCH response says of a mail. Every item is optional: servers send flags unasked.
package struct FetchAnswer: Hashable, Sendable {
    /// Whose it is. Without a UID in the same response an answer is of no use (RFC 3501 section 6.4.8).
    package var uid: UID?
    package var flags: [String]?
    package var internalDate: Timestamp?
    /// RFC822.SIZE in bytes. QUIRK: some servers only estimate it.
    package var size: Int?
    /// `BODY[]`, whole or a part of it; nil when the answer holds none.
    package var body: Body?
    /// `BODY[HEADER.FIELDS (MESSAGE-ID)]`; empty for NIL. Nil when the answer holds none.
    package var messageIDHeader: [UInt8]?

    package struct Body: Hashable, Sendable {
        /// Empty for NIL.
        package var bytes: [UInt8]
        /// Where in the mail `bytes` begin, as the server says; nil when it says nothing, as for a whole mail.
        package var origin: Int?
        /// NIL: the server has nothing to give, which is not the same as an empty mail.
        package var isNil = false
    }
}

extension FetchAnswer {
    /// The same, with what an earlier answer told of the mail and this one does not.
    func completed(by earlier: FetchAnswer?) -> FetchAnswer {
        guard let earlier else { return self }
        var answer = self
        answer.flags = flags ?? earlier.flags
        answer.internalDate = internalDate ?? earlier.internalDate
        answer.size = size ?? earlier.size
        return answer
    }
}
