internal import Feedback

/// What the running services say of themselves. Not stored: after a restart they say it again.
actor HealthBoard {
    let startedAt: Timestamp
    private var troubles: [String: String] = [:]
    private var passes: [FolderID: Int] = [:]

    init(startedAt: Timestamp) {
        self.startedAt = startedAt
    }

    /// Something an operator must look at, or, with nil, that it is over.
    func report(_ trouble: String?, of source: String) {
        troubles[source] = trouble
    }

    func finishedPass(of folder: FolderID) {
        passes[folder, default: 0] += 1
    }

    /// A new configuration may have other mailboxes.
    func forgetServices() {
        troubles = [:]
        passes = [:]
    }

    func passCount(of folder: FolderID) -> Int { passes[folder] ?? 0 }

    func trouble(of source: String) -> String? { troubles[source] }

    var allTroubles: [String] { troubles.sorted { $0.key < $1.key }.map(\.value) }
}
