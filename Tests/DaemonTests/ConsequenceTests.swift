import Feedback
import MIME
import Outages
import SQL
import Testing

@testable import Daemon
@testable import Store

/// What follows from a stored mail, in its own transaction.
struct ConsequenceTests {
    /// A mail as reading and triage leave it.
    struct Letter: Sendable {
        var from = "ann@example.org"
        var category = Category.outage
        var service: String? = "vpn"
        /// What another matter of the mail reports an outage of.
        var otherService: String?
        var kind = MailKind.human
        var isSecurity = false
        var isBacklog = false
        var text = "Nothing works."
        var returnPath: String?

        static func outage(_ person: Int) -> Letter { Letter(from: "person\(person)@example.org") }
    }

    private static let acknowledging = "[acknowledgements]\nenabled = true\n"

    static func intake(_ letter: Letter, number: UInt32, at time: Timestamp) -> Intake {
        var message = Message()
        message.sender = Sender(name: "", address: letter.from)
        message.recipients = ["it-feedback@example.org"]
        message.returnPath = letter.returnPath ?? letter.from
        message.messageID = "\(letter.text.hashValue).\(letter.from)"
        message.subject = "About the \(letter.service ?? "thing")"
        message.newText = letter.text
        message.kind = letter.kind
        message.kindRule = "test"
        message.language = "en"
        var verdict = Verdict(
            category: letter.category,
            isUnsure: false,
            probabilities: [letter.category: 1],
            service: letter.service,
            tone: 0,
            isSecurity: letter.isSecurity,
            reasons: [],
            model: "test"
        )
        if let other = letter.otherService {
            verdict.matters = [letter.service, other].enumerated().map { passage, service in
                Matter(
                    passage: passage,
                    category: .outage,
                    isUnsure: false,
                    probabilities: [.outage: 1],
                    mention: service.map { ServiceMention(service: $0, manner: .exact, words: $0) },
                    reasons: []
                )
            }
        }
        let bytes = Array("From: \(letter.from)\r\n\r\n\(number) \(letter.text)\r\n".utf8)
        return Intake(
            raw: RawMessage.inInbox(bytes, uid: number, at: time),
            contentHash: ContentHash(of: bytes).bytes,
            disposition: .read(message, verdict),
            isBacklog: letter.isBacklog,
            receivedAt: time
        )
    }

    /// Stores the letters a minute apart.
    static func store(_ letters: [Letter], in place: Workplace, from first: UInt32 = 1) async throws {
        let consequence = place.consequence
        for (offset, letter) in letters.enumerated() {
            place.clock.advance(by: .minutes(1))
            let now = place.clock.now()
            let intake = intake(letter, number: first + UInt32(offset), at: now)
            _ = try await place.store.commit(intake, now: now) { store, number, intake in
                try consequence.follow(from: intake, as: number, in: store, now: now)
            }
        }
    }

    /// The rules that kept us from acting, mail by mail.
    private static func rules(_ place: Workplace, _ count: Int) async throws -> [[String]] {
        var rules: [[String]] = []
        for number in 1...count {
            let number = Int64(number)
            rules.append(try await place.store.transaction { store in try store.suppressions(of: number).map(\.rule) })
        }
        return rules
    }

    struct Row: CustomTestStringConvertible, Sendable {
        let testDescription: String
        var additions = ""
        let letters: [Letter]
        let outbox: [String: Int]
        var incidents = 0
    }

