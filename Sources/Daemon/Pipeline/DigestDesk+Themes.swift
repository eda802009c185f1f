internal import Feedback
internal import Instructions
internal import Store

/// Acts on themes, and on the mails that stand alone.
extension DigestDesk {
    /// - Parameter reversed: how a merge reads if the theme that was named to stay did not.
    func on(
        _ theme: Int64,
        _ act: ThemeAct,
        reversed: DigestCommand? = nil,
        _ sitting: Sitting,
        in store: isolated FeedbackStore
    ) throws -> Deed {
        switch try themes.perform(act, on: theme, by: sitting.staff.description, in: store, now: sitting.now) {
        // Whoever is to hear of it waits, or has heard: nobody must read here that nobody does.
        case .done(_, nil, nil, _) where act.isAnswer: return Deed(outcome: .refused(.unchanged))
        case .done(let theme, let event, let news, let merge):
            return Deed(
                outcome: .theme(theme, news),
                effect: event.map { .theme(event: $0) },
                command: merge?.isReversed == true ? reversed : nil
            )
        case .refused(let refusal): return Deed(outcome: .refused(.theme(refusal)))
        }
    }

    func give(
        _ theme: Int64,
        to owner: ItemAct.Owner,
        _ sitting: Sitting,
        in store: isolated FeedbackStore
    ) throws -> Deed {
        switch owner {
        case .writer: return try on(theme, .owner(sitting.staff), sitting, in: store)
        case .nobody: return try on(theme, .owner(nil), sitting, in: store)
        case .address(let address):
            let isStaff = configuration.commands.staff.contains { $0.normalized == address.normalized }
            guard isStaff || configuration.isInternal(address) else {
                return Deed(outcome: .refused(.strangeOwner(address)))
            }
            return try on(theme, .owner(address), sitting, in: store)
        }
    }

    /// As `earshot correct` does: it teaches.
    func file(
        _ mail: Int64,
        as tray: Tray,
        _ sitting: Sitting,
        in store: isolated FeedbackStore
    ) throws -> Deed {
        guard let before = try store.trayOfMail(mail) else { return Deed(outcome: .refused(.unknownMail(mail))) }
        let outcome = try store.correct(
            mail,
            to: tray,
            by: Correction.Origin(who: sitting.staff.description),
            words: WordKeys.key,
            now: sitting.now
        )
        switch outcome {
        case .corrected, .undone:
            return Deed(outcome: .filed(mail: mail, tray), effect: .mail(mail, from: before, to: tray))
        case .unchanged: return Deed(outcome: .refused(.unchanged))
        case .refused: return Deed(outcome: .refused(.unknownMail(mail)))
        }
    }

    func numbers(_ mentions: [MailMention], _ sitting: Sitting) -> [Int64] {
        mentions.compactMap { mention in
            switch mention {
            case .mail(let number): number
            case .item(let item): if case .mail(let number) = sitting.errand.items[item] { number } else { nil }
            }
        }
    }
}

extension ThemeAct {
    fileprivate var isAnswer: Bool { if case .answer = self { true } else { false } }
}
