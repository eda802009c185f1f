internal import Dispatch
internal import Glibc
internal import Synchronization

/// The signals the daemon acts on.
///
/// From its creation on, SIGTERM, SIGINT and SIGHUP no longer end the process: so it is made before readiness is announced.
final class SignalStream: Sendable {
    private let sources: Mutex<[any DispatchSourceSignal]>

    init(_ deliver: @escaping @Sendable (DaemonEvent) -> Void) {
        // A peer that hangs up must be an error of one write, not the end of the process.
        signal(SIGPIPE, SIG_IGN)
        let queue = DispatchQueue(label: "earshot.signals")
        let actions: [(Int32, @Sendable () -> Void)] = [
            (SIGTERM, { deliver(.stop) }), (SIGINT, { deliver(.stop) }), (SIGHUP, { deliver(.reload(nil)) }),
        ]
        sources = Mutex(
            actions.map { number, action in
                signal(number, SIG_IGN)
                let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
                source.setEventHandler(handler: action)
                source.activate()
                return source
            }
        )
    }

    func cancel() {
        sources.withLock { sources in
            for source in sources { source.cancel() }
        }
    }
}
