internal import Feedback

/// What a mail's return path says of who sent it.
enum ReturnPath: Hashable {
    /// The mail bears none.
    case missing
    /// Empty, or unsafe to write to: whatever answered it would answer a machine.
    case unusable
    /// A person's, or a system's.
    case plain(EmailAddress)
    /// Written by whoever sent the mail on: it does not say that From is where the mail came from, and an answer to it is an answer to
    /// a program. `origin` is what `ReturnPath.origin` says.
    case forwarder(origin: EmailAddress?)

    /// - Parameter isResent: the mail bears Resent fields (RFC 5322 section 3.6.6): its return path is that of whoever sent it once more.
    init(_ path: String?, of sender: EmailAddress?, isResent: Bool) {
        guard let path else {
            self = .missing
            return
        }
        switch ForwarderPath(path) {
        case .rewritten(let original):
            self = Self(original, of: sender, isResent: false).forwarded
        case .silent:
            self = .forwarder(origin: nil)
        case .broken:
            self = .unusable
        case nil:
            let plain = ReplySubject.address(path).map { ReturnPath.plain($0) } ?? .unusable
            let isSenders = plain.address?.normalized == sender?.normalized
            self = isResent && !isSenders ? plain.forwarded : plain
        }
    }

    /// Where an answer may go; nil for a forwarder's.
    var address: EmailAddress? {
        if case .plain(let address) = self { address } else { nil }
    }

    /// Who sent the mail, or sent it once more, as far as the path tells: lists, robots and we ourselves send through forwarders too,
    /// so whoever it is must be a person. Behind a forwarder it is not written to, and without its bounce tag.
    var origin: EmailAddress? {
        switch self {
        case .missing, .unusable: nil
        case .plain(let address): address
        case .forwarder(let origin): origin
        }
    }

    /// The same, when somebody has sent the mail on.
    private var forwarded: ReturnPath {
        switch self {
        case .plain(let address): .forwarder(origin: address.withoutBounceTag ?? address)
        case .forwarder: self
        case .missing, .unusable: .unusable
        }
    }
}
