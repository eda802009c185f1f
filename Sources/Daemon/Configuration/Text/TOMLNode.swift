/// A value in a TOML file, and where it stands.
struct TOMLNode: Sendable {
    enum Value: Sendable {
        /// In the order of the file.
        case table([TOMLNode])
        case array([TOMLNode])
        case string(String)
        case integer(Int64)
        case float(Double)
        case boolean(Bool)
        case date(CivilDate)
        /// A time of day, or a date with one: no key takes it.
        case time
    }

    /// Empty for the root and for the elements of an array.
    let key: String
    let keyPosition: TextPosition
    let position: TextPosition
    let value: Value

    /// What it is, for a sentence: `an integer`.
    var kindName: String {
        switch value {
        case .table: "a table"
        case .array: "a list"
        case .string: "text"
        case .integer: "a whole number"
        case .float: "a number"
        case .boolean: "true or false"
        case .date: "a date"
        case .time: "a time"
        }
    }

    var tableEntries: [TOMLNode]? {
        if case .table(let entries) = value { entries } else { nil }
    }
}
