internal import CPosix
internal import Glibc

/// A secret that a shell command prints.
///
/// The command has no input, its complaints are dropped (they may quote the secret), it inherits no file, and it is ended
/// with everything it started when its time is up.
enum SecretCommand {
    /// Without its line end. A command that fails, prints nothing or takes too long has no secret to give.
    static func firstLine(
        of command: String,
        environment: [String: String],
        timeLimit: Duration
    ) throws(SecretError) -> [UInt8] {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw failure(errno) }
        let (output, input) = (ends[0], ends[1])
        defer { close(output) }
        _ = fcntl(output, F_SETFD, FD_CLOEXEC)
        _ = fcntl(input, F_SETFD, FD_CLOEXEC)
        // Only our end: the command may not expect to be told to write later.
        _ = fcntl(output, F_SETFL, O_NONBLOCK)
        let child = try spawning(input) { () throws(SecretError) in
            try spawn(command, environment: environment, output: input)
        }
        return try firstLine(from: output, of: child, deadline: .now + timeLimit)
    }

    /// Closes our copy of the command's end, so that the pipe ends with the command.
    private static func spawning(_ input: Int32, _ spawn: () throws(SecretError) -> pid_t) throws(SecretError) -> pid_t
    {
        defer { close(input) }
        return try spawn()
    }

    private static func firstLine(
        from output: Int32,
        of child: pid_t,
        deadline: ContinuousClock.Instant
    ) throws(SecretError) -> [UInt8] {
        var bytes: [UInt8] = []
        var isOpen = true
        while true {
            // The order matters: what a finished child printed is in the pipe by now.
            let status = exitStatus(of: child)
            if isOpen { isOpen = drain(output, into: &bytes) }
            if let status {
                guard status == 0 else { throw SecretError("command:…: it failed with status \(status)") }
                return Array(bytes.prefix { $0 != UInt8(ascii: "\n") })
            }
            guard .now < deadline else {
                end(child)
                throw SecretError("command:…: it took too long", hint: "It must print one line and end by itself.")
            }
            wait(for: isOpen ? output : -1)
        }
    }

    /// Reads what is there; false at the end. Keeps no more than the keeper needs to see that it is too much.
    private static func drain(_ output: Int32, into bytes: inout [UInt8]) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(output, &buffer, buffer.count)
            if count < 0 { return errno == EAGAIN || errno == EINTR }
            if count == 0 { return false }
            if bytes.count <= Secret.maximumBytes + 1 { bytes += buffer[..<count] }
        }
    }

    /// Until output comes or 20 ms have passed: the end of the child is looked for that often.
    private static func wait(for output: Int32) {
        var interest = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
        poll(&interest, 1, 20)
    }

    /// Nil while it runs; 128 and the signal's number if a signal ended it, as shells count.
    private static func exitStatus(of child: pid_t) -> Int32? {
        var status: Int32 = 0
        switch waitpid(child, &status, WNOHANG) {
        case 0: return nil
        case child:
            let signal = status & 0x7F
            return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
        default: return errno == EINTR ? nil : 255
        }
    }

    /// With all of its process group.
    private static func end(_ child: pid_t) {
        kill(-child, SIGKILL)
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
    }

    private static func spawn(
        _ command: String,
        environment: [String: String],
        output: Int32
    ) throws(SecretError) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1)

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        // What the daemon ignores or handles, the command meets in its standard form.
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes,
            Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP)
        )

        let arguments = strings(["/bin/sh", "-c", command])
        let variables = strings(environment.map { "\($0.key)=\($0.value)" })
        defer { (arguments + variables).forEach { free($0) } }
        var child: pid_t = 0
        let code = posix_spawn(&child, "/bin/sh", &actions, &attributes, arguments, variables)
        guard code == 0 else { throw failure(code) }
        return child
    }

    /// Copies for C, ended by nil; the caller frees them.
    private static func strings(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
        texts.map { strdup($0) } + [nil]
    }

    private static func failure(_ code: Int32) -> SecretError {
        SecretError("command:…: it could not be run: \(String(cString: strerror(code)))")
    }
}
