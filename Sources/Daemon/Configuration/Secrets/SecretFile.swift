internal import Glibc

/// A secret in a file.
struct SecretFile {
    let path: String
    /// How messages name it.
    let secret: Secret
    /// Said when the file does not exist.
    let missingHint: String

    /// Whatever its mode: systemd made the file and its directory.
    func read() throws(SecretError) -> [UInt8] {
        try reading { _ throws(SecretError) in }
    }

    /// Only if nobody but its owner can use it, and the owner is us or root.
    func readPrivate() throws(SecretError) -> [UInt8] {
        try reading { status throws(SecretError) in
            try checkPrivate(status)
        }
    }

    private func checkPrivate(_ status: stat) throws(SecretError) {
        guard status.st_uid == geteuid() || status.st_uid == 0 else {
            let hint = "It must belong to the account that Earshot runs under, or to root."
            throw SecretError("\(secret): the file belongs to another account", hint: hint)
        }
        let mode = status.st_mode & 0o7777
        guard mode == 0o600 || mode == 0o400 else {
            let message = "\(secret): the file must have mode 600, not \(String(mode, radix: 8))"
            throw SecretError(message, hint: "Run: chmod 600 \(path)")
        }
    }

    /// Looks at the open file, not at its name: the two could differ a moment later.
    private func reading(_ check: (stat) throws(SecretError) -> Void) throws(SecretError) -> [UInt8] {
        // A FIFO must not hold us up: O_NONBLOCK lets the test for a regular file refuse it.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw failure(errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure(errno) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw SecretError("\(secret): it is not a regular file")
        }
        try check(status)
        return try contents(of: descriptor)
    }

    private func contents(of descriptor: Int32) throws(SecretError) -> [UInt8] {
        // The line end, and one byte more, by which the keeper sees that it is too long.
        var buffer = [UInt8](repeating: 0, count: Secret.maximumBytes + 3)
        var filled = 0
        while filled < buffer.count {
            let count = buffer.withUnsafeMutableBytes { bytes in
                let free = UnsafeMutableRawBufferPointer(rebasing: bytes[filled...])
                return Glibc.read(descriptor, free.baseAddress, free.count)
            }
            if count < 0 {
                let code = errno
                if code == EINTR { continue }
                throw failure(code)
            }
            if count == 0 { break }
            filled += count
        }
        return Array(buffer[..<filled])
    }

    private func failure(_ code: Int32) -> SecretError {
        SecretError("\(secret): \(String(cString: strerror(code)))", hint: code == ENOENT ? missingHint : nil)
    }
}
