import Feedback
import Mailboxes
import SQL
import Store
import Testing

@testable import Daemon

/// One look after another into a folder of a server in memory, with the real store behind.
struct FolderPassTests {
    private static let folder = FolderID(mailbox: "feedback", folder: "INBOX")

    private static func mail(_ number: UInt32, date: String = "23-Nov-2026 10:00:00 +0000") -> FakeMailServer.Mail {
        FakeMailServer.Mail(
            body: "From: ann\(number)@example.org\r\nTo: it-feedback@example.org\r\nSubject: Thanks \(number)\r\n"
                + "Message-ID: <\(number)@example.org>\r\n\r\nThe new canteen screen \(number) is lovely, thank you.\r\n",
            date: date
        )
    }

    private static func server(_ uids: ClosedRange<UInt32>) -> FakeMailServer {
        FakeMailServer(Dictionary(uniqueKeysWithValues: uids.map { ($0, mail($0)) }))
    }

    private static func pass(
        on session: MailboxSession,
        _ place: Workplace,
        mailbox: Int = 0,
        as name: String? = nil,
        suspects: Suspects = Suspects(),
        clock: (any WallClock)? = nil
    ) throws -> FolderPass {
        let mailbox = place.configuration.mailboxes[mailbox]
        return FolderPass(
            folder: FolderID(mailbox: name ?? mailbox.name, folder: "INBOX"),
            mailbox: mailbox,
            session: session,
            pipeline: try place.pipeline(),
            store: place.store,
            clock: clock ?? place.clock,
            log: Workplace.quiet,
            suspects: suspects,
            outboxBell: place.bell
        )
    }

    /// As many turns on a connection of its own as there is something to fetch.
    @discardableResult
    private static func look(
        _ server: FakeMailServer,
        _ place: Workplace,
        mailbox: Int = 0,
        suspects: Suspects = Suspects(),
        clock: (any WallClock)? = nil,
        groupSize: Int = GroupSize.first
    ) async throws -> FolderPass.Outcome {
        let session = try await MailboxSession.begin(on: server.connected(), clock: place.clock)
        let pass = try pass(on: session, place, mailbox: mailbox, suspects: suspects, clock: clock)
        var view: FolderView?
        var outcome = FolderPass.Outcome()
        repeat {
            outcome = try await pass.run(&view, groupSize: groupSize)
            #expect(outcome.tally.addsUp)
        } while outcome.hasMore
        return outcome
    }

    private static func state(_ place: Workplace) async throws -> FolderState {
        let state = try #require(try await place.store.folderStates().first)
        #expect(state.tally.addsUp)
        return state
    }

    private static func status(_ place: Workplace) async throws -> StatusReport.Mailbox? {
        let inspector = StatusInspector(configuration: place.configuration, store: place.store, clock: place.clock)
        let mailbox = try await inspector.report(board: place.board, model: "test").mailboxes.first
        #expect(mailbox.map { $0.onServer == $0.stored + $0.quarantined + $0.waiting + $0.leftAlone } ?? true)
        return mailbox
    }

    @Test func everyMailIsStoredOnceAndMarkedAfterwards() async throws {
        try await Workplace.with { place in
            let server = Self.server(1...3)
            for _ in 1...2 { try await Self.look(server, place) }
            #expect(try await place.store.totals().messages == 3)
            #expect(await server.fetched == [[1, 2, 3]])
            #expect(await server.mails.values.allSatisfy { $0.flags.contains(MailboxSession.keyword) })
            let status = try await Self.status(place)
            #expect([status?.onServer, status?.stored, status?.waiting, status?.quarantined] == [3, 3, 0, 0])
        }
    }

    @Test("a rebuilt folder brings nothing twice")
    func aRenumberedFolderIsKnownByContent() async throws {
        try await Workplace.with { place in
            let server = Self.server(1...3)
            try await Self.look(server, place)
            await server.renumber(to: 8, from: 100)
            try await Self.look(server, place)
            #expect(try await place.store.totals().messages == 3)
        }
    }

