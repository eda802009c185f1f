internal import Feedback
internal import Store
internal import Themes
internal import Typesetting

/// Keeps themes true: what people complain of and ask for counts into one, from the transaction that stores the mail on, and as long as
/// it is a complaint or request.
struct ThemeKeeper: Sendable {
    /// What placed a member by its words, as the store names it.
    static let byWords = "words"
    /// Up to so many mails a theme's numbers are counted anew with each; beyond, with each so many.
    static let countedMails = 64

    /// ISO 639-1: in which themes are named, where their words have it.
    let language: String
    private let shelf = ThemeShelf()
    let readings = ReadingShelf()

    init(language: String = "en") {
        self.language = language
    }

    /// Reads what a mail complains of and asks for, before the transaction that stores it begins.
    func prepare(_ message: Message, _ verdict: Verdict) {
        guard message.kind == .human, verdict.holdsNeed else { return }
        for passage in NeedPassage.all(in: verdict) {
            readings.prepare(
                passage.writing(of: 0, message.language, subject: message.subject, text: message.newText)
            )
        }
    }

    /// The same, of a need that is stored already.
    func prepare(_ writing: NeedWriting) { readings.prepare(writing) }

    /// What a mail complains of and asks for.
    func needs(of mail: NeedMail, isVouchedFor: Bool = false) -> [ThemeNeed] {
        ThemeNeed.all(of: mail, isVouchedFor: isVouchedFor, readings: readings)
    }

    /// `follow` as a step of its own: where it fails, all that it has changed is undone, and the mail is noted, to be tried again. A fault
    /// in what is only counted must cost nobody a warning or an answer, nor keep out the mails behind it.
    ///
    /// - Returns: nil where it counts; else what went wrong.
    /// - Throws: what the store throws when it can take nothing now.
    func hear(_ number: Int64, in store: isolated FeedbackStore, now: Timestamp) throws -> (any Error)? {
        do {
            try store.transaction { store in try follow(number, in: store, now: now) }
            return nil
        } catch  where Pipeline.isAboutTheMail(error) {
            try store.notePlacingFailed(number, now: now)
            return error
        }
    }

    /// A mail was stored, or has become something else: what it says counts where it belongs, and what it says no more counts no more.
    func follow(_ number: Int64, in store: isolated FeedbackStore, now: Timestamp) throws {
        let mail = try store.needMail(number)
        let needs = mail.map { self.needs(of: $0) } ?? []
        let members = try store.memberships(of: number)
        guard !needs.isEmpty || !members.isEmpty else { return }
        try use(in: store, now: now) { hand in
            for member in members where !needs.contains(where: { $0.need.key == member.key }) {
                // What IT has counted in although it was doubted stays, as long as it is not said to be something else.
                if member.placedBy != nil, let mail,
                    self.needs(of: mail, isVouchedFor: true).contains(where: { $0.need.key == member.key })
                {
                    continue
                }
                try hand.leave(member, in: store)
            }
            guard let mail else { return }
            for need in needs {
                if let member = members.first(where: { $0.key == need.need.key }) {
                    try hand.refresh(member, as: need, of: mail, in: store)
                } else {
                    try hand.place(need, of: mail, in: store)
                    try hand.gather(after: need.need.key, in: store)
                }
            }
        }
    }

    /// IT has taken a member out of its theme: it belongs to another one, or begins one.
    func placeAnew(_ member: ThemeMember, in store: isolated FeedbackStore, now: Timestamp) throws {
        guard let mail = try store.needMail(member.mail),
            let need = self.needs(of: mail, isVouchedFor: true).first(where: { $0.need.key == member.key })
        else { return }
        try use(in: store, now: now, isNaming: false) { hand in
            hand.forget(member.key)
            try hand.place(need, of: mail, in: store)
        }
    }

    /// The vector of a member's words has come: it is placed once more, by its meaning. What staff has placed stays, and so does the last
    /// member of a theme that staff had a hand in.
    ///
    /// - Parameter vector: of unit length.
    /// - Returns: whether it counts into another theme now.
    @discardableResult
    func learn(
        _ vector: [Float],
        of place: NeedPlace,
        model: String,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> Bool {
        guard let member = try store.membership(of: place), let mail = try store.needMail(place.mail),
            var need = self.needs(of: mail, isVouchedFor: true).first(where: { $0.need.key == member.key })
        else { return false }
        need.need.vector = vector
        let meant = need
        return try use(in: store, now: now) { hand in
            let hasMoved = try hand.move(member, as: meant, of: mail, model: model, in: store)
            try hand.gather(after: member.key, in: store)
            return hasMoved
        }
    }

    /// Gives names to themes that have lost theirs with a person. Returns how many.
    func nameNameless(limit: Int, in store: isolated FeedbackStore, now: Timestamp) throws -> Int {
        let numbers = try store.namelessThemes(limit: limit)
        guard !numbers.isEmpty else { return 0 }
        try use(in: store, now: now) { hand in
            for number in numbers {
                guard var theme = try store.theme(number) else { continue }
                theme.name = hand.name(of: number) ?? "\(theme.category.rawValue) \(number)"
                try store.record(theme)
            }
        }
        return numbers.count
    }

    /// A name from the words of some members alone; nil where they have none.
    func name(of members: [ThemeMember], in store: isolated FeedbackStore) throws -> String? {
        var index = ThemeIndex()
        for member in members {
            guard let writing = try store.writing(of: member.key.place), !writing.isErased else { continue }
            index.insert(writing.need(member.category, service: nil), into: 1, isPinned: true)
        }
        return index.name(of: 1, language: language)
    }

    /// Which of several matters of a mail is most like a theme's.
    func likest(
        _ needs: [ThemeNeed],
        _ theme: Int64,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> ThemeNeed? {
        guard needs.count > 1 else { return needs.first }
        return try use(in: store, now: now) { hand in
            try needs.map { (need: $0, certainty: try hand.certainty(of: $0, in: theme, in: store)) }
                .max { $0.certainty < $1.certainty }?.need
        }
    }

    private func use<Result>(
        in store: isolated FeedbackStore,
        now: Timestamp,
        isNaming: Bool = true,
        _ body: (inout ThemeHand) throws -> Result
    ) throws -> Result {
        try shelf.use(in: store, now: now) { index in
            var hand = ThemeHand(index: index, language: language, now: now, isNaming: isNaming)
            index = ThemeIndex()
            defer { index = hand.index }
            return try body(&hand)
        }
    }
}

extension ThemeMember {
    var key: Need.Key { Need.Key(mail: mail, position: position) }
}
