internal import CPosix
internal import Glibc

/// One Unix stream socket, closed with its owner. Calls block, but never longer than the time limit set on it.
final class UnixSocket: Sendable {
    /// Bytes of one line, line feed included.
    static let maximumLineBytes = 1024 * 1024
    /// sun_path holds 108 bytes with its NUL, unix(7).
    static let maximumPathBytes = 107

    let descriptor: Int32

    init(adopting descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }

    /// - Throws: `ControlError` of kind `notRunning` when nobody listens at `path`.
    static func connected(to path: String, timeLimitSeconds: Int) throws(ControlError) -> UnixSocket {
        let socket = try UnixSocket.unbound()
        socket.limitTime(seconds: timeLimitSeconds)
        let result = try withAddress(path) { address, length in Glibc.connect(socket.descriptor, address, length) }
        guard result == 0 else {
            let code = errno
            let reason = String(cString: strerror(code))
            if code == EACCES || code == EPERM {
                let advice = "run this command as root or as Earshot's own user"
                throw ControlError(kind: .failed, message: "\(path) may not be used: \(reason); \(advice)")
            }
            throw ControlError(kind: .notRunning, message: "no daemon answers at \(path): \(reason)")
        }
        return socket
    }

    /// Listens at `path`, mode 0600. What a dead daemon left there is replaced; the store's lock keeps a living one out.
    static func listening(at path: String) throws(ControlError) -> UnixSocket {
        let socket = try UnixSocket.unbound()
        unlink(path)
        let before = umask(0o177)
        defer { umask(before) }
        let result = try withAddress(path) { address, length in bind(socket.descriptor, address, length) }
        guard result == 0, listen(socket.descriptor, 16) == 0 else {
            let reason = String(cString: strerror(errno))
            throw ControlError(kind: .failed, message: "cannot listen at the control socket \(path): \(reason)")
        }
        return socket
    }

    /// Whether `accepted` would return at once.
    var hasArrivals: Bool {
        var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&poller, 1, 0) > 0
    }

    func accepted(timeLimitSeconds: Int) -> UnixSocket? {
        let connection = accept(descriptor, nil, nil)
        guard connection >= 0 else { return nil }
        _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
        let socket = UnixSocket(adopting: connection)
        socket.limitTime(seconds: timeLimitSeconds)
        return socket
    }

    /// The user id of the process at the other end, from the kernel.
    var peerUser: uid_t? {
        var user = uid_t()
        return earshot_peer_user(descriptor, &user) == 0 ? user : nil
    }

    /// The bytes up to the first line feed or the end; nil when the limit of length or time was passed.
    func readLine() -> [UInt8]? {
        var line: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16 * 1024)
        while line.count <= Self.maximumLineBytes {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { return nil }
            line += buffer[..<count]
            if let end = line.firstIndex(of: 0x0A) { return Array(line[..<end]) }
            if count == 0 { return line }
        }
        return nil
    }

    /// False when the peer is gone.
    func write(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    private static func unbound() throws(ControlError) -> UnixSocket {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else {
            throw ControlError(kind: .failed, message: "cannot make a socket: \(String(cString: strerror(errno)))")
        }
        return UnixSocket(adopting: descriptor)
    }

    private func limitTime(seconds: Int) {
        var limit = timeval(tv_sec: seconds, tv_usec: 0)
        let length = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, length)
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, length)
    }

    private static func withAddress(
        _ path: String,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) throws(ControlError) -> Int32 {
        guard path.utf8.count <= maximumPathBytes else {
            throw ControlError(
                kind: .failed,
                message: "the control socket's path has more than \(maximumPathBytes) bytes: \(path)"
            )
        }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }
}
