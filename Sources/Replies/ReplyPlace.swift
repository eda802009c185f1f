/// Where something is filled into a text of an answer: `{service}`.
package enum ReplyPlace: String, CaseIterable, Sendable {
    case organisation
    /// What the mail was taken for: one of the `category_` texts.
    case category
    case service
    /// The name of what people ask for or complain of.
    case theme
    /// Where the help desk is reached.
    case helpdesk
    case n
    /// A time of day, or a day and a time where it is not today.
    case moment
    /// Until when nobody reported it.
    case until
    /// The words to reply with, in the language of the text.
    case words
}
