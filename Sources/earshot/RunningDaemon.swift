internal import Daemon

/// The daemon that may be running on a configuration's store.
struct RunningDaemon {
    let client: ControlClient

    init(_ configuration: Configuration) {
        client = ControlClient(path: configuration.controlSocket)
    }

    /// Nil when no daemon runs.
    func ask(_ request: ControlRequest) throws(Failure) -> ControlAnswer? {
        do {
            return try client.ask(request)
        } catch  where error.kind == .notRunning {
            return nil
        } catch {
            throw Failure(.unavailable, error.message)
        }
    }
}
