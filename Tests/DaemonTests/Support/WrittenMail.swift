import Feedback
import MIME
import Outages
import Store

@testable import Daemon

/// A mail to the feedback address as reading and triage leave it.
struct WrittenMail: Sendable {
    static let authentication = "authserv_id = \"mx.example.org\""

    var from = "ann@example.org"
    var category = Category.outage
    /// Its probability, beside that of the category.
    var outage: Double?
    var isUnsure = false
    var service: String? = "vpn"
    var language = "en"
    /// Our own server says that it is from its sender.
    var isVouchedFor = true
    var subject = "It does not work"
    var messageID: String?
    var references: [String] = []
    var returnPath: String?
    var headers: [String] = []

    static func outage(_ person: Int) -> WrittenMail {
        WrittenMail(from: "person\(person)@example.org", subject: "VPN \(person)")
    }

    func intake(_ number: UInt32, at time: Timestamp) -> Intake {
        var message = Message()
        message.sender = Sender(name: "", address: from)
        message.recipients = ["it-feedback@example.org"]
        message.returnPath = returnPath ?? from
        message.messageID = messageID ?? "m\(number).\(from)"
        message.references = references
        message.subject = subject
        message.newText = "Nothing works, \(number)."
        message.language = language
        message.automationHeaders = headers
        if isVouchedFor {
            let domain = message.sender.domain.ascii
            let field = "mx.example.org; dmarc=pass header.from=\(domain)"
            message.authentication = AuthenticationResultsParser.parse(Array(field.utf8))
        }
        let verdict = Verdict(
            category: category,
            isUnsure: isUnsure,
            probabilities: outage.map { [category: 1 - $0, .outage: $0] } ?? [category: isUnsure ? 0.45 : 1],
            service: service,
            tone: 0,
            isSecurity: false,
            reasons: [],
            model: "test"
        )
        let bytes = Array("From: \(from)\r\n\r\n\(number)\r\n".utf8)
        return Intake(
            raw: RawMessage.inInbox(bytes, uid: number, at: time),
            contentHash: ContentHash(of: bytes).bytes,
            disposition: .read(message, verdict),
            isBacklog: false,
            receivedAt: time
        )
    }
}

extension Workplace {
    /// Stores the mails, `apart` from one another, numbered from `first`.
    func take(_ mails: [WrittenMail], from first: Int = 1, apart: Duration = .minutes(1)) async throws {
        let consequence = consequence
        for (offset, mail) in mails.enumerated() {
            clock.advance(by: apart)
            let now = clock.now()
            _ = try await store.commit(mail.intake(UInt32(first + offset), at: now), now: now) {
                store,
                number,
                intake in
                try consequence.follow(from: intake, as: number, in: store, now: now)
            }
        }
    }

    var allClear: AllClear { AllClear(configuration, correspondence: correspondence) }

    /// The open incident ends, and those who reported it are told; returns how many at once.
    @discardableResult
    func end(_ ending: Incident.Ending, note: String? = nil) async throws -> Int {
        let (allClear, now) = (allClear, clock.now())
        return try await store.transaction { store in
            guard var incident = try store.openIncidents().first else { return -1 }
            incident.state = .resolved
            incident.closedAt = now
            incident.ending = ending
            incident.endingWord = ending == .quiet ? nil : IncidentWord(who: "anna", when: now)
            incident.note = note.map {
                IncidentNote(text: $0, word: IncidentWord(who: "anna", when: now), nextWordBy: nil)
            }
            _ = try store.record(incident)
            return try allClear.send(of: incident, in: store, now: now)
        }
    }

    /// The incident goes on after all.
    func reopen(_ number: Int64) async throws {
        try await store.transaction { store in
            guard var incident = try store.incident(number) else { return }
            incident.state = .reopened
            incident.closedAt = nil
            _ = try store.record(incident)
        }
    }

    func proceed() async throws -> Int {
        let (allClear, now) = (allClear, clock.now())
        return try await store.transaction { store in try allClear.proceed(in: store, now: now) }
    }

    /// What waits in the outbox to be sent, of one kind: it is taken out.
    func outgoing(_ kind: OutboundMail.Kind) async throws -> [OutboundMail] {
        var mails: [OutboundMail] = []
        while case let rows = try await store.claim(limit: 500, now: clock.now()), !rows.isEmpty {
            mails += rows.map(\.mail)
        }
        return mails.filter { $0.kind == kind }
    }
}

extension OutboundMail {
    var content: String { String(decoding: bytes, as: UTF8.self) }

    func header(_ name: String) -> String? {
        content.split(separator: "\r\n", omittingEmptySubsequences: false).prefix { !$0.isEmpty }
            .first { $0.lowercased().hasPrefix(name.lowercased() + ":") }
            .map { $0.dropFirst(name.count + 1).drop { $0 == " " } }.map(String.init)
    }
}
