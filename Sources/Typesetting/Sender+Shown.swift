package import Feedback

extension Sender {
    /// The name with the address that was really used, and a mark when the identity looks forged.
    ///
    /// The address is always shown: a name alone is what a forger chooses. A domain in other letters is shown in both its forms
    /// (RFC 5890): `anna@müller.example = xn--mller-kva.example`.
    package func shown(unknown: String, doubtful: String) -> String {
        let name = name.inert(maximumBytes: 80)
        var address = address.inert(maximumBytes: EmailAddress.maximumBytes)
        if let otherDomain { address += " = \(otherDomain.inert(maximumBytes: EmailAddress.maximumBytes))" }
        let both =
            switch (name.isEmpty, address.isEmpty) {
            case (true, true): unknown
            case (true, false): address
            case (false, true): "\(name) (\(unknown))"
            case (false, false): "\(name) <\(address)>"
            }
        return suspicion == nil ? both : "⚠ \(both) (\(doubtful))"
    }
}
