/// What an enhanced status code (RFC 3463, IANA's registry) says of a recipient.
package enum DeliveryStatus {
    /// The recipient's own: nobody is reached there, whatever is sent, and no matter by whom.
    ///
    /// Not among them: policy (5.7), the server's own trouble (5.3), a full mailbox (5.2.2), and of 5.1 what is about the
    /// sender's address or the path (5.1.7, 5.1.8, 5.1.9). A code of class 4 is a delay, not a death.
    package static func isDeadAddress(_ status: String) -> Bool { deadAddresses.contains(status) }

    /// What a code says went wrong (RFC 3463 section 3; IANA's registry of enhanced status codes).
    package static func problem(_ status: String) -> DeliveryProblem {
        let numbers = status.split(separator: ".")
        guard numbers.count == 3 else { return .other }
        switch (numbers[1], numbers[2]) {
        case ("2", "2"): return .mailboxFull
        case ("2", "3"), ("3", "4"): return .tooLarge
        case ("1", "7"), ("1", "8"), ("1", "9"): return .refused
        case ("1", "4"), ("1", "5"), ("2", "0"), ("2", "4"): return .other
        case ("1", _), ("2", "1"): return .unknownAddress
        case ("4", _), ("3", _): return .unreachable
        case ("6", _), ("7", _): return .refused
        default: return .other
        }
    }

    private static let deadAddresses: Set<String> = [
        "5.1.0", "5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1",
    ]
}
