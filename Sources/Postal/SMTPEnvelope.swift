package import Feedback

/// Who a mail is from and for, as SMTP sees it. `EmailAddress` admits nothing that could end a command.
package struct SMTPEnvelope: Hashable, Sendable {
    /// Recipients of one transaction; RFC 5321 section 4.5.3.1.8 binds servers to take 100. The rest are deferred.
    package static let maximumRecipients = 100

    /// Nil: the null reverse-path `<>`.
    package let sender: EmailAddress?
    package let recipients: [EmailAddress]
    /// Ask for no delivery status notification (RFC 3461's NOTIFY=NEVER) where the server knows how.
    package let wantsNoNotices: Bool

    package init(sender: EmailAddress?, recipients: [EmailAddress], wantsNoNotices: Bool = false) {
        self.sender = sender
        self.recipients = recipients
        self.wantsNoNotices = wantsNoNotices
    }
}
