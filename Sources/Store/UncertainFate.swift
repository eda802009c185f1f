package import Feedback

/// What becomes of a mail whose final dot may or may not have been accepted.
package enum UncertainFate: Hashable, Sendable {
    /// Sent again with the same Message-ID, when this long has passed.
    case again(after: Duration)
    /// Never sent again; its state stays `unknown`.
    case unknown
}

/// Decides it: the mail's kind, and how many of its sends were uncertain, this one included.
package typealias UncertainPolicy = @Sendable (OutboundMail.Kind, Int) -> UncertainFate
