internal import Feedback

/// A mail inside another, before its own text was taken apart.
struct ForwardedMail {
    var writer: Sender
    var subject: String
    var date: String
    var lines: [TextLine]
}
