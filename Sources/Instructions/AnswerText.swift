internal import Feedback
internal import Typesetting

/// The answer to a letter of staff, in plain text; the caller makes a mail of it.
package struct AnswerText: Sendable {
    package static let maximumSubjectBytes = 160
    /// How long a one-time code may be used.
    package static let codeLifetime = Duration.minutes(30)

    package let subject: String
    package let text: String

    package init(_ material: AnswerMaterial) {
        let draft = AnswerDraft(material)
        subject = draft.subject.inert(maximumBytes: Self.maximumSubjectBytes)
        text = draft.text
    }
}

/// An answer while it is written.
private struct AnswerDraft {
    /// UTF-8 bytes shown of what an incident is about.
    private static let maximumTopicBytes = 80

    private let material: AnswerMaterial
    private let phrases: AnswerPhrases
    private let local: LocalFormat
    private let columns = TextColumns.mail

    init(_ material: AnswerMaterial) {
        self.material = material
        phrases = .phrases(for: material.language)
        local = LocalFormat(language: AnswerPhrases.written(for: material.language), timeZone: material.timeZone)
    }

    private var digest: DigestSentences {
        DigestSentences(material, phrases, local)
    }

    /// What the letter is about.
    private var incident: String {
        if let name = material.digest, !name.isEmpty {
            return phrases.digest.digest.filled(["name": name.inert(maximumBytes: Self.maximumTopicBytes)])
        }
        guard let number = material.incident else { return phrases.noIncident }
        let name = phrases.incident.filled(["number": "\(number)"])
        let topic = material.topic?.inert(maximumBytes: Self.maximumTopicBytes) ?? ""
        return topic.isEmpty ? name : "\(name) (\(topic))"
    }

    // MARK: - Subject

    var subject: String {
        let template =
            switch material.occasion {
            case .waiting: phrases.confirm
            case .warning: phrases.warned
            case .refused: phrases.notDone
            case .carriedOut:
                if done.isEmpty { phrases.notDone } else { undone.isEmpty ? phrases.done : phrases.partlyDone }
            }
        return template.filled(["incident": incident])
    }

    // MARK: - Text

    var text: String {
        var lines: [String] =
            switch material.occasion {
            case .carriedOut: outcome + (material.digest == nil ? [] : digest.afterwards)
            case .waiting(let code, let link): waiting(code, link)
            case .refused(let refusal): columns.lines(because(refusal)) + asked + newerNumbers(refusal)
            case .warning(let refusal): warning(refusal)
            }
        let isEmpty = material.results.isEmpty && material.digestResults.isEmpty
        let isHelpful = material.occasion == .carriedOut && (!material.remarks.isEmpty || isEmpty)
        if isHelpful { lines += [""] + help }
        let values = ["organisation": material.organisation.inert(maximumBytes: 120), "mail": "\(material.mail)"]
        lines += ["", "-- "] + columns.lines(phrases.origin.filled(values))
        return lines.joined(separator: "\n") + "\n"
    }

    private var outcome: [String] {
        if done.isEmpty, undone.isEmpty { return columns.lines(phrases.nothingAsked) }
        let first = done.isEmpty ? [] : [phrases.doneHeading] + done.flatMap(item)
        let second = undone.isEmpty ? [] : [phrases.notDoneHeading] + undone.flatMap(item)
        return first + (first.isEmpty || second.isEmpty ? [] : [""]) + second
    }

    private func item(_ text: String) -> [String] { columns.lines(text, first: "  * ", rest: "    ") }

    private var done: [String] {
        material.results.filter(\.isDone).map(sentence) + material.digestResults.filter(\.isDone).map(sentence)
    }

    private func sentence(_ result: DigestResult) -> String {
        guard case .incident(let incident) = result.outcome else { return digest.done(result) }
        return digest.about(result.command, sentence(incident))
    }

