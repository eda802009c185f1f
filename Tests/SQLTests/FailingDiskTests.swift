import CSQLite
import Glibc
@testable import SQL
import Testing

/// Promise P13, faults 12 to 15: the log's descriptor is exchanged for one that fails as a disk does.
@Suite struct FailingDiskTests {
    @Test func aFullDiskIsPassing() throws {
        let scratch = try ScratchDirectory()
        let database = try Database(path: scratch.file("a.db"))
        try database.run("CREATE TABLE t (x INTEGER)")
        let log = try #require(Self.descriptor(of: scratch.file("a.db-wal")))
        let saved = dup(log)
        let full = open("/dev/full", O_RDWR)
        defer {
            close(saved)
            close(full)
        }
        for _ in 0..<3 {
            #expect(dup2(full, log) == log)
            #expect(kind { try database.transaction { try database.run("INSERT INTO t VALUES (1)") } } == .full)
            // Reading must not come from `/dev/full`, which is all zeros.
            #expect(dup2(saved, log) == log)
            #expect(try database.row("SELECT count(*) FROM t") { $0.int(0) } == 0)
        }
        try database.run("INSERT INTO t VALUES (2)")
        #expect(try database.rows("SELECT x FROM t") { $0.int(0) } == [2])
        #expect(try database.findDamage() == nil)
    }

    @Test func aFailedDiskIsFinal() throws {
        let scratch = try ScratchDirectory()
        let path = scratch.file("a.db")
        let database = try Database(path: path)
        try database.run("CREATE TABLE t (x INTEGER)")
        try database.run("INSERT INTO t VALUES (1)")
        let log = try #require(Self.descriptor(of: path + "-wal"))
        let saved = dup(log)
        let unwritable = open("/dev/null", O_RDONLY)
        defer {
            close(saved)
            close(unwritable)
        }
        #expect(dup2(unwritable, log) == log)
        let error = #expect(throws: DatabaseError.self) {
            try database.transaction { try database.run("INSERT INTO t VALUES (2)") }
        }
        #expect(error?.kind == .io && error?.isFatal == true)
        #expect(dup2(saved, log) == log)
        // The disk works again, but what it holds is no longer known: only a fresh start may look.
        #expect(kind { try database.run("INSERT INTO t VALUES (3)") } == .io)
        #expect(kind { try database.row("SELECT 1") { $0.int(0) } } == .io)
        database.close()
        let fresh = try Database(path: path)
        #expect(try fresh.rows("SELECT x FROM t") { $0.int(0) } == [1])
    }

    private static let codes: [(Int32, extended: Int32, system: Int32, DatabaseError.Kind)] = [
        (SQLITE_FULL, 0, 0, .full),
        (SQLITE_IOERR, 3, EDQUOT, .full),
        (SQLITE_IOERR, 19, ENOSPC, .full),
        (SQLITE_IOERR, 4, ENOSPC, .io),
        (SQLITE_IOERR, 5, ENOSPC, .io),
        (SQLITE_IOERR, 3, EIO, .io),
        (SQLITE_NOMEM, 0, 0, .io),
        (SQLITE_CORRUPT, 1, 0, .corrupt),
        (SQLITE_NOTADB, 0, 0, .corrupt),
        (SQLITE_CONSTRAINT, 8, 0, .constraint),
        (SQLITE_BUSY, 1, 0, .busy),
        (SQLITE_READONLY, 5, 0, .configuration),
        (SQLITE_ERROR, 0, 0, .misuse),
    ]

    @Test(arguments: codes)
    func codesHaveKinds(primary: Int32, extended: Int32, system: Int32, kind: DatabaseError.Kind) {
        let code = primary | extended << 8
        let error = DatabaseError(code: code, systemError: system, path: "/a/b.db", detail: "said")
        #expect(error.kind == kind)
        #expect(error.message.contains("said") && error.message.contains("\(code)"))
        #expect(error.isFatal == (kind == .io || kind == .corrupt))
    }

    /// The descriptor this process has open on a file.
    private static func descriptor(of path: String) -> Int32? {
        var buffer = [UInt8](repeating: 0, count: 4096)
        // As many as there may be: hundreds of tests run beside this one, each with its store and its sockets.
        let end = Int32(clamping: min(max(sysconf(Int32(_SC_OPEN_MAX)), 1024), 65_536))
        return (3..<end).first { number in
            let count = buffer.withUnsafeMutableBytes {
                readlink("/proc/self/fd/\(number)", $0.baseAddress!.assumingMemoryBound(to: CChar.self), $0.count)
            }
            return count > 0 && String(decoding: buffer.prefix(count), as: UTF8.self) == path
        }
    }
}
