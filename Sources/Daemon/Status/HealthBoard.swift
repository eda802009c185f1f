internal import Feedback

/// What the running services say of themselves. Not stored: after a restart they say it again.
actor HealthBoard {
    private struct Passes {
        var begun = 0
        /// The number of the last one that ended well, counted by `begun`.
        var finished = 0

        mutating func finish() { finished = begun }
    }

    let startedAt: Timestamp
    let deniedLogins = DeniedLogins()
    let tokenKeepers = TokenKeepers()
    private var troubles: [String: String] = [:]
    private var reports: [String: Int] = [:]
    private var passes: [FolderID: Passes] = [:]

    init(startedAt: Timestamp) {
        self.startedAt = startedAt
    }

    /// Something an operator must look at, or, with nil, that it is over.
    func report(_ trouble: String?, of source: String) {
        troubles[source] = trouble
        if trouble != nil { reports[source, default: 0] += 1 }
    }

    func beganPass(of folder: FolderID) {
        passes[folder, default: Passes()].begun += 1
    }

    /// A folder's passes follow one another: this ends the one that began last.
    func finishedPass(of folder: FolderID) {
        passes[folder]?.finish()
    }

    /// A new configuration may have other services; those that have the same trouble say so again.
    func forgetTroubles() {
        troubles = [:]
    }

    /// Passes begun so far: one that ends well with a higher number saw everything there was when this was asked.
    func passesBegun(of folder: FolderID) -> Int { passes[folder]?.begun ?? 0 }

    func lastFinishedPass(of folder: FolderID) -> Int { passes[folder]?.finished ?? 0 }

    func trouble(of source: String) -> String? { troubles[source] }

    /// How often a trouble was reported: more than before means that it was tried again.
    func reportCount(of source: String) -> Int { reports[source] ?? 0 }

    /// Each once: folders of one mailbox may share a trouble.
    var allTroubles: [String] {
        var seen: Set<String> = []
        return troubles.sorted { $0.key < $1.key }.map(\.value).filter { seen.insert($0).inserted }
    }
}
