internal import Glibc

/// The configuration's file.
enum ConfigurationFile {
    static func bytes(at path: String) throws(ConfigurationProblem) -> [UInt8] {
        // A FIFO must not hold up the start: O_NONBLOCK makes it fail the test below instead.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw problem(errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw problem(errno) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw ConfigurationProblem(at: nil, "is not a regular file")
        }
        // One byte more than allowed: the parser then says that it is too long.
        return try read(descriptor, limit: TOMLDocument.maximumBytes + 1)
    }

    private static func read(_ descriptor: Int32, limit: Int) throws(ConfigurationProblem) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16 * 1024)
        while bytes.count < limit {
            let count = Glibc.read(descriptor, &buffer, min(buffer.count, limit - bytes.count))
            if count < 0 {
                let code = errno
                if code == EINTR { continue }
                throw problem(code)
            }
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        return bytes
    }

    private static func problem(_ code: Int32) -> ConfigurationProblem {
        let hint: String? =
            switch code {
            case ENOENT: "Begin with the example: earshot check --example > FILE"
            case EACCES: "The account that Earshot runs under must be able to read it."
            default: nil
            }
        return ConfigurationProblem(at: nil, "cannot be read: \(String(cString: strerror(code)))", hint: hint)
    }
}