    @Test("a mail that breaks every connection is set aside, and the others come in")
    func aDeadlyMailIsQuarantined() async throws {
        try await Workplace.with { place in
            let server = Self.server(1...3)
            await server.setDeadly([2])
            var suspects = Suspects()
            var breaks = 0
            while breaks < 20 {
                do {
                    try await Self.look(server, place, suspects: suspects)
                    break
                } catch let error as FetchBroken {
                    breaks += 1
                    if let suspect = error.suspect { suspects.add(suspect) }
                }
            }
            #expect(breaks < 10)
            #expect(try await place.store.totals().quarantined == 1)
            #expect(try await place.store.totals().messages == 3)
            #expect(await server.mails[2]?.flags.isEmpty == true)
            let status = try await Self.status(place)
            #expect([status?.onServer, status?.stored, status?.waiting, status?.quarantined] == [3, 2, 0, 1])
        }
    }

    @Test("a line that breaks at every fetch brings no mail into quarantine, and all come in once it is well")
    func aBadLineQuarantinesNobody() async throws {
        try await Workplace.with { place in
            let server = Self.server(1...3)
            await server.setDeadly([1, 2, 3])
            let watcher = try #require(place.services().watchers.first)
            var cares = watcher.folders.map { FolderCare($0) }
            for _ in 0..<15 {
                let session = try await MailboxSession.begin(on: server.connected(), clock: place.clock)
                for index in cares.indices { cares[index].view = nil }
                await #expect(throws: FolderTrouble.self) { try await watcher.goRound(&cares, on: session) {} }
            }
            #expect(try await place.store.totals().messages == 0)
            await server.setDeadly([])
            let session = try await MailboxSession.begin(on: server.connected(), clock: place.clock)
            for index in cares.indices { cares[index].view = nil }
            try await watcher.goRound(&cares, on: session) {}
            #expect(try await place.store.totals().messages == 3)
            #expect(try await place.store.totals().quarantined == 0)
        }
    }

    @Test("what the server does not hand over is waiting until it is given up, and never stored as an empty mail")
    func unreadableMailWaitsAndIsQuarantined() async throws {
        try await Workplace.with { place in
            let server = Self.server(1...3)
            await server.setSilent([1])
            await server.setEmpty([2])
            try await Self.look(server, place)
            var status = try await Self.status(place)
            #expect([status?.onServer, status?.stored, status?.waiting, status?.quarantined] == [3, 1, 2, 0])
            for _ in 2...FeedbackStore.maximumFetchAttempts { try await Self.look(server, place) }
            status = try await Self.status(place)
            #expect([status?.onServer, status?.stored, status?.waiting, status?.quarantined] == [3, 1, 0, 2])
            #expect(await server.mails[2]?.flags.isEmpty == true)
        }
    }

    @Test func mailRemovedWhileWeLookIsCountedAsGone() async throws {
        try await Workplace.with { place in
            let server = Self.server(1...3)
            await server.setVanishing([3])
            try await Self.look(server, place)
            let status = try await Self.status(place)
            #expect([status?.onServer, status?.stored, status?.waiting, status?.goneBeforeRead] == [2, 2, 0, 1])
        }
    }

    @Test func movedMailIsNoLongerOnTheServer() async throws {
        let moving =
            "[[mailbox]]\nname = \"moving\"\nurl = \"imaps://other.example.org\"\nuser = \"b@example.org\"\n"
            + "secret = \"credential:imap\"\nmark = \"move\"\nmove_to = \"Done\"\n"
        try await Workplace.with(moving) { place in
            let server = Self.server(1...3)
            let outcome = try await Self.look(server, place, mailbox: 1)
            #expect(outcome.tally == FolderTally())
            #expect(await server.moved.count == 3)
            #expect(try await Self.status(place)?.stored == 0)
        }
    }

    @Test("the last look is when the folder was listed, not when its mails had all been fetched")
    func aLookBeginsWithItsListing() async throws {
        try await Workplace.with { place in
            let server = Self.server(1...1)
            try await Self.look(server, place, clock: HurryingClock(Workplace.start))
            #expect(try await Self.state(place).times.allReadAt == Workplace.start)
        }
    }

