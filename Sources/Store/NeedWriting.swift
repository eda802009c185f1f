/// What a person wrote where they complain or ask.
package struct NeedWriting: Sendable {
    package let place: NeedPlace
    /// Which passage of the text is meant; nil: all of it.
    package let passage: Int?
    /// ISO 639-1, or "und".
    package let language: String
    package let subject: String
    package let text: String

    /// Nothing is left of it.
    package var isErased: Bool { subject.isEmpty && text.isEmpty }

    package init(place: NeedPlace, passage: Int?, language: String, subject: String, text: String) {
        self.place = place
        self.passage = passage
        self.language = language
        self.subject = subject
        self.text = text
    }
}
