import Glibc

/// A program started by a test, ended by its process id.
final class Subprocess: Sendable {
    let id: pid_t
    /// Everything it prints goes to this file.
    let outputPath: String

    /// - Parameter environment: added to, or replacing, what this process has.
    init(_ arguments: [String], output: String, environment: [String: String] = [:]) throws {
        outputPath = output
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A thread of the tests' blocks most signals, and its children would inherit that: SIGTERM would not reach them.
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var variables = Self.currentEnvironment()
        variables.merge(environment) { $1 }
        let environmentWords = variables.map { "\($0)=\($1)" }
        var child: pid_t = 0
        let result = Self.withCStrings(arguments) { argv in
            Self.withCStrings(environmentWords) { envp in
                posix_spawnp(&child, arguments[0], &actions, &attributes, argv, envp)
            }
        }
        guard result == 0 else {
            throw SubprocessError(message: "\(arguments[0]): \(String(cString: strerror(result)))")
        }
        id = child
    }

    deinit {
        kill(id, SIGKILL)
        _ = wait()
    }

    func signal(_ number: Int32) {
        kill(id, number)
    }

    /// The exit code, or minus the signal that ended it. Called once; blocks.
    @discardableResult
    func wait() -> Int32 {
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0 && errno == EINTR {}
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
    }

    /// The exit code if it ended within the time.
    func wait(seconds: Double) async throws -> Int32? {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while true {
            // Looked at once more after the time is over: this task may have had no turn for long.
            let isOver = ContinuousClock.now >= deadline
            var status: Int32 = 0
            if waitpid(id, &status, WNOHANG) == id {
                return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
            }
            if isOver { return nil }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    var output: String { TestFiles.text(outputPath) }

    /// Runs to the end.
    static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> (code: Int32, output: String)
    {
        let file = TestFiles.temporaryFolder() + "/output"
        let process = try Subprocess(arguments, output: file, environment: environment)
        let code = process.wait()
        return (code, TestFiles.text(file))
    }

    private static func currentEnvironment() -> [String: String] {
        var variables: [String: String] = [:]
        var entry = environ
        while let word = entry.pointee {
            let parts = String(cString: word).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
            entry += 1
        }
        return variables
    }

    private static func withCStrings<Result>(
        _ words: [String],
        _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = words.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }
}

struct SubprocessError: Error, CustomStringConvertible {
    let message: String
    var description: String { message }
}
