/// A report that counts into an incident: a mail's own, or that of one of its matters.
package struct IncidentPlace: Hashable, Sendable, Codable {
    package let mail: Int64
    /// Of the matter; nil: the mail's own report.
    package let matter: String?

    package init(mail: Int64, matter: String?) {
        (self.mail, self.matter) = (mail, matter)
    }
}
