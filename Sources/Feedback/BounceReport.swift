/// What a mail says that reports a failed delivery: whatever a stranger wrote there, to be believed only as far as it fits a
/// mail that we sent.
package struct BounceReport: Hashable, Sendable, Codable {
    /// Failed recipients kept.
    package static let maximumFailures = 100
    /// Message-IDs kept.
    package static let maximumReturnedIDs = 10

    package struct Failure: Hashable, Sendable, Codable {
        package let address: EmailAddress
        /// RFC 3463; nil when only words say that the address is dead.
        package let status: String?

        package init(address: EmailAddress, status: String?) {
            self.address = address
            self.status = status
        }
    }

    /// Message-IDs of the mails that came back, without angle brackets: from the returned header, or from the words.
    package var returnedIDs: [String] = []
    /// Recipients that failed for good because of what they are (`DeliveryStatus.isDeadAddress`, or words that say so). A
    /// delay, a full mailbox and a policy are not among them.
    package var deadAddresses: [Failure] = []

    package init() {}
}
