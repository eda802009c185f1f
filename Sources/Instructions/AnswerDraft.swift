internal import Feedback
internal import Typesetting

/// An answer while it is written.
struct AnswerDraft {
    /// UTF-8 bytes shown of what an incident is about.
    private static let maximumTopicBytes = 80

    let material: AnswerMaterial
    let phrases: AnswerPhrases
    let local: LocalFormat
    let columns = TextColumns.mail

    init(_ material: AnswerMaterial) {
        self.material = material
        phrases = .phrases(for: material.language)
        local = LocalFormat(language: AnswerPhrases.written(for: material.language), timeZone: material.timeZone)
    }

    var digest: DigestSentences {
        DigestSentences(material, phrases, local)
    }

    /// What the letter is about.
    var incident: String {
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
            case .carriedOut: outcome + (material.digest == nil ? [] : digest.news) + undo
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

    func item(_ text: String) -> [String] { columns.lines(text, first: "  * ", rest: "    ") }

    private var done: [String] {
        material.results.filter(\.isDone).map(sentence) + material.digestResults.filter(\.isDone).map(sentence)
    }

    private func sentence(_ result: DigestResult) -> String {
        guard case .incident(let incident) = result.outcome else { return digest.done(result) }
        return digest.about(result.command, sentence(incident))
    }

    private func sentence(_ result: CommandResult) -> String {
        let incident: Incident
        switch result.outcome {
        case .act(.refused): return ""
        case .letter(let undoing): return digest.taken(undoing)
        case .act(.undone(let open, let step)):
            return phrases.undone.filled(["number": "\(open.number)", "step": phrases.step(step)])
        case .act(.done(let changed)): incident = changed
        }
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
        // Always a step, or a refusal.
        case .undo: return ""
        }
    }

    private var undone: [String] {
        let refusedActs = material.results.flatMap { undone($0, named: $0.command.verb.name) }
        let refusedOfDigest = material.digestResults.flatMap { result in
            guard case .incident(let incident) = result.outcome else { return digest.undone(result) }
            return undone(incident, named: result.command.name)
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

    private func undone(_ result: CommandResult, named name: String) -> [String] {
        switch result.outcome {
        case .act(.refused(let refusal)):
            [phrases.refusedCommand.filled(["command": name, "reason": phrases.reason(refusal, local)])]
        case .letter(let undoing): digest.kept(undoing)
        case .act: []
        }
    }

    /// How to take back what was done.
    private var undo: [String] {
        guard let undo = material.undo else { return [] }
        var sentences = [phrases.undo]
        if let end = undo.until {
            sentences = [phrases.digest.undo.filled(["moment": "\(local.moment(end)) \(local.zoneName(at: end))"])]
        }
        if undo.isOfIncident { sentences.append(phrases.undoUntilTold) }
        return [""] + columns.lines(sentences.joined(separator: " "))
            // Not set in columns: a link that is broken is none.
            + ["", "    \(undo.link)"]
    }

    private func reason(_ reason: StaffRemark.Reason) -> String {
        switch reason {
        case .unknown: phrases.unknown
        case .doubtful: phrases.doubtful
        case .noText, .badNumbers, .contradiction:
            material.digest == nil ? ofIncident(reason) : digest.reason(reason)
        case .tooLong(let bytes):
            phrases.tooLong.filled(["n": local.number(bytes), "limit": local.number(IncidentNote.maximumTextBytes)])
        case .badTime: phrases.badTime
        case .tooMany: phrases.tooMany
        case .overLimit, .noItem, .unknownItem, .wrongKind, .unmarked, .badSpan, .badOwner, .belowFarewell:
            digest.reason(reason)
        }
    }

    /// What an answer to an alert is told in words of its own.
    private func ofIncident(_ reason: StaffRemark.Reason) -> String {
        switch reason {
        case .noText: phrases.noText
        case .badNumbers: phrases.badNumbers
        default: phrases.contradiction
        }
    }

    func list(_ numbers: [Int64]) -> String { numbers.listed }
}
