internal import CSQLite

/// One row of an answer, columns numbered from 0. Lives only inside the closure it is given to; what is read is copied.
package struct Row: ~Copyable {
    private let statement: Statement

    init(_ statement: Statement) {
        self.statement = statement
    }

    package func isNull(_ column: Int) -> Bool {
        sqlite3_column_type(statement.handle, Int32(column)) == SQLITE_NULL
    }

    /// 0 for NULL.
    package func int64(_ column: Int) -> Int64 { sqlite3_column_int64(statement.handle, Int32(column)) }

    /// 0 for NULL.
    package func int(_ column: Int) -> Int { Int(int64(column)) }

    /// 0 for NULL.
    package func double(_ column: Int) -> Double { sqlite3_column_double(statement.handle, Int32(column)) }

    /// False for NULL and 0.
    package func bool(_ column: Int) -> Bool { int64(column) != 0 }

    /// Empty for NULL. Bytes that are no UTF-8 come as U+FFFD.
    package func text(_ column: Int) -> String {
        guard let start = sqlite3_column_text(statement.handle, Int32(column)) else { return "" }
        let count = Int(sqlite3_column_bytes(statement.handle, Int32(column)))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// Empty for NULL.
    package func bytes(_ column: Int) -> [UInt8] {
        guard let start = sqlite3_column_blob(statement.handle, Int32(column)) else { return [] }
        let count = Int(sqlite3_column_bytes(statement.handle, Int32(column)))
        return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
    }

    package func optionalInt64(_ column: Int) -> Int64? { isNull(column) ? nil : int64(column) }

    package func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }
}
