internal import Glibc
internal import Synchronization

/// Ctrl-C and SIGTERM: noticed by whoever waits for a child, so that servers are stopped and folders removed on the way out.
enum Interruption {
    private static let hasCome = Atomic<Bool>(false)

    /// Also makes the flag exist before a signal can come: a handler must not initialise anything.
    static func watch() {
        guard !hasCome.load(ordering: .relaxed) else { return }
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in Interruption.hasCome.store(true, ordering: .relaxed) }
        // No SA_RESTART: wait4(2) must return.
        sigaction(SIGINT, &action, nil)
        sigaction(SIGTERM, &action, nil)
    }

    /// What starts no server has nothing to stop on the way out: a signal ends it at once, in the middle of its computing.
    static func letGo() {
        signal(SIGINT, SIG_DFL)
        signal(SIGTERM, SIG_DFL)
    }

    static var isHere: Bool { hasCome.load(ordering: .relaxed) }

    static func check() throws(Failure) {
        if isHere { throw Failure("interrupted", code: Failure.interruptedCode) }
    }
}
