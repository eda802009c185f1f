package import Feedback
package import SQL
internal import Synchronization

/// What follows from a mail's having become something else, by a person's word or a second opinion: called inside the transaction that
/// changes it.
package typealias JudgementFollower = @Sendable (isolated FeedbackStore, Int64, Timestamp) throws -> Void

/// Everything that lasts: mails and what was made of them, where they stand on servers, incidents, and the outbox.
///
/// It runs on a queue of its own, because SQLite blocks; no method awaits, so each is one uninterrupted step. A method
/// that writes is one transaction, durable when it returns. Several become one inside `transaction`:
/// ```swift
/// try await store.transaction { store in
///     let incident = try store.record(incident, reports: numbers)
///     try store.enqueue(alert(for: incident), now: now)
/// }
/// ```
/// An error with `isFatal` means that what was being committed may or may not be there: the daemon must exit.
package actor FeedbackStore {
    private let queue: SerialExecutorQueue
    let database: Database

    /// 32 hexadecimal digits, drawn when the store was made: what tells this instance's mails from another's.
    package nonisolated let instanceID: String

    private nonisolated let follower = Mutex<JudgementFollower?>(nil)

    package nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

    private init(database: sending Database, instanceID: String) {
        self.database = database
        self.instanceID = instanceID
        queue = SerialExecutorQueue(label: "earshot.store")
    }

    /// Opens the store for its one writer, makes or upgrades it as needed. Blocks: done before the daemon is ready.
    ///
    /// - Parameter checkingIntegrity: reads the whole file first and refuses a damaged one.
    /// - Throws: `busy` when another Earshot has it; `configuration` for a missing directory, missing rights, another
    ///   program's file or a newer schema; `corrupt`.
    package static func open(at path: String, checkingIntegrity: Bool = false) throws -> FeedbackStore {
        let database = try Database(path: path, access: .readWrite)
        if checkingIntegrity, let damage = try database.findDamage() {
            throw StoreError(
                .corrupt,
                "\(path) is damaged (\(damage)); it was left as it is: restore a backup or move it away"
            )
        }
        try database.migrate(StoreSchema.migrations)
        try database.run(
            "INSERT INTO setting (name, value) VALUES ('instance', :value) ON CONFLICT DO NOTHING",
            ["value": randomHex(bytes: 16)]
        )
        return try FeedbackStore(database: database, instanceID: instanceID(in: database))
    }

    /// Opens it for reading, beside a daemon or without one. Methods that write throw.
    package static func openReadOnly(at path: String) throws -> FeedbackStore {
        let database = try Database(path: path, access: .readOnly)
        try database.requireSchema(StoreSchema.version)
        return try FeedbackStore(database: database, instanceID: instanceID(in: database))
    }

    /// Folds the log into the file and lets go of it. Later calls throw.
    package func close() {
        database.close()
    }

    /// Has every later change of what a mail is taken for told, in place of whoever was told before.
    package nonisolated func followJudgements(with follower: @escaping JudgementFollower) {
        self.follower.withLock { $0 = follower }
    }

    /// - Parameter message: no copy.
    func tellOfJudgement(of message: Int64, now: Timestamp) throws {
        let follower = follower.withLock { $0 }
        try follower?(self, message, now)
    }

    /// Refuses to grow beyond `bytes`, with kind `full`, as on a full disk: room is left for others.
    package func limitSize(toBytes bytes: Int) throws {
        try database.limitSize(toBytes: bytes)
    }

    /// All that `body` writes, or nothing; inside it every method of the store may be called. Must not take long.
    @discardableResult
    package func transaction<Result: Sendable>(
        _ body: @Sendable (isolated FeedbackStore) throws -> Result
    ) throws -> Result {
        try database.transaction { try body(self) }
    }

    private static func instanceID(in database: borrowing Database) throws -> String {
        try database.row("SELECT value FROM setting WHERE name = 'instance'") { $0.text(0) } ?? ""
    }

    private static func randomHex(bytes count: Int) -> String {
        var generator = SystemRandomNumberGenerator()
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: (0..<count * 2).map { _ in digits[Int.random(in: 0..<16, using: &generator)] },
            as: UTF8.self
        )
    }
}

extension Timestamp: Bindable {
    package var databaseValue: DatabaseValue { .integer(milliseconds) }
}

extension Row {
    func time(_ column: Int) -> Timestamp { Timestamp(milliseconds: int64(column)) }

    func optionalTime(_ column: Int) -> Timestamp? {
        optionalInt64(column).map { Timestamp(milliseconds: $0) }
    }
}
