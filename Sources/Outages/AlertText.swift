internal import Feedback
internal import Typesetting

/// What an alert says, in plain text and in HTML; the caller makes a mail of it.
package struct AlertText: Sendable {
    package static let maximumSubjectBytes = 200
    package static let maximumQuotes = 3
    /// UTF-8 bytes shown of what a person wrote.
    package static let maximumQuoteBytes = 240
    /// Sites and places named; the rest are counted.
    static let maximumNames = 5
    /// From when on mails count as late.
    static let lateness = Duration.minutes(30)

    package let subject: String
    package let text: String
    package let html: String

    package init(_ material: AlertMaterial) {
        let draft = AlertDraft(material)
        subject = draft.subject
        text = draft.text
        html = draft.html
    }
}
