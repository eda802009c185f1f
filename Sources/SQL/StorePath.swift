internal import Glibc

/// Whether a store can be at a path, in words an operator can act on. SQLite only says "unable to open".
struct StorePath {
    private let path: String

    init(_ path: String) {
        self.path = path
    }

    private var directory: String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
    }

    /// The directory must be there, for the writer writable (the log stands beside the file); for a reader the file too.
    func require(_ access: Database.Access) throws(DatabaseError) {
        var status = stat()
        guard stat(directory, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            throw DatabaseError(
                .configuration,
                "the directory \(directory) does not exist; create it for Earshot's user"
            )
        }
        switch access {
        case .readWrite:
            guard Glibc.access(directory, W_OK | X_OK) == 0 else {
                let reason = String(cString: strerror(errno))
                throw DatabaseError(
                    .configuration,
                    "cannot write to \(directory): \(reason); give it to Earshot's user"
                )
            }
        case .readOnly:
            guard Glibc.access(path, R_OK) == 0 else {
                let advice = errno == ENOENT ? "start the daemon first" : "use Earshot's user"
                throw DatabaseError(.configuration, "cannot read the store \(path); \(advice)")
            }
        }
    }

    /// Creates the file for its owner's eyes only; SQLite gives its log the same mode. An existing file is left alone.
    ///
    /// Never opens an existing one: closing it again would drop the locks of another connection in this process
    /// (POSIX locks belong to the process; sqlite.org/howtocorrupt.html section 2.2).
    func createPrivately() throws(DatabaseError) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor >= 0 {
            close(descriptor)
        } else if errno != EEXIST {
            let reason = String(cString: strerror(errno))
            throw DatabaseError(.configuration, "cannot create \(path): \(reason); check its directory")
        }
    }
}
