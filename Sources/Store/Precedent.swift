package import Feedback

/// What a person said of a mail in the same words.
package struct Precedent: Hashable, Sendable {
    /// The number of that mail.
    package let message: Int64
    package let tray: Tray

    package init(message: Int64, tray: Tray) {
        self.message = message
        self.tray = tray
    }
}
