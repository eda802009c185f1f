internal import Feedback
internal import Store
internal import Themes

extension Theme {
    /// Staff had a hand in it: it is not emptied by a likeness.
    var isStaffs: Bool { namedBy != nil || owner != nil || statusWord != nil }

    /// With one member more, of one who may count already: exact in people, mails and times.
    func grown(by member: ThemeMember, in store: isolated FeedbackStore) throws -> Theme {
        var theme = self
        let isKnown = try store.isHeard(member.person, in: number, beside: member.key.place)
        let isCounted = try store.memberships(of: member.mail).contains { $0.theme == number && $0.key != member.key }
        theme.people += isKnown ? 0 : 1
        theme.mails += isCounted ? 0 : 1
        theme.stress += (member.tone - stress) / Double(theme.mails)
        theme.firstHeard = min(firstHeard, member.received)
        theme.lastHeard = max(lastHeard, member.received)
        return theme
    }
}
