internal import Feedback

/// One line of a set of labelled mails.
struct LabelledMail: Decodable, Sendable {
    /// Nil: known by its file and line.
    let id: String?
    let subject: String?
    let text: String?
    /// What a person says that it is.
    let label: Category
    /// A second answer that is right as well.
    let alt: Category?
    /// ISO 639-1; what the set says, not what reading finds.
    let lang: String?
    /// Where the line comes from, if the set tells.
    let source: String?
}
