/// Where a mail counted before it was no complaint or request for a while.
package struct ThemeParting: Hashable, Sendable {
    package let theme: Int64
    package let certainty: Double
    package let placedBy: String?
    package let model: String
}
