internal import Feedback
internal import Store

/// Whether a person's word decides about a mail, as far as can be told.
enum PersonsWord: Sendable {
    /// No configuration was named, so there is no store to look into.
    case notLookedFor
    /// The store could not be read: why.
    case unknown(String)
    /// Nobody has said what mails in these words are.
    case nothing
    case said(Precedent)

    var precedent: Precedent? {
        if case .said(let precedent) = self { precedent } else { nil }
    }
}
