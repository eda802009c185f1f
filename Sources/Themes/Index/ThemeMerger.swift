/// Two themes that a need between them shows to be one: the smaller is counted into the other.
package struct ThemeMerger: Hashable, Sendable {
    package struct Member: Hashable, Sendable {
        package let key: Need.Key
        /// How likely it belongs to the larger theme, by the measure of `ThemePlacement`.
        package let certainty: Double
    }

    package let from: Int64
    package let into: Int64
    /// Of the smaller theme, in the order they came.
    package let members: [Member]
}
