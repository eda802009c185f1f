/// A mail made to hurt whoever reads it: by its size, its depth, or by what makes a careless scan start over at every byte.
struct HostileMail: Sendable {
    let name: String
    /// The bytes, at most `RawMessage.maximumBytes`; the same ones every time.
    let bytes: @Sendable () -> [UInt8]

    static let all = structures + headers + texts + markups

    /// - Parameter fields: lines, each with its LF.
    init(_ name: String, fields: String, body: @escaping @Sendable () -> [UInt8]) {
        self.name = name
        bytes = { Array("From: ada@a.example\n\(fields)\n".utf8) + body() }
    }

    init(_ name: String, bytes: @escaping @Sendable () -> [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    static func repeated(_ text: String, _ count: Int) -> [UInt8] { repeated(Array(text.utf8), count) }

    static func repeated(_ bytes: [UInt8], _ count: Int) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count * count)
        for _ in 0..<count { result += bytes }
        return result
    }

    /// As often as it fits into that many bytes.
    static func filling(_ count: Int, _ text: String) -> [UInt8] { repeated(text, count / text.utf8.count) }

    static func numbered(_ count: Int, _ text: (Int) -> String) -> [UInt8] {
        var result: [UInt8] = []
        for number in 0..<count { result += text(number).utf8 }
        return result
    }

    static let megabyte = 1024 * 1024
}
