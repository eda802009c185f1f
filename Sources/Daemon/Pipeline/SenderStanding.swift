internal import Feedback
internal import Instructions

/// How far it is believed that a mail is from its sender, where it says what an earlier one is.
///
/// That it answers our acknowledgement, which only the sender was sent, speaks for it already; beside this it must be as good as a mail
/// that may be answered: a return path of the same domain, a server's word, or a colleague's address.
struct SenderStanding: Sendable {
    /// What our own server proves; nil where it proves nothing.
    let proof: StaffAuthority.Proof?
    let isTrusted: Bool
    let isProvedColleague: Bool

    init(_ message: Message, authority: StaffAuthority, domains: [String]) {
        let domain = message.sender.domain
        let isColleague = domains.contains { own in
            let own = DomainName(own).ascii
            return domain.ascii == own || domain.ascii.hasSuffix("." + own)
        }
        let authentication = SenderAuthentication(domain: domain, trustedAuthserv: authority.trustedAuthserv)
        let isAligned = message.returnPath.map { Sender(name: "", address: $0).domain.isAligned(with: domain) } ?? false
        let isHonest =
            message.sender.suspicion == nil && message.returnPath != ""
            && !authentication.isForged(message.authentication)
        proof = authority.proof(of: message)
        isTrusted = isHonest && (isColleague || isAligned || authentication.passes(message.authentication))
        isProvedColleague = isTrusted && isColleague && proof != nil
    }
}
