internal import CPosix
internal import Glibc

/// The most memory that a piece of work had in RAM beyond what there was before it.
///
/// Linux forgets a process's peak when 5 is written to /proc/self/clear_refs (proc(5)); where it does not, only a peak above
/// all earlier ones is seen.
struct PeakMemory {
    private let before: Int

    init() {
        malloc_trim(0)
        if let file = fopen("/proc/self/clear_refs", "w") {
            fputs("5", file)
            fclose(file)
        }
        before = ResidentMemory.bytes
    }

    /// In bytes; 0 when it stayed below.
    var extra: Int { max(0, Self.highWaterMark - before) }

    /// VmHWM of /proc/self/status, in bytes.
    static var highWaterMark: Int {
        for line in BenchFolder.text("/proc/self/status").split(separator: "\n") where line.hasPrefix("VmHWM:") {
            return (line.split { !$0.isNumber }.first.flatMap { Int($0) } ?? 0) * 1024
        }
        return 0
    }
}
