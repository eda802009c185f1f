internal import Feedback
internal import Typesetting

extension Theme {
    /// Its own words without what tells of a person; what staff calls it is theirs to say.
    func shownName(_ redaction: Redaction, maximumBytes: Int = Theme.maximumNameBytes) -> String {
        namedBy == nil
            ? redaction.applied(to: name, maximumBytes: maximumBytes) : name.inert(maximumBytes: maximumBytes)
    }
}
