/// What is known of reports that name no service, by the number of the mail. Those that nothing is known of are one crowd.
package struct ReportMeanings: Sendable {
    /// Reports whose words are looked at, the newest.
    package static let maximumReports = 500
    /// Nothing is known of any.
    package static let none = ReportMeanings([:])

    let byNumber: [Int64: ReportMeaning]
    /// In which topics are named; an ISO 639-1 code.
    let language: String

    package init(_ byNumber: [Int64: ReportMeaning], language: String = "en") {
        self.byNumber = byNumber
        self.language = language
    }

    package subscript(_ number: Int64) -> ReportMeaning? { byNumber[number] }
}
