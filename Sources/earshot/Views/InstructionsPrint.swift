internal import Daemon
internal import Typesetting

/// What the status says of mails to Earshot itself.
struct InstructionsPrint {
    private let instructions: StatusReport.Instructions
    private let moment: (Int64) -> String

    init(_ instructions: StatusReport.Instructions, moment: @escaping (Int64) -> String) {
        self.instructions = instructions
        self.moment = moment
    }

    var lines: [String] {
        guard !instructions.byOutcome.isEmpty else { return [] }
        let counts = ["done", "partly", "nothing", "waiting", "refused"].compactMap { outcome in
            instructions.byOutcome[outcome].map { "\($0) \(Self.words[outcome] ?? outcome)" }
        }
        return ["  to Earshot:  \(counts.joined(separator: ", "))"] + instructions.refused.flatMap(refusal)
    }

    private static let words = ["partly": "done in part", "nothing": "without effect", "waiting": "waiting for a code"]

    private func refusal(_ refusal: StatusReport.Refusal) -> [String] {
        let claims = TerminalText.inert(refusal.claims)
        let text = "refused: mail \(refusal.number), \(moment(refusal.at)), from \(claims): \(refusal.reason)"
        return MailboxPrint.columns.lines(text, first: "    ", rest: "      ")
    }
}
