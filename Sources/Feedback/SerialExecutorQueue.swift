internal import Dispatch

/// A serial queue as an actor's executor: blocking C calls run here, never in the cooperative pool, where two of them
/// would stop the whole daemon on two cores. (`DispatchSerialQueue` conforms to `SerialExecutor` on Apple systems only.)
package final class SerialExecutorQueue: SerialExecutor {
    private let queue: DispatchQueue

    package init(label: String) {
        queue = DispatchQueue(label: label)
    }

    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
