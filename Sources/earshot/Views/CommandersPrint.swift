internal import Daemon
internal import Feedback
internal import Typesetting

/// Who may command by mail, and what proves it, for `earshot check`.
struct CommandersPrint {
    private static let columns = TextColumns(width: 80)

    private let addresses: [String]
    private let proofs: [String]
    private let mailbox: String?

    init(_ configuration: Configuration) {
        addresses = configuration.commanders.map(\.description)
        proofs = configuration.commandProofs
        mailbox = configuration.commandAddress?.description
    }

    var text: String {
        let head = "commands by mail  "
        let rest = String(repeating: " ", count: head.count + 8)
        guard !addresses.isEmpty else { return "\(head)off     nobody may\n" }
        let proof =
            proofs.isEmpty
            ? "no authserv_id is configured: each waits until a code that is mailed comes back"
            : "proved by \(proofs.joined(separator: ", ")), else by a code that is mailed"
        let way =
            mailbox.map { "in answer to an alert, to \($0)" }
            ?? "no mailbox has an address: add own_addresses, so that answers to alerts come in"
        let lines = Self.columns.lines(addresses.joined(separator: ", "), first: "\(head)fine    ", rest: rest)
        let further = [way, proof].flatMap { Self.columns.lines($0, first: rest, rest: rest) }
        return (lines + further).joined(separator: "\n") + "\n"
    }
}
