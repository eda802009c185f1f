import Feedback
import Instructions
import MIME
import Reading
import Store

@testable import Daemon

/// A feedback mailbox that gets mails as they come over the wire, and a look at what goes out of it.
struct Letterbox: Sendable {
    /// A mail to it.
    struct Letter: Sendable {
        var from = "anna@example.org"
        var fromField: String?
        var subject = "Re: Outage"
        var answers: String?
        var text = "ack"
        /// What our own server says of it.
        var results: String? = Letterbox.signed
        var headers: [String] = []
        var returnPath: String?
        var messageID: String?
        /// Seconds after the mail before it.
        var date: Int64?
        var isOld = false
        var recipient = "it-feedback@example.org"
        var contentType = "text/plain; charset=utf-8"
    }

    static let server = "mx.example.org"
    static let signed = "\(server); dkim=pass header.d=example.org"
    static let forged = "\(server); dmarc=fail header.from=example.org"
    static let mailbox = "authserv_id = \"\(server)\""
    static let staff = "[commands]\nstaff = [\"anna@example.org\", \"ben@example.org\"]\n"

    let place: Workplace
    let pipeline: Pipeline

    init(_ place: Workplace) throws {
        self.place = place
        pipeline = try place.pipeline()
    }

    /// Takes a mail in a minute later, and returns its number.
    @discardableResult
    func take(_ letter: Letter) async throws -> Int64 {
        place.clock.advance(by: .minutes(1))
        let now = place.clock.now()
        let count = try await place.store.totals().messages + 1
        var lines = ["Return-Path: <\(letter.returnPath ?? letter.from)>"]
        if let results = letter.results { lines.append("Authentication-Results: \(results)") }
        lines += letter.headers
        lines += [
            "From: \(letter.fromField ?? letter.from)", "To: \(letter.recipient)", "Subject: \(letter.subject)",
            "Message-ID: <\(letter.messageID ?? "m\(count)@mail.example.org")>",
            "Date: \(Self.date(letter.date ?? Int64(count)))",
            "MIME-Version: 1.0", "Content-Type: \(letter.contentType)", "Content-Transfer-Encoding: 8bit",
        ]
        if let answers = letter.answers { lines += ["In-Reply-To: <\(answers)>", "References: <\(answers)>"] }
        let bytes = Array((lines.joined(separator: "\r\n") + "\r\n\r\n" + letter.text + "\r\n").utf8)
        let raw = RawMessage.inInbox(bytes, uid: UInt32(count), at: letter.isOld ? now - .days(9) : now)
        let arrival = Arrival(raw: raw, lastPoll: now - .minutes(1), listeningSince: Workplace.start, now: now)
        return try await pipeline.take([arrival], now: now)[0].number
    }

    private static func date(_ seconds: Int64) -> String {
        let two = { (number: Int64) in number < 10 ? "0\(number)" : "\(number)" }
        return "Mon, 23 Nov 2026 10:\(two(seconds / 60 % 60)):\(two(seconds % 60)) +0000"
    }

    // MARK: - What goes out

    /// A mail of ours as its reader sees it.
    struct Sent: Sendable {
        let kind: OutboundMail.Kind
        let id: String
        let recipients: [String]
        let subject: String
        let text: String
        let bytes: [UInt8]
        let replyTo: [String]
    }

    /// What has been queued since the last look.
    func sent(_ kind: OutboundMail.Kind) async throws -> [Sent] {
        try await sent().filter { $0.kind == kind }
    }

    func sent() async throws -> [Sent] {
        let rows = try await place.store.claim(limit: 1000, now: place.clock.now())
        return rows.map { row in
            let message = MessageReader().read(row.mail.bytes)
            return Sent(
                kind: row.mail.kind,
                id: row.mail.messageID,
                recipients: row.mail.recipients.map(\.description),
                subject: message.subject,
                text: message.text,
                bytes: row.mail.bytes,
                replyTo: message.replyTo
            )
        }
    }

    // MARK: - An outage

    /// Four people report the VPN; the alert that follows.
    func alert() async throws -> Sent {
        for person in 1...4 {
            var message = Message()
            message.sender = Sender(name: "", address: "person\(person)@example.org")
            message.subject = "VPN"
            message.newText = "The VPN is down, says \(person)."
            message.language = "en"
            let verdict = Verdict(
                category: .outage,
                isUnsure: false,
                probabilities: [.outage: 1],
                service: "vpn",
                tone: 0,
                isSecurity: false,
                reasons: [],
                model: "test"
            )
            place.clock.advance(by: .minutes(1))
            let now = place.clock.now()
            let bytes = Array("From: person\(person)@example.org\r\n\r\n\(person)\r\n".utf8)
            let intake = Intake(
                raw: RawMessage.inInbox(bytes, uid: UInt32(1000 + person), at: now),
                contentHash: ContentHash(of: bytes).bytes,
                disposition: .read(message, verdict),
                isBacklog: false,
                receivedAt: now
            )
            let consequence = place.consequence
            _ = try await place.store.commit(intake, now: now) { store, number, intake in
                try consequence.follow(from: intake, as: number, in: store, now: now)
            }
        }
        guard let alert = try await sent(.alert).first else { throw Missing(what: "the alert") }
        return alert
    }

    struct Missing: Error {
        let what: String
    }
}
