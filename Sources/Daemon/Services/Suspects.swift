internal import Feedback

/// Mails at which fetches broke off, and whether they are to blame for it or the line is.
///
/// A mail on which the server chokes must not hold up a folder for ever, and a bad line must not bring good mails into
/// quarantine: so a break counts against a mail only if others have come whole since the one before.
struct Suspects: Sendable {
    /// So many breaks in a row at one mail count even though no other mail came meanwhile: there may be no other.
    static let unprovenBreaks = 10

    private struct Suspicion {
        let uid: UID
        /// Fetched alone, since the last one that counted.
        var breaks = 0
        var hasLineCarriedOthers = false
    }

    /// The one that was tried longest ago first.
    private var suspicions: [Suspicion] = []

    var uids: [UID] { suspicions.map(\.uid) }

    /// Whether a break at this mail, fetched alone now, counts against it.
    func areToBlame(_ uid: UID) -> Bool {
        guard let suspicion = suspicions.first(where: { $0.uid == uid }) else { return false }
        return suspicion.hasLineCarriedOthers || suspicion.breaks + 1 >= Self.unprovenBreaks
    }

    /// A fetch broke off at this mail: it is tried again after the other suspects, and alone.
    mutating func add(_ uid: UID) {
        var suspicion = Suspicion(uid: uid)
        if let index = suspicions.firstIndex(where: { $0.uid == uid }) {
            if !areToBlame(uid) { suspicion.breaks = suspicions[index].breaks + 1 }
            suspicions.remove(at: index)
        }
        suspicions.append(suspicion)
    }

    /// Mails came whole, and so the line carries mails.
    mutating func othersCame() {
        for index in suspicions.indices { suspicions[index].hasLineCarriedOthers = true }
    }
}
