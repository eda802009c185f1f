internal import Glibc

/// Results on standard output, progress and complaints on standard error.
enum Console {
    static func write(_ text: String) {
        _ = BenchFolder.write(Array(text.utf8), on: STDOUT_FILENO)
    }

    static func tell(_ line: String) {
        _ = BenchFolder.write(Array("\(line)\n".utf8), on: STDERR_FILENO)
    }
}
