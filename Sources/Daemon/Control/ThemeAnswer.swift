internal import Feedback

/// What came of an act on a theme, in words.
struct ThemeAnswer: Sendable {
    let act: ThemeAct
    /// The theme that was named.
    let number: Int64
    let result: ThemeActResult

    var answer: ControlAnswer {
        switch result {
        case .done(let theme, let event, let news, let merge):
            ControlAnswer(
                message: event == nil ? "nothing changed: \(standing(theme))" : done(theme, news, merge),
                news: news
            )
        case .refused(let refusal): ControlAnswer(error: reason(refusal))
        }
    }

    private func standing(_ theme: Theme) -> String {
        switch act {
        case .merge(let other): counted(named(other).filter { $0 != theme.number }, into: theme)
        case .split: "these mails are in theme \(theme.number)"
        case .remove(let mails): "theme \(theme.number) does not hold \(Self.list(mails))"
        case .add(let mails): "theme \(theme.number) holds \(Self.list(mails)), as IT has said"
        case .rename, .answer, .owner, .undo: "so it was with theme \(theme.number)"
        }
    }

    private func done(_ theme: Theme, _ news: NewsPlan?, _ merge: ThemeActResult.Merge?) -> String {
        let name = "theme \(theme.number)"
        switch act {
        case .rename: return "\(name) is called \"\(theme.name)\""
        case .merge(let other): return merged(other, into: theme, merge)
        case .split(let mails): return "\(Self.list(mails)): now \(name), \"\(theme.name)\", with \(people(theme))"
        case .add(let mails): return "\(Self.list(mails)): in \(name), which has \(people(theme))"
        case .remove(let mails): return "\(Self.list(mails)): no longer in \(name), which has \(people(theme))"
        case .owner(let owner): return owner.map { "\($0) looks after \(name)" } ?? "nobody looks after \(name)"
        case .answer(let status, _): return "\(name) is \(status.rawValue)\(untold(theme, news))"
        case .undo:
            return "the last step on \(name) is taken back; 'earshot themes show \(theme.number)' tells how it stands"
        }
    }

    /// Those named may have been counted into another theme before: they are not always the two that were merged.
    private func merged(_ other: Int64, into theme: Theme, _ merge: ThemeActResult.Merge?) -> String {
        let absorbed = merge?.absorbed ?? other
        let answer = merge?.isReversed == true ? "IT's answer and " : ""
        let before = named(other).filter { $0 != absorbed && $0 != theme.number }
        let rest =
            switch before.count {
            case 0: ""
            case 1: "; so is theme \(before[0]), which was counted into one of them before"
            default: "; so are themes \(Self.pair(before)), which were counted into one of them before"
            }
        return "\(counted([absorbed], into: theme)), which has \(answer)\(people(theme))\(rest)"
    }

    private func counted(_ themes: [Int64], into theme: Theme) -> String {
        let subject = themes.count == 1 ? "theme \(themes[0]) is" : "themes \(Self.pair(themes)) are"
        return "\(subject) counted into theme \(theme.number)"
    }

    /// Both of a merge, each once.
    private func named(_ other: Int64) -> [Int64] { number == other ? [number] : [number, other] }

    private static func pair(_ themes: [Int64]) -> String { themes.map(String.init).joined(separator: " and ") }

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
