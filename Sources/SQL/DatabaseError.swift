internal import CSQLite
internal import Glibc

/// What went wrong in the store, and what to do about it.
package struct DatabaseError: Error, Sendable, CustomStringConvertible {
    package enum Kind: String, Sendable {
        /// Another process holds it: at opening, another Earshot; later, a long reader.
        case busy
        /// The disk, a quota or the page limit is used up. Rolled back; trying again later can succeed.
        case full
        /// The disk failed. What was being committed may or may not be there: only a fresh start can tell, because after
        /// a failed fsync the next one falsely succeeds. The caller must exit.
        case io
        /// The file is damaged, or is no database. It is never touched.
        case corrupt
        /// A rule of the schema forbids it. Nothing was written.
        case constraint
        /// Directory, permissions, or a schema of another version: the operator must act.
        case configuration
        /// A mistake in this program.
        case misuse
    }

    package let kind: Kind
    /// For the operator: what failed, where, and what to do. Holds no mail text.
    package let message: String
    /// SQLite's extended result code; 0 when SQLite was not asked.
    package let code: Int32

    package init(_ kind: Kind, _ message: String, code: Int32 = 0) {
        self.kind = kind
        self.message = message
        self.code = code
    }

    /// The process must end: going on could lose or invent commits.
    package var isFatal: Bool { kind == .io || kind == .corrupt }

    package var description: String { message }
}

extension DatabaseError {
    /// SQLite's answer in words. `detail` is `sqlite3_errmsg`, which names tables and columns but no values.
    init(code: Int32, systemError: Int32, path: String, detail: String) {
        let kind = Self.kind(code: code, systemError: systemError)
        let cause = systemError == 0 ? detail : "\(detail): \(String(cString: strerror(systemError)))"
        let advice =
            switch kind {
            case .busy: "\(path) is in use by another process; it is tried again"
            case .full: "no room left for \(path); free disk space, work resumes by itself"
            case .io: "the disk holding \(path) failed; check it and the kernel log, then start again"
            case .corrupt:
                "\(path) is damaged or no Earshot store; it was left as it is: restore a backup or move it away"
            case .constraint: "the store refused a row"
            case .configuration: "cannot use \(path); check that it and its directory belong to Earshot's user"
            case .misuse: "a fault in Earshot; please report it"
            }
        self.init(kind, "\(advice) (\(cause), code \(code))", code: code)
    }

    private static func kind(code: Int32, systemError: Int32) -> Kind {
        switch code & 0xFF {
        case SQLITE_BUSY, SQLITE_LOCKED: .busy
        case SQLITE_FULL: .full
        case SQLITE_IOERR: isOutOfRoom(code: code, systemError: systemError) ? .full : .io
        // Out of memory in the middle of anything: like a failed disk, only a fresh start is safe.
        case SQLITE_NOMEM: .io
        case SQLITE_CORRUPT, SQLITE_NOTADB: .corrupt
        case SQLITE_CONSTRAINT, SQLITE_TOOBIG: .constraint
        case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH: .configuration
        default: .misuse
        }
    }

    /// SQLite says `SQLITE_FULL` for ENOSPC in `write` only: a quota, or no room for the shared-memory file, comes as an
    /// I/O error. After a failed fsync the cause does not matter: nothing written before can be trusted.
    private static func isOutOfRoom(code: Int32, systemError: Int32) -> Bool {
        let isSync = code == failedSync || code == failedDirectorySync
        return !isSync && (systemError == ENOSPC || systemError == EDQUOT)
    }

    /// `SQLITE_IOERR_FSYNC` and `SQLITE_IOERR_DIR_FSYNC`, macros with shifts that Swift does not import.
    private static let failedSync: Int32 = SQLITE_IOERR | (4 << 8)
    private static let failedDirectorySync: Int32 = SQLITE_IOERR | (5 << 8)
}
