import Feedback
import SQL
import Store

/// Mails for the tests: everything has a plain default, a test names what matters to it.
enum Samples {
    static let start = Timestamp(seconds: 1_790_000_000)
    static let inbox = FolderID(mailbox: "it", folder: "INBOX")
    static let validity = UIDValidity(7)

    static func intake(
        _ uid: UInt32,
        content: String? = nil,
        folder: FolderID = inbox,
        validity: UIDValidity = validity,
        from address: String = "ann@example.org",
        messageID: String? = nil,
        text: String? = nil,
        category: Category? = .complaint,
        service: String? = nil,
        kind: MailKind = .human,
        isUnsure: Bool = false,
        isSecurity: Bool = false,
        isBacklog: Bool = false,
        isMarked: Bool = false,
        at received: Timestamp = start,
        quarantined: String? = nil
    ) -> Intake {
        let bytes = Array((content ?? "mail \(uid)").utf8)
        var message = Message()
        message.sender = Sender(name: "Ann", address: address)
        message.messageID = messageID
        message.subject = "About it"
        message.newText = text ?? "words of \(content ?? "mail \(uid)")"
        message.kind = kind
        message.language = "en"
        let verdict = category.map { category in
            Verdict(
                category: category,
                isUnsure: isUnsure,
                probabilities: category == .other ? [.other: 1] : [category: 0.75, .other: 0.25],
                service: service,
                tone: 0.5,
                isSecurity: isSecurity,
                reasons: [Verdict.Reason(words: "does not\nwork", weight: 2.25)],
                model: "test-1"
            )
        }
        return Intake(
            raw: RawMessage(
                location: MailboxUID(folder: folder, validity: validity, uid: UID(uid)),
                internalDate: received,
                size: bytes.count,
                bytes: bytes,
                isMarked: isMarked
            ),
            contentHash: hash(bytes),
            disposition: quarantined.map { .quarantined(reason: $0) } ?? .read(message, verdict),
            isBacklog: isBacklog,
            receivedAt: received
        )
    }

    /// Stands in for SHA-256: 32 bytes that differ where the content does.
    static func hash(_ bytes: [UInt8]) -> [UInt8] {
        (0..<4).flatMap { (round: UInt64) -> [UInt8] in
            var state: UInt64 = 0xcbf2_9ce4_8422_2325 &+ round
            for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
            return (0..<8).map { UInt8(truncatingIfNeeded: state >> ($0 * 8)) }
        }
    }

    static func mail(
        _ key: String,
        kind: OutboundMail.Kind = .acknowledgement,
        to recipients: [String] = ["ann@example.org"]
    ) -> OutboundMail {
        OutboundMail(
            kind: kind,
            key: key,
            messageID: "\(key)@earshot.example",
            envelopeSender: nil,
            recipients: recipients.compactMap { EmailAddress($0) },
            bytes: Array("Subject: \(key)\r\n\r\nHello\r\n".utf8)
        )
    }

    static func incident(
        _ service: String? = "VPN",
        number: Int64 = 0,
        people: Int = 4,
        first: Timestamp = start
    ) -> Incident {
        Incident(
            number: number,
            service: service,
            openedAt: start,
            firstReportAt: first,
            lastReportAt: start,
            people: people,
            alertedPeople: people,
            lastAlertAt: start,
            transition: 1
        )
    }
}

/// The kind of store error `body` throws; nil when it throws none.
func kind(_ body: () async throws -> some Any) async -> StoreError.Kind? {
    do {
        _ = try await body()
        return nil
    } catch {
        return (error as? StoreError)?.kind
    }
}

extension FeedbackStore {
    /// The UIDs of a range that the store knows.
    func knownUIDs(in folder: FolderID, validity: UIDValidity, range: ClosedRange<UInt32>) throws -> [UID] {
        try states(of: range.map { UID($0) }, in: folder, validity: validity).keys.sorted()
    }
}
