package import Feedback

/// How far one reader is with one digest.
package struct DigestStream: Hashable, Sendable {
    package let address: EmailAddress
    /// Where the reader's next period begins; nil for somebody who has only now become a reader.
    package let sentUntil: Timestamp?
    /// Nil: nothing was asked for, so it is as configured.
    package let wish: DigestReader?

    package init(address: EmailAddress, sentUntil: Timestamp?, wish: DigestReader?) {
        self.address = address
        self.sentUntil = sentUntil
        self.wish = wish
    }

    /// Nothing is sent at such a time.
    package func rests(at time: Timestamp) -> Bool {
        guard let wish else { return false }
        return wish.isStopped || wish.pausedUntil.map { $0 > time } ?? false
    }
}
