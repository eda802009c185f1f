internal import Typesetting

/// Composes what management reads of a month: the same material always gives the same mail.
package struct ManagementReport: Sendable {
    /// Of each list; the rest is counted.
    package static let maximumItems = 8
    static let maximumQuotes = 4
    /// UTF-8 bytes.
    static let quoteBytes = 260
    static let answerBytes = 260
    /// Quotes name nobody; the mark is understood in every language.
    static let redaction = Redaction(address: "[…]", phone: "[…]", number: "[…]")

    package init() {}

    /// At most some 40 kB, whatever the material holds: every list and every text has its limit.
    package func compose(_ material: ManagementMaterial) -> ComposedDigest {
        let sections = ManagementSections(material)
        let outline = sections.outline
        return ComposedDigest(
            subject: sections.subject,
            text: ReportPlainText(outline: outline).body,
            html: ReportHTML(outline: outline, language: sections.local.language, subject: sections.subject).body
        )
    }
}
