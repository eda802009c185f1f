/// A mail as a person reads it. Inert text, bounded in size; the raw bytes stay beside it in the store.
package struct Message: Hashable, Sendable, Codable {
    /// UTF-8 bytes kept of all visible text together.
    package static let maximumTextBytes = 256 * 1024
    /// UTF-8 bytes kept of a subject.
    package static let maximumSubjectBytes = 2 * 1024

    package var sender = Sender(name: "", address: "")
    /// Who sent it for the sender: the Sender header where it differs from From, "on behalf of"; nil else.
    package var submitter: Sender?
    /// Addresses of Reply-To, as written; at most 20.
    package var replyTo: [String] = []
    /// The topmost Authentication-Results, whoever wrote it; nil without any.
    package var authentication: AuthenticationResults?
    /// Addresses of To and Cc, as written; at most 200.
    package var recipients: [String] = []
    /// Return-Path: nil when the header is missing, empty for `<>`.
    package var returnPath: String?
    package var subject = ""
    /// The Date header, for show only.
    package var date: Timestamp?
    /// Without angle brackets; nil when missing.
    package var messageID: String?
    package var inReplyTo: String?
    package var references: [String] = []
    /// What tells which conversation it belongs to.
    package var thread = ThreadClues()
    /// All visible text, quotes and signature included.
    package var text = ""
    /// What the person wrote now.
    package var newText = ""
    package var signature = ""
    package var quoted = ""
    package var forwarded = ""
    /// What machines on the way put over and under the text: legal notices, warnings about mail from outside, list footers.
    package var boilerplate = ""
    /// The mails it forwards, inline or attached, the outermost first; at most 10.
    package var originals: [OriginalMail] = []
    /// ISO 639-1, lower case ("en"), or "und" when the text is too short to tell.
    package var language = "und"
    /// How sure `language` is, 0 to 1; 0 for "und".
    package var languageConfidence = 0.0
    /// Passages of `newText`, in its order, each of which may be a matter of its own; at most 8. Together they hold every word
    /// of it.
    package var segments: [String] = []
    package var kind = MailKind.human
    /// The rule that decided `kind`, in words for the operator.
    package var kindRule = ""
    package var attachments: [Attachment] = []
    /// Addresses behind links of the text that it does not show itself (http, https, mailto), inert, at most 50.
    package var links: [String] = []
    /// What a bounce says; nil when the mail is none.
    package var bounce: BounceReport?
    /// Doubts met on the way: limits hit, charsets guessed, structure salvaged.
    package var notes: [String] = []
    /// The few headers that decide whether a machine may answer, as `name: value`, lower-case names, in mail order.
    package var automationHeaders: [String] = []

    package init() {}
}
