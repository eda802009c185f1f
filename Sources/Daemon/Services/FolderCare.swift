internal import Feedback
internal import Mailboxes

/// One folder in its watcher's care, from turn to turn.
struct FolderCare: Sendable {
    let folder: FolderID
    /// Set where mails are filed into the folder.
    let tray: Tray?
    /// How the server names the folders that mails are filed into; nil until it was asked, and where mails are not filed.
    var trays: TrayFolders?
    /// What this connection knows of it; nil at its first turn on a connection.
    var view: FolderView?
    /// Mails at which a fetch broke off.
    var suspects = Suspects()
    var groupSize = GroupSize()
    /// Nil while all is well with this folder.
    private(set) var restsUntil: ContinuousClock.Instant?
    private var backoff = Backoff()

    init(_ folder: FolderID, tray: Tray? = nil, of trays: TrayFolders? = nil) {
        self.folder = folder
        self.tray = tray
        self.trays = trays
    }

    /// A turn would begin a look of its own, not go on with a backlog.
    var isSettled: Bool { view?.work.isEmpty ?? true }

    func isDue(at now: ContinuousClock.Instant) -> Bool { restsUntil.map { $0 <= now } ?? true }

    mutating func succeeded() {
        restsUntil = nil
        backoff.succeeded()
    }

    /// A folder that somebody must first make, or grant, is looked for no more often than the others are looked into, as each try
    /// wakes the whole connection; but it is read within two minutes of their doing so.
    static let longestSearch = Duration.seconds(100)

    /// The folder cannot be read, though its server can: it is left in peace for a while. Returns how long.
    ///
    /// - Parameter interval: between two looks into a folder that is well.
    mutating func failed(
        _ error: MailboxError,
        at now: ContinuousClock.Instant,
        jitter: Double,
        interval: Duration = .zero
    ) -> Duration {
        view = nil
        var pause = backoff.next(after: error, jitter: jitter)
        if error.kind == .configuration { pause = max(pause, min(interval, Self.longestSearch)) }
        restsUntil = now + pause
        return pause
    }
}
