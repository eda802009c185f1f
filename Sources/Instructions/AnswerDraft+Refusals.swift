internal import Feedback
internal import Typesetting

/// What waits for a code, and what was refused.
extension AnswerDraft {
    func waiting(_ code: String, _ link: String) -> [String] {
        // Not "within 30 minutes": the mail may have been on its way for some of them.
        let end = material.now + AnswerText.codeLifetime
        let moment = "\(local.moment(end)) \(local.zoneName(at: end))"
        return columns.lines(phrases.waits.filled(["mail": "\(material.mail)", "incident": incident]))
            + items(showsText: true)
            + [""] + columns.lines(phrases.waitsWhy + " " + phrases.returnCode.filled(["moment": moment]))
            + ["", "    \(code)", ""] + columns.lines(phrases.orFollow)
            // Not set in columns: a link that is broken is none.
            + ["", "    \(link)", ""] + columns.lines(phrases.notYou)
    }

    func warning(_ refusal: StaffAuthority.Refusal) -> [String] {
        let values = ["mail": "\(material.mail)", "incident": incident]
        return columns.lines(phrases.warning.filled(values) + " " + because(refusal)) + asked
            + [""] + columns.lines(ifYou(refusal) + " " + phrases.ifNotYou)
    }

    private func ifYou(_ refusal: StaffAuthority.Refusal) -> String {
        if refusal == .tooManyCodes { return phrases.answerThis }
        return material.digest == nil ? phrases.ifYou : phrases.digest.ifYou
    }

    func newerNumbers(_ refusal: StaffAuthority.Refusal) -> [String] {
        refusal == .expired && material.digest != nil ? [""] + columns.lines(phrases.digest.newerNumbers) : []
    }

    func because(_ refusal: StaffAuthority.Refusal) -> String {
        phrases.because.filled(["reason": phrases.refusal(refusal)])
    }

    var asked: [String] {
        let isEmpty = material.asked.isEmpty && material.askedOfDigest.isEmpty
        return isEmpty ? [] : ["", phrases.warningAsks] + items(showsText: false)
    }

    /// - Parameter showsText: false for whoever has to decide nothing: a forger's words are not passed on.
    private func items(showsText: Bool) -> [String] {
        material.askedOfDigest.flatMap { item(digest.asked($0, showsText: showsText)) } + commands(showsText: showsText)
    }

    private func commands(showsText: Bool) -> [String] {
        material.asked.flatMap { command in
            let name = command.verb.name
            switch command {
            case .exclude(let mails), .split(let mails): return item("\(name): \(list(mails))")
            case .merge(let other): return item("\(name) \(other)")
            case .note(let text, let time):
                guard showsText else { return item(name) }
                let clock = time.map { " (\($0))" } ?? ""
                return item("\(name): “\(text)”\(clock)")
            case .resolve(let note): return item(note.map { showsText ? "\(name): “\($0)”" : name } ?? name)
            case .undo(let letter): return item(letter.map { "\(name) #\($0)" } ?? name)
            case .acknowledge, .falseAlarm: return item(name)
            }
        }
    }

    var help: [String] {
        let isDigest = material.digest != nil
        let help = isDigest ? phrases.digest.help : phrases.help
        let width = (help.map { TextColumns.columns(of: $0.0) }.max() ?? 0) + 2
        return columns.lines(isDigest ? phrases.digest.helpHeading : phrases.helpHeading)
            + help.map { command, effect in
                "  " + command + String(repeating: " ", count: max(1, width - TextColumns.columns(of: command)))
                    + effect
            }
    }
}
