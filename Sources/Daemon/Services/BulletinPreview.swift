internal import Digests
package import Feedback
internal import Store

/// The bulletin as it would be now, for the time since the last one that was sent. Nothing is sent or recorded.
package struct BulletinPreview: Sendable, Encodable {
    /// What would stand in it; 0: no draft would be made.
    package let items: Int
    package let subject: String
    package let text: String
    package let html: String

    /// - Throws: `DaemonError` when the store cannot be read.
    package init(configuration: Configuration, clock: any WallClock = SystemClock()) async throws {
        let now = clock.now()
        let material = try await configuration.readingStore { store in
            let gatherer = BulletinGatherer(configuration: configuration, store: store)
            return try await gatherer.material(from: try await gatherer.start(now: now), to: now)
        }
        let bulletin = Bulletin(material)
        let mail = bulletin.mail
        (items, subject, text, html) = (bulletin.count, mail.subject, mail.text, mail.html)
    }
}
