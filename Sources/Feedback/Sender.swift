/// Who a mail says it is from.
package struct Sender: Hashable, Sendable, Codable {
    /// Decoded display name, without controls or bidirectional overrides; empty when none was given.
    package let name: String
    /// The addr-spec as written, unvalidated, shown to people; empty when there is none.
    package let address: String
    /// Why the identity looks forged ("several From addresses", "an address inside the name"), or nil.
    package let suspicion: String?

    package init(name: String, address: String, suspicion: String? = nil) {
        self.name = name
        self.address = address
        self.suspicion = suspicion
    }

    /// The address if it may be written to.
    package var mailable: EmailAddress? { EmailAddress(address) }

    /// What tells people apart: the normalised address, or the raw text in lower case.
    package var key: String { mailable?.normalized ?? address.lowercased() }
}
