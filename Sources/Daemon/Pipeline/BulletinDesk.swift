internal import Digests
internal import Feedback
internal import FoundationEssentials
internal import Instructions
internal import Store

/// Makes drafts of bulletins, and does with them what approvers say, within a transaction of the caller's.
struct BulletinDesk: Sendable {
    /// After so long a draft that nobody approved lapses.
    static let patience = Duration.days(7)

    private let approvers: [EmailAddress]
    private let correspondence: Correspondence?

    init(_ configuration: Configuration, correspondence: Correspondence?) {
        approvers = configuration.bulletin.approvers
        self.correspondence = correspondence
    }

    /// Stores a draft and mails it to the approvers; one that waited until now lapses. Where there is nothing to tell, only that is
    /// stored.
    ///
    /// - Returns: it; nil when its period has one already.
    func draw(
        _ material: BulletinMaterial,
        period: String,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> StoredBulletin? {
        let isEmpty = material.items.isEmpty
        let new = StoredBulletin(
            period: period,
            periodEnd: material.end,
            state: (isEmpty ? BulletinAnswer.State.empty : .draft).rawValue,
            material: String(decoding: try JSONEncoder().encode(material), as: UTF8.self),
            madeAt: now
        )
        guard let stored = try store.add(new, now: now) else { return nil }
        guard !isEmpty else { return stored }
        for older in try store.bulletinDrafts() where older.number != stored.number {
            try end(older, as: .lapsed, by: "", in: store, now: now)
        }
        try mail(stored, material, in: store, now: now)
        return stored
    }

    /// The commands of a letter, all of them or none.
    ///
    /// - Parameter revision: of the draft that was answered; what was changed since can only be approved by whoever has seen it.
    func perform(
        _ commands: [BulletinLetter.Command],
        on reference: BulletinReference,
        by who: String,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> BulletinAnswer.Outcome {
        guard !commands.isEmpty, var stored = try store.bulletin(reference.number),
            let material = try? JSONDecoder().decode(BulletinMaterial.self, from: Data(stored.material.utf8))
        else { return .notUnderstood }
        guard stored.isDraft else { return .settled(BulletinAnswer.State(rawValue: stored.state) ?? .dropped) }
        guard stored.revision == reference.revision else { return .stale }
        stored.changedBy = who
        for command in commands {
            switch command {
            case .without(let items):
                guard items.allSatisfy({ (1...material.items.count).contains($0) }) else { return .unknownItem }
                stored.leftOut.formUnion(items)
            case .title(let title): stored.title = title
            case .approve, .drop: continue
            }
        }
        if commands.contains(.drop) {
            try end(stored, as: .dropped, by: who, in: store, now: now)
            return .dropped
        }
        let untrue = try untrueItems(of: material, in: store).subtracting(stored.leftOut)
        stored.leftOut.formUnion(untrue)
        guard stored.leftOut.count < material.items.count else { return .nothingLeft }
        if commands.contains(.approve), untrue.isEmpty { return try send(stored, material, in: store, now: now) }
        stored.revision += 1
        guard try store.change(stored, now: now) else { return .notUnderstood }
        try mail(stored, material, in: store, now: now)
        return .changed
    }

    /// Drafts that waited too long. Returns their numbers.
    func lapse(in store: isolated FeedbackStore, now: Timestamp) throws -> [Int64] {
        let old = try store.bulletinDrafts().filter { now - $0.madeAt >= Self.patience }
        for draft in old { try end(draft, as: .lapsed, by: "", in: store, now: now) }
        return old.map(\.number)
    }

    /// Answers that IT has taken back or changed since the draft was made: everybody would be told what is no longer so.
    private func untrueItems(of material: BulletinMaterial, in store: isolated FeedbackStore) throws -> Set<Int> {
        var untrue: Set<Int> = []
        for (index, item) in material.items.enumerated() where item.section != .heard {
            let theme = try store.theme(item.theme)
            let isTrue = theme?.mergedInto == nil && theme?.status.rawValue == item.section.rawValue
            if !isTrue || theme?.answer?.text != item.answer { untrue.insert(index + 1) }
        }
        return untrue
    }

    private func send(
        _ stored: StoredBulletin,
        _ material: BulletinMaterial,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> BulletinAnswer.Outcome {
        guard let correspondence else { return .notUnderstood }
        var stored = stored
        stored.state = BulletinAnswer.State.sent.rawValue
        guard try store.change(stored, now: now) else { return .settled(.sent) }
        let composed = Bulletin(material, leftOut: stored.leftOut, title: stored.title).mail
        for recipient in material.recipients {
            try store.post(now: now) {
                try correspondence.bulletin(composed, number: stored.number, to: recipient, now: now)
            }
        }
        return .sent(recipients: material.recipients.count)
    }

    private func end(
        _ stored: StoredBulletin,
        as state: BulletinAnswer.State,
        by who: String,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws {
        var stored = stored
        stored.state = state.rawValue
        stored.changedBy = who
        _ = try store.change(stored, now: now)
    }

    private func mail(
        _ stored: StoredBulletin,
        _ material: BulletinMaterial,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws {
        guard let correspondence else { return }
        let draft = Bulletin.Draft(number: stored.number, lapsesAt: stored.madeAt + Self.patience)
        let composed = Bulletin(material, leftOut: stored.leftOut, title: stored.title).mail(draft)
        let reference = BulletinReference(number: stored.number, revision: stored.revision)
        try store.post(now: now) {
            try correspondence.draft(composed, of: reference, to: approvers, now: now)
        }
    }
}
