internal import Feedback
internal import MIME

/// Who a mail says it is from, and whether that looks forged.
enum SenderReading {
    /// UTF-8 bytes kept of a display name.
    static let maximumNameBytes = 256
    /// UTF-8 bytes kept of an address as written.
    static let maximumAddressBytes = 320

    /// The addr-spec of the *first* From is the sender; names are decoded only after addresses were taken apart.
    static func sender(of header: HeaderBlock, charset: String?) -> Sender {
        let fields = header.all("from")
        guard let field = fields.first ?? header.first("sender") else { return Sender(name: "", address: "") }
        let list = AddressList(field.value)
        guard let mailbox = list.mailboxes.first(where: { !$0.address.isEmpty }) ?? list.mailboxes.first else {
            return Sender(name: "", address: "")
        }
        let decoded = EncodedWords.decode(mailbox.name, fallback: charset)
        let name = InertText.line(decoded, maximumBytes: maximumNameBytes)
        let address = InertText.line(mailbox.address, maximumBytes: maximumAddressBytes)
        var suspicion = suspicion(name: decoded, address: address)
        if list.mailboxes.count(where: { !$0.address.isEmpty }) > 1 { suspicion = "several From addresses" }
        if fields.count > 1 { suspicion = "several From headers" }
        return Sender(name: name, address: address, suspicion: suspicion)
    }

    private static func suspicion(name: String, address: String) -> String? {
        if InertText.isDeceptive(name) { return "a name with direction overrides" }
        let domain = address.split(separator: "@").last.map(String.init) ?? ""
        if domain.utf8.contains(where: { $0 >= 0x80 }) || domain.lowercased().contains("xn--") {
            return "a domain in foreign letters"
        }
        if address.utf8.count(where: { $0 == 0x40 }) > 1 { return "several @ in the address" }
        return addresses(in: name).contains { $0 != address.lowercased() } ? "an address inside the name" : nil
    }

    /// Words with an "@" inside, lower case, without brackets and quotes.
    private static func addresses(in name: String) -> [String] {
        name.lowercased().split { $0 == " " || $0 == "<" || $0 == ">" || $0 == "\"" || $0 == "(" || $0 == ")" || $0 == "'" }
            .map(String.init).filter { word in
                guard let at = word.firstIndex(of: "@") else { return false }
                return at != word.startIndex && word[at...].contains(".")
            }
    }
}
