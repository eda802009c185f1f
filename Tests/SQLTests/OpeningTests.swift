import Glibc
import SQL
import Testing

/// What an operator meets at a start, and what it says.
@Suite struct OpeningTests {
    private static let migrations = [
        Migration(version: 1, script: "CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (1);"),
        Migration(version: 2, script: "ALTER TABLE a ADD COLUMN y TEXT; UPDATE a SET y = 'new';"),
    ]

    @Test func theFileIsForItsOwnerOnly() throws {
        let scratch = try ScratchDirectory()
        let database = try Database(path: scratch.file("a.db"))
        try database.migrate(Self.migrations)
        for name in ["a.db", "a.db-wal", "a.db.lock"] {
            var status = stat()
            #expect(stat(scratch.file(name), &status) == 0)
            #expect(status.st_mode & 0o077 == 0, "\(name)")
        }
    }

    @Test func aMissingDirectoryIsNamed() throws {
        let scratch = try ScratchDirectory()
        let error = #expect(throws: DatabaseError.self) { try Database(path: scratch.file("none/a.db")) }
        #expect(error?.kind == .configuration)
        #expect(error?.message.contains(scratch.file("none")) == true)
    }

    @Test func aReaderNeedsAFile() throws {
        let scratch = try ScratchDirectory()
        #expect(kind { try Database(path: scratch.file("a.db"), access: .readOnly) } == .configuration)
    }

    @Test(arguments: [
        Array("From: somebody\n".utf8) + Array(repeating: 10, count: 5000), Array(repeating: 7, count: 99),
    ])
    func whatIsNoDatabaseIsRefusedAndKept(bytes: [UInt8]) throws {
        let scratch = try ScratchDirectory()
        try Files.write(bytes, to: scratch.file("a.db"))
        #expect(kind { try Database(path: scratch.file("a.db")) } == .corrupt)
        #expect(try Files.read(scratch.file("a.db")) == bytes)
    }

    @Test func aDamagedPageIsFound() throws {
        let scratch = try ScratchDirectory()
        let path = scratch.file("a.db")
        let database = try Database(path: path)
        try database.run("CREATE TABLE t (s TEXT)")
        try database.transaction {
            for index in 0..<500 { try database.run("INSERT INTO t VALUES (:s)", ["s": "line \(index) of many"]) }
        }
        database.close()
        var bytes = try Files.read(path)
        for index in 4096..<8192 { bytes[index] = 0xA5 }
        try Files.write(bytes, to: path)
        let damaged = kind {
            let reopened = try Database(path: path)
            if let damage = try reopened.findDamage() { throw DatabaseError(.corrupt, damage) }
        }
        #expect(damaged == .corrupt)
        #expect(try Files.read(path) == bytes)
    }

    @Test func aSecondWriterIsRefusedAReaderIsNot() throws {
        let scratch = try ScratchDirectory()
        let path = scratch.file("a.db")
        let first = try Database(path: path)
        try first.run("CREATE TABLE t (x INTEGER)")
        let refusal = #expect(throws: DatabaseError.self) { try Database(path: path) }
        #expect(refusal?.kind == .busy)
        #expect(refusal?.message.contains("process \(getpid())") == true)

        let reader = try Database(path: path, access: .readOnly)
        try first.run("INSERT INTO t VALUES (1)")
        #expect(try reader.row("SELECT count(*) FROM t") { $0.int(0) } == 1)
        #expect(kind { try reader.run("INSERT INTO t VALUES (2)") } == .configuration)

        first.close()
        let second = try Database(path: path)
        #expect(try second.row("SELECT count(*) FROM t") { $0.int(0) } == 1)
    }

    @Test func migrationsRunOnceAndInOrder() throws {
        let scratch = try ScratchDirectory()
        let path = scratch.file("a.db")
        var database = try Database(path: path)
        try database.migrate(Array(Self.migrations.prefix(1)))
        #expect(try database.schemaVersion() == 1)
        database.close()
        for _ in 0..<2 {
            database = try Database(path: path)
            try database.migrate(Self.migrations)
            #expect(try database.schemaVersion() == 2)
            #expect(try database.rows("SELECT y FROM a") { $0.text(0) } == ["new"])
            database.close()
        }
    }

    @Test func aMigrationThatFailsLeavesTheOldSchema() throws {
        let scratch = try ScratchDirectory()
        let database = try Database(path: scratch.file("a.db"))
        try database.migrate(Array(Self.migrations.prefix(1)))
        let broken = Migration(version: 2, script: "ALTER TABLE a ADD COLUMN y TEXT; INSERT INTO nowhere VALUES (1);")
        #expect(throws: DatabaseError.self) { try database.migrate(Self.migrations.prefix(1) + [broken]) }
        #expect(try database.schemaVersion() == 1)
        try database.migrate(Self.migrations)
        #expect(try database.rows("SELECT y FROM a") { $0.text(0) } == ["new"])
    }

    @Test func aNewerSchemaIsRefused() throws {
        let scratch = try ScratchDirectory()
        let database = try Database(path: scratch.file("a.db"))
        try database.migrate(Self.migrations)
        let older = Array(Self.migrations.prefix(1))
        #expect(kind { try database.migrate(older) } == .configuration)
        #expect(kind { try database.requireSchema(1) } == .configuration)
        #expect(kind { try database.requireSchema(3) } == .configuration)
        try database.requireSchema(2)
    }

    @Test func anotherProgramsFileIsNotMigrated() throws {
        let scratch = try ScratchDirectory()
        let database = try Database(path: scratch.file("a.db"))
        try database.run("CREATE TABLE theirs (x INTEGER)")
        #expect(kind { try database.migrate(Self.migrations) } == .configuration)
        #expect(try database.rows("SELECT name FROM sqlite_schema") { $0.text(0) } == ["theirs"])
    }
}
