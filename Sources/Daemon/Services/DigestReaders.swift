internal import Digests
package import Feedback
internal import Store

/// Who reads a digest, and what each has asked for.
package struct DigestReaders: Sendable, Encodable {
    package struct Line: Sendable, Encodable {
        package let address: String
        package let isStopped: Bool
        /// Milliseconds since 1970; nil unless the pause is still on.
        package let pausedUntil: Int64?
        /// The reader's own; nil: the digest's.
        package let schedule: String?
        /// Where the reader's next period begins; nil while nothing was due yet.
        package let readUntil: Int64?
        /// When the next one is due; nil for who has stopped it.
        package let nextAt: Int64?
    }

    package let name: String
    package let readers: [Line]
}

extension DigestReaders {
    /// - Parameter name: of a digest in the configuration.
    /// - Throws: `DaemonError` when the store cannot be read.
    package init(
        of name: String,
        configuration: Configuration,
        clock: any WallClock = SystemClock()
    ) async throws {
        let (opening, streams) = try await configuration.looking(at: name, clock: clock) { opening in
            (opening, try await opening.store.streams(of: name, for: opening.digest.recipients))
        }
        let (digest, now) = (opening.digest, opening.now)
        self.name = name
        readers = streams.map { stream in
            let wish = stream.wish
            let schedule = DigestSchedule(wish: wish?.schedule, for: digest.schedule)
            let pause = wish?.pausedUntil.flatMap { $0 > now ? $0 : nil }
            let next = schedule.next(after: pause ?? now, in: digest.timeZone)
            return Line(
                address: stream.address.description,
                isStopped: wish?.isStopped ?? false,
                pausedUntil: pause?.milliseconds,
                schedule: schedule == digest.schedule ? nil : schedule.description,
                readUntil: stream.sentUntil?.milliseconds,
                nextAt: wish?.isStopped == true ? nil : next?.milliseconds
            )
        }
    }
}
