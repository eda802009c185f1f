package import Feedback

/// The one line the daemon answers.
package struct ControlAnswer: Codable, Sendable {
    /// Nil when the command was carried out.
    package var error: String?
    /// What happened, for people.
    package var message: String?
    package var status: StatusReport?
    /// Who will be told of an answer to a theme; nil where nobody is.
    package var news: NewsPlan?

    package init(
        error: String? = nil,
        message: String? = nil,
        status: StatusReport? = nil,
        news: NewsPlan? = nil
    ) {
        self.news = news
        self.error = error
        self.message = message
        self.status = status
    }
}
