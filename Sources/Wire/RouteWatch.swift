internal import Glibc

/// The system's own watch over an open connection. A router that forgets it, or a server that loses its power, says nothing:
/// without this, IDLE would wait for minutes on a connection that is dead.
///
/// A slow server loses nothing by it: its system answers the probes however long the server itself thinks.
enum RouteWatch {
    /// Of silence, before the other side is asked whether it is there (tcp(7)).
    static let probesAfter = Duration.seconds(10)
    /// Between two probes.
    static let probeInterval = Duration.seconds(5)
    /// Without a sign of the other side, while a probe or bytes of ours are unanswered: then the connection fails.
    static let givenUpAfter = Duration.seconds(30)

    /// Best effort: where the system knows no such option, the deadlines of the protocols remain.
    static func begin(on socket: Int32) {
        set(SOL_SOCKET, SO_KEEPALIVE, 1, on: socket)
        let transport = Int32(IPPROTO_TCP)
        set(transport, TCP_KEEPIDLE, Int32(probesAfter.components.seconds), on: socket)
        set(transport, TCP_KEEPINTVL, Int32(probeInterval.components.seconds), on: socket)
        set(transport, TCP_USER_TIMEOUT, Int32(givenUpAfter.components.seconds) * 1000, on: socket)
    }

    private static func set(_ level: Int32, _ option: Int32, _ value: Int32, on socket: Int32) {
        withUnsafeBytes(of: value) { bytes in
            _ = setsockopt(socket, level, option, bytes.baseAddress, socklen_t(bytes.count))
        }
    }
}
