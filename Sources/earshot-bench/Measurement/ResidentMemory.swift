internal import Glibc

/// Memory of this process that lies in RAM.
enum ResidentMemory {
    /// Now, in bytes: the second number of /proc/self/statm (proc(5)), in pages.
    static var bytes: Int {
        let words = BenchFolder.text("/proc/self/statm").split(separator: " ")
        return words.count > 1 ? (Int(words[1]) ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE))) : 0
    }

    /// The most so far, in bytes.
    static var peak: Int { Child.leastPeakKilobytes * 1024 }

    static func megabytes(_ bytes: Int) -> Double { Double(bytes) / 1024 / 1024 }
}
