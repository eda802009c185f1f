import Feedback
import Synchronization

/// A clock that moves when told to, wall time and monotonic time together.
final class ManualClock: WallClock {
    private let elapsed = Mutex(Duration.zero)
    private let origin = ContinuousClock.now

    func now() -> Timestamp { elapsed.withLock { Sample.start + $0 } }
    func instant() -> ContinuousClock.Instant { elapsed.withLock { origin + $0 } }
    func advance(_ span: Duration) { elapsed.withLock { $0 += span } }
}
