internal import Glibc

/// A file named on the command line to be written; what was there before is replaced.
struct OutputFile: Sendable {
    let path: String

    func write(_ bytes: [UInt8]) throws(Failure) {
        guard let file = fopen(path, "w") else { throw unwritable(errno) }
        let count = fwrite(bytes, 1, bytes.count, file)
        let code = errno
        guard fclose(file) == 0, count == bytes.count else { throw unwritable(code) }
    }

    private func unwritable(_ code: Int32) -> Failure {
        Failure(.ioError, "\(path): \(String(cString: strerror(code)))")
    }
}
