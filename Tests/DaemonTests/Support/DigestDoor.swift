import Feedback
import Instructions
import Store
import Typesetting

@testable import Daemon

/// A digest in its readers' hands, and what stands behind its lines: 1 and 2 are themes, 3 and 5 mails, 4 an outage.
struct DigestDoor: Sendable {
    static let sections = """
        [commands]
        staff = ["anna@example.org", "ben@example.org"]

        [[digest]]
        name = "weekly"
        schedule = "Mon 08:00"
        to = ["anna@example.org", "cio@example.org"]

        """

    let box: Letterbox
    let place: Workplace
    /// Behind lines 1 and 2. Three people ask for the first, of whom the third is doubtful; one for the second.
    let themes: [Int64]
    /// Behind lines 3 and 5, and those of the askers.
    let unsure: Int64
    let praise: Int64
    let askers: [Int64]
    /// To anna@, and to cio@.
    let digests: [Letterbox.Sent]

    var digest: Letterbox.Sent { digests[0] }

    static func with(
        mailbox: String = Letterbox.mailbox,
        _ body: (DigestDoor) async throws -> Void
    ) async throws {
        try await Workplace.withNews(sections, mailbox: mailbox) { place in
            try await body(try await DigestDoor(place))
        }
    }

    private init(_ place: Workplace) async throws {
        self.place = place
        box = try Letterbox(place)
        _ = try await box.alert()
        let dark = try await place.makeTheme("dark mode")
        let printers = try await place.makeTheme("slow printers")
        themes = [dark, printers]
        askers = [
            try await place.ask("dora@example.org", theme: dark, sentence: "Could we get dark mode?"),
            try await place.ask("emil@example.org", theme: dark, sentence: "My eyes hurt at night."),
            try await place.ask("finn@example.org", theme: dark, certainty: 0.5, sentence: "Everything is so bright."),
            try await place.ask("gina@example.org", theme: printers, sentence: "The printers are slow."),
        ]
        unsure = try await Self.hear(WrittenMail(from: "hugo@example.org", category: .question, isUnsure: true), place)
        // By a machine that praises us.
        let machine = WrittenMail(
            from: "ines@example.org",
            category: .praise,
            headers: ["auto-submitted: auto-generated"]
        )
        praise = try await Self.hear(machine, place)
        let items: [DigestItem] = [
            .init(number: 1, subject: .theme(dark)), .init(number: 2, subject: .theme(printers)),
            .init(number: 3, subject: .mail(unsure)), .init(number: 4, subject: .incident(1)),
            .init(number: 5, subject: .mail(praise)),
        ]
        _ = try await box.sent()
        try await Self.post(items, "digest:weekly:2026-11-23T08:00", place)
        digests = try await box.sent(.digest)
    }

    private static func hear(_ mail: WrittenMail, _ place: Workplace) async throws -> Int64 {
        let number = try await place.store.totals().messages + 1
        try await place.take([mail], from: number)
        return Int64(number)
    }

    /// As `DigestPost` writes it, for both of its readers.
    static func post(_ items: [DigestItem], _ key: String, _ place: Workplace) async throws {
        guard let correspondence = place.correspondence else { return }
        let (now, readers) = (place.clock.now(), place.configuration.readers(ofDigest: "weekly"))
        try await place.store.transaction { store in
            let issue = try store.issue(ofKey: key, name: "weekly", now: now)
            try store.record(items, of: issue.number)
            let letter = Correspondence.DigestLetter(
                name: "weekly",
                key: key,
                subject: "IT feedback",
                text: "1 dark mode\n2 slow printers\n1 done: it is there\n",
                html: "<p>1 dark mode</p>",
                files: [],
                door: correspondence.door(ofIssue: issue.number, now: now),
                end: "2026-11-23 08:00"
            )
            for reader in readers {
                try store.enqueue(try correspondence.digest(letter, to: reader, now: now), now: now)
            }
        }
    }

    // MARK: - Letters

    /// A letter in answer to the digest, or to another mail of ours; what came of it, and what its writer is told.
    @discardableResult
    func write(
        _ text: String,
        answering mail: Letterbox.Sent? = nil,
        change: (inout Letterbox.Letter) -> Void = { _ in }
    ) async throws -> (record: InstructionRecord?, answer: Letterbox.Sent?) {
        var letter = Letterbox.Letter(
            subject: "Re: \((mail ?? digest).subject)",
            answers: (mail ?? digest).id,
            text: text.replacing("\n", with: "\r\n")
        )
        change(&letter)
        let number = try await box.take(letter)
        let answer = try await box.sent(.confirmation).first
        return (try await place.store.instruction(number), answer)
    }

    func theme(_ line: Int) async throws -> Theme? { try await place.store.theme(themes[line - 1]) }

    func tray(_ mail: Int64) async throws -> Tray? { try await place.store.trayOfMail(mail) }

    func reader(_ address: String) async throws -> DigestReader? {
        guard let address = EmailAddress(address) else { return nil }
        return try await place.store.reader(address, of: "weekly")
    }
}
