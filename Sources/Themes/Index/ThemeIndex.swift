/// What is known of themes, for placing new needs: incremental, and the same needs in the same order give the same themes.
///
/// The caller keeps themes and members; the index only compares.
package struct ThemeIndex: Sendable {
    package init() {}

    /// Counts a need into a theme; out of the one it was in.
    ///
    /// - Parameter isPinned: staff has put it there: it says more of what the theme is than what was placed by likeness.
    package mutating func insert(_ need: Need, into theme: Int64, isPinned: Bool) {}

    package mutating func remove(_ key: Need.Key) {}

    /// - Parameter excluding: themes that staff has taken it out of.
    package func place(_ need: Need, excluding: Set<Int64> = []) -> ThemePlacement { .starts }

    /// A name from a theme's own words, at most `Theme.maximumNameBytes`; nil where it has none.
    ///
    /// - Parameter language: the one to name it in, where its words have it.
    package func name(of theme: Int64, language: String) -> String? { nil }
}
