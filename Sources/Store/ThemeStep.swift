package import Feedback

/// A step in the history of a theme that can be taken back.
package struct ThemeStep: Hashable, Sendable {
    /// Its number in the history.
    package let event: Int64
    package let theme: Int64
    package let kind: ThemeEvent.Kind
    package let when: Timestamp
    package let text: String
    /// What it replaced, as JSON.
    package let before: String
}
