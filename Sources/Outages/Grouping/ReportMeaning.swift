/// What is known of an outage report that names no service, besides who wrote it and when.
package struct ReportMeaning: Sendable {
    /// Nil: its text is erased, or was never read.
    package let words: ReportWords?
    /// By a language model, where there is one.
    package let vector: ReportVector?
    /// Where it is, by the report's own words.
    package let place: String?
    /// The incident it counts into already.
    package let incident: Int64?

    package init(words: ReportWords?, vector: ReportVector? = nil, place: String? = nil, incident: Int64? = nil) {
        self.words = words
        self.vector = vector
        self.place = place?.lowercased()
        self.incident = incident
    }
}
