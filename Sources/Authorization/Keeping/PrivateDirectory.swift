internal import Glibc

/// A directory, mode 700, of files, mode 600, that belong to whoever owns the directory above it: root writes for the service.
///
/// That owner may be less trusted than root, who may be the one writing. So no step follows a symbolic link, and what is
/// handed over was made by us a moment before.
package struct PrivateDirectory: Sendable {
    let path: String

    /// Held until the value is gone; the kernel releases it when the process dies, however it dies.
    package final class Lock: Sendable {
        private let descriptor: Int32

        fileprivate init(_ descriptor: Int32) {
            self.descriptor = descriptor
        }

        deinit {
            close(descriptor)
        }
    }

    /// Nil where there is no such file.
    func contents(of name: String, limit: Int) throws(AuthorizationError) -> [UInt8]? {
        guard let directory = try open(creating: false) else { return nil }
        defer { close(directory) }
        let file = openat(directory, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else {
            let code = errno
            if code == ENOENT { return nil }
            throw failure("read", name, code)
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw failure("read", name, errno) }
        guard status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 == 0 else {
            throw AuthorizationError(
                .storage,
                "\(path)/\(name) must be a file with mode 600. Run: chmod 600 \(path)/\(name)"
            )
        }
        return try contents(of: file, name, limit: limit)
    }

    private func contents(of file: Int32, _ name: String, limit: Int) throws(AuthorizationError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: limit + 1)
        var filled = 0
        while filled < bytes.count {
            let count = bytes.withUnsafeMutableBytes {
                read(file, $0.baseAddress.map { $0 + filled }, $0.count - filled)
            }
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw failure("read", name, errno) }
            if count == 0 { break }
            filled += count
        }
        guard filled <= limit else { throw AuthorizationError(.storage, "\(path)/\(name) is far too long") }
        return Array(bytes[..<filled])
    }

    /// All of the file, or, after a crash, what was there before.
    func replace(_ name: String, with bytes: [UInt8]) throws(AuthorizationError) {
        guard let directory = try open(creating: true) else { throw failure("open", "", ENOENT) }
        defer { close(directory) }
        let temporary = ".\(name).new"
        unlinkat(directory, temporary, 0)
        let file = openat(directory, temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw failure("write", name, errno) }
        defer { close(file) }
        do throws(AuthorizationError) {
            try handOver(file, like: directory, name)
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { throw failure("write", name, errno) }
                rest = rest.dropFirst(count)
            }
            guard fsync(file) == 0 else { throw failure("write", name, errno) }
            guard renameat(directory, temporary, directory, name) == 0 else { throw failure("write", name, errno) }
            guard fsync(directory) == 0 else { throw failure("write", name, errno) }
        } catch {
            unlinkat(directory, temporary, 0)
            throw error
        }
    }

    /// Nil while another process holds it.
    func lock(_ name: String) throws(AuthorizationError) -> Lock? {
        guard let directory = try open(creating: true) else { throw failure("open", "", ENOENT) }
        defer { close(directory) }
        let made = openat(directory, name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        let file = made >= 0 ? made : openat(directory, name, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { throw failure("lock", name, errno) }
        let lock = Lock(file)
        if made >= 0 { try handOver(file, like: directory, name) }
        guard flock(file, LOCK_EX | LOCK_NB) != 0 else { return lock }
        let code = errno
        guard code == EWOULDBLOCK || code == EINTR else { throw failure("lock", name, code) }
        return nil
    }

    /// Nil where there is none and none is to be made.
    private func open(creating: Bool) throws(AuthorizationError) -> Int32? {
        let parentPath = parent
        if creating, mkdir(path, 0o700) == 0 {
            let made = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
            let above = Glibc.open(parentPath, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            defer { [made, above].filter { $0 >= 0 }.forEach { close($0) } }
            guard made >= 0, above >= 0 else { throw failure("open", "", errno) }
            try handOver(made, like: above, "")
            fsync(above)
        } else if creating, errno == ENOENT {
            throw AuthorizationError(
                .storage,
                "\(parentPath) does not exist. systemd makes it when the service starts: start the service first, it waits"
            )
        }
        let directory = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
        guard directory >= 0 else {
            let code = errno
            if code == ENOENT, !creating { return nil }
            throw failure("open", "", code)
        }
        var status = stat()
        guard fstat(directory, &status) == 0, status.st_mode & 0o077 == 0 else {
            close(directory)
            throw AuthorizationError(.storage, "\(path) must have mode 700. Run: chmod 700 \(path)")
        }
        return directory
    }

    private var parent: String {
        let slash = path.lastIndex(of: "/") ?? path.startIndex
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Gives what root made to the owner of `model`. Others make only what is theirs.
    private func handOver(_ descriptor: Int32, like model: Int32, _ name: String) throws(AuthorizationError) {
        guard geteuid() == 0 else { return }
        var status = stat()
        guard fstat(model, &status) == 0, fchown(descriptor, status.st_uid, status.st_gid) == 0 else {
            throw failure("hand over", name, errno)
        }
    }

    private func failure(_ action: String, _ name: String, _ code: Int32) -> AuthorizationError {
        let file = name.isEmpty ? path : "\(path)/\(name)"
        let hint =
            code == EACCES || code == EPERM || code == ELOOP
            ? "; it must belong to the account of the service, and be used by it or by root" : ""
        return AuthorizationError(.storage, "cannot \(action) \(file): \(String(cString: strerror(code)))\(hint)")
    }
}
