internal import Feedback
internal import FoundationEssentials
internal import Instructions
internal import Store

/// Does what a letter in answer to a digest asks, one command after the other, within a transaction of the caller's.
struct DigestDesk: Sendable {
    /// For whom, and on what, commands are carried out.
    struct Sitting: Sendable {
        let errand: DigestErrand
        let staff: EmailAddress
        /// The number of the letter, and when it came.
        let letter: Int64
        let said: Timestamp
        /// The letter whose outcome this one answers.
        let answered: Int64?
        let now: Timestamp
    }

    /// What came of a command, and what is needed to take it back.
    struct Deed: Sendable {
        let outcome: DigestResult.Outcome
        var effect: InstructionAct.Effect?
        /// As it was carried out, where that is not as it was written.
        var command: DigestCommand?
    }

    let configuration: Configuration
    let correspondence: Correspondence?
    let incidents: IncidentDesk
    let themes: ThemeDesk

    init(
        _ configuration: Configuration,
        correspondence: Correspondence?,
        incidents: IncidentDesk,
        themes: ThemeDesk
    ) {
        self.configuration = configuration
        self.correspondence = correspondence
        self.incidents = incidents
        self.themes = themes
    }

    func perform(_ command: DigestCommand, _ sitting: Sitting, in store: isolated FeedbackStore) throws -> Deed {
        switch command {
        case .wish(let wish): return try perform(wish, sitting, in: store)
        case .undo(let letter): return try undo(letter, sitting, in: store)
        case .item(let item, let act):
            guard let subject = sitting.errand.items[item] else { return Deed(outcome: .refused(.unchanged)) }
            switch subject {
            case .theme(let theme): return try perform(act, onTheme: theme, line: item, sitting, in: store)
            case .mail(let mail): return try perform(act, onMail: mail, sitting, in: store)
            case .incident(let incident): return try perform(act, onIncident: incident, sitting, in: store)
            }
        }
    }

    // MARK: - By what stands behind the line

    private func perform(
        _ act: ItemAct,
        onTheme theme: Int64,
        line item: Int,
        _ sitting: Sitting,
        in store: isolated FeedbackStore
    ) throws -> Deed {
        switch act {
        case .answer(let status, let note): return try on(theme, .answer(status, note: note), sitting, in: store)
        case .owner(let owner): return try give(theme, to: owner, sitting, in: store)
        case .rename(let name): return try on(theme, .rename(name), sitting, in: store)
        case .add(let mails): return try on(theme, .add(numbers(mails, sitting)), sitting, in: store)
        case .remove(let mails): return try on(theme, .remove(numbers(mails, sitting)), sitting, in: store)
        case .split(let mails): return try on(theme, .split(numbers(mails, sitting)), sitting, in: store)
        case .same(let other):
            switch sitting.errand.items[other] {
            case .theme(let second): return try merge(theme, line: item, second, line: other, sitting, in: store)
            case .mail(let mail): return try on(theme, .add([mail]), sitting, in: store)
            case .incident, nil: return Deed(outcome: .refused(.unlike))
            }
        case .file, .reply, .incident: return Deed(outcome: .refused(.unlike))
        }
    }

    private func perform(
        _ act: ItemAct,
        onMail mail: Int64,
        _ sitting: Sitting,
        in store: isolated FeedbackStore
    ) throws -> Deed {
        switch act {
        case .file(let tray): return try file(mail, as: tray, sitting, in: store)
        case .reply(let text): return try reply(text, to: mail, sitting, in: store)
        case .same(let other):
            switch sitting.errand.items[other] {
            case .theme(let theme): return try on(theme, .add([mail]), sitting, in: store)
            case .mail(let other):
                guard let theme = try store.memberships(of: other).first?.theme else {
                    return Deed(outcome: .refused(.unlike))
                }
                return try on(theme, .add([mail]), sitting, in: store)
            case .incident, nil: return Deed(outcome: .refused(.unlike))
            }
        case .answer, .owner, .rename, .add, .remove, .split, .incident: return Deed(outcome: .refused(.unlike))
        }
    }

    private func perform(
        _ act: ItemAct,
        onIncident number: Int64,
        _ sitting: Sitting,
        in store: isolated FeedbackStore
    ) throws -> Deed {
        switch act {
        case .incident(let command): return try perform(command, on: number, sitting, in: store)
        case .same(let other):
            guard case .incident(let other) = sitting.errand.items[other] else {
                return Deed(outcome: .refused(.unlike))
            }
            return try perform(.merge(number), on: other, sitting, in: store)
        case .file, .answer, .owner, .rename, .reply, .add, .remove, .split:
            return Deed(outcome: .refused(.unlike))
        }
    }

    private func perform(
        _ command: StaffCommand,
        on incident: Int64,
        _ sitting: Sitting,
        in store: isolated FeedbackStore
    ) throws -> Deed {
        let zone = configuration.organisation.timeZone
        let act = IncidentAct(command, said: sitting.said, in: zone, now: sitting.now)
        let deed = try incidents.carryOut(act, on: incident, by: sitting.staff.description, in: store, now: sitting.now)
        return Deed(
            outcome: .incident(CommandResult(command, deed.result, nextWordBy: act.nextWordBy)),
            effect: deed.effect
        )
    }
}
