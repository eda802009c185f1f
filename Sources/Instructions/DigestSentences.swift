internal import Feedback
internal import Typesetting

/// What the answer to a letter about a digest says of each command.
struct DigestSentences {
    /// Mails listed of one command; bytes shown of one name and one text.
    private static let maximumMails = 40
    private static let maximumNameBytes = 80
    private static let maximumTextBytes = 600

    let material: AnswerMaterial
    let phrases: DigestAnswerPhrases
    private let common: AnswerPhrases
    let local: LocalFormat
    let columns = TextColumns.mail

    init(_ material: AnswerMaterial, _ phrases: AnswerPhrases, _ local: LocalFormat) {
        self.material = material
        self.phrases = phrases.digest
        common = phrases
        self.local = local
    }

    // MARK: - Done

    func done(_ result: DigestResult) -> String {
        switch result.outcome {
        case .filed(let mail, let tray):
            return phrases.filed.filled(["item": item(result), "mail": "\(mail)", "tray": phrases.trays(tray)])
        case .theme(let theme, let news): return about(result.command, sentence(result.command, theme, news))
        case .replied(let mail, let address, let time):
            return phrases.replied.filled([
                "item": item(result), "mail": "\(mail)",
                "address": address.inert(maximumBytes: EmailAddress.maximumBytes),
                "moment": moment(time), "text": text(of: result.command),
            ])
        case .wish(let until): return wish(result.command, until)
        case .undone(let undoing): return taken(undoing)
        case .incident, .refused: return ""
        }
    }

    func taken(_ undoing: Undoing) -> String {
        undoing.taken.map { phrases.undone.filled(["command": $0]) }.joined(separator: " ")
    }

    /// A sentence on what stands behind a line.
    func about(_ command: DigestCommand, _ sentence: String) -> String {
        guard case .item(let item, _) = command else { return sentence }
        return phrases.ofItem.filled(["item": "\(item)", "sentence": sentence])
    }

    private func item(_ result: DigestResult) -> String {
        if case .item(let item, _) = result.command { "\(item)" } else { "" }
    }

    private func sentence(_ command: DigestCommand, _ theme: Theme, _ news: NewsPlan?) -> String {
        guard case .item(_, let act) = command else { return "" }
        var values = ["theme": name(theme), "text": text(of: command)]
        switch act {
        case .answer(let status, let note):
            return answered(status, note: note, isTold: news != nil, command, values)
        case .owner:
            values["owner"] = theme.owner?.description ?? ""
            return (theme.owner == nil ? phrases.unowned : phrases.owned).filled(values)
        case .rename: return phrases.renamed.filled(values)
        case .add(let mails): return phrases.added.filled(list(mails, values))
        case .remove(let mails): return phrases.removed.filled(list(mails, values))
        case .split(let mails): return phrases.split.filled(list(mails, values))
        case .same, .file, .reply, .incident: return phrases.merged.filled(values)
        }
    }

    private func answered(
        _ status: Theme.Status,
        note: String?,
        isTold: Bool,
        _ command: DigestCommand,
        _ values: [String: String]
    ) -> String {
        var sentences = [phrases.status(status).filled(values)]
        if note != nil { sentences.append(phrases.note.filled(values)) }
        if status.isAnswer, note == nil {
            sentences.append(phrases.noNote.filled(["command": command.name]))
        } else if status.isAnswer, !isTold {
            sentences.append(material.isAcknowledging ? phrases.toldNobody : phrases.toldNobodyOff)
        }
        if !status.isAnswer, note != nil { sentences.append(phrases.toldNobodyYet) }
        return sentences.joined(separator: " ")
    }

    private func list(_ mails: [MailMention], _ values: [String: String]) -> [String: String] {
        var values = values
        values["list"] = mails.prefix(Self.maximumMails).map(\.text).joined(separator: ", ")
        return values
    }

