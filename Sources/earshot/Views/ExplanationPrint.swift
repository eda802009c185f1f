internal import Feedback
internal import Store
internal import Triage
internal import Typesetting

/// Why a mail is taken for what it is, in plain language, for a terminal of 80 columns.
struct ExplanationPrint {
    static let columns = TextColumns(width: 80)
    /// The longest bar, and the log-odds it stands for: odds of twenty to one.
    private static let barColumns = 12
    private static let fullBar = 3.0
    /// Words wider than this push what follows them to the right.
    private static let wordColumns = 40

    let explanation: Explanation
    let message: Message
    let file: String
    let word: PersonsWord

    private var verdict: Verdict { explanation.verdict }
    private var name: String { verdict.category.rawValue }

    var text: String {
        var lines = [Self.headline(file, verdict)] + facts
        if explanation.isEmpty {
            lines.append("  There is no word in it to judge by: a person should look.")
        } else {
            lines += side("What speaks for \(name)", explanation.speaksFor, nothing: "no word stands out")
            lines += side("What speaks against it", explanation.speaksAgainst, nothing: "nothing")
            lines += rivals + hints
        }
        return (lines + [""] + ending).joined(separator: "\n") + "\n"
    }

    /// Of mail that no model judged.
    static func ofMachineMail(_ verdict: Verdict, _ message: Message, file: String) -> String {
        let rule = TerminalText.inert(message.kindRule)
        let lines =
            ["\(TerminalText.inert(file)): not by a person, so no model judged it: \(verdict.category.rawValue)"]
            + columns.lines("Kind: \(message.kind.rawValue); the rule: \(rule)", first: "  ", rest: "    ")
        return lines.joined(separator: "\n") + "\n"
    }

    // MARK: - What it is

    private static func headline(_ file: String, _ verdict: Verdict) -> String {
        let doubt = verdict.isUnsure ? ", unsure: a person should look" : ""
        return "\(TerminalText.inert(file)): \(verdict.category.rawValue), \(Percent.whole(verdict.confidence))\(doubt)"
    }

    private var facts: [String] {
        var lines: [String] = []
        if !message.subject.isEmpty { lines += fact("Subject", TerminalText.inert(message.subject)) }
        lines += fact("Sure", sureness) + fact("Service", service)
        if verdict.isSecurity {
            let words = verdict.reasons.last.map { ", for “\(TerminalText.inert($0.words))”" } ?? ""
            lines += fact("Security", "goes to the security contact at once, by rule\(words)")
        }
        lines += fact("Tone", "\(Self.tone(verdict.tone)); it does not count for what the mail is")
        return lines
    }

    private var sureness: String {
        let (confidence, threshold) = (Percent.whole(verdict.confidence), Percent.whole(explanation.unsureBelow))
        return verdict.isUnsure
            ? "no: \(confidence) is below \(threshold), from which on a verdict stands by itself"
            : "yes: \(confidence) is not below \(threshold), where a person should look"
    }

    private var service: String {
        guard let service = explanation.service else { return "none of the configured ones is named" }
        let words = service.words.isEmpty ? "" : " “\(TerminalText.inert(service.words))”"
        let manner =
            switch service.manner {
            case .exact: "by its name\(words)"
            case .alias: "by its other name\(words)"
            case .inflected: "by\(words), its name with another ending or within a longer word"
            case .misspelt: "by\(words), a letter or two away from its name"
            case .address: "by a link that has its name"
            }
        return "\(TerminalText.inert(service.service)), \(manner)"
    }

    private static func tone(_ tone: Double) -> String {
        switch tone {
        case ..<0.2: "calm"
        case ..<0.5: "somewhat pressed"
        default: "under stress"
        }
    }

    // MARK: - Why

    private func side(_ title: String, _ evidence: [Explanation.Evidence], nothing: String) -> [String] {
        guard !evidence.isEmpty else { return ["", "  \(title): \(nothing)"] }
        return ["", "  \(title)"]
            + evidence.map { item in
                let words = "“\(TerminalText.inert(item.words))”"
                let share = min(item.weight.magnitude / Self.fullBar, 1)
                let bar = TextColumns.bar(share, of: Self.barColumns)
                return "    \(TextColumns.padded(words, to: Self.wordColumns)) "
                    + "\(TextColumns.padded(item.strength.rawValue, to: 9)) \(bar)"
            }
    }

    private var rivals: [String] {
        guard !explanation.rivals.isEmpty else { return [] }
        return ["", "  What it might be instead"]
            + explanation.rivals.flatMap { rival in
                var parts = ["\(rival.category.rawValue), \(Percent.whole(rival.probability))"]
                if !rival.speaksFor.isEmpty { parts.append("for it \(Self.quoted(rival.speaksFor))") }
                if !rival.speaksAgainst.isEmpty {
                    parts.append("but for \(name) \(Self.quoted(rival.speaksAgainst))")
                }
                return Self.columns.lines(parts.joined(separator: "; "), first: "    ", rest: "      ")
            }
    }

    private static func quoted(_ evidence: [Explanation.Evidence]) -> String {
        evidence.map { "“\(TerminalText.inert($0.words))”" }.joined(separator: ", ")
    }

    private var hints: [String] {
        let said = explanation.hints.filter { $0.language != nil }
        let form = explanation.hints.filter { $0.language == nil }
        var lines = ["", "  Hints it met\(list)"]
        for hint in said {
            let words = hint.words.map { "“\(TerminalText.inert($0))”" } ?? "an address or a link"
            let times = hint.count > 1 ? ", \(hint.count) times" : ""
            let text = "\(words)\(times): \(hint.meaning); hints at \(hint.category.rawValue)"
            lines += Self.columns.lines(text, first: "    ", rest: "      ")
        }
        if said.isEmpty { lines.append("    no phrase of it") }
        let traits = form.map { "\($0.meaning) (\($0.category.rawValue))" }.joined(separator: ", ")
        if !form.isEmpty { lines += Self.columns.lines("its form: \(traits)", first: "    ", rest: "      ") }
        return lines
    }

    private var list: String {
        guard let language = explanation.language else { return "; no list of phrases fits its language" }
        let how = explanation.isLanguageGuessed ? ", guessed by small words" : ""
        return ", from the \(LanguageName.of(language)) list\(how)"
    }

    // MARK: - Who says so

    private var ending: [String] {
        fact("Left out", leftOut) + fact("Staff", staff) + fact("Model", verdict.model)
    }

    private var leftOut: String {
        let parts = [
            ("quotes", message.quoted), ("the signature", message.signature), ("notices", message.boilerplate),
            ("what is forwarded", message.newText.isEmpty ? "" : message.forwarded),
        ].filter { !$0.1.isEmpty }.map(\.0)
        return parts.isEmpty ? "nothing" : "\(parts.joined(separator: ", ")); see 'earshot read --explain'"
    }

    private var staff: String {
        switch word {
        case .notLookedFor: "not asked what people said of such mails: name --config FILE"
        case .unknown(let reason): "unknown what people said of such mails: \(TerminalText.inert(reason))"
        case .nothing: "nobody has said what a mail in these words is"
        case .said(let precedent):
            "a person put mail \(precedent.message), in the same words, under \(precedent.tray.rawValue): that decides, "
                + "not the model"
        }
    }

    private func fact(_ name: String, _ text: String) -> [String] {
        Self.columns.lines(text, first: "  " + TextColumns.padded("\(name):", to: 10), rest: "            ")
    }
}
