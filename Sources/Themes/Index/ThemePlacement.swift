/// Where a need belongs.
package enum ThemePlacement: Hashable, Sendable {
    /// With this probability, calibrated.
    case joins(theme: Int64, certainty: Double)
    /// Like none that is known.
    case starts
}
