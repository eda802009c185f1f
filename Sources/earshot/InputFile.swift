internal import Glibc

/// A file named on the command line; `-` is standard input.
struct InputFile: Sendable {
    /// A mail on disk may be larger than what the store keeps whole, but not without end.
    static let maximumBytes = 512 * 1024 * 1024

    let path: String

    func bytes() throws(Failure) -> [UInt8] {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw unreadable(errno) }
        defer { if path != "-" { close(descriptor) } }
        var information = stat()
        if fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFDIR { throw unreadable(EISDIR) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(max(information.st_size, 0)) + 1)
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw unreadable(errno) }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
            guard bytes.count <= Self.maximumBytes else {
                throw Failure(.dataError, "\(path): larger than \(Self.maximumBytes >> 20) MiB")
            }
        }
    }

    private func unreadable(_ code: Int32) -> Failure {
        Failure(.noInput, "\(path): \(String(cString: strerror(code)))")
    }
}
