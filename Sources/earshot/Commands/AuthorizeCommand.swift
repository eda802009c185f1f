internal import Authorization
internal import Daemon
internal import Glibc

/// `earshot authorize`: somebody consents that Earshot logs in for them.
struct AuthorizeCommand: Command {
    static let specification = CommandSpecification(
        "authorize",
        "Has a mailbox's owner consent to OAuth2, and tries the login.",
        operands: "NAME",
        options: [Setup.configurationOption],
        details: """
            NAME is that of a mailbox, or 'relay'. It prints an address to open in a
            browser, on any machine; for Microsoft 365 a code to type there, for Gmail
            the address at which the browser ends is pasted back. What is kept lies
            beside the store, so run it as root or as the service's account. A running
            daemon is told. Exit code 77: nobody consented; 69: the login failed.
            """
    )

    private let path: String
    private let name: String

    init(_ arguments: ParsedArguments) throws(UsageError) {
        guard arguments.operands.count == 1 else {
            throw UsageError("authorize what? give the name of one mailbox, or 'relay'", command: "authorize")
        }
        path = arguments.value("config") ?? Setup.defaultConfiguration
        name = arguments.operands[0]
    }

    func run() async throws -> ExitCode {
        let configuration = try Setup.configuration(path)
        let errand = try errand(in: configuration)
        do throws(AuthorizationError) {
            try await errand.consent(.init(say: { Console.write($0) }, hear: { readLine() }))
        } catch {
            throw Failure(Self.code(of: error), error.message)
        }
        Console.write("\n\(errand.login.user) has consented. Trying the login:\n\n")
        var isFine = true
        for check in errand.attempts() {
            let finding = await check.run()
            Console.write(CheckCommand.text(of: finding))
            isFine = isFine && finding.isFine
        }
        try tell(RunningDaemon(configuration))
        return isFine ? .success : .unavailable
    }

    private func errand(in configuration: Configuration) throws(Failure) -> AuthorizationErrand {
        do throws(NothingToAuthorize) {
            return try AuthorizationErrand(name, in: configuration)
        } catch {
            throw Failure(.usage, error.description)
        }
    }

    /// A daemon that waits for this tries again at once.
    private func tell(_ daemon: RunningDaemon) throws(Failure) {
        let answer: ControlAnswer?
        do throws(Failure) {
            answer = try daemon.ask(.init(.reload))
        } catch {
            Console.complain("\(error.message)\nIt uses the new authorization when it tries again.")
            return
        }
        guard let answer else { return }
        if let error = answer.error {
            Console.complain("the running daemon kept its configuration: \(error)")
        } else {
            Console.write("\nThe running daemon has been told.\n")
        }
    }

    private static func code(of error: AuthorizationError) -> ExitCode {
        switch error.kind {
        case .ended, .declined: .noPermission
        case .configuration: .configuration
        case .storage: .ioError
        case .transient, .cancelled: .temporaryFailure
        }
    }
}