    private func sentence(_ result: CommandResult) -> String {
        guard case .done(let incident) = result.result else { return "" }
        var values = ["number": "\(incident.number)"]
        switch result.command {
        case .acknowledge: return phrases.acknowledged.filled(values)
        case .note(let text, let time):
            values["text"] = text
            let sentence = (material.isAcknowledging ? phrases.noted : phrases.notedForNobody).filled(values)
            guard time != nil else { return sentence }
            guard let next = result.nextWordBy else { return sentence + " " + phrases.nextWordPast }
            let moment = "\(local.moment(next)) \(local.zoneName(at: next))"
            return sentence + " " + phrases.nextWord.filled(["moment": moment])
        case .resolve: return phrases.resolved.filled(values)
        case .falseAlarm: return phrases.falseAlarm.filled(values)
        case .exclude(let mails):
            values["list"] = list(mails)
            return phrases.excluded.filled(values)
        case .split(let mails):
            values["list"] = list(mails)
            return phrases.split.filled(values)
        case .merge(let other):
            values["other"] = "\(other)"
            return phrases.merged.filled(values)
        }
    }

    private var undone: [String] {
        let refusedActs = material.results.compactMap { refused($0, named: $0.command.verb.name) }
        let refusedOfDigest = material.digestResults.flatMap { result in
            guard case .incident(let incident) = result.outcome else { return digest.undone(result) }
            return [self.refused(incident, named: result.command.name)].compactMap { $0 }
        }
        let remarks = material.remarks.enumerated().map { index, remark in
            let meant = material.meant.indices.contains(index) ? material.meant[index] : nil
            let hint = meant.map { " " + phrases.meant.filled(["command": $0]) } ?? ""
            return phrases.remark.filled(["line": remark.line, "reason": reason(remark.reason)]) + hint
        }
        let further = material.furtherRemarks
        return refusedActs + refusedOfDigest + remarks
            + (further == 0 ? [] : [phrases.further.filled(["n": local.number(further)])])
    }

    private func refused(_ result: CommandResult, named name: String) -> String? {
        guard case .refused(let refusal) = result.result else { return nil }
        return phrases.refusedCommand.filled(["command": name, "reason": reason(refusal)])
    }

    private func reason(_ refusal: IncidentActResult.Refusal) -> String {
        switch refusal {
        case .unknownIncident(let number): phrases.unknownIncident.filled(["number": "\(number)"])
        case .closed(let number): phrases.closed.filled(["number": "\(number)"])
        case .unknownReports(let mails): phrases.unknownReports.filled(["list": list(mails)])
        case .pointless: phrases.pointless
        }
    }

    private func reason(_ reason: StaffRemark.Reason) -> String {
        switch reason {
        case .unknown: phrases.unknown
        case .doubtful: phrases.doubtful
        case .noText: phrases.noText
        case .tooLong(let bytes):
            phrases.tooLong.filled(["n": local.number(bytes), "limit": local.number(IncidentNote.maximumTextBytes)])
        case .badNumbers: phrases.badNumbers
        case .badTime: phrases.badTime
        case .contradiction: phrases.contradiction
        case .tooMany: phrases.tooMany
        case .overLimit, .noItem, .unknownItem, .wrongKind, .unmarked, .badSpan, .badOwner, .belowFarewell:
            digest.reason(reason)
        }
    }

    private func list(_ numbers: [Int64]) -> String { numbers.map { "\($0)" }.joined(separator: ", ") }

    // MARK: - What waits, and what was refused

    private func waiting(_ code: String, _ link: String) -> [String] {
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

    private func warning(_ refusal: StaffAuthority.Refusal) -> [String] {
        let values = ["mail": "\(material.mail)", "incident": incident]
        return columns.lines(phrases.warning.filled(values) + " " + because(refusal)) + asked
            + [""] + columns.lines(ifYou(refusal) + " " + phrases.ifNotYou)
    }

    private func ifYou(_ refusal: StaffAuthority.Refusal) -> String {
        if refusal == .tooManyCodes { return phrases.answerThis }
        return material.digest == nil ? phrases.ifYou : phrases.digest.ifYou
    }

    private func newerNumbers(_ refusal: StaffAuthority.Refusal) -> [String] {
        refusal == .expired && material.digest != nil ? [""] + columns.lines(phrases.digest.newerNumbers) : []
    }

    private func because(_ refusal: StaffAuthority.Refusal) -> String {
        phrases.because.filled(["reason": phrases.refusal(refusal)])
    }

    private var asked: [String] {
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
            case .acknowledge, .falseAlarm: return item(name)
            }
        }
    }

    private var help: [String] {
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
