/// Which services a question is about.
package enum ServiceScope: Hashable, Sendable {
    /// Every mail, whatever it names.
    case all
    /// Mails about one of these.
    case named([String])
    /// Mails that name no configured service.
    case unnamed
}
