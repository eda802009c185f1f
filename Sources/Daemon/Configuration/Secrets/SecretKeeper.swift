internal import Feedback

/// Fetches passwords, each time anew: a changed one counts from the next connection on.
///
/// Files and commands block, so this actor has a thread of its own.
package actor SecretKeeper {
    private let environment: [String: String]
    private let commandLimit: Duration
    private let queue = SerialExecutorQueue(label: "earshot.secrets")

    /// `environment` is the process's: `CREDENTIALS_DIRECTORY`, and what commands are given.
    package init(environment: [String: String], commandLimit: Duration = .seconds(10)) {
        self.environment = environment
        self.commandLimit = commandLimit
    }

    package nonisolated var unownedExecutor: UnownedSerialExecutor {
        queue.asUnownedSerialExecutor()
    }

    /// The secret without its line end: never empty, at most `Secret.maximumBytes` bytes, without NUL, CR and LF.
    /// A command that takes longer than `commandLimit` is ended, with all it started.
    package func password(of secret: Secret) throws(SecretError) -> String {
        let bytes =
            switch secret.source {
            case .credential(let name): try credentialFile(name, secret).read()
            case .file(let path):
                try SecretFile(path: path, secret: secret, missingHint: "Write the secret there.").readPrivate()
            case .command(let command):
                try SecretCommand.firstLine(of: command, environment: environment, timeLimit: commandLimit)
            }
        return try Self.text(bytes, of: secret)
    }

    private func credentialFile(_ name: String, _ secret: Secret) throws(SecretError) -> SecretFile {
        guard let directory = environment["CREDENTIALS_DIRECTORY"], !directory.isEmpty else {
            let hint = """
                Add LoadCredential=\(name):/path/to/it to the unit; outside systemd, set CREDENTIALS_DIRECTORY to a \
                directory with a file \(name).
                """
            throw SecretError("\(secret): systemd gave this process no credentials", hint: hint)
        }
        let hint = "Does the unit have LoadCredential=\(name):/path/to/it?"
        return SecretFile(path: "\(directory)/\(name)", secret: secret, missingHint: hint)
    }

    /// Trims one line end: `\n` or `\r\n`.
    private static func text(_ bytes: [UInt8], of secret: Secret) throws(SecretError) -> String {
        var kept = bytes[...]
        if kept.last == UInt8(ascii: "\n") { kept.removeLast() }
        if kept.last == UInt8(ascii: "\r") { kept.removeLast() }
        guard !kept.isEmpty else { throw SecretError("\(secret): the secret is empty") }
        guard kept.count <= Secret.maximumBytes else {
            throw SecretError("\(secret): the secret has more than \(Secret.maximumBytes) bytes")
        }
        guard !kept.contains(where: { $0 == 0 || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) else {
            throw SecretError("\(secret): the secret has more than one line, or holds a NUL")
        }
        guard let text = String(validating: kept, as: UTF8.self) else {
            throw SecretError("\(secret): the secret is not UTF-8")
        }
        return text
    }
}
