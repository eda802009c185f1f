internal import Feedback

/// What came of an act on a theme, in words.
struct ThemeAnswer: Sendable {
    let act: ThemeAct
    /// The theme that was named.
    let number: Int64
    let result: ThemeActResult

    var answer: ControlAnswer {
        switch result {
        case .done(let theme, let event, let news):
            ControlAnswer(
                message: event == nil ? "nothing changed: \(standing(theme))" : done(theme, news),
                news: news
            )
        case .refused(let refusal): ControlAnswer(error: reason(refusal))
        }
    }

    private func standing(_ theme: Theme) -> String {
        switch act {
        case .merge(let other): "theme \(absorbed(other, theme)) is counted into theme \(theme.number)"
        case .split: "these mails are in theme \(theme.number)"
        case .remove(let mails): "theme \(theme.number) does not hold \(Self.list(mails))"
        case .add(let mails): "theme \(theme.number) holds \(Self.list(mails)), as IT has said"
        case .rename, .answer, .owner, .undo: "so it was with theme \(theme.number)"
        }
    }

    private func done(_ theme: Theme, _ news: NewsPlan?) -> String {
        let name = "theme \(theme.number)"
        switch act {
        case .rename: return "\(name) is called \"\(theme.name)\""
        case .merge(let other):
            let reason =
                theme.number == other ? ", which has IT's answer and \(people(theme))" : ", which has \(people(theme))"
            return "theme \(absorbed(other, theme)) is counted into \(name)\(reason)"
        case .split(let mails): return "\(Self.list(mails)): now \(name), \"\(theme.name)\", with \(people(theme))"
        case .add(let mails): return "\(Self.list(mails)): in \(name), which has \(people(theme))"
        case .remove(let mails): return "\(Self.list(mails)): no longer in \(name), which has \(people(theme))"
        case .owner(let owner): return owner.map { "\($0) looks after \(name)" } ?? "nobody looks after \(name)"
        case .answer(let status, _): return "\(name) is \(status.rawValue)\(untold(theme, news))"
        case .undo:
            return "the last step on \(name) is taken back; 'earshot themes show \(theme.number)' tells how it stands"
        }
    }

    /// Of the two that were merged, the one that did not stay.
    private func absorbed(_ other: Int64, _ theme: Theme) -> Int64 { theme.number == other ? number : other }

    /// Why nobody hears of an answer, where that is so.
    private func untold(_ theme: Theme, _ news: NewsPlan?) -> String {
        guard news == nil, theme.status.isAnswer else { return "" }
        return theme.answer == nil
            ? "; nobody is told, for there is no note to tell: --note \"…\"" : "; there is nobody to tell"
    }

    private func people(_ theme: Theme) -> String { theme.people == 1 ? "1 person" : "\(theme.people) people" }

    private func reason(_ refusal: ThemeActResult.Refusal) -> String {
        switch refusal {
        case .unknownTheme(let number): return "there is no theme \(number); 'earshot themes --all' lists them"
        case .unknownMails(let mails):
            if case .add = act {
                return "\(Self.list(mails)): no complaint or request of a person; 'earshot correct MAIL request' makes "
                    + "it one"
            }
            return "\(Self.list(mails)): not in theme \(number); 'earshot themes show \(number)' lists those that are"
        case .pointless:
            switch act {
            case .rename: return "the name says nothing"
            case .split, .remove: return "nothing would be left of theme \(number)"
            case .merge: return "a theme cannot be counted into itself"
            default: return "that would change nothing"
            }
        case .tooLate:
            return "nothing can be taken back on theme \(number): somebody has done more since, or nothing was done"
        case .told(let waiting):
            let rest =
                waiting == 0
                ? "" : "; \(waiting) more are still to be told, unless 'earshot answer \(number) open' prevents it"
            return "it cannot be taken back: people have been told already\(rest)"
        }
    }

    private static func list(_ mails: [Int64]) -> String {
        mails.count == 1 ? "mail \(mails[0])" : "mails \(mails.map(String.init).joined(separator: ", "))"
    }
}
