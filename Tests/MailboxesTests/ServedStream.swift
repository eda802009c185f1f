import HostileIMAP
import Synchronization
import Wire

/// A monotonic clock that moves only when it is told to.
final class ManualTime: Sendable {
    private let start = ContinuousClock.now
    private let elapsed = Mutex(Duration.zero)

    var now: ContinuousClock.Instant { start + elapsed.withLock { $0 } }

    func advance(by time: Duration) { elapsed.withLock { $0 += time } }
    func advance(to instant: ContinuousClock.Instant) { elapsed.withLock { $0 = max($0, start.duration(to: instant)) } }
}

/// The tests' server at the other end of a stream in memory, where nobody waits: a silent server costs the time up to the
/// deadline, and a dripping one a second a byte, on `time` alone.
actor ServedStream: ByteStream {
    let time: ManualTime
    private(set) var connection: ServedConnection
    /// Bytes that have crossed, each way.
    private(set) var bytesToServer = 0
    private(set) var bytesToClient = 0
    private(set) var isClosed = false
    /// The deadlines of every `receive`.
    private(set) var deadlines: [ContinuousClock.Instant] = []

    private let chunk: Int
    /// The connection dies when so many bytes have crossed.
    private let limitToServer: Int
    private let limitToClient: Int
    /// From this byte of the server's on, each takes a second.
    private let dripsFrom: Int
    /// What is sent from this command on never arrives.
    private let lostFrom: String?
    private var isLost = false
    private var outgoing: [UInt8] = []
    private var position = 0

    init(
        _ connection: ServedConnection,
        time: ManualTime = ManualTime(),
        chunk: Int = 4096,
        limitToServer: Int = .max,
        limitToClient: Int = .max,
        dripsFrom: Int = .max,
        lostFrom: String? = nil
    ) {
        self.connection = connection
        self.time = time
        self.chunk = chunk
        self.limitToServer = limitToServer
        self.limitToClient = limitToClient
        self.dripsFrom = dripsFrom
        self.lostFrom = lostFrom
    }

    func send(_ bytes: [UInt8], deadline: ContinuousClock.Instant) async throws(WireError) {
        guard !isClosed else { throw WireError(.unreachable, "closed") }
        if let lostFrom, bytes.starts(with: lostFrom.utf8) { isLost = true }
        guard !isLost else { return }
        let crossing = bytes.prefix(limitToServer - bytesToServer)
        bytesToServer += crossing.count
        outgoing += connection.received(crossing)
    }

    func receive(deadline: ContinuousClock.Instant) async throws(WireError) -> [UInt8] {
        guard !isClosed else { throw WireError(.unreachable, "closed") }
        deadlines.append(deadline)
        let isDripping = bytesToClient >= dripsFrom
        if isDripping { time.advance(by: .seconds(1)) }
        guard time.now <= deadline else { throw WireError(.timedOut, "too late") }
        let left = min(outgoing.count - position, limitToClient - bytesToClient)
        guard left > 0 else {
            if bytesToClient == limitToClient || bytesToServer == limitToServer || connection.isOver { return [] }
            time.advance(to: deadline)
            throw WireError(.timedOut, "nothing more to say")
        }
        let count = min(isDripping ? 1 : chunk, left, max(1, dripsFrom - bytesToClient))
        defer { position += count }
        bytesToClient += count
        return Array(outgoing[position..<position + count])
    }

    func close() async {
        isClosed = true
    }
}
