internal import Glibc

/// Users of this machine.
enum LocalUser {
    /// Bytes of a passwd entry looked at.
    private static let maximumEntryBytes = 16 * 1024

    /// The login name, or `uid 1000` for a user who has none.
    static func name(of user: uid_t) -> String {
        let name = withUnsafeTemporaryAllocation(of: CChar.self, capacity: maximumEntryBytes) { buffer -> String? in
            guard let start = buffer.baseAddress else { return nil }
            var entry = passwd()
            var found: UnsafeMutablePointer<passwd>?
            guard getpwuid_r(user, &entry, start, buffer.count, &found) == 0, found != nil else { return nil }
            return entry.pw_name.map { String(cString: $0) }
        }
        return name ?? "uid \(user)"
    }
}
