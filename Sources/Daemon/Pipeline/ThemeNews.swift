internal import Feedback
internal import Store

/// Tells those who asked what IT has decided: each once, in their language, quoting the sentence in which they asked.
struct ThemeNews: Sendable {
    /// How long a person of IT may take it back.
    static let pause = Duration.minutes(30)

    private let configuration: Configuration
    private let correspondence: Correspondence?

    init(_ configuration: Configuration, correspondence: Correspondence?) {
        self.configuration = configuration
        self.correspondence = correspondence
    }

    /// A theme was answered: within the transaction that records it.
    ///
    /// - Parameter event: of the theme's history, by its number.
    /// - Returns: who is told; nil where nobody is, because there is no answer for them or nothing may be sent.
    func plan(_ theme: Theme, event: Int64, in store: isolated FeedbackStore, now: Timestamp) throws -> NewsPlan? {
        nil
    }

    /// That answer was taken back. Returns false where people have been told already.
    func withdraw(event: Int64, in store: isolated FeedbackStore, now: Timestamp) throws -> Bool { true }

    /// Staff has looked: these mails belong to the theme, and their writers are told what the others are told.
    func confirm(_ mails: [Int64], of theme: Theme, in store: isolated FeedbackStore, now: Timestamp) throws {}

    /// Tells those whose turn it is. Returns how many.
    func proceed(in store: isolated FeedbackStore, now: Timestamp) throws -> Int { 0 }
}
