internal import Glibc
internal import Synchronization

/// For the main thread, which has nothing else to do. No other may wait so: it would keep a thread from the work it waits for.
enum Waiting {
    private final class Answer<Value: Sendable>: Sendable {
        let result = Mutex<Result<Value, any Error>?>(nil)
    }

    /// Between two looks whether the work is done, in microseconds.
    private static let pause: UInt32 = 1_000

    static func value<Value: Sendable>(of work: @escaping @Sendable () async throws -> Value) throws -> Value {
        let answer = Answer<Value>()
        Task {
            do {
                let value = try await work()
                answer.result.withLock { $0 = .success(value) }
            } catch {
                answer.result.withLock { $0 = .failure(error) }
            }
        }
        while true {
            if let result = answer.result.withLock({ $0 }) { return try result.get() }
            usleep(pause)
        }
    }
}
