internal import Glibc

/// What people and programs see: results on standard output, complaints on standard error.
enum Console {
    static func write(_ text: String) {
        put(Array(text.utf8), on: STDOUT_FILENO)
    }

    static func write(_ bytes: [UInt8]) {
        put(bytes, on: STDOUT_FILENO)
    }

    static func complain(_ text: String) {
        put(Array("earshot: \(text)\n".utf8), on: STDERR_FILENO)
    }

    /// A line of progress for a person who waits; nothing when standard error is not a terminal.
    static func progress(_ text: String) {
        guard isatty(STDERR_FILENO) == 1 else { return }
        put(Array("\r\u{1B}[K\(text)".utf8), on: STDERR_FILENO)
    }

    private static func put(_ bytes: [UInt8], on descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
