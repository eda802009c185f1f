internal import CSQLite

/// A prepared statement and the only owner of its handle.
final class Statement {
    let handle: OpaquePointer
    /// Being stepped: the same text asked for again meanwhile needs a second statement.
    var isBusy = false

    init(handle: OpaquePointer) {
        self.handle = handle
    }

    deinit {
        sqlite3_finalize(handle)
    }

    /// Ready for the next use; parameters keep no mail alive.
    func reset() {
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
        isBusy = false
    }

    /// SQLite's result code; `SQLITE_RANGE` when there is no parameter `:name`.
    func bind(_ value: DatabaseValue, to name: String) -> Int32 {
        let index = sqlite3_bind_parameter_index(handle, ":" + name)
        guard index > 0 else { return SQLITE_RANGE }
        switch value {
        case .null: return sqlite3_bind_null(handle, index)
        case .integer(let number): return sqlite3_bind_int64(handle, index, number)
        case .real(let number): return sqlite3_bind_double(handle, index, number)
        case .text(var text):
            return text.withUTF8 { buffer in
                buffer.withMemoryRebound(to: CChar.self) { characters in
                    earshot_bind_text(handle, index, characters.baseAddress, Int32(characters.count))
                }
            }
        case .blob(let bytes):
            return bytes.withUnsafeBytes { earshot_bind_blob(handle, index, $0.baseAddress, Int32($0.count)) }
        }
    }

    /// How many parameters the statement has; each must be bound.
    var parameterCount: Int { Int(sqlite3_bind_parameter_count(handle)) }
}
