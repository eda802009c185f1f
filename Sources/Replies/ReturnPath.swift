internal import Feedback

/// What a mail's return path says of who sent it.
enum ReturnPath: Hashable {
    /// The mail bears none.
    case missing
    /// Empty, or unsafe to write to: whatever answered it would answer a machine.
    case unusable
    /// A person's, or a system's.
    case plain(EmailAddress)
    /// Written by whoever sent the mail on: it says nothing of the sender, and an answer to it is an answer to a program.
    case forwarder

    /// - Parameter isResent: the mail bears Resent fields (RFC 5322 section 3.6.6): its return path is that of whoever sent it once more.
    init(_ path: String?, of sender: EmailAddress?, isResent: Bool) {
        guard let path else {
            self = .missing
            return
        }
        // QUIRK: SRS makes local parts longer than the 64 octets of RFC 5321 section 4.5.3.1.1, so it is looked for in the text.
        let isForwarded = Self.isForwarders(path)
        guard let address = ReplySubject.address(path) else {
            self = isForwarded ? .forwarder : .unusable
            return
        }
        self = isForwarded || isResent && address.normalized != sender?.normalized ? .forwarder : .plain(address)
    }

    var address: EmailAddress? {
        if case .plain(let address) = self { address } else { nil }
    }

    /// Sender Rewriting Scheme: `SRS0=…` and `SRS1=…` with any of its three separators; Microsoft 365 writes `name+SRS=…`, Gmail
    /// `name+caf_=…`.
    private static func isForwarders(_ path: String) -> Bool {
        let text = AutomationHeaders.trimmed(path).lowercased()
        let local = text.drop { $0 == "<" }.prefix { $0 != "@" }
        return ["srs0", "srs1"].contains { name in
            local.hasPrefix(name) && local.dropFirst(name.count).first.map { "=+-".contains($0) } == true
        } || ["+srs=", "+caf_="].contains { local.firstRange(of: $0) != nil }
    }
}

extension EmailAddress {
    /// Without the tag by which a server knows bounces of its own mail (Bounce Address Tag Validation): `prvs=1234ABCDEF=anna@…` is
    /// anna's, and takes mail with an empty sender, as our answers are, where `anna@…` does not. Nil where there is none.
    var withoutBounceTag: EmailAddress? {
        let parts = local.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 3, ["prvs", "msprvs1", "btv1"].contains(parts[0].lowercased()) else { return nil }
        return EmailAddress("\(parts[2])@\(domain)")
    }
}
