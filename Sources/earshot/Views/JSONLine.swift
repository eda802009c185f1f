internal import FoundationEssentials

/// JSON for programs: one value a line, keys in alphabetical order.
enum JSONLine {
    static func of(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(value)) + [0x0A]
    }
}
