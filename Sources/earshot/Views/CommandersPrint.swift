internal import Daemon
internal import Feedback
internal import Typesetting

/// Who may command by mail, and what proves it, for `earshot check`.
struct CommandersPrint {
    private static let columns = TextColumns(width: 80)

    private let addresses: [String]
    private let proofs: [String]

    init(_ configuration: Configuration) {
        addresses = configuration.commanders.map(\.description)
        proofs = configuration.commandProofs
    }

    var text: String {
        let head = "commands by mail  "
        let rest = String(repeating: " ", count: head.count + 8)
        guard !addresses.isEmpty else { return "\(head)off     nobody may\n" }
        let proof =
            proofs.isEmpty
            ? "no authserv_id is configured: each waits until a code that is mailed comes back"
            : "proved by \(proofs.joined(separator: ", ")), else by a code that is mailed"
        let lines = Self.columns.lines(addresses.joined(separator: ", "), first: "\(head)fine    ", rest: rest)
        return (lines + Self.columns.lines(proof, first: rest, rest: rest)).joined(separator: "\n") + "\n"
    }
}