    @Test("a full store takes nothing in, marks nothing, and goes on once there is room")
    func aFullStoreLosesNothing() async throws {
        try await Workplace.with { place in
            var large = Self.mail(1)
            large.body += String(repeating: "All of it is lovely.\r\n", count: 20_000)
            let server = FakeMailServer([1: Self.mail(1), 2: large, 3: Self.mail(3)])
            try await Self.look(FakeMailServer(), place)
            try await place.store.limitSize(toBytes: 1)
            let error = await #expect(throws: StoreError.self) { try await Self.look(server, place) }
            #expect(error?.kind == .full)
            #expect(await server.mails.values.allSatisfy(\.flags.isEmpty))
            try await place.store.limitSize(toBytes: 1 << 30)
            try await Self.look(server, place)
            #expect(try await place.store.totals().messages == 3)
        }
    }

    // MARK: - Backlogs

    @Test("mail that comes while a backlog is read is fetched before the rest of it")
    func newMailBeforeTheBacklog() async throws {
        try await Workplace.with { place in
            let server = Self.server(1...40)
            let late = Self.mail(41)
            await server.setAfterFetch { server in
                if await server.fetched.count == 1 { await server.put(41, late) }
            }
            try await Self.look(server, place, groupSize: 10)
            let fetched = await server.fetched
            #expect(fetched.prefix(2) == [Array(31...40), Array(22...30) + [41]])
            #expect(try await place.store.totals().messages == 41)
        }
    }

    @Test("the account adds up at every step, across a restart in the middle")
    func theAccountAddsUpDuringABacklog() async throws {
        try await Workplace.with { place in
            let server = Self.server(1...30)
            let session = try await MailboxSession.begin(on: server.connected(), clock: place.clock)
            var view: FolderView?
            let outcome = try await Self.pass(on: session, place).run(&view, groupSize: 10)
            #expect(outcome.hasMore)
            let status = try await Self.status(place)
            #expect([status?.onServer, status?.stored, status?.waiting] == [30, 10, 20])
            #expect(status?.lookedAt != nil && status?.lastReadAt == nil)
            await server.remove(3)
            try await Self.look(server, place)
            let state = try await Self.state(place)
            #expect(state.tally.stored == 29 && state.tally.waiting == 0)
            // Seen by the first connection, gone at the next: nobody knows it by its content, but its number tells.
            #expect(state.gone + state.passedOver == 1)
        }
    }

    @Test(
        "old mail is left alone as configured, unfetched, and counted",
        arguments: ["backlog = \"0s\"", "since = 2026-11-23"]
    )
    func oldMailIsLeftAlone(line: String) async throws {
        let mailbox =
            "[[mailbox]]\nname = \"second\"\nurl = \"imaps://other.example.org\"\nuser = \"b@example.org\"\n"
            + "secret = \"credential:imap\"\n\(line)\n"
        try await Workplace.with(mailbox) { place in
            let server = FakeMailServer([
                1: Self.mail(1, date: "03-Oct-2026 10:00:00 +0000"),
                2: Self.mail(2, date: "22-Nov-2026 10:00:00 +0000"),
                3: Self.mail(3, date: "23-Nov-2026 10:00:01 +0000"),
            ])
            for _ in 1...2 {
                let outcome = try await Self.look(server, place, mailbox: 1)
                #expect([outcome.tally.onServer, outcome.tally.stored, outcome.tally.leftAlone] == [3, 1, 2])
            }
            #expect(await server.fetched == [[3]])
            #expect(await server.mails[1]?.flags.isEmpty == true)
        }
    }

