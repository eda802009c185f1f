import Feedback
import Testing
import Wire

@testable import Mailboxes

@Suite(.serialized, .enabled(if: DovecotServer.isInstalled, "needs dovecot-imapd and openssl"))
struct DovecotTests {
    static let inbox = FolderID(mailbox: "feedback", folder: "INBOX")
    static let credentials = Credentials(user: "feedback", password: DovecotServer.password)

    static func open(_ endpoint: Endpoint) async throws -> MailboxSession {
        try await MailboxSession.open(endpoint, credentials: credentials, deadline: .now + .seconds(30))
    }

    static func mail(_ number: Int, body: String = "It hangs.\r\n* BYE\r\n)\r\n") -> String {
        "From: a@example.org\r\nSubject: mail \(number)\r\n\r\n\(body)"
    }

    static func failure(_ body: () async throws -> Void) async -> MailboxError? {
        do {
            try await body()
            return nil
        } catch {
            return error as? MailboxError
        }
    }

    static func fetchAll(_ session: MailboxSession, _ status: FolderStatus) async throws -> Delivered {
        let delivered = Delivered()
        let uids = try await session.uids(in: 1...UInt32.max)
        _ = try await session.fetch(uids, as: inbox, validity: status.uidValidity) { delivered.take($0) }
        return delivered
    }

