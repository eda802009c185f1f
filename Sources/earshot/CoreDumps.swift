internal import CPosix
internal import Glibc

/// Passwords and people's mail are in this process's memory: they must not end up in a file because it crashed.
enum CoreDumps {
    /// No core file (RLIMIT_CORE), none by a core pattern that pipes either, and no other process of the same user may attach or
    /// read `/proc/PID/mem` (prctl(2), PR_SET_DUMPABLE). Root still may: `gdb -p PID` as root is the way to debug.
    ///
    /// Before the first secret is read. A failure leaves things as the system has them: nothing can be done about it.
    static func forbid() {
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        _ = earshot_forbid_dumps()
    }
}
