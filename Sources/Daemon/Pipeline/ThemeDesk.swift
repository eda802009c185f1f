internal import Feedback
internal import Store

/// Does with a theme what IT says, by command or by mail, within a transaction of the caller's. What was done before is done: saying it
/// again changes nothing.
struct ThemeDesk: Sendable {
    let news: ThemeNews

    init(news: ThemeNews) {
        self.news = news
    }

    /// - Parameters:
    ///   - number: of the theme. What was merged into another is that other one.
    ///   - who: an address, or the name of a local user.
    func perform(
        _ act: ThemeAct,
        on number: Int64,
        by who: String,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> ThemeActResult {
        .refused(.unknownTheme(number))
    }
}
