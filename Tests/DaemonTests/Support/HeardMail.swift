import Feedback
import MIME
import Store

@testable import Daemon

/// A complaint or request as reading and triage leave it, and a place where themes are kept.
struct HeardMail: Sendable {
    var from = "ann@example.org"
    var subject = "Printing"
    var text = "The printer in the library is far too slow, please do something about it."
    var category = Category.complaint
    var probability = 0.9
    var isUnsure = false
    var isSecurity = false
    var isBacklog = false
    var kind = MailKind.human
    var matters: [Matter] = []
    var tone = 0.25

    static let slowPrinter = HeardMail()
    static let cafeteria = HeardMail(
        subject: "Opening hours",
        text: "Could the cafeteria accept the employee card for payment?",
        category: .request
    )
    static let parking = HeardMail(
        subject: "Bicycles",
        text: "There are never enough bicycle racks beside the laboratory, that annoys all of us.",
        category: .complaint
    )

    func by(_ person: Int) -> HeardMail {
        var mail = self
        mail.from = "person\(person)@example.org"
        return mail
    }

    func intake(_ number: UInt32, at time: Timestamp) -> Intake {
        var message = Message()
        message.sender = Sender(name: "", address: from)
        message.recipients = ["it-feedback@example.org"]
        message.returnPath = from
        message.messageID = "m\(number).\(from)"
        (message.subject, message.newText) = (subject, text)
        message.language = "en"
        message.kind = kind
        var verdict = Verdict(
            category: category,
            isUnsure: isUnsure,
            probabilities: [category: probability, .other: 1 - probability],
            service: nil,
            tone: tone,
            isSecurity: isSecurity,
            reasons: [],
            model: "test"
        )
        verdict.matters = matters
        let bytes = Array("From: \(from)\r\nSubject: \(subject)\r\n\r\n\(number)\r\n".utf8)
        return Intake(
            raw: RawMessage.inInbox(bytes, uid: number, at: time),
            contentHash: ContentHash(of: bytes).bytes,
            disposition: .read(message, verdict),
            isBacklog: isBacklog,
            receivedAt: time
        )
    }

    static func matter(
        _ category: Category,
        passage: Int,
        isUnsure: Bool = false,
        probability: Double = 0.9
    ) -> Matter {
        Matter(
            passage: passage,
            category: category,
            isUnsure: isUnsure,
            probabilities: [category: probability, .other: 1 - probability],
            mention: nil,
            reasons: []
        )
    }
}

/// A store in which themes are kept as the daemon keeps them.
struct ThemePlace: Sendable {
    let place: Workplace
    let keeper: ThemeKeeper
    let desk: ThemeDesk

    var store: FeedbackStore { place.store }
    var now: Timestamp { place.clock.now() }

    init(_ place: Workplace) {
        self.place = place
        let keeper = ThemeKeeper()
        self.keeper = keeper
        desk = ThemeDesk(
            news: ThemeNews(place.configuration, correspondence: place.correspondence),
            keeper: keeper
        )
        place.store.followJudgements { store, number, now in try keeper.follow(number, in: store, now: now) }
    }

    static func with(_ body: (ThemePlace) async throws -> Void) async throws {
        try await Workplace.with { place in try await body(ThemePlace(place)) }
    }

    /// Stores a mail a minute later, with what follows from it, and returns its number.
    @discardableResult
    func hear(_ mail: HeardMail, by keeper: ThemeKeeper? = nil) async throws -> Int64 {
        place.clock.advance(by: .minutes(1))
        let count = try await store.totals().messages + 1
        let consequence = Consequence(
            place.configuration,
            correspondence: place.correspondence,
            alarm: place.alarm,
            themes: keeper ?? self.keeper
        )
        let now = now
        return try await store.commit(mail.intake(UInt32(count), at: now), now: now) { store, number, intake in
            try consequence.follow(from: intake, as: number, in: store, now: now)
        }.number
    }

    @discardableResult
    func perform(_ act: ThemeAct, on number: Int64, by who: String = "anna") async throws -> ThemeActResult {
        place.clock.advance(by: .minutes(1))
        let (desk, now) = (desk, now)
        return try await store.transaction { store in try desk.perform(act, on: number, by: who, in: store, now: now) }
    }

    func correct(_ mail: Int64, to tray: Tray?) async throws {
        if let tray {
            let origin = Correction.Origin(who: "anna")
            _ = try await store.correct(mail, to: tray, by: origin, words: WordKeys.key, now: now)
        } else {
            _ = try await store.undoCorrection(of: mail, by: "anna", now: now)
        }
    }

    /// The theme of a mail's first need; nil where it counts nowhere.
    func theme(of mail: Int64) async throws -> Int64? { try await store.memberships(of: mail).first?.theme }

    func members(of theme: Int64) async throws -> [Int64] {
        try await store.members(of: theme, limit: 100).map(\.mail).sorted()
    }

    /// Numbers of the themes that lists show.
    func listed() async throws -> [Int64] {
        try await store.themes(heardSince: Timestamp(milliseconds: 0), limit: 1000).map(\.number).sorted()
    }
}
