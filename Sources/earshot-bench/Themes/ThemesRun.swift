internal import Feedback
internal import Themes

/// Mails placed one by one, in one order.
struct ThemesRun: Sendable {
    /// By the place of the mail in the file.
    let found: [Int64]
    /// Nil: the mail has started its theme.
    let certainty: [Double?]
    private let index: ThemeIndex

    /// - Parameter isMerging: nobody has seen a theme yet: each small one may vanish.
    init(_ mails: [ThemedMail], order: [Int], withVectors: Bool, isMerging: Bool) {
        var index = ThemeIndex()
        var found = [Int64](repeating: 0, count: mails.count)
        var certainty = [Double?](repeating: nil, count: mails.count)
        var themes: Int64 = 0
        for number in order {
            let need = mails[number].need(number, withVector: withVectors)
            switch index.place(need) {
            case .joins(let theme, let sure): (found[number], certainty[number]) = (theme, sure)
            case .starts:
                themes += 1
                found[number] = themes
            }
            index.insert(need, into: found[number], isPinned: false)
            guard isMerging,
                let merger = index.merger(after: need.key, mayVanish: { _ in true }, mayGrow: { _ in true })
            else { continue }
            for member in merger.members {
                index.move(member.key, into: merger.into)
                let number = Int(member.key.mail)
                (found[number], certainty[number]) = (merger.into, member.certainty)
            }
        }
        (self.found, self.certainty, self.index) = (found, certainty, index)
    }

    var themes: Int { Set(found).count }

    func name(of theme: Int64) -> String { index.name(of: theme, language: "en") ?? "-" }

    /// Of those that joined with this certainty or more, how many belong: most mails of the theme they are in are of their own.
    func joined(_ mails: [ThemedMail], from least: Double) -> Joined {
        let majority = Dictionary(grouping: mails.indices, by: { found[$0] }).mapValues { members in
            let counts = Dictionary(members.map { (mails[$0].theme, 1) }, uniquingKeysWith: +)
            return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        }
        let sure = mails.indices.filter { (certainty[$0] ?? -1) >= least }
        return Joined(all: sure.count, right: sure.count { majority[found[$0]] == mails[$0].theme })
    }

    struct Joined: Sendable {
        let all: Int
        let right: Int
    }
}
