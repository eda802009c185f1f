/// What a column holds: SQLite's five storage classes, all of which PostgreSQL has.
package enum DatabaseValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])
}

/// What may be bound to a parameter.
package protocol Bindable {
    var databaseValue: DatabaseValue { get }
}

extension Int64: Bindable {
    package var databaseValue: DatabaseValue { .integer(self) }
}

extension Int: Bindable {
    package var databaseValue: DatabaseValue { .integer(Int64(self)) }
}

extension UInt32: Bindable {
    package var databaseValue: DatabaseValue { .integer(Int64(self)) }
}

extension Bool: Bindable {
    package var databaseValue: DatabaseValue { .integer(self ? 1 : 0) }
}

extension Double: Bindable {
    package var databaseValue: DatabaseValue { .real(self) }
}

extension String: Bindable {
    package var databaseValue: DatabaseValue { .text(self) }
}

extension [UInt8]: Bindable {
    package var databaseValue: DatabaseValue { .blob(self) }
}

extension Optional: Bindable where Wrapped: Bindable {
    package var databaseValue: DatabaseValue { self?.databaseValue ?? .null }
}
