internal import Feedback

/// Who answers, and in what words: the same for every answer of a configuration.
package struct ReplyOffice: Sendable {
    /// UTF-8 bytes of `helpdesk` that are shown.
    package static let maximumHelpdeskBytes = 100

    package let organisation: String
    /// Where one person's outage is taken in hand, as it is to be shown; nil where nobody has said.
    package let helpdesk: String?
    /// For those whose language we do not know or speak.
    package let language: String
    package let timeZone: String
    package let wording: ReplyWording

    package init(
        organisation: String,
        helpdesk: String?,
        language: String,
        timeZone: String,
        wording: ReplyWording = .builtIn
    ) {
        self.organisation = organisation
        self.helpdesk = helpdesk
        self.language = language
        self.timeZone = timeZone
        self.wording = wording
    }
}
