import SQL
import Testing

@Suite struct DatabaseTests {
    @Test func valuesOfEveryClassComeBackAsTheyWere() throws {
        let scratch = try ScratchDirectory()
        let database = try Database(path: scratch.file("a.db"))
        try database.run("CREATE TABLE t (i INTEGER, r REAL, s TEXT, b BLOB, n TEXT)")
        let text = "zw\u{0}ei \r\n é\u{301} 🙂"
        try database.run(
            "INSERT INTO t VALUES (:i, :r, :s, :b, :n)",
            ["b": [0, 255, 0] as [UInt8], "i": Int64.min, "n": nil as String?, "r": 0.1, "s": text]
        )
        let isEqual = try database.row("SELECT i, r, s, b, n FROM t") { row in
            row.int64(0) == .min && row.double(1) == 0.1 && Array(row.text(2).utf8) == Array(text.utf8)
                && row.bytes(3) == [0, 255, 0] && row.isNull(4) && row.optionalText(4) == nil
        }
        #expect(isEqual == true)
    }

    @Test func emptyTextAndBytesAreNotNull() throws {
        let scratch = try ScratchDirectory()
        let database = try Database(path: scratch.file("a.db"))
        try database.run("CREATE TABLE t (s TEXT NOT NULL, b BLOB NOT NULL)")
        try database.run("INSERT INTO t VALUES (:s, :b)", ["s": "", "b": [UInt8]()])
        #expect(try database.row("SELECT s, b FROM t") { $0.isNull(0) || $0.isNull(1) } == false)
    }

    @Test func oneNameMayStandTwiceAndInAnyOrder() throws {
        let scratch = try ScratchDirectory()
        let database = try Database(path: scratch.file("a.db"))
        let sum = try database.row("SELECT :b * 10 + :a + :b", ["a": 1, "b": 2]) { $0.int(0) }
        #expect(sum == 23)
    }

    @Test(arguments: [
        ("SELECT :a", [:] as [String: Int]), ("SELECT :a", ["b": 1]), ("SELECT 1", ["a": 1]), ("SELEC", [:]),
    ])
    func mistakesAreMisuse(sql: String, values: [String: Int]) throws {
        let scratch = try ScratchDirectory()
        let database = try Database(path: scratch.file("a.db"))
        var bindings: Bindings = [:]
        for (name, value) in values { bindings.add(name, value) }
        #expect(kind { try database.run(sql, bindings) } == .misuse)
        #expect(try database.row("SELECT 5") { $0.int(0) } == 5)
    }

    @Test func theSameStatementMayRunInsideItself() throws {
        let scratch = try ScratchDirectory()
        let database = try Database(path: scratch.file("a.db"))
        let sql = "WITH RECURSIVE n (x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM n WHERE x < 3) SELECT x FROM n"
        let pairs = try database.rows(sql) { row in
            let inner = (try? database.rows(sql) { $0.int(0) }) ?? []
            return inner.map { $0 * row.int(0) }
        }
        #expect(pairs == [[1, 2, 3], [2, 4, 6], [3, 6, 9]])
    }

    @Test func aTransactionIsAllOrNothing() throws {
        let scratch = try ScratchDirectory()
        let database = try Database(path: scratch.file("a.db"))
        try database.run("CREATE TABLE t (x INTEGER UNIQUE)")
        let failed = kind {
            try database.transaction {
                try database.run("INSERT INTO t VALUES (1)")
                try database.run("INSERT INTO t VALUES (1)")
            }
        }
        #expect(failed == .constraint)
        #expect(try count("t", in: database) == 0)
    }

    @Test func anInnerTransactionUndoesOnlyItself() throws {
        let scratch = try ScratchDirectory()
        let database = try Database(path: scratch.file("a.db"))
        try database.run("CREATE TABLE t (x INTEGER UNIQUE)")
        try database.transaction {
            try database.run("INSERT INTO t VALUES (1)")
            try? database.transaction {
                try database.run("INSERT INTO t VALUES (2)")
                try database.run("INSERT INTO t VALUES (1)")
            }
            try database.transaction { try database.run("INSERT INTO t VALUES (3)") }
        }
        #expect(try database.rows("SELECT x FROM t ORDER BY x") { $0.int(0) } == [1, 3])
    }

    @Test func aFullDiskRollsBackAndWorkResumes() throws {
        let scratch = try ScratchDirectory()
        let database = try Database(path: scratch.file("a.db"))
        try database.run("CREATE TABLE t (b BLOB)")
        try database.run("INSERT INTO t VALUES (:b)", ["b": [1] as [UInt8]])
        let size = try database.sizeInBytes()
        try database.limitSize(toBytes: size)
        let big = [UInt8](repeating: 7, count: 100_000)
        #expect(
            kind { try database.transaction { try database.run("INSERT INTO t VALUES (:b)", ["b": big]) } } == .full
        )
        #expect(try count("t", in: database) == 1)
        #expect(try database.findDamage() == nil)
        try database.limitSize(toBytes: size + 10_000_000)
        try database.run("INSERT INTO t VALUES (:b)", ["b": big])
        #expect(try count("t", in: database) == 2)
    }

    @Test func aClosedDatabaseSaysSo() throws {
        let scratch = try ScratchDirectory()
        let database = try Database(path: scratch.file("a.db"))
        database.close()
        database.close()
        #expect(kind { try database.run("SELECT 1") } == .misuse)
    }

    @Test func theDurabilityPromisedIsSet() throws {
        let scratch = try ScratchDirectory()
        let database = try Database(path: scratch.file("a.db"))
        let expected = [
            ("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("secure_delete", "1"),
            ("trusted_schema", "0"),
        ]
        for (pragma, value) in expected {
            #expect(try database.row("PRAGMA \(pragma)") { $0.text(0) } == value, "\(pragma)")
        }
    }

    private func count(_ table: String, in database: Database) throws -> Int? {
        try database.row("SELECT count(*) FROM \(table)") { $0.int(0) }
    }
}

/// The kind of database error `body` throws; nil when it throws none.
func kind(_ body: () throws -> some Any) -> DatabaseError.Kind? {
    do {
        _ = try body()
        return nil
    } catch {
        return (error as? DatabaseError)?.kind
    }
}
