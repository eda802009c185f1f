internal import Feedback

/// Collects fetched mails and hands them to the pipeline in groups: one commit for many is faster, and as safe, as mails are marked
/// only after it. While one group is read, judged and stored, the next is fetched; a third waits.
actor IntakeBatch {
    /// A group is handed on when it has so many mails or bytes.
    static let maximumMails = 64
    static let maximumBytes = 4 * 1024 * 1024

    private let take: @Sendable ([RawMessage]) async throws -> Void
    private var waiting: [RawMessage] = []
    private var waitingBytes = 0
    /// The group that is being taken in.
    private var underWay: Task<Void, any Error>?
    /// Mails whose bytes have come.
    private(set) var delivered: Set<UID> = []
    /// Mails of some size for which the server gave no bytes: it failed to read them, and nothing was taken in.
    private(set) var unreadable: [UID] = []

    init(take: @escaping @Sendable ([RawMessage]) async throws -> Void) {
        self.take = take
    }

    /// - Throws: why an earlier group could not be taken in.
    func add(_ raw: RawMessage) async throws {
        guard !raw.bytes.isEmpty || raw.size == 0 else {
            unreadable.append(raw.location.uid)
            return
        }
        waiting.append(raw)
        waitingBytes += raw.bytes.count
        delivered.insert(raw.location.uid)
        if waiting.count >= Self.maximumMails || waitingBytes >= Self.maximumBytes { try await handOn() }
    }

    /// When it returns, all that was added is taken in.
    func flush() async throws {
        try await handOn()
        try await settle()
    }

    private func handOn() async throws {
        try await settle()
        guard !waiting.isEmpty else { return }
        let group = waiting
        (waiting, waitingBytes) = ([], 0)
        underWay = Task { [take] in try await take(group) }
    }

    /// Not broken off when we are cancelled: what has come is taken in.
    private func settle() async throws {
        guard let task = underWay else { return }
        underWay = nil
        try await task.value
    }
}
