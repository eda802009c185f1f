internal import CSystemd
internal import Glibc

/// What systemd hears of us, sd_notify(3). Without systemd every call does nothing.
struct SystemdNotifier: Sendable {
    /// How often the watchdog must hear of us, or nil when it does not listen: half of WATCHDOG_USEC, as sd_watchdog_enabled(3)
    /// advises.
    let watchdogInterval: Duration?

    init() {
        var microseconds: UInt64 = 0
        let isEnabled = sd_watchdog_enabled(0, &microseconds) > 0
        watchdogInterval = isEnabled && microseconds > 0 ? .microseconds(Int64(microseconds / 2)) : nil
    }

    func ready(status: String) {
        notify("READY=1\nSTATUS=\(status)")
    }

    func status(_ text: String) {
        notify("STATUS=\(text)")
    }

    func reloading() {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        notify("RELOADING=1\nMONOTONIC_USEC=\(Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)")
    }

    func stopping() {
        notify("STOPPING=1")
    }

    func alive() {
        notify("WATCHDOG=1")
    }

    /// `state` is ours alone: no mail text, and a line break only between assignments.
    private func notify(_ state: String) {
        _ = sd_notify(0, state)
    }
}
