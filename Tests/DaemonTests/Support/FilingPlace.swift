import Feedback
import HostileIMAP
import Mailboxes
import Store
import Testing
import Wire

@testable import Daemon

/// A mailbox whose mails are filed, on a server behind a real socket; the watcher, the pipeline and the store are the real ones.
struct FilingPlace: Sendable {
    static let additions = """
        [[mailbox]]
        name = "shared"
        url = "imaps://other.example.org"
        user = "b@example.org"
        secret = "credential:imap"
        mark = "file"

        """

    let place: Workplace
    let served: ServedMailbox
    let server: LoopbackServer

    static func with(
        capabilities: String = ServedConnection.allCapabilities,
        _ body: (FilingPlace) async throws -> Void
    ) async throws {
        try await Workplace.with(additions) { place in
            let served = ServedMailbox()
            let server = try LoopbackServer(served, capabilities: capabilities)
            defer { server.stop() }
            try await body(FilingPlace(place: place, served: served, server: server))
        }
    }

    // MARK: - Mails

    static let complaint = "Every month we have to change the password again, this is really annoying."
    static let praise = "The new canteen screen is lovely, thank you so much for it."

    /// A mail of a person, come just now.
    func deliver(_ person: String, _ text: String, to folder: String = "INBOX") {
        let words =
            "From: \(person)@example.org\r\nTo: it-feedback@example.org\r\nSubject: Feedback\r\n"
            + "Message-ID: <\(person)@example.org>\r\n\r\n\(text)\r\n"
        var mail = ServedMail(uid: 0, bytes: Array(words.utf8))
        mail.date = "23-Nov-2026 10:00:00 +0000"
        if served[folder] == nil { served[folder] = ServedFolder(validity: 31) }
        served[folder]?.add(mail)
    }

    func drag(_ person: String, from old: Tray, to new: Tray) {
        #expect(served.drag("<\(person)@example.org>", from: Self.name(old), to: Self.name(new)) == 1)
    }

    static func name(_ tray: Tray) -> String { "Earshot/\(tray.folderName)" }

    /// Who wrote the mails of a folder.
    func people(in folder: String) -> [String] {
        let mails = served[folder]?.mails ?? []
        return mails.map { String(decoding: $0.bytes.dropFirst(6).prefix { $0 != UInt8(ascii: "@") }, as: UTF8.self) }
    }

    func people(in tray: Tray) -> [String] { people(in: Self.name(tray)) }

    // MARK: - Looks

    func watcher() throws -> MailboxWatcher {
        try #require(try place.services().watchers.first { $0.mailbox.name == "shared" })
    }

    func connect() async throws -> MailboxSession {
        try await MailboxSession.open(
            Endpoint(scheme: .imap, host: "127.0.0.1", port: server.port, security: .plain),
            credentials: Credentials(user: "feedback", password: "any"),
            deadline: .now + .seconds(30),
            clock: place.clock
        )
    }

    /// A round on a connection of its own, as after a restart. Every account adds up.
    func look() async throws {
        let session = try await connect()
        let watcher = try watcher()
        var cares = watcher.folders.map { FolderCare($0) }
        try await watcher.goRound(&cares, on: session) {}
        await session.logout()
        try await check()
    }

    func check() async throws {
        for state in try await place.store.folderStates() {
            #expect(state.tally.addsUp && state.tally.waiting == 0, "\(state.folder)")
        }
        let totals = try await place.store.totals()
        #expect(totals.accounted == totals.messages)
    }

    /// How many mails each tray held at its last look, empty ones left out.
    func filed() async throws -> [Tray: Int] {
        let states = try await place.store.folderStates()
        return states.reduce(into: [:]) { counts, state in
            if let tray = state.tray, state.tally.stored > 0 { counts[tray] = state.tally.stored }
        }
    }

    /// The verdicts of mails, by the words they hold.
    func verdict(_ person: String) async throws -> Verdict {
        let total = try await place.store.totals().messages
        for number in 1...Int64(max(1, total)) {
            guard let item = try await place.store.item(number) else { continue }
            if item.sender.address == "\(person)@example.org" { return item.verdict }
        }
        throw Missing(person: person)
    }

    struct Missing: Error { let person: String }

    func states() async throws -> [Correction.State: Int] { try await place.store.correctionCounts() }
}
