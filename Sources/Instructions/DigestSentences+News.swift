internal import Feedback
internal import Typesetting

/// Who will be told of what a letter has done, each with the sentence in which they asked.
extension DigestSentences {
    /// People named of each kind; bytes shown of one sentence.
    static let maximumAskers = 40
    static let maximumSentenceBytes = 240

    /// Who will be told.
    var news: [String] {
        material.digestResults.flatMap { result -> [String] in
            guard case .theme(let theme, let plan?) = result.outcome else { return [] }
            return told(plan, theme, result.command)
        }
    }

    private func told(_ plan: NewsPlan, _ theme: Theme, _ command: DigestCommand) -> [String] {
        let item = line(of: command)
        var values = ["moment": moment(plan.dueAt), "theme": name(theme)]
        var lines: [String] = []
        if !plan.told.isEmpty {
            lines += [""] + columns.lines(phrases.told.filled(values)) + askers(plan.told)
        }
        if let first = plan.vouchedFor.first {
            values["command"] = "\(item) remove #\(first.mail)"
            lines += [""] + columns.lines(phrases.vouchedFor.filled(values)) + askers(plan.vouchedFor)
        }
        if let first = plan.doubtful.first {
            values["command"] = "\(item) add #\(first.mail)"
            lines += [""] + columns.lines(phrases.doubtful.filled(values)) + askers(plan.doubtful)
        }
        guard plan.unreachable > 0 else { return lines }
        return lines + [""] + columns.lines(phrases.unreachable.filled(["n": local.number(plan.unreachable)]))
    }

    /// Of the theme that is answered: "5 same as 2" counts 5 into 2.
    private func line(of command: DigestCommand) -> Int {
        switch command {
        case .item(_, .same(let other)): other
        case .item(let item, _): item
        case .wish, .undo: 0
        }
    }

    private func askers(_ askers: [NewsPlan.Asker]) -> [String] {
        let shown = askers.prefix(Self.maximumAskers).flatMap { asker in
            let sentence = asker.sentence.inert(maximumBytes: Self.maximumSentenceBytes)
            let values = [
                "address": asker.address.inert(maximumBytes: EmailAddress.maximumBytes), "mail": "#\(asker.mail)",
                "sentence": sentence,
            ]
            let text = (sentence.isEmpty ? phrases.erased : phrases.asker).filled(values)
            return columns.lines(text, first: "  * ", rest: "    ")
        }
        let rest = askers.count - Self.maximumAskers
        return shown + (rest > 0 ? ["  " + phrases.more.filled(["n": local.number(rest)])] : [])
    }
}
