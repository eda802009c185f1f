package import Feedback

/// A mail on the server that is to be moved into a tray.
package struct UnfiledMail: Hashable, Sendable {
    package let uid: UID
    /// Where it belongs.
    package let tray: Tray
    /// It lies in a tray already, or lay there: somebody has put this one here, or a move was done by halves.
    package let wasFiled: Bool

    package init(uid: UID, tray: Tray, wasFiled: Bool) {
        self.uid = uid
        self.tray = tray
        self.wasFiled = wasFiled
    }
}