    private func wish(_ command: DigestCommand, _ until: Timestamp?) -> String {
        guard case .wish(let wish) = command else { return "" }
        switch wish {
        case .pause: return phrases.paused.filled(["moment": until.map(moment) ?? ""])
        case .rhythm(let rhythm): return phrases.rhythm(rhythm)
        case .stop: return phrases.stopped
        case .resume: return phrases.resumed
        }
    }

    func name(_ theme: Theme) -> String {
        let name = theme.name.inert(maximumBytes: Self.maximumNameBytes)
        return phrases.theme.filled(["number": "\(theme.number)", "name": name])
    }

    private func text(of command: DigestCommand) -> String {
        guard case .item(_, let act) = command, let text = act.text else { return "" }
        return text.inert(maximumBytes: Self.maximumTextBytes)
    }

    func moment(_ time: Timestamp) -> String { "\(local.moment(time)) \(local.zoneName(at: time))" }

    // MARK: - Not done

    func undone(_ result: DigestResult) -> [String] {
        switch result.outcome {
        case .refused(let refusal):
            return [common.refusedCommand.filled(["command": result.command.name, "reason": reason(refusal)])]
        case .undone(let undoing): return kept(undoing)
        case .filed, .theme, .incident, .replied, .wish: return []
        }
    }

    func kept(_ undoing: Undoing) -> [String] {
        undoing.kept.map { phrases.notUndone.filled(["command": $0.command, "reason": reason($0.obstacle)]) }
    }

    private func reason(_ obstacle: Undoing.Obstacle) -> String {
        switch obstacle {
        case .told(waiting: 0): phrases.toldAlready
        case .told(let waiting): phrases.toldSome.filled(["n": local.number(waiting)])
        case .changed: phrases.changedSince
        case .incident(let refusal): common.reason(refusal, local)
        }
    }

    private func reason(_ refusal: DigestRefusal) -> String {
        switch refusal {
        case .theme(.unknownTheme(let number)): phrases.unknownTheme.filled(["number": "\(number)"])
        case .theme(.unknownMails(let mails)):
            phrases.unknownMails.filled([
                "list": mails.prefix(Self.maximumMails).map { "#\($0)" }.joined(separator: ", ")
            ])
        case .theme(.pointless): common.pointless
        case .theme(.tooLate): phrases.tooLate
        case .theme(.told(let waiting)): reason(.told(waiting: waiting))
        case .unknownMail(let number): phrases.unknownMail.filled(["number": "\(number)"])
        case .unchanged: phrases.unchanged
        case .unlike: phrases.unlike
        case .unanswerable(let number): phrases.unanswerable.filled(["mail": "\(number)"])
        case .tooManyReplies: phrases.tooManyReplies
        case .strangeOwner(let address): phrases.strangeOwner.filled(["address": address.description])
        case .badDay: phrases.badDay
        case .notReader: phrases.notReader
        case .nothingToUndo: phrases.nothingToUndo
        }
    }

    func reason(_ reason: StaffRemark.Reason) -> String {
        switch reason {
        case .overLimit(let bytes, let limit):
            phrases.overLimit.filled(["n": local.number(bytes), "limit": local.number(limit)])
        case .noItem: phrases.noItem
        case .unknownItem(let item): phrases.unknownItem.filled(["item": "\(item)"])
        case .wrongKind(let item): phrases.wrongKind.filled(["item": "\(item)"])
        case .unmarked: phrases.unmarked
        case .badSpan: phrases.badSpan
        case .badOwner: phrases.badOwner
        case .belowFarewell: phrases.belowFarewell
        case .noText: phrases.noText
        case .badNumbers: phrases.badNumbers
        case .contradiction: phrases.contradiction
        case .unknown, .doubtful, .tooLong, .badTime, .tooMany: ""
        }
    }

    // MARK: - What waits

    /// - Parameter showsText: false for whoever has to decide nothing.
    func asked(_ command: DigestCommand, showsText: Bool) -> String {
        let text = showsText ? text(of: command) : ""
        return text.isEmpty ? command.name : "\(command.name): “\(text)”"
    }
}