    static let rows = [
        Row(testDescription: "one outage: to the help desk", letters: [Letter()], outbox: ["helpdesk queued": 1]),
        Row(
            testDescription: "a burst: one alert, and only those before it to the help desk",
            letters: (1...6).map(Letter.outage),
            outbox: ["alert queued": 1, "helpdesk queued": 3],
            incidents: 1
        ),
        Row(
            testDescription: "two outages in each mail: a burst of both, and one mail to the help desk for both",
            letters: (1...4).map { Letter(from: "person\($0)@example.org", otherService: "printer") },
            outbox: ["alert queued": 2, "helpdesk queued": 3],
            incidents: 2
        ),
        Row(
            testDescription: "a known outage and one more: the help desk hears of it",
            letters: (1...4).map(Letter.outage) + [Letter(from: "p5@example.org", otherService: "printer")],
            outbox: ["alert queued": 1, "helpdesk queued": 4],
            incidents: 1
        ),
        Row(
            testDescription: "one outage told twice in a mail: one report",
            letters: (1...3).map { Letter(from: "person\($0)@example.org", otherService: "vpn") },
            outbox: ["helpdesk queued": 3]
        ),
        Row(
            testDescription: "one person's many mails: no burst",
            letters: (1...6).map { Letter(text: "Still broken, \($0).") },
            outbox: ["helpdesk queued": 5]
        ),
        Row(
            testDescription: "a security matter: to its contact, and nowhere else",
            letters: [Letter(isSecurity: true)],
            outbox: ["security queued": 1]
        ),
        Row(
            testDescription: "security matters among outages make no burst",
            letters: (1...3).map(Letter.outage) + (4...6).map { Letter(from: "p\($0)@example.org", isSecurity: true) }
                + [Letter(from: "p7@example.org", service: "printer")],
            outbox: ["helpdesk queued": 4, "security queued": 3]
        ),
        Row(testDescription: "a complaint: nothing", letters: [Letter(category: .complaint)], outbox: [:]),
        Row(
            testDescription: "backlog: nothing",
            additions: acknowledging,
            letters: (1...6).map { Letter(from: "p\($0)@example.org", isBacklog: true) },
            outbox: [:]
        ),
        Row(
            testDescription: "machine mail: nothing",
            additions: acknowledging,
            letters: MailKind.allCases.filter { $0 != .human }.map { Letter(kind: $0) },
            outbox: [:]
        ),
        Row(
            testDescription: "outages switched off: no alert, and each to the help desk",
            additions: "[outages]\nenabled = false\n",
            letters: (1...6).map(Letter.outage),
            outbox: ["helpdesk queued": 6]
        ),
        Row(
            testDescription: "acknowledgements: one for a thing, one an hour for a person",
            additions: acknowledging,
            letters: [
                Letter(category: .complaint, text: "It is slow."), Letter(category: .complaint, text: "It is ugly."),
                Letter(from: "bob@example.org", category: .complaint, text: "It is slow."),
            ],
            outbox: ["acknowledgement queued": 2]
        ),
        Row(
            testDescription: "acknowledgements: a domain's limit holds for return paths beside it",
            additions: acknowledging + "per_domain_per_hour = 2\n",
            letters: (1...5).map {
                Letter(
                    from: "p\($0)@partner.example",
                    category: .complaint,
                    text: "It is slow, \($0).",
                    returnPath: "p\($0)@mail\($0).partner.example"
                )
            },
            outbox: ["acknowledgement queued": 2]
        ),
    ]

    @Test("what follows", arguments: rows)
    func whatFollows(_ row: Row) async throws {
        try await Workplace.with(row.additions) { place in
            try await Self.store(row.letters, in: place)
            let outbox = try await place.outbox()
            let rules = try await Self.rules(place, row.letters.count)
            let troubles = try await OutboxTroubles.lines(of: place.store, since: Workplace.start)
            #expect(outbox == row.outbox, "\(rules) \(troubles)")
            #expect(try await place.store.openIncidents().count == row.incidents)
            #expect(try await place.store.totals().messages == row.letters.count)
        }
    }

    @Test("the same mail again, by another way: nothing follows twice")
    func echoes() async throws {
        try await Workplace.with { place in
            let letter = Letter(text: "The VPN is down.")
            try await Self.store([letter, letter, letter], in: place)
            #expect(try await place.outbox() == ["helpdesk queued": 1])
            #expect(try await place.store.totals().echoes == 2)
        }
    }

