import Feedback
import SQL

@testable import Store

/// A mailbox with trays, and the moves of people in it.
struct TrayBench {
    static let validity = UIDValidity(50)
    /// Stands in for the SHA-256 of normalised words; short texts have none.
    static let words: WordKey = { subject, text in
        text.count < 20 ? nil : Samples.hash(Array((subject + "\n" + text).utf8))
    }

    let store: FeedbackStore

    static func with(_ body: (TrayBench) async throws -> Void) async throws {
        let scratch = try ScratchDirectory()
        let bench = TrayBench(store: try FeedbackStore.open(at: scratch.file("s.db")))
        _ = try await bench.store.recordSelected(Samples.inbox, validity: Samples.validity)
        try await bench.store.recordTrays(names, of: "it")
        for tray in Tray.allCases { _ = try await bench.store.recordSelected(folder(tray), validity: validity) }
        try await body(bench)
        await bench.store.close()
    }

    static let names = Dictionary(uniqueKeysWithValues: Tray.allCases.map { ($0, "Earshot/\($0.folderName)") })

    static func folder(_ tray: Tray) -> FolderID { FolderID(mailbox: "it", folder: "Earshot/\(tray.folderName)") }

    /// Stores a mail and files it as the server tells it by COPYUID.
    func file(_ intake: Intake, as uid: UInt32? = nil) async throws -> Int64 {
        let number = try await store.commit(intake, now: Samples.start).number
        let source = intake.raw.location
        let mails = try await store.unfiled(in: source.folder, validity: source.validity, limit: 100)
        for mail in mails {
            try await store.recordFiled(
                [mail.uid],
                from: source.folder,
                validity: source.validity,
                to: Self.folder(mail.tray),
                targetValidity: Self.validity,
                pairs: [mail.uid: UID(uid ?? mail.uid.value)]
            )
        }
        return number
    }

    /// A person puts the mail into another tray: seen as one that left, and one that came, in either order.
    func drag(
        _ content: String,
        _ uid: UInt32,
        from old: Tray,
        to new: Tray,
        as newUID: UInt32,
        validity: UIDValidity = validity,
        arrivesFirst: Bool = true
    ) async throws {
        if !arrivesFirst { try await leave(uid, old) }
        try await put(content, newUID, in: new, validity: validity)
        if arrivesFirst { try await leave(uid, old) }
    }

    func put(_ content: String, _ uid: UInt32, in tray: Tray, validity: UIDValidity = validity) async throws {
        let intake = Samples.intake(uid, content: content, folder: Self.folder(tray), validity: validity)
        _ = try await store.commit(intake, now: Samples.start)
    }

    /// The tray is listed, and holds everything but this.
    func leave(_ uid: UInt32, _ tray: Tray) async throws {
        let others = (1...200 as ClosedRange<UInt32>).filter { $0 != uid }.map { UID($0) }
        try await store.recordLeft(Self.folder(tray), validity: Self.validity, listed: others)
    }

    @discardableResult
    func round(at minutes: Int = 10) async throws -> [FeedbackStore.CorrectionOutcome] {
        let now = Samples.start + .minutes(minutes)
        return try await store.settleTrays(of: "it", begun: now, words: Self.words, now: now)
    }

    func category(_ number: Int64) async throws -> Category? { try await store.item(number)?.verdict.category }
    func inForce() async throws -> Int { try await store.correctionCounts()[.inForce] ?? 0 }
}

extension FeedbackStore {
    /// How many mails lie in each tray now, by mailbox.
    func filedMails() throws -> [String: [Tray: Int]] {
        let groups = try database.rows(
            """
            SELECT f.mailbox, f.tray, count(*) FROM location l JOIN folder f ON f.id = l.folder AND f.validity = l.validity
            WHERE l.state = 'filed' AND f.tray IS NOT NULL GROUP BY f.mailbox, f.tray
            """
        ) { (mailbox: $0.text(0), tray: Tray(rawValue: $0.text(1)), mails: $0.int(2)) }
        return groups.reduce(into: [:]) { counts, group in
            if let tray = group.tray { counts[group.mailbox, default: [:]][tray] = group.mails }
        }
    }
}
