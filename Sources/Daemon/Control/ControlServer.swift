internal import Dispatch
internal import FoundationEssentials
internal import Glibc
internal import Telemetry

/// Serves the control socket: JSON lines, one request and one answer a connection.
///
/// Only root and the daemon's own user are heard: the socket has mode 0600, and the kernel says who is at the other end.
struct ControlServer: Sendable {
    /// Seconds a client may take to send its line, or to take the answer.
    static let clientTimeLimit = 5

    let path: String
    let log: Log
    let answer: @Sendable (ControlRequest) async -> ControlAnswer

    /// Serves until the task is cancelled, then removes the socket.
    func run() async throws {
        let listener = try UnixSocket.listening(at: path)
        defer { unlink(path) }
        let (arrivals, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let queue = DispatchQueue(label: "earshot.control")
        let source = DispatchSource.makeReadSource(fileDescriptor: listener.descriptor, queue: queue)
        source.setEventHandler { continuation.yield() }
        // The descriptor must outlive the source, and cancelling is not done at once.
        source.setCancelHandler { withExtendedLifetime(listener) {} }
        source.activate()
        defer { source.cancel() }
        // Discarding: a client served leaves nothing behind, however many come in a year.
        await withDiscardingTaskGroup { group in
            for await _ in arrivals {
                while listener.hasArrivals, let client = listener.accepted(timeLimitSeconds: Self.clientTimeLimit) {
                    group.addTask { await serve(client) }
                }
            }
            group.cancelAll()
        }
    }

    private func serve(_ client: UnixSocket) async {
        let reply: ControlAnswer
        switch await blocking({ Self.request(from: client) }) {
        case .success(let request): reply = await answer(request)
        case .failure(let error): reply = ControlAnswer(error: error.message)
        }
        guard let bytes = try? JSONEncoder().encode(reply) else { return }
        let isTaken = await blocking { client.write(Array(bytes) + [0x0A]) }
        if !isTaken { log.info("a client of the control socket left before its answer") }
    }

    /// Runs a call that waits for the client, for at most `clientTimeLimit`, outside the cooperative pool.
    private func blocking<Result: Sendable>(_ call: @escaping @Sendable () -> Result) async -> Result {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(returning: call()) }
        }
    }

    private static let refusal = ControlError(
        kind: .failed,
        message: "only root and the daemon's own user may use this socket"
    )

    private static func request(from client: UnixSocket) -> Result<ControlRequest, ControlError> {
        guard let user = client.peerUser, user == 0 || user == geteuid() else {
            return .failure(Self.refusal)
        }
        guard let line = client.readLine() else {
            return .failure(ControlError(kind: .failed, message: "no complete request line came in time"))
        }
        do {
            var request = try JSONDecoder().decode(ControlRequest.self, from: Data(line))
            request.user = LocalUser.name(of: user)
            return .success(request)
        } catch {
            return .failure(ControlError(kind: .failed, message: "this is not a request the daemon knows"))
        }
    }
}
