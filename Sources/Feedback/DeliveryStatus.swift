/// What an enhanced status code (RFC 3463, IANA's registry) says of a recipient.
package enum DeliveryStatus {
    /// The recipient's own: nobody is reached there, whatever is sent, and no matter by whom.
    ///
    /// Not among them: policy (5.7), the server's own trouble (5.3), a full mailbox (5.2.2), and of 5.1 what is about the
    /// sender's address or the path (5.1.7, 5.1.8, 5.1.9). A code of class 4 is a delay, not a death.
    package static func isDeadAddress(_ status: String) -> Bool { deadAddresses.contains(status) }

    private static let deadAddresses: Set<String> = [
        "5.1.0", "5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1",
    ]
}