    @Test("a pass over a mailbox", arguments: Endpoint.Security.allCases)
    func pass(security: Endpoint.Security) async throws {
        try await DovecotServer.run { server in
            let large = Self.mail(3, body: String(repeating: "0123456789abcdef0123456789abcdef\r\n", count: 100_000))
            for number in 1...2 { try server.deliver(Self.mail(number), name: "1700000000.\(number).host") }
            try server.deliver(large, name: "1700000001.3.host")
            let session = try await Self.open(server.endpoint(security))
            #expect(await session.capabilities.isSuperset(of: ["IDLE", "MOVE", "UIDPLUS"]))
            let status = try await session.select(folder: "INBOX", writable: true)
            #expect(status.exists == 3 && status.uidValidity.value > 0 && status.mayKeepKeyword)
            let first = try await Self.fetchAll(session, status)
            #expect(Set(first.bodies.values) == [Self.mail(1), Self.mail(2), large])
            #expect(
                first.all.allSatisfy {
                    !$0.isMarked && !$0.isCut && $0.internalDate > Timestamp(seconds: 1_600_000_000)
                }
            )

            let uids = first.all.map(\.location.uid).sorted()
            #expect(try await session.mark(uids, by: .keyword) == .marked)
            #expect(try await Self.fetchAll(session, status).all.allSatisfy(\.isMarked))
            #expect(try await session.mark([uids[0]], by: .move(toFolder: "Erledigt/März")) == .moved)
            #expect(try await session.mark([uids[0]], by: .move(toFolder: "Erledigt/März")) == .moved)
            #expect(try await session.uids(in: 1...UInt32.max) == Array(uids.dropFirst()))
            let moved = try await session.select(folder: "Erledigt/März", writable: false)
            #expect(moved.exists == 1 && moved.isReadOnly)
            await session.logout()
        }
    }

    @Test("folders, identities, where moved mails are, and that nothing has changed")
    func extensions() async throws {
        try await DovecotServer.run { server in
            let tagged = "Message-ID:\r\n <m1@example.org>\r\nSubject: x\r\n\r\nbody\r\n"
            try server.deliver(tagged, name: "1700000000.1.host")
            try server.deliver(Self.mail(2), name: "1700000000.2.host")
            let session = try await Self.open(server.endpoint(.plain))
            try await session.create(folder: "Erledigt/März & mehr")
            try await session.create(folder: "Erledigt/März & mehr")
            #expect(
                try await Set(session.folders(matching: "*").map(\.name)) == [
                    "INBOX", "Erledigt", "Erledigt/März & mehr",
                ]
            )
            #expect(try await session.folders(matching: "Erledigt").first?.isSelectable == false)

            let status = try await session.select(folder: "INBOX", writable: true)
            let uids = try await session.uids(in: 1...UInt32.max)
            let identities = try await session.identify(uids + [UID(99)])
            #expect(Set(identities.keys) == Set(uids))
            #expect(Set(identities.values.map(\.messageID)) == [Array("<m1@example.org>".utf8), nil])
            #expect(identities.values.allSatisfy { $0.size ?? 0 > 0 && $0.internalDate != nil })

            #expect(status.highestModSeq != nil)
            #expect(try await !session.select(folder: "INBOX", writable: true).hasChanged(since: status.mark))
            _ = try await session.mark([uids[0]], by: .keyword)
            #expect(try await session.select(folder: "INBOX", writable: true).hasChanged(since: status.mark))

            let result = try await session.move(uids, to: "Erledigt/März & mehr")
            try await session.unselect()
            let target = try await session.select(folder: "Erledigt/März & mehr", writable: false)
            #expect(result.outcome == .moved && result.validity == target.uidValidity)
            #expect(try await session.uids(in: 1...UInt32.max) == result.uids.values.sorted())
            let moved = try await session.identify(result.uids.values.sorted())
            for uid in uids {
                let new = try #require(result.uids[uid])
                #expect(identities[uid]?.messageID == moved[new]?.messageID)
            }
            await session.logout()
        }
    }

    @Test("fault 43: what is gone meanwhile is told, and no error")
    func expungedMeanwhile() async throws {
        try await DovecotServer.run { server in
            for number in 1...3 { try server.deliver(Self.mail(number), name: "1700000000.\(number).host") }
            let session = try await Self.open(server.endpoint(.plain))
            let status = try await session.select(folder: "INBOX", writable: true)
            let uids = try await session.uids(in: 1...UInt32.max)
            let other = try await Self.open(server.endpoint(.plain))
            _ = try await other.select(folder: "INBOX", writable: true)
            _ = try await other.mark([uids[1]], by: .move(toFolder: "Elsewhere"))
            await other.logout()
            let delivered = Delivered()
            let asked = uids + [UID(999)]
            let missing = try await session.fetch(asked, as: Self.inbox, validity: status.uidValidity) {
                delivered.take($0)
            }
            #expect(missing.contains(UID(999)))
            #expect(Set(missing).union(delivered.all.map(\.location.uid)) == Set(asked))
            await session.logout()
        }
    }

    @Test func idleWakesForNewMailAndForCancellation() async throws {
        try await DovecotServer.run { server in
            let session = try await Self.open(server.endpoint(.implicit))
            _ = try await session.select(folder: "INBOX", writable: true)
            #expect(try await session.uids(in: 1...UInt32.max).isEmpty)
            async let hasNews = session.idle(until: .now + .seconds(600))
            try await Task.sleep(for: .milliseconds(300))
            try server.deliver(Self.mail(1), name: "1700000000.1.host")
            #expect(try await hasNews)
            #expect(try await session.uids(in: 1...UInt32.max).count == 1)

            let idling = Task { await Self.failure { _ = try await session.idle(until: .now + .seconds(600)) } }
            try await Task.sleep(for: .milliseconds(300))
            idling.cancel()
            #expect(await idling.value?.kind == .cancelled)
        }
    }

    @Test("faults 36, 38 and 52: refusals have their names, and no secret leaves where TLS cannot be trusted")
    func refusals() async throws {
        try await DovecotServer.run { server in
            for endpoint in [
                server.endpoint(.implicit, trusted: false), server.endpoint(.startTLS, trusted: false),
                server.endpoint(.implicit, host: "localhost"), server.endpoint(.startTLS, host: "localhost"),
            ] {
                let error = await Self.failure { _ = try await Self.open(endpoint) }
                #expect(error?.kind == .configuration)
                #expect(error?.message.contains("ca_file") == true)
                #expect(error?.message.contains(DovecotServer.password) == false)
            }
            let wrong = Credentials(user: "feedback", password: "wrong")
            for security in Endpoint.Security.allCases {
                let error = await Self.failure {
                    _ = try await MailboxSession.open(
                        server.endpoint(security),
                        credentials: wrong,
                        deadline: .now + .seconds(30)
                    )
                }
                #expect(error?.kind == .loginDenied)
            }
            let session = try await Self.open(server.endpoint(.plain))
            let missing = await Self.failure { _ = try await session.select(folder: "Nirgends", writable: true) }
            #expect(missing?.kind == .configuration)
            #expect(missing?.message.contains("\"Nirgends\"") == true)
            let status = try await session.select(folder: "INBOX", writable: true)
            #expect(status.exists == 0)
            await session.logout()
            // Dovecot logs how every session without a login ended, a little later: those over untrusted TLS never tried one.
            for _ in 0..<100 where server.log.components(separatedBy: "(no auth attempts").count <= 4 {
                try await Task.sleep(for: .milliseconds(100))
            }
            #expect(server.log.components(separatedBy: "(no auth attempts").count - 1 >= 4)
            #expect(server.log.components(separatedBy: "auth failed").count - 1 == 3)
        }
    }

    @Test("several windows, every mail exact")
    func twoThousandMails() async throws {
        try await DovecotServer.run { server in
            for number in 1...2000 { try server.deliver(Self.mail(number), name: "1700000000.\(number).host") }
            let session = try await Self.open(server.endpoint(.plain))
            let status = try await session.select(folder: "INBOX", writable: true)
            let delivered = try await Self.fetchAll(session, status)
            #expect(Set(delivered.bodies.values) == Set((1...2000).map { Self.mail($0) }))
            #expect(try await session.mark(delivered.all.map(\.location.uid), by: .keyword) == .marked)
            await session.logout()
        }
    }
}

extension String {
    fileprivate func components(separatedBy text: String) -> [Substring] {
        split(separator: text, omittingEmptySubsequences: false)
    }
}
