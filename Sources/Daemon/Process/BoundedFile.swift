internal import Glibc

/// Reads a regular file whole, up to a limit. A pipe or a device would keep its reader waiting for ever.
enum BoundedFile {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    static func read(_ path: String, maximumBytes: Int) throws(Failure) -> [UInt8] {
        // Opening a pipe that nobody writes to would wait as well.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw Failure(description: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { throw Failure(description: String(cString: strerror(errno))) }
        guard facts.st_mode & S_IFMT == S_IFREG else { throw Failure(description: "it is not a regular file") }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw Failure(description: String(cString: strerror(errno))) }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
            guard bytes.count <= maximumBytes else {
                throw Failure(description: "it is larger than \(maximumBytes) bytes")
            }
        }
    }
}
