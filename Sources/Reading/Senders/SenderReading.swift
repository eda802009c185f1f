internal import Feedback
internal import MIME

/// Who a mail says it is from, and whether that looks forged.
struct SenderReading {
    /// UTF-8 bytes kept of a display name.
    static let maximumNameBytes = 256
    /// UTF-8 bytes kept of an address as written.
    static let maximumAddressBytes = 320
    /// Addresses kept of Reply-To.
    static let maximumReplyAddresses = 20

    let header: HeaderBlock
    /// What raw 8-bit text is in: the body's charset.
    let charset: String?
    let doubts: SenderDoubts

    /// The first address of the *first* From that has one; names are decoded only after addresses were taken apart.
    ///
    /// Every mailbox of every From is looked at for doubts. Without a From, the Sender header's.
    func sender() -> Sender {
        let fields = header.all("from")
        guard !fields.isEmpty else { return read("sender") ?? Sender(name: "", address: "") }
        let lists = fields.map { AddressList($0.value).mailboxes }
        let mailboxes = lists.flatMap { $0 }
        guard let mailbox = Self.first(of: lists) else {
            return encoded(fields[0]) ?? Sender(name: "", address: "")
        }
        let first = sender(mailbox)
        if !Self.isPlain(mailbox), AddressSpec.decoded(mailbox.address) == nil, let hidden = encoded(fields[0]) {
            return hidden
        }
        guard mailboxes.count > 1 else { return first }
        let key = Self.key(mailbox.address)
        let others = mailboxes.filter { Self.hasAt($0.address) && Self.key($0.address) != key }
        guard !others.isEmpty else { return first }
        return Sender(
            name: first.name,
            address: first.address,
            suspicion: fields.count > 1 ? "several From headers" : "several From addresses"
        )
    }

    /// Who sent it on behalf of the author: Sender (RFC 5322 section 3.6.2) where it differs from From.
    func submitter(for sender: Sender) -> Sender? {
        guard header.first("from") != nil, let submitter = read("sender"), submitter.key != sender.key else {
            return nil
        }
        return submitter
    }

    /// Addresses of Reply-To, as written.
    func replyTo() -> [String] {
        let found = header.all("reply-to").flatMap { AddressList($0.value).mailboxes }
            .filter { Self.hasAt($0.address) }
        return found.prefix(Self.maximumReplyAddresses).map { shown($0.address) }
    }

    /// Answers that would go to another organisation. Forms and ticket systems do this rightly: a mark, no suspicion.
    static func note(on replyTo: [String], of sender: Sender) -> String? {
        guard !replyTo.isEmpty else { return nil }
        let domain = sender.domain
        let isElsewhere = replyTo.contains { address in
            !Sender(name: "", address: address).domain.isAligned(with: domain)
        }
        return isElsewhere && !domain.ascii.isEmpty ? "answers are to go elsewhere: Reply-To" : nil
    }

    // MARK: - One mailbox

    private func read(_ name: String) -> Sender? {
        let mailboxes = header.all(name).prefix(1).map { AddressList($0.value).mailboxes }
        return Self.first(of: Array(mailboxes)).map(sender)
    }

    /// An address with an "@" if there is one: "Doe, John <j@x.example>" begins with no address.
    private static func first(of lists: [[AddressList.Mailbox]]) -> AddressList.Mailbox? {
        let all = lists.lazy.flatMap { $0 }
        return all.first { isPlain($0) } ?? all.first { hasAt($0.address) } ?? all.first { !$0.address.isEmpty }
            ?? all.first
    }

    private func sender(_ mailbox: AddressList.Mailbox) -> Sender {
        let decoded = EncodedWords.decode(mailbox.name, fallback: charset)
        let name = Self.unquoted(InertText.line(decoded, maximumBytes: Self.maximumNameBytes))
        var doubt = doubts.doubt(name: decoded, address: mailbox.address)
        var address = mailbox.address
        if let meant = AddressSpec.decoded(address) {
            // QUIRK: RFC 2047 section 5 forbids encoded-words in an addr-spec; careless programs encode the whole header.
            doubt = doubts.doubt(name: decoded, address: meant) ?? "encoded-words inside the address"
            address = meant
        } else if mailbox.hasSecondAddress {
            doubt = "several addresses in one From"
        }
        return Sender(name: name, address: shown(address), suspicion: doubt)
    }

    /// QUIRK: a From that is one encoded-word, address and all (RFC 2047 section 5 forbids it). The address is shown, and doubted:
    /// no server has checked it.
    private func encoded(_ field: HeaderField) -> Sender? {
        guard field.value.contains("=?") else { return nil }
        let decoded = EncodedWords.decode(field.value, fallback: charset)
        let list = AddressList(Array(decoded.utf8))
        guard let mailbox = list.mailboxes.first(where: { Self.hasAt($0.address) }) else {
            return nil
        }
        let found = sender(mailbox)
        return Sender(
            name: found.name,
            address: found.address,
            suspicion: found.suspicion ?? "an address hidden in encoded-words"
        )
    }

    private func shown(_ address: String) -> String {
        InertText.line(address, maximumBytes: Self.maximumAddressBytes)
    }

    private static func isPlain(_ mailbox: AddressList.Mailbox) -> Bool {
        let isEncoded = mailbox.address.utf8.contains(UInt8(ascii: "=")) && Array(mailbox.address.utf8).contains("=?")
        return hasAt(mailbox.address) && !isEncoded
    }

    private static func hasAt(_ address: String) -> Bool { address.utf8.contains(UInt8(ascii: "@")) }

    private static func key(_ address: String) -> String {
        Sender(name: "", address: InertText.line(address, maximumBytes: maximumAddressBytes)).key
    }

    /// QUIRK: quotation marks that were encoded with the name.
    private static func unquoted(_ name: String) -> String {
        guard name.utf8.count > 2, name.hasPrefix("\""), name.hasSuffix("\"") else { return name }
        let inner = name.dropFirst().dropLast()
        return inner.contains("\"") ? name : String(inner)
    }
}
