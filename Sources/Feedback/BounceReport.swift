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

    /// Somebody whom a mail did not reach.
    package struct Recipient: Hashable, Sendable, Codable {
        package let address: EmailAddress
        /// RFC 3463; nil where the bounce gives none.
        package let status: String?
        package let problem: DeliveryProblem
        /// A mail sent later fails too. Not so where a server was given up after days (class 4).
        package let isPermanent: Bool

        package init(address: EmailAddress, status: String?, problem: DeliveryProblem, isPermanent: Bool) {
            self.address = address
            self.status = status
            self.problem = problem
            self.isPermanent = isPermanent
        }
    }

    /// Message-IDs of the mails that came back, without angle brackets: from the returned header, or from the words.
    package var returnedIDs: [String] = []
    /// Recipients that failed for good because of what they are (`DeliveryStatus.isDeadAddress`, or words that say so). A
    /// delay, a full mailbox and a policy are not among them.
    package var deadAddresses: [Failure] = []

    /// All that were not reached, for whatever reason, those among `deadAddresses` included; at most `maximumFailures`.
    package var recipients: [Recipient] = []

    package init() {}
}
