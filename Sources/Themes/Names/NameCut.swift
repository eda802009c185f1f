/// Words in a row of a phrase that a theme could be named by.
struct NameCut {
    enum Kind {
        /// From the beginning of a clause to where it may end.
        case clause
        /// What somebody asks for, without the words they ask with.
        case object
        /// Behind an article or a number, within a clause.
        case phrase
        /// All that was said, also what leads to it.
        case sentence
    }

    let words: ClosedRange<Int>
    let kind: Kind
    /// More of it follows than a name has room for.
    var isOpen = false
    /// At the beginning of the words, and written behind what does it.
    var verb: Verb?

    struct Verb {
        let words: ClosedRange<Int>
        /// Stands behind it, without its article.
        let subject: ClosedRange<Int>
    }
}
