internal import Glibc

/// A program that runs until its owner goes: then it gets SIGTERM and is waited for.
final class RunningChild {
    private let process: pid_t
    private let start = ContinuousClock.now
    private var isRunning = true

    /// As `Child.run` takes them.
    init(_ words: [String], output: String, environment: [String: String]) throws(Failure) {
        process = try Child.spawn(words, output: output, environment: environment)
    }

    deinit {
        if isRunning { _ = try? stop() }
    }

    /// - Returns: what it cost from its start on.
    func stop() throws(Failure) -> Child {
        isRunning = false
        kill(process, SIGTERM)
        return try Child.wait(for: process, startedAt: start, endingIt: false)
    }
}