    @Test("a burst nobody is warned of keeps nothing from the help desk")
    func aBurstWithoutAlertsIsHandedOver() async throws {
        try await Workplace.with(alertTo: "") { place in
            try await Self.store((1...6).map { Letter(from: "p\($0)@example.org") }, in: place)
            #expect(try await place.outbox() == ["helpdesk queued": 6])
        }
    }

    @Test("a mail quotes nothing of a security matter")
    func securityIsQuotedNowhere() async throws {
        try await Workplace.with { place in
            let secret = Letter(from: "eve@example.org", isSecurity: true, text: "My password was xyzzy.")
            try await Self.store([secret] + (1...5).map(Letter.outage), in: place)
            let rows = try await place.store.claim(limit: 50, now: place.clock.now())
            let alerts = rows.filter { $0.mail.kind == .alert }.map { String(decoding: $0.mail.bytes, as: UTF8.self) }
            #expect(alerts.count == 1)
            #expect(alerts.allSatisfy { !$0.contains("xyzzy") && !$0.contains("eve@") })
        }
    }

    @Test("an alert that cannot be written is shown; the mails and the incident are stored all the same")
    func anUnwritableAlertIsShown() async throws {
        let teams = (1...20).map { team in
            let addresses = (1...100).map { "\"\(String(repeating: "on-call-", count: 6))\(team)-\($0)@example.org\"" }
            return "[[team]]\nname = \"team\(team)\"\nalert_to = [\(addresses.joined(separator: ", "))]\n"
        }
        try await Workplace.with(teams.joined()) { place in
            try await Self.store((1...4).map { Letter(from: "p\($0)@example.org", service: nil) }, in: place)
            #expect(try await place.store.totals().messages == 4)
            #expect(try await place.store.openIncidents().count == 1)
            #expect(try await place.outbox()["alert failed"] == 1)
            let lines = try await OutboxTroubles.lines(of: place.store, since: Workplace.start)
            #expect(lines.count == 1 && lines[0].contains("alert") && lines[0].contains("To"))
            place.clock.advance(by: .hours(3))
            let (alarm, now) = (place.alarm, place.clock.now())
            #expect(try await place.store.transaction { store in try alarm.tick(in: store, now: now) } == 1)
            #expect(try await place.store.openIncidents().isEmpty)
        }
    }

    @Test("a mail that cannot be stored with its consequences is kept as it came, and the others go on")
    func anUnstorableMailIsQuarantined() async throws {
        try await Workplace.with { place in
            try await place.store.transaction { store in
                _ = try store.database.run(
                    "CREATE TRIGGER refuse BEFORE INSERT ON message WHEN NEW.domain = 'refused.example' AND "
                        + "NEW.fate = 'read' BEGIN SELECT RAISE(ABORT, 'refused'); END"
                )
            }
            let batch = ["ann@example.org", "bob@refused.example", "eve@example.org"].enumerated().map { offset, from in
                let location = MailboxUID(
                    folder: FolderID(mailbox: "feedback", folder: "INBOX"),
                    validity: UIDValidity(1),
                    uid: UID(UInt32(offset) + 1)
                )
                let bytes = Array("From: \(from)\r\nTo: it-feedback@example.org\r\n\r\nThank you, \(from)!\r\n".utf8)
                let raw = RawMessage(
                    location: location,
                    internalDate: Workplace.start,
                    size: bytes.count,
                    bytes: bytes,
                    isMarked: false
                )
                return Arrival(
                    raw: raw,
                    lastPoll: Workplace.start,
                    listeningSince: Workplace.start,
                    now: Workplace.start
                )
            }
            let commitments = try await place.pipeline().take(batch, now: Workplace.start)
            #expect(commitments.count == 3 && commitments.allSatisfy(\.isNew))
            let kept = try await place.store.quarantined(limit: 9)
            #expect(kept.map(\.hasBytes) == [true])
            #expect(kept.first?.location?.uid == UID(2))
            #expect(try await place.store.totals().messages == 3)
        }
    }
}
