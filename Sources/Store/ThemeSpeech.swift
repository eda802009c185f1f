package import Feedback

/// What one member of a theme wrote.
package struct ThemeSpeech: Sendable {
    package let stored: Timestamp
    package let category: Category
    package let writing: NeedWriting
}
