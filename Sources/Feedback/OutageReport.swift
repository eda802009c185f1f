/// One outage mail, reduced to what counts for a burst.
package struct OutageReport: Hashable, Sendable {
    /// The stored mail's number.
    package let number: Int64
    /// `Sender.key`: people are counted, not mails.
    package let person: String
    /// The domain of the sender's address, lower case; empty when there is none.
    package let domain: String
    /// Nil: no configured service was named.
    package let service: String?
    /// INTERNALDATE, clipped.
    package let time: Timestamp
    /// An outage is not what the mail most probably tells of, only a fair chance. Such reports fill a crowd and never make one.
    package let isDoubtful: Bool

    package init(
        number: Int64,
        person: String,
        domain: String,
        service: String?,
        time: Timestamp,
        isDoubtful: Bool = false
    ) {
        self.number = number
        self.person = person
        self.domain = domain
        self.service = service
        self.time = time
        self.isDoubtful = isDoubtful
    }
}
