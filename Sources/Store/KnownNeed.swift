package import Feedback

/// A member of a theme, without its words.
package struct KnownNeed: Sendable {
    package let place: NeedPlace
    /// Its theme, or that part of it which was a theme before it was merged into it.
    package let part: Int64
    package let category: Category
    package let isPinned: Bool
    package let service: String?
    /// SHA-256 of the text of its vector; nil where it has none.
    package let words: [UInt8]?
    /// Its text may be erased since.
    package let mayBeErased: Bool
}
