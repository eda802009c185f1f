internal import Feedback

/// Collects fetched mails and hands them to the pipeline in groups: one commit for many is faster, and as safe, as mails are marked
/// only after it. While one group is stored, the next is read and judged, and a third is fetched; commits keep the order
/// of the groups, and after one that failed there is none.
actor IntakeBatch<Judged: Sendable> {
    private let judge: @Sendable ([RawMessage]) async -> Judged
    private let store: @Sendable (Judged) async throws -> Void
    private var waiting: [RawMessage] = []
    private var waitingBytes = 0
    private struct Group {
        let bytes: Int
        let task: Task<Void, any Error>
    }

    /// The groups being taken in, the oldest first.
    private var underWay: [Group] = []
    /// Mails whose bytes have come.
    private(set) var delivered: Set<UID> = []
    /// Mails of some size for which the server gave no bytes: it failed to read them, and nothing was taken in.
    private(set) var unreadable: [UID] = []

    /// - Parameters:
    ///   - judge: called for one group while another is stored.
    ///   - store: called for one group at a time, in the order they came. When it returns, the group is durable.
    init(
        judge: @escaping @Sendable ([RawMessage]) async -> Judged,
        store: @escaping @Sendable (Judged) async throws -> Void
    ) {
        self.judge = judge
        self.store = store
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
        if waiting.count >= GroupLimits.mails || waitingBytes >= GroupLimits.bytes { try await handOn() }
    }

    /// When it returns, all that was added is taken in.
    func flush() async throws {
        try await handOn()
        while !underWay.isEmpty { try await settleOldest() }
    }

    private func handOn() async throws {
        guard !waiting.isEmpty else { return }
        let (raws, bytes) = (waiting, waitingBytes)
        (waiting, waitingBytes) = ([], 0)
        while isFull(besides: bytes) { try await settleOldest() }
        let before = underWay.last?.task
        let task = Task { [judge, store] in
            let judged = await judge(raws)
            try await before?.value
            try await store(judged)
        }
        underWay.append(Group(bytes: bytes, task: task))
    }

    private func isFull(besides bytes: Int) -> Bool {
        guard !underWay.isEmpty else { return false }
        return underWay.count >= GroupLimits.underWay
            || underWay.reduce(bytes) { $0 + $1.bytes } > GroupLimits.bytesUnderWay
    }

    /// Not broken off when we are cancelled: what has come is taken in.
    private func settleOldest() async throws {
        try await underWay.removeFirst().task.value
    }
}

/// What one group of an `IntakeBatch` holds, and how many there are: what bounds the memory of an intake.
private enum GroupLimits {
    /// A group is handed on when it has so many mails or bytes.
    static let mails = 64
    static let bytes = 4 * 1024 * 1024
    /// Groups handed on and not yet stored; huge mails go one by one.
    static let underWay = 2
    static let bytesUnderWay = 2 * bytes
}
