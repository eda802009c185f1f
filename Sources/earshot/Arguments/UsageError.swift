/// The command line makes no sense: exit code 64, EX_USAGE.
struct UsageError: Error, Sendable {
    let message: String
    let command: String?

    init(_ message: String, command: String?) {
        self.message = message
        self.command = command
    }
}
