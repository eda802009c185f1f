package import Feedback

/// When a folder was looked into.
package struct FolderTimes: Hashable, Sendable {
    /// The first look: what came long before is old mail.
    package let listeningSince: Timestamp?
    /// The last look that ended well.
    package let lookedAt: Timestamp?
    /// The last look after which nothing was left to be fetched.
    package let allReadAt: Timestamp?

    package init(listeningSince: Timestamp? = nil, lookedAt: Timestamp? = nil, allReadAt: Timestamp? = nil) {
        self.listeningSince = listeningSince
        self.lookedAt = lookedAt
        self.allReadAt = allReadAt
    }
}
