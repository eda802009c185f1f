/// How verdicts on mails by people have stood.
package struct TriageFigures: Hashable, Sendable {
    /// That gave most of the verdicts; empty where there was none.
    package let model: String
    package let judged: Int
    package let unsure: Int
    /// Mails of which a person has said what they are: the same, or something else.
    package let confirmed: Int
    package let corrected: Int
}