    @Test("an earlier day or a longer backlog brings in what was left alone, as old mail, and nothing twice")
    func theOperatorWantsOlderMail() async throws {
        let mailbox = { (line: String) in
            "[[mailbox]]\nname = \"second\"\nurl = \"imaps://other.example.org\"\nuser = \"b@example.org\"\n"
                + "secret = \"credential:imap\"\n\(line)\n"
        }
        let lines = ["since = 2026-11-20", "since = 2026-10-01", "backlog = \"9999d\"", "since = 2026-11-23"]
        let additions = lines.enumerated().map { index, line in
            mailbox(line).replacing("second", with: "second\(index)").replacing("b@", with: "b\(index)@")
        }
        try await Workplace.with(additions.joined()) { place in
            let server = FakeMailServer([
                1: Self.mail(1, date: "03-Sep-2026 10:00:00 +0000"),
                2: Self.mail(2, date: "03-Oct-2026 10:00:00 +0000"),
                3: Self.mail(3, date: "03-Oct-2026 10:00:01 +0000"),
                4: Self.mail(4, date: "22-Nov-2026 10:00:00 +0000"),
            ])
            // The same mailbox under configurations that follow one another.
            let expected = [[4, 1, 3], [3, 2, 0], [3, 3, 0], [3, 3, 0]]
            for (index, counts) in expected.enumerated() {
                for _ in 1...2 {
                    let session = try await MailboxSession.begin(on: server.connected(), clock: place.clock)
                    let pass = try Self.pass(on: session, place, mailbox: index + 1, as: "second0")
                    var view: FolderView?
                    var outcome = FolderPass.Outcome()
                    repeat { outcome = try await pass.run(&view) } while outcome.hasMore
                    let tally = outcome.tally
                    #expect(
                        [tally.onServer, tally.stored, tally.leftAlone] == [
                            counts[0], counts[1], counts[0] - counts[1],
                        ]
                    )
                }
                if index == 0 { await server.remove(2) }
            }
            #expect(try await Self.state(place).passedOver == 0)
            #expect(try await place.store.totals().messages == 3)
            #expect(try await place.store.totals().backlog == 3)
            #expect(try await place.outbox().isEmpty)
        }
    }

    @Test(
        "old mail that was left alone is not fetched, stored or answered when the folder is renumbered right after the start"
    )
    func leftAloneThroughARenumbering() async throws {
        let mailbox =
            "[[mailbox]]\nname = \"second\"\nurl = \"imaps://other.example.org\"\nuser = \"b@example.org\"\n"
            + "secret = \"credential:imap\"\nbacklog = \"0s\"\n"
        try await Workplace.with(mailbox) { place in
            let server = FakeMailServer(
                Dictionary(
                    uniqueKeysWithValues: (1...30).map { ($0, Self.mail($0, date: "22-Nov-2026 10:00:00 +0000")) }
                )
            )
            await server.put(31, Self.mail(31, date: "23-Nov-2026 10:00:01 +0000"))
            try await Self.look(server, place, mailbox: 1)
            await server.renumber(to: 8, from: 100)
            let outcome = try await Self.look(server, place, mailbox: 1)
            #expect([outcome.tally.onServer, outcome.tally.stored, outcome.tally.leftAlone] == [31, 1, 30])
            #expect(await server.fetched == [[31], [130]])
            #expect(try await place.store.totals().messages == 1)
        }
    }

    @Test("old mail that staff move into the folder is stored, and nothing follows from it")
    func oldMailMovedIn() async throws {
        try await Workplace.with { place in
            let server = FakeMailServer()
            try await Self.look(server, place)
            place.clock.advance(by: .days(30))
            try await Self.look(server, place)
            await server.put(1, Self.mail(1, date: "01-Dec-2026 10:00:00 +0000"))
            await server.put(2, Self.mail(2, date: "23-Dec-2026 09:00:00 +0000"))
            try await Self.look(server, place)
            let totals = try await place.store.totals()
            #expect(totals.messages == 2 && totals.backlog == 1)
        }
    }

    // MARK: - Hints

    @Test(
        "an unchanged folder is not listed again where the server vouches for it, and an unvouched one is looked through"
    )
    func hintsSaveTheListing() async throws {
        try await Workplace.with { place in
            for modSeq in [nil, 5] {
                let server = Self.server(1...3)
                await server.setUIDNext(4)
                await server.setModSeq(modSeq)
                let session = try await MailboxSession.begin(on: server.connected(), clock: place.clock)
                let pass = try Self.pass(on: session, place)
                var view: FolderView?
                for _ in 1...3 { _ = try await pass.run(&view) }
                let before = await server.searches
                _ = try await pass.run(&view)
                #expect(await server.searches - before == (modSeq == nil ? 1 : 0))
            }
        }
    }

    @Test("UIDNEXT that lies hides nothing", arguments: [nil, 1, 2, 4_000_000_000] as [UInt32?])
    func uidNextIsOnlyAHint(uidNext: UInt32?) async throws {
        try await Workplace.with { place in
            let server = Self.server(1...3)
            await server.setUIDNext(uidNext)
            let session = try await MailboxSession.begin(on: server.connected(), clock: place.clock)
            let pass = try Self.pass(on: session, place)
            var view: FolderView?
            _ = try await pass.run(&view)
            await server.put(4, Self.mail(4))
            _ = try await pass.run(&view)
            await server.remove(1)
            await server.put(5, Self.mail(5))
            let outcome = try await pass.run(&view)
            #expect(outcome.tally.onServer == 4 && outcome.tally.stored == 4)
            #expect(try await place.store.totals().messages == 5)
            #expect(try await Self.state(place).passedOver == 0)
        }
    }

    @Test("another client's \\Seen hides nothing")
    func seenMailIsRead() async throws {
        try await Workplace.with { place in
            let server = Self.server(1...3)
            await server.flagAll("\\Seen")
            try await Self.look(server, place)
            #expect(try await place.store.totals().messages == 3)
        }
    }

    // MARK: - What came and went

    @Test("numbers passed over between two looks are counted once, and those from before the first look never")
    func numbersPassedOver() async throws {
        try await Workplace.with { place in
            let server = FakeMailServer([5: Self.mail(5), 9: Self.mail(9)])
            await server.setUIDNext(12)
            try await Self.look(server, place)
            #expect(try await Self.state(place).passedOver == 0)
            // 12 came and went; 13 came; 14 and 15 came and went.
            await server.put(13, Self.mail(13))
            await server.setUIDNext(16)
            for _ in 1...3 {
                try await Self.look(server, place)
                #expect(try await Self.state(place).passedOver == 3)
            }
            // A stored mail that is removed is none of them, nor is what the server counts in a leap.
            await server.remove(13)
            await server.setUIDNext(2_000_000_000)
            try await Self.look(server, place)
            #expect(try await Self.state(place).passedOver == 3)
        }
    }

    @Test("a new numbering adds nothing to what was passed over, and takes nothing from it")
    func passedOverSurvivesARenumbering() async throws {
        try await Workplace.with { place in
            let server = FakeMailServer([1: Self.mail(1)])
            await server.setUIDNext(2)
            try await Self.look(server, place)
            await server.setUIDNext(4)
            try await Self.look(server, place)
            #expect(try await Self.state(place).passedOver == 2)
            await server.renumber(to: 8, from: 700)
            await server.setUIDNext(900)
            try await Self.look(server, place)
            #expect(try await Self.state(place).passedOver == 2)
            #expect(try await place.store.totals().messages == 1)
        }
    }

    // MARK: - Numbers used twice

    @Test(
        "a number that stands for another mail under the same UIDVALIDITY: both mails are stored, and the new one marked"
    )
    func reusedNumbers() async throws {
        try await Workplace.with { place in
            let server = Self.server(1...3)
            await server.setUIDNext(4)
            try await Self.look(server, place)
            await server.put(2, Self.mail(72))
            await server.put(3, Self.mail(73))
            for _ in 1...2 {
                let outcome = try await Self.look(server, place)
                #expect(outcome.tally.stored == 3 && outcome.tally.waiting == 0)
            }
            #expect(try await place.store.totals().messages == 5)
            #expect(await server.mails.values.allSatisfy { $0.flags.contains(MailboxSession.keyword) })
            #expect(await server.fetched.dropFirst() == [[2, 3]])
            #expect(try await Self.state(place).passedOver == 0)
        }
    }

    @Test("sizes that are estimates make no mail another one: nothing is fetched twice")
    func estimatedSizes() async throws {
        try await Workplace.with { place in
            let server = Self.server(1...30)
            await server.setSizeError(-3)
            try await Self.look(server, place)
            let fetched = await server.fetched
            for _ in 1...2 { try await Self.look(server, place) }
            #expect(await server.fetched == fetched)
            #expect(try await place.store.totals().messages == 30)
        }
    }

    @Test("an identifier that is the end of another's is not the same")
    func similarIdentifiers() async throws {
        try await Workplace.with { place in
            let server = Self.server(1...3)
            await server.setSizeError(-3)
            try await Self.look(server, place)
            await server.put(3, Self.mail(13))
            try await Self.look(server, place)
            #expect(try await place.store.totals().messages == 4)
        }
    }

    @Test("a folder that EXISTS calls empty is searched all the same")
    func claimedToBeEmpty() async throws {
        try await Workplace.with { place in
            let server = Self.server(1...3)
            await server.claim(0)
            let outcome = try await Self.look(server, place)
            #expect(outcome.tally.stored == 3)
        }
    }

    @Test("mails without a date, there at the first look, are a backlog; what comes later is new")
    func withoutDates() async throws {
        try await Workplace.with { place in
            let server = FakeMailServer([1: Self.mail(1, date: ""), 2: Self.mail(2, date: "some day")])
            try await Self.look(server, place)
            #expect(try await place.store.totals().backlog == 2)
            await server.put(3, Self.mail(3, date: ""))
            try await Self.look(server, place)
            #expect(try await place.store.totals().backlog == 2)
            #expect(try await place.store.totals().messages == 3)
        }
    }

    @Test("a server without UIDVALIDITY is read all the same")
    func noValidity() async throws {
        try await Workplace.with { place in
            let server = Self.server(1...3)
            await server.renumber(to: 0, from: 1)
            for _ in 1...2 { try await Self.look(server, place) }
            #expect(try await place.store.totals().messages == 3)
            #expect(await server.fetched == [[1, 2, 3]])
        }
    }

    // MARK: - Quarantine

    @Test("a quarantined mail is fetched again once a day or when asked, and its place is taken by the mail")
    func aQuarantinedMailComesAfterAll() async throws {
        try await Workplace.with { place in
            let server = Self.server(1...2)
            await server.setSilent([1])
            for _ in 1...5 { try await Self.look(server, place) }
            let quarantined = try #require(try await place.store.quarantined(limit: 9).first)
            #expect(!quarantined.hasBytes && quarantined.location?.uid == UID(1))
            let tries = await server.fetched.count { $0.contains(1) }
            // The first time at once again, as the server did answer with the other mail of the group.
            #expect(tries == FeedbackStore.maximumFetchAttempts + 1)
            await server.setSilent([])
            try await Self.look(server, place)
            #expect(try await Self.state(place).tally.quarantined == 1)
            #expect(try await place.store.retry(quarantined.number) == .asked(Self.folder))
            try await Self.look(server, place)
            let state = try await Self.state(place)
            #expect(state.tally.quarantined == 0 && state.tally.stored == 2)
            let totals = try await place.store.totals()
            #expect(totals.messages == 2 && totals.quarantined == 0 && totals.accounted == 2)
            #expect(try await place.store.retry(quarantined.number) != .asked(Self.folder))
        }
    }

    @Test func aQuarantinedMailIsTriedOnceADay() async throws {
        try await Workplace.with { place in
            let server = Self.server(1...2)
            await server.setSilent([1])
            for _ in 1...4 { try await Self.look(server, place) }
            let tries = await server.fetched.count { $0.contains(1) }
            place.clock.advance(by: .hours(25))
            for _ in 1...3 { try await Self.look(server, place) }
            let triesAfterADay = await server.fetched.count { $0.contains(1) }
            #expect(triesAfterADay == tries + 1)
            #expect(try await place.store.totals().messages == 2)
            await server.setSilent([])
            place.clock.advance(by: .hours(25))
            try await Self.look(server, place)
            #expect(try await place.store.totals().people.values.reduce(0, +) == 2)
            #expect(try await place.outbox().isEmpty)
        }
    }

    @Test("a quarantined mail that somebody removes is gone before it was read")
    func aQuarantinedMailThatGoes() async throws {
        try await Workplace.with { place in
            let server = Self.server(1...2)
            await server.setSilent([1])
            for _ in 1...3 { try await Self.look(server, place) }
            await server.remove(1)
            try await Self.look(server, place)
            let state = try await Self.state(place)
            #expect([state.tally.onServer, state.tally.stored, state.gone, state.passedOver] == [1, 1, 1, 0])
        }
    }
}
