package import Feedback

/// A mail to be sent, as a value; `bytes()` writes it down (RFC 5322, MIME).
///
/// What it writes is ASCII with CRLF line ends, no bare CR or LF, header lines of at most 78 bytes wherever words allow,
/// bodies in quoted-printable or base64, so that no line of a stranger's text starts with a dot. The same value gives the
/// same bytes: a mail composed again is the same mail, Message-ID included.
///
/// Composed here and not by GMime: GMime stores whatever header text it is given, line ends included, and leaves CRLF
/// and dots to output filters. The promise is that *every* value passes one encoder that refuses to end a line, and
/// that can be read, and tested, in one place.
package struct MailBuilder: Sendable {
    /// Bytes of a whole mail: a relay seldom takes more.
    package static let maximumBytes = 36 * 1024 * 1024
    /// Bytes of an original that is attached.
    package static let maximumOriginalBytes = 24 * 1024 * 1024
    /// The newest references that are kept; the first one, which names the thread, is kept too.
    package static let maximumReferences = 20
    package static let maximumAttachments = 100

    package struct Mailbox: Hashable, Sendable {
        /// Shown to people; may be empty.
        package let name: String
        package let address: EmailAddress

        package init(name: String = "", address: EmailAddress) {
            self.name = name
            self.address = address
        }
    }

    /// A header the composer has no property for. The name and the value are checked when the mail is written.
    package struct Header: Hashable, Sendable {
        package let name: String
        package let value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    package struct File: Hashable, Sendable {
        /// UTF-8, at most 255 bytes.
        package let name: String
        /// `type/subtype`, without parameters; `text/…` that is UTF-8 is labelled so.
        package let type: String
        package let bytes: [UInt8]

        package init(name: String, type: String, bytes: [UInt8]) {
            self.name = name
            self.type = type
            self.bytes = bytes
        }
    }

    /// ASCII only: a reader without RFC 6532 must be able to answer.
    package var from: Mailbox
    /// Who the header names. The envelope is `OutboundMail`'s.
    package var to: [EmailAddress]
    /// ASCII only, for the same reason.
    package var replyTo: EmailAddress?
    package var subject: String
    /// Without angle brackets.
    package var messageID: String
    package var date: Timestamp
    /// The zone the Date header is written in: minutes east of UTC, -1439 to 1439.
    package var zoneMinutes = 0
    /// Without angle brackets.
    package var inReplyTo: String?
    /// Without angle brackets, oldest first.
    package var references: [String] = []
    package var headers: [Header] = []
    /// Any line ends.
    package var text: String
    package var html: String?
    package var files: [File] = []
    /// A mail to pass on whole, as it came.
    package var original: [UInt8]?

    package init(
        from: Mailbox,
        to: [EmailAddress],
        subject: String,
        messageID: String,
        date: Timestamp,
        text: String
    ) {
        self.from = from
        self.to = to
        self.subject = subject
        self.messageID = messageID
        self.date = date
        self.text = text
    }

    /// The whole mail. Throws `MailBuilderError` rather than write a header that is not what it seems.
    package func bytes() throws(MailBuilderError) -> [UInt8] {
        var bytes = try headerFields()
        bytes += try rootPart()
        guard bytes.count <= Self.maximumBytes else { throw MailBuilderError(.tooLong, in: "mail") }
        return bytes
    }
}
