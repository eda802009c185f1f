internal import Glibc

/// What people and programs see: results on standard output, complaints on standard error.
enum Console {
    static func write(_ text: String) {
        put(Array(text.utf8), on: stdout)
    }

    static func write(_ bytes: [UInt8]) {
        put(bytes, on: stdout)
    }

    static func complain(_ text: String) {
        fflush(stdout)
        put(Array("earshot: \(text)\n".utf8), on: stderr)
    }

    /// A line of progress for a person who waits; nothing when standard error is not a terminal.
    static func progress(_ text: String) {
        guard isatty(STDERR_FILENO) == 1 else { return }
        put(Array("\r\u{1B}[K\(text)".utf8), on: stderr)
    }

    private static func put(_ bytes: [UInt8], on stream: UnsafeMutablePointer<FILE>) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, stream) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
