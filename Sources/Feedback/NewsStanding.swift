/// How far those who asked have been told what IT has decided.
package struct NewsStanding: Hashable, Sendable, Codable {
    /// People who are told when their turn comes.
    package var waiting = 0
    /// People whom staff would have to add first.
    package var doubtful = 0
    /// When the first of those who wait may be told; nil when nobody waits.
    package var nextAt: Timestamp?
    /// People who want no news.
    package var refusing = 0

    package init() {}
}
