internal import Feedback
internal import Store
internal import Themes
internal import Typesetting

extension ThemeNeed {
    func member(
        of mail: NeedMail,
        in theme: Int64,
        certainty: Double,
        placedBy: String? = nil
    ) -> ThemeMember {
        ThemeMember(
            mail: mail.number,
            position: need.key.position,
            theme: theme,
            category: need.category,
            person: mail.person,
            received: mail.received,
            stored: mail.stored,
            tone: mail.verdict.tone,
            certainty: min(max(certainty, 0), 1),
            placedBy: placedBy,
            sentence: sentence
        )
    }

    /// Where its words give no name: the start of what was said.
    var shortName: String? {
        let name = sentence.inert(maximumBytes: Theme.maximumNameBytes)
        return name.isEmpty ? nil : name
    }
}
