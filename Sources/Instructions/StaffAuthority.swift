package import Feedback

/// Whether a mail may act: it comes from an address of staff, it answers a mail of ours that only its readers know, it is no
/// replay, and something proves that it comes from whom it names (Decisions/027).
package struct StaffAuthority: Sendable {
    /// Who may command; of a digest's own matters, its readers.
    package let staff: [EmailAddress]
    /// Why others may not.
    package let stranger: Refusal
    /// Ours: to one of them a command is written.
    package let ownAddresses: [EmailAddress]
    /// The organisation's mail domains.
    package let domains: [String]
    /// The authserv-id of the server that received the mail; nil: none is believed.
    package let trustedAuthserv: String?
    /// The operator declares that Exchange sets and strips `X-MS-Exchange-Organization-AuthAs`.
    package let believesExchange: Bool

    package init(
        staff: [EmailAddress],
        stranger: Refusal = .notStaff,
        ownAddresses: [EmailAddress],
        domains: [String],
        trustedAuthserv: String?,
        believesExchange: Bool
    ) {
        self.staff = staff
        self.stranger = stranger
        self.ownAddresses = ownAddresses
        self.domains = domains
        self.trustedAuthserv = trustedAuthserv
        self.believesExchange = believesExchange
    }

    package enum Proof: String, Sendable, Codable {
        case dkim
        case dmarc
        case exchange
        /// A code that was mailed to the address came back.
        case code
    }

    /// How a mail refers to what it is about.
    package enum Reference: Hashable, Sendable {
        case valid
        /// Made more than 30 days ago.
        case expired
        /// A token that was made for nothing of ours, or for something else than what it stands with.
        case foreign
        /// It names two incidents, or two digests, or one of each.
        case ambiguous
    }

    package enum Refusal: String, Sendable, Codable {
        case notStaff = "not an address of staff"
        case notReader = "not a reader of the digest"
        case doubtfulSender = "the sender looks forged"
        case forged = "our own server says that it is not from its sender"
        case automatic = "a machine sent it"
        case replayed = "it was carried out before"
        case expired = "its token is too old"
        case foreignToken = "its token is none of ours"
        case ambiguous = "it names two incidents or digests"
        case tooManyCodes = "too many codes were asked for"
        case wrongCode = "the code is wrong"
        case expiredCode = "the code is too old, or was used"
        case foreignCode = "the code was sent to another address"

        /// Somebody may be trying: the address that was named is told, and the operator.
        package var isSuspicious: Bool {
            switch self {
            case .doubtfulSender, .forged, .replayed, .foreignToken, .tooManyCodes, .wrongCode: true
            case .notStaff, .notReader, .automatic, .expired, .ambiguous, .expiredCode, .foreignCode: false
            }
        }
    }

    package enum Decision: Hashable, Sendable {
        case accepted(Proof)
        /// All is well but that nothing proves who wrote it.
        case needsCode
        case refused(Refusal)
    }

    package struct Ruling: Hashable, Sendable {
        package let decision: Decision
        /// The configured address that the mail names as its sender; nil where it names none.
        package let staff: EmailAddress?
        /// What proves the sender, whatever was decided: only then may somebody who is refused be answered.
        package let proof: Proof?
    }

    package func rule(on message: Message, _ reference: Reference, isReplay: Bool) -> Ruling {
        let staff = staff(named: message.sender)
        let proof = proof(of: message)
        let decision: Decision =
            if let refusal = refusal(of: message, reference, isStaff: staff != nil, isReplay: isReplay) {
                .refused(refusal)
            } else {
                proof.map { .accepted($0) } ?? .needsCode
            }
        return Ruling(decision: decision, staff: staff, proof: proof)
    }

    /// The configured address that is this sender's. Unlike people who are only counted, `anna+x@` is not `anna@`: not every
    /// server takes them for one.
    package func staff(named sender: Sender) -> EmailAddress? {
        guard let address = sender.mailable else { return nil }
        let key = Self.exact(address)
        return staff.first { Self.exact($0) == key }
    }

    private func refusal(
        of message: Message,
        _ reference: Reference,
        isStaff: Bool,
        isReplay: Bool
    ) -> Refusal? {
        if message.sender.suspicion != nil { return .doubtfulSender }
        if isAutomatic(message) { return .automatic }
        if authentication(of: message).isForged(message.authentication) { return .forged }
        if !isStaff { return stranger }
        switch reference {
        case .valid: return isReplay ? .replayed : nil
        case .expired: return .expired
        case .foreign: return .foreignToken
        case .ambiguous: return .ambiguous
        }
    }

    /// What proves the sender, staff or not; nil where nothing does. A mail in somebody's name, sent by another (Sender beside From),
    /// proves that other at best. And it must be written to us: a signature covers To, but not what it answers, so a signed "resolved"
    /// to somebody else could be sent on as an answer to an alert.
    package func proof(of message: Message) -> Proof? {
        guard message.submitter == nil, message.sender.suspicion == nil, isWrittenToUs(message) else { return nil }
        switch authentication(of: message).proof(in: message.authentication) {
        case .dkim: return .dkim
        case .dmarc: return .dmarc
        case nil: return isInternalToExchange(message) ? .exchange : nil
        }
    }

    private func isWrittenToUs(_ message: Message) -> Bool {
        let own = Set(ownAddresses.map(\.normalized))
        return message.recipients.contains { EmailAddress($0).map { own.contains($0.normalized) } ?? false }
    }

    private func authentication(of message: Message) -> SenderAuthentication {
        SenderAuthentication(domain: message.sender.domain, trustedAuthserv: trustedAuthserv)
    }

    /// Mail within a tenant bears no signature, only this. Two such lines are one too many.
    private func isInternalToExchange(_ message: Message) -> Bool {
        guard believesExchange, values(of: "x-ms-exchange-organization-authas", in: message) == ["internal"] else {
            return false
        }
        let domain = message.sender.domain.ascii
        return domains.contains { own in
            let own = DomainName(own).ascii
            return domain == own || domain.hasSuffix("." + own)
        }
    }

    /// RFC 3834 section 2: such mail is not answered, and does nothing.
    private func isAutomatic(_ message: Message) -> Bool {
        if message.returnPath == "" { return true }
        let submitted = values(of: "auto-submitted", in: message)
        if submitted.contains(where: { $0.split(separator: ";").first.map(Self.trimmed) != "no" }) { return true }
        return values(of: "precedence", in: message).contains { ["bulk", "list", "junk", "auto_reply"].contains($0) }
    }

    /// In lower case.
    private func values(of name: String, in message: Message) -> [String] {
        message.automationHeaders.compactMap { line in
            guard line.hasPrefix(name + ":") else { return nil }
            return Self.trimmed(line.dropFirst(name.count + 1)).lowercased()
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    private static func exact(_ address: EmailAddress) -> String {
        "\(address.local.lowercased())@\(DomainName(address.domain).ascii)"
    }
}
