internal import CPosix
internal import Glibc

/// A program run to its end, or until its time is up: then it ends with all it has started.
enum DrawingProgram {
    /// Between two looks whether it has ended.
    private static let pause: UInt32 = 20_000

    /// Returns its exit code; 128 and the signal's number if a signal ended it, as shells count.
    ///
    /// - Parameters:
    ///   - words: its path and its arguments.
    ///   - output: a file for its standard output; what it complains of is dropped.
    static func run(_ words: [String], output: String, timeLimit: Duration) throws(Failure) -> Int32 {
        let process = try spawn(words, output: output)
        let deadline = ContinuousClock.now + timeLimit
        var status: Int32 = 0
        while true {
            switch waitpid(process, &status, WNOHANG) {
            case process: return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
            case 0: break
            default: if errno != EINTR { throw Failure(.software, "a program was lost") }
            }
            guard .now < deadline else {
                kill(-process, SIGKILL)
                while waitpid(process, &status, 0) < 0, errno == EINTR {}
                throw Failure(.unavailable, "\(words[0]) took longer than \(timeLimit)")
            }
            usleep(pause)
        }
    }

    private static func spawn(_ words: [String], output: String) throws(Failure) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        let arguments = words.map { strdup($0) }
        defer { for argument in arguments { free(argument) } }
        var process: pid_t = 0
        let result = posix_spawn(&process, words[0], &actions, &attributes, arguments + [nil], environ)
        guard result == 0 else { throw Failure(.unavailable, "\(words[0]): \(String(cString: strerror(result)))") }
        return process
    }
}
