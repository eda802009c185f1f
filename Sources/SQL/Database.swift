internal import CSQLite
internal import Glibc

/// An SQLite database and the only owner of its handle: not sendable, so one actor has it.
///
/// Callers write SQL that PostgreSQL runs too (`ON CONFLICT`, `RETURNING`, common table expressions) and bind by name
/// (`:name`): SQLite numbers `$2, $1` by appearance, PostgreSQL by number.
///
/// The writer holds a lock on `<path>.lock` for life, so there is one writer and one checkpointer: SQLite before 3.51.3
/// can lose a commit with two. Readers may stand beside it.
package final class Database {
    package enum Access: Sendable {
        case readWrite
        case readOnly
    }

    /// Prepared statements kept. The texts are constants of the program, fewer than this.
    package static let maximumStatements = 200
    /// What a statement waits for a reader's lock, in milliseconds.
    package static let busyTimeout: Int32 = 5_000

    package let path: String
    package let access: Access
    private var handle: OpaquePointer?
    private var statements: [String: Statement] = [:]
    private var lock: FileLock?
    private var depth = 0
    /// The disk failed once: nothing is trusted any more.
    private var breakdown: DatabaseError?

    /// Opens, and for `readWrite` creates, the file, readable by its owner only.
    package init(path: String, access: Access = .readWrite) throws(DatabaseError) {
        self.path = path
        self.access = access
        try StorePath(path).require(access)
        if access == .readWrite {
            lock = try FileLock(path: path + ".lock")
            try StorePath(path).createPrivately()
        }
        try open()
        try configure()
    }

    deinit {
        close()
    }

    /// Checkpoints and closes; every later call fails with `misuse`. May be called twice.
    package func close() {
        statements = [:]
        sqlite3_close_v2(handle)
        handle = nil
        lock = nil
    }

    private func open() throws(DatabaseError) {
        let mode = access == .readWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY
        // One actor has the handle, so SQLite's own mutexes are not needed. Links are followed: systemd's
        // StateDirectory= is one under DynamicUser=.
        let code = sqlite3_open_v2(path, &handle, mode | SQLITE_OPEN_NOMUTEX, nil)
        guard code == SQLITE_OK else { throw failure(code) }
        sqlite3_extended_result_codes(handle, 1)
        sqlite3_busy_timeout(handle, Self.busyTimeout)
        earshot_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1)
        earshot_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
        earshot_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, access == .readOnly ? 1 : 0)
    }

    private func configure() throws(DatabaseError) {
        // The first read of the file: says "file is not a database" here, before anything could be written.
        try run("SELECT count(*) FROM sqlite_schema")
        try run("PRAGMA foreign_keys = ON")
        try run("PRAGMA cell_size_check = ON")
        try run("PRAGMA temp_store = MEMORY")
        try run("PRAGMA cache_size = -16000")
        guard access == .readWrite else {
            try run("PRAGMA query_only = ON")
            return
        }
        guard try row("PRAGMA journal_mode = WAL", [:], { $0.text(0) }) == "wal" else {
            throw DatabaseError(.configuration, "the file system of \(path) cannot share memory; use a local disk")
        }
        try run("PRAGMA synchronous = FULL")
        // What is deleted is overwritten: retention and `forget` mean it.
        try run("PRAGMA secure_delete = ON")
        // 16 MiB between checkpoints: a page that changes often is copied back less often.
        try run("PRAGMA wal_autocheckpoint = 4000")
        try run("PRAGMA journal_size_limit = 67108864")
    }

    // MARK: - Statements

    /// Runs one statement to its end; returns how many rows an INSERT, UPDATE or DELETE changed.
    @discardableResult
    package func run(
        _ sql: String,
        _ bindings: Bindings = [:]
    ) throws(DatabaseError) -> Int {
        let statement = try prepared(sql, bindings)
        defer { statement.reset() }
        while try step(statement) {}
        return Int(sqlite3_changes64(handle))
    }

    /// Every row of the answer, read by `read`.
    package func rows<Element>(
        _ sql: String,
        _ bindings: Bindings = [:],
        _ read: (borrowing Row) -> Element
    ) throws(DatabaseError) -> [Element] {
        let statement = try prepared(sql, bindings)
        defer { statement.reset() }
        var elements: [Element] = []
        while try step(statement) {
            elements.append(read(Row(statement)))
        }
        return elements
    }

    /// The first row of the answer, or nil. The statement still runs to its end: with `RETURNING`, that is the change.
    package func row<Element>(
        _ sql: String,
        _ bindings: Bindings = [:],
        _ read: (borrowing Row) -> Element
    ) throws(DatabaseError) -> Element? {
        let statement = try prepared(sql, bindings)
        defer { statement.reset() }
        guard try step(statement) else { return nil }
        let element = read(Row(statement))
        while try step(statement) {}
        return element
    }

    /// Statements separated by semicolons, without parameters.
    func runScript(_ script: String) throws(DatabaseError) {
        let handle = try usableHandle()
        let code = sqlite3_exec(handle, script, nil, nil, nil)
        guard code == SQLITE_OK else { throw failure(code) }
    }

    // MARK: - Transactions

    /// All of `body`'s changes, or none. When it returns, the commit is on the disk (`synchronous=FULL`).
    ///
    /// Inside another transaction it is a savepoint: a caught error undoes only its own changes.
    @discardableResult
    package func transaction<Result>(_ body: () throws -> Result) throws -> Result {
        let isOuter = depth == 0
        try run(isOuter ? (access == .readWrite ? "BEGIN IMMEDIATE" : "BEGIN") : "SAVEPOINT inner_step")
        depth += 1
        defer { depth -= 1 }
        do {
            let result = try body()
            try run(isOuter ? "COMMIT" : "RELEASE inner_step")
            return result
        } catch {
            undo(isOuter: isOuter)
            throw error
        }
    }

    /// SQLite may have rolled back by itself (a full disk, a failed one): asking again would be an error.
    private func undo(isOuter: Bool) {
        guard let handle, sqlite3_get_autocommit(handle) == 0 else { return }
        sqlite3_exec(handle, isOuter ? "ROLLBACK" : "ROLLBACK TO inner_step; RELEASE inner_step", nil, nil, nil)
    }

    // MARK: - Care

    /// Copies the log back into the file and empties it, so that what was deleted is in neither.
    package func checkpoint() throws(DatabaseError) {
        try run("PRAGMA wal_checkpoint(TRUNCATE)")
    }

    /// Reads the whole file and returns the first damage found, or nil. Takes about a second a gigabyte.
    package func findDamage() throws(DatabaseError) -> String? {
        let finding = try row("PRAGMA quick_check(1)") { $0.text(0) }
        return finding == "ok" ? nil : finding
    }

    /// Bytes of the file, its log not counted.
    package func sizeInBytes() throws(DatabaseError) -> Int {
        let pages = try row("PRAGMA page_count") { $0.int(0) } ?? 0
        return pages * (try row("PRAGMA page_size") { $0.int(0) } ?? 0)
    }

    /// Refuses to grow beyond `bytes`, with the error a full disk gives.
    package func limitSize(toBytes bytes: Int) throws(DatabaseError) {
        let page = try row("PRAGMA page_size") { $0.int(0) } ?? 4096
        try run("PRAGMA max_page_count = \(max(1, bytes / page))")
    }

    // MARK: - Handle

    private func usableHandle() throws(DatabaseError) -> OpaquePointer {
        if let breakdown { throw breakdown }
        guard let handle else { throw DatabaseError(.misuse, "\(path) was used after it was closed") }
        return handle
    }

    private func prepared(
        _ sql: String,
        _ bindings: Bindings
    ) throws(DatabaseError) -> Statement {
        let statement = try cached(sql)
        statement.isBusy = true
        guard statement.parameterCount == bindings.pairs.count else {
            statement.reset()
            throw DatabaseError(.misuse, "a statement's parameters and its values differ in number: \(sql)")
        }
        for (name, value) in bindings.pairs {
            let code = statement.bind(value.databaseValue, to: name)
            guard code == SQLITE_OK else {
                statement.reset()
                throw DatabaseError(.misuse, "cannot bind :\(name) (code \(code)) in: \(sql)", code: code)
            }
        }
        return statement
    }

    private func cached(_ sql: String) throws(DatabaseError) -> Statement {
        let database = try usableHandle()
        if let statement = statements[sql], !statement.isBusy { return statement }
        var prepared: OpaquePointer?
        let code = sqlite3_prepare_v3(database, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
        guard code == SQLITE_OK, let prepared else { throw failure(code) }
        if statements.count >= Self.maximumStatements { statements = [:] }
        let statement = Statement(handle: prepared)
        statements[sql] = statement
        return statement
    }

    private func step(_ statement: Statement) throws(DatabaseError) -> Bool {
        let code = sqlite3_step(statement.handle)
        switch code {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw failure(code)
        }
    }

    private func failure(_ code: Int32) -> DatabaseError {
        let extended = handle == nil ? code : sqlite3_extended_errcode(handle)
        let detail = String(cString: handle == nil ? sqlite3_errstr(code) : sqlite3_errmsg(handle))
        let isSystem = [SQLITE_IOERR, SQLITE_CANTOPEN].contains(code & 0xFF)
        let error = DatabaseError(
            code: extended == SQLITE_OK ? code : extended,
            systemError: isSystem ? sqlite3_system_errno(handle) : 0,
            path: path,
            detail: detail
        )
        if error.kind == .io { breakdown = error }
        return error
    }
}
