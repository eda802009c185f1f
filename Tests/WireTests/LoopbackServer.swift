import Glibc
import Synchronization

/// A server of one client on 127.0.0.1, whose whole behaviour is a closure on a thread of its own.
final class LoopbackServer: Sendable {
    let port: UInt16
    private let listener: Int32
    private let heard = Mutex<[UInt8]>([])

    /// Says `greeting`, then `answer(line)` to each line; nil hangs up. Blocks for ever after an empty answer's line.
    init(greeting: String, answer: @escaping @Sendable (String) -> String? = { _ in "" }) throws {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && listen(listener, 1) == 0 && getsockname(listener, $0, &length) == 0
            }
        }
        guard isBound else { throw Failure() }
        port = UInt16(bigEndian: address.sin_port)
        Thread.run { self.serve(greeting, answer) }
    }

    struct Failure: Error {}

    /// All that the client has sent.
    var received: String { heard.withLock { String(decoding: $0, as: UTF8.self) } }

    /// No new client is taken, and a waiting `accept` ends.
    func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
    }

    private func serve(_ greeting: String, _ answer: (String) -> String?) {
        let client = accept(listener, nil, nil)
        close(listener)
        guard client >= 0 else { return }
        defer { close(client) }
        Self.write(greeting, to: client)
        var line: [UInt8] = []
        var byte: UInt8 = 0
        while read(client, &byte, 1) == 1 {
            heard.withLock { $0.append(byte) }
            guard byte == UInt8(ascii: "\n") else {
                line.append(byte)
                continue
            }
            if line.last == UInt8(ascii: "\r") { line.removeLast() }
            guard let reply = answer(String(decoding: line, as: UTF8.self)) else { return }
            line = []
            Self.write(reply, to: client)
        }
    }

    private static func write(_ text: String, to client: Int32) {
        let bytes = Array(text.utf8)
        _ = send(client, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }
}

/// A detached POSIX thread that runs a closure.
private enum Thread {
    private final class Work {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    static func run(_ body: @escaping @Sendable () -> Void) {
        var thread = pthread_t()
        let work = Unmanaged.passRetained(Work(body)).toOpaque()
        pthread_create(
            &thread,
            nil,
            {
                Unmanaged<Work>.fromOpaque($0!).takeRetainedValue().body(); return nil
            },
            work
        )
        pthread_detach(thread)
    }
}
