internal import CPosix
internal import Glibc

/// A program run to its end, and what it cost.
struct Child: Sendable {
    /// The exit code, or 128 and the signal that ended it.
    let code: Int32
    let elapsed: Duration
    /// User and system time of the program and its children.
    let processorSeconds: Double
    /// wait4(2)'s `ru_maxrss`. Linux counts what the parent had when it started the program, so it is never below
    /// `leastPeakKilobytes`.
    let peakKilobytes: Int

    /// Our own peak so far: programs that took less are not told apart.
    static var leastPeakKilobytes: Int {
        var usage = rusage()
        getrusage(RUSAGE_SELF.rawValue, &usage)
        return usage.ru_maxrss
    }

    /// - Parameters:
    ///   - words: the program, looked for on the PATH, and its arguments.
    ///   - output: a file for standard output, made anew; standard error goes beside it as `.err`, and with /dev/null there too.
    ///   - environment: added to ours.
    ///   - isBrief: an interruption lets it finish, as what it leaves half done could not be undone.
    static func run(
        _ words: [String],
        output: String,
        environment: [String: String] = [:],
        isBrief: Bool = false
    ) throws(Failure) -> Child {
        try Interruption.check()
        let start = ContinuousClock.now
        let process = try spawn(words, output: output, environment: environment)
        let child = try wait(for: process, startedAt: start, endingIt: !isBrief)
        try Interruption.check()
        return child
    }

    /// Runs a program that tidies up: after an interruption too, and its outcome changes nothing.
    static func tidy(_ words: [String]) {
        guard let process = try? spawn(words, output: "/dev/null", environment: [:]) else { return }
        _ = try? wait(for: process, startedAt: .now, endingIt: false)
    }

    static func wait(
        for process: pid_t,
        startedAt start: ContinuousClock.Instant,
        endingIt isEnding: Bool
    ) throws(Failure) -> Child {
        var status: Int32 = 0
        var usage = rusage()
        while wait4(process, &status, 0, &usage) < 0 {
            guard errno == EINTR else { throw Failure("a program was lost", code: Failure.softwareCode) }
            if isEnding && Interruption.isHere { kill(process, SIGTERM) }
        }
        return Child(
            code: status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F,
            elapsed: start.duration(to: .now),
            processorSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
            peakKilobytes: usage.ru_maxrss
        )
    }

    /// In a process group of its own: Ctrl-C reaches us alone, and we decide who ends.
    static func spawn(
        _ words: [String],
        output: String,
        environment: [String: String]
    ) throws(Failure) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let errors = output == "/dev/null" ? output : "\(output).err"
        let flags = O_WRONLY | O_CREAT | O_TRUNC
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, flags, 0o600)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, flags, 0o600)
        posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        for (name, value) in environment { setenv(name, value, 1) }
        defer { for name in environment.keys { unsetenv(name) } }
        let arguments = words.map { strdup($0) }
        defer { for argument in arguments { free(argument) } }
        var process: pid_t = 0
        let result = posix_spawnp(&process, words[0], &actions, &attributes, arguments + [nil], environ)
        guard result == 0 else {
            throw Failure("\(words[0]): \(String(cString: strerror(result)))", code: Failure.unavailableCode)
        }
        return process
    }

    private static func seconds(_ time: timeval) -> Double {
        Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
    }
}
