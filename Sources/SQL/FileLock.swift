internal import Glibc

/// Exclusive ownership of a store, for as long as this value lives: `flock(2)` on a file beside it.
///
/// The kernel releases it when the process dies, however it dies. The file stays: removing it would let two
/// processes lock two files of one name.
package struct FileLock: ~Copyable {
    private let descriptor: Int32

    /// Fails at once with kind `busy` when another process, or another part of this one, holds the lock.
    package init(path: String) throws(DatabaseError) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            let reason = String(cString: strerror(errno))
            throw DatabaseError(
                .configuration,
                "cannot open \(path): \(reason); check that it and its directory belong to Earshot's user"
            )
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let isHeld = errno == EWOULDBLOCK
            let owner = Self.owner(descriptor)
            close(descriptor)
            throw isHeld
                ? DatabaseError(.busy, "another Earshot\(owner) is using this store (\(path)); stop it first")
                : DatabaseError(.configuration, "the file system of \(path) cannot lock files; use a local disk")
        }
        self.descriptor = descriptor
        ftruncate(descriptor, 0)
        let note = Array("\(getpid())\n".utf8)
        // Only for the message above: whether it could be written does not matter.
        _ = pwrite(descriptor, note, note.count, 0)
    }

    deinit {
        // Not by closing alone: a child between fork and exec holds the open file, and with it the lock, a little longer.
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    private static func owner(_ descriptor: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 20)
        let count = pread(descriptor, &buffer, buffer.count, 0)
        let digits = buffer.prefix(max(0, count)).prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        return digits.isEmpty ? "" : " (process \(String(decoding: digits, as: UTF8.self)))"
    }
}
