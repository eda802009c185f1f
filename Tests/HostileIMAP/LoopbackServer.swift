import Dispatch
import Glibc
import Synchronization

/// The tests' server on a free port of 127.0.0.1, for whoever needs a real socket: the engine over libcurl, the whole daemon.
/// Plain IMAP, any user and password. Serves until `stop`, or until nobody holds it.
///
///     let server = try LoopbackServer(ServedMailbox(inbox: ["Subject: x\r\n\r\nVPN is down\r\n"]), act: .hangsUp)
///     defer { server.stop() }
///     … connect to 127.0.0.1, port server.port …
package final class LoopbackServer: Sendable {
    package struct Failure: Error {
        package let what: String
    }

    package let port: UInt16
    private let listener: Int32
    private let sockets = Mutex<Set<Int32>>([])
    private let served = Mutex<[ServedConnection]>([])
    private let isStopped = Mutex(false)

    /// `pause`: between each byte of the server's and the next, in milliseconds; 0 sends answers whole.
    package init(
        _ mailbox: ServedMailbox,
        capabilities: String = ServedConnection.allCapabilities,
        act: Act = .honest,
        pause: UInt32 = 0
    ) throws(Failure) {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        port = Self.listen(listener)
        guard port != 0 else { throw Failure(what: "no free port on 127.0.0.1") }
        let connection = ServedConnection(mailbox, capabilities: capabilities, act: act)
        DispatchQueue(label: "hostile.accept").async { [weak self, listener] in
            while true {
                let client = accept(listener, nil, nil)
                guard client >= 0, let server = self, server.admit(client) else { break }
                DispatchQueue(label: "hostile.serve").async { [weak server] in
                    let last = Self.serve(client, connection, pause: pause)
                    server?.dismiss(client, last)
                }
            }
            close(listener)
        }
    }

    deinit { stop() }

    /// Ends every connection, and takes no more.
    package func stop() {
        // Once: a moment later the descriptor is closed, and may be somebody else's.
        let isFirst = isStopped.withLock { isStopped in
            defer { isStopped = true }
            return !isStopped
        }
        guard isFirst else { return }
        shutdown(listener, Int32(SHUT_RDWR))
        for client in sockets.withLock({ $0 }) { shutdown(client, Int32(SHUT_RDWR)) }
    }

    /// What was asked on the connections that have ended.
    package var commands: [[String]] { served.withLock { $0.map(\.commands) } }

    private func admit(_ client: Int32) -> Bool { sockets.withLock { $0.insert(client).inserted } }

    private func dismiss(_ client: Int32, _ last: ServedConnection) {
        served.withLock { $0.append(last) }
        sockets.withLock { _ = $0.remove(client) }
        close(client)
    }

    private static func serve(_ client: Int32, _ connection: ServedConnection, pause: UInt32) -> ServedConnection {
        var connection = connection
        var isAlive = send(connection.greeting, to: client, pause)
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while isAlive, !connection.isOver {
            let count = recv(client, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            isAlive = send(connection.received(buffer[..<count]), to: client, pause)
        }
        shutdown(client, Int32(SHUT_RDWR))
        return connection
    }

    /// False when the client is gone.
    private static func send(_ bytes: [UInt8], to client: Int32, _ pause: UInt32) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let rest = bytes[sent...].prefix(pause == 0 ? bytes.count : 1)
            let count = rest.withUnsafeBytes { Glibc.send(client, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return false }
            sent += count
            if pause > 0 { usleep(pause * 1000) }
        }
        return true
    }

    /// The port, or 0.
    private static func listen(_ descriptor: Int32) -> UInt16 {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && Glibc.listen(descriptor, 16) == 0
                    && getsockname(descriptor, $0, &length) == 0
            }
        }
        return isBound ? UInt16(bigEndian: address.sin_port) : 0
    }
}
