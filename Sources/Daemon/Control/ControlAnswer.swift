/// The one line the daemon answers.
package struct ControlAnswer: Codable, Sendable {
    /// Nil when the command was carried out.
    package var error: String?
    /// What happened, for people.
    package var message: String?
    package var status: StatusReport?

    package init(error: String? = nil, message: String? = nil, status: StatusReport? = nil) {
        self.error = error
        self.message = message
        self.status = status
    }
}
