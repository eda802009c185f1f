internal import CPosix
internal import Glibc

/// Time that this thread has run: what else the machine does hardly shows in it.
enum ProcessorTime {
    static var microseconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
    }

    /// What `work` takes.
    static func seconds(_ work: () -> Void) -> Double {
        let start = microseconds
        work()
        return (microseconds - start) / 1e6
    }
}
