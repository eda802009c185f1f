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

    /// What stands after the last "@"; empty when there is none.
    package var domain: DomainName {
        guard let at = address.utf8.lastIndex(of: UInt8(ascii: "@")) else { return DomainName("") }
        return DomainName(String(address[address.utf8.index(after: at)...]))
    }

    /// The domain in the form it was not written in (`xn--mller-kva.example` of `müller.example`, and the reverse); nil where
    /// there is one form only. Shown beside the address: letters of two scripts may look the same, their A-labels do not.
    package var otherDomain: String? {
        let domain = domain
        guard domain.isInternational else { return nil }
        let isASCII = address.utf8.allSatisfy { $0 < 0x80 }
        return isASCII ? domain.unicode : domain.ascii
    }
}
