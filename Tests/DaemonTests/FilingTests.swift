import Feedback
import HostileIMAP
import Mailboxes
import Store
import Synchronization
import Testing

@testable import Daemon

/// Mails filed into folders, and people who move them: through the watcher, over a real socket, into the real store.
struct FilingTests {
    /// With MOVE and COPYUID, with either, and with nothing but RFC 3501.
    private static let servers = [
        ServedConnection.allCapabilities, "IMAP4rev1 UIDPLUS", "IMAP4rev1 MOVE", "IMAP4rev1",
    ]

    @Test("stored mails are filed by what they are, and that is nobody's correction", arguments: servers)
    func filed(capabilities: String) async throws {
        try await FilingPlace.with(capabilities: capabilities) { bench in
            bench.deliver("ann", FilingPlace.complaint)
            bench.deliver("ben", FilingPlace.praise)
            for _ in 1...3 { try await bench.look() }
            #expect(bench.people(in: .complaint) == ["ann"] && bench.people(in: .praise) == ["ben"])
            // Without EXPUNGE of single mails the originals stay, flagged as deleted: others may have flagged mails too.
            let originals = bench.served["INBOX"]?.mails ?? []
            #expect(originals.count == (capabilities == "IMAP4rev1" ? 2 : 0))
            #expect(originals.allSatisfy { $0.flags.contains("\\Deleted") })
            #expect(try await bench.place.store.totals().messages == 2)
            #expect(try await bench.states().isEmpty)
            #expect(try await bench.filed() == [.complaint: 1, .praise: 1])
            #expect(Set(bench.served.names) == Set(Tray.allCases.map(FilingPlace.name) + ["INBOX"]))
            #expect(await bench.place.board.allTroubles.isEmpty)
        }
    }

    @Test("a dragged mail is a correction, dragged back it is undone, and the counts follow", arguments: servers)
    func dragged(capabilities: String) async throws {
        try await FilingPlace.with(capabilities: capabilities) { bench in
            bench.deliver("ann", FilingPlace.complaint)
            try await bench.look()
            let before = try await bench.verdict("ann")
            bench.drag("ann", from: .complaint, to: .outage)
            try await bench.look()
            #expect(try await bench.states() == [.inForce: 1])
            #expect(try await bench.place.store.totals().people == [.outage: 1])
            let correction = try #require(try await bench.place.store.corrections(limit: 1).first)
            #expect(correction.origin.place == "shared/Earshot/Outage" && correction.origin.who == "staff, by folder")
            bench.drag("ann", from: .outage, to: .complaint)
            try await bench.look()
            #expect(try await bench.states() == [.undone: 1])
            let after = try await bench.verdict("ann")
            #expect(after.category == before.category && after.model == before.model)
            #expect(after.isUnsure == before.isUnsure && after.probabilities == before.probabilities)
        }
    }

    @Test("a mail program that copies and flags is understood before it tidies up, and after", arguments: servers)
    func copied(capabilities: String) async throws {
        try await FilingPlace.with(capabilities: capabilities) { bench in
            bench.deliver("ann", FilingPlace.complaint)
            try await bench.look()
            for (old, new) in [(Tray.complaint, Tray.outage), (.outage, .request), (.request, .complaint)] {
                let count = bench.served.dragByCopy("<ann@", from: FilingPlace.name(old), to: FilingPlace.name(new))
                #expect(count == 1)
                for _ in 1...2 { try await bench.look() }
                #expect(try await bench.verdict("ann").category == new.category)
            }
            #expect(try await bench.states() == [.undone: 1, .replaced: 1])
            for tray in Tray.allCases {
                bench.served[FilingPlace.name(tray)]?.mails.removeAll { $0.flags.contains("\\Deleted") }
            }
            try await bench.look()
            #expect(try await bench.states() == [.undone: 1, .replaced: 1])
            #expect(try await bench.filed() == [.complaint: 1])
            #expect(try await bench.place.store.totals().messages == 1)
        }
    }

    @Test("back and forth twenty times on one connection: the last word holds, and there is one mail")
    func backAndForth() async throws {
        try await FilingPlace.with { bench in
            bench.deliver("ann", FilingPlace.complaint)
            let session = try await bench.connect()
            let watcher = try bench.watcher()
            var cares = watcher.folders.map { FolderCare($0) }
            try await watcher.goRound(&cares, on: session) {}
            for turn in 0..<20 {
                let isForth = turn.isMultiple(of: 2)
                bench.drag("ann", from: isForth ? .complaint : .request, to: isForth ? .request : .complaint)
                try await watcher.goRound(&cares, on: session) {}
                #expect(try await bench.states()[.inForce, default: 0] == (isForth ? 1 : 0))
                #expect(try await bench.verdict("ann").category == (isForth ? .request : .complaint))
            }
            try await bench.check()
            #expect(try await bench.place.store.totals().messages == 1)
            #expect(try await bench.states() == [.undone: 10])
            await session.logout()
        }
    }

    @Test("killed after the move and before its record: nothing is doubled, and no person has corrected anything")
    func killedInBetween() async throws {
        try await FilingPlace.with { bench in
            bench.deliver("ann", FilingPlace.complaint)
            bench.deliver("ben", FilingPlace.praise)
            bench.served.refusals = ["MOVE"]
            try await bench.look()
            #expect(try await bench.place.store.totals().messages == 2)
            #expect(bench.people(in: "INBOX") == ["ann", "ben"])
            // The moves were made; nobody lived to write that down. Ben's mail was dragged on by somebody since.
            bench.served.drag("<ann@", from: "INBOX", to: FilingPlace.name(.complaint))
            bench.served.drag("<ben@", from: "INBOX", to: FilingPlace.name(.request))
            bench.served.refusals = []
            for _ in 1...2 { try await bench.look() }
            #expect(try await bench.place.store.totals().messages == 2)
            let corrections = try await bench.place.store.corrections(limit: 9)
            #expect(corrections.map(\.after.category) == [.request])
            #expect(bench.people(in: .complaint) == ["ann"] && bench.people(in: .request) == ["ben"])
        }
    }

    @Test("a move that is refused, or done by halves, ten times running: stored once, no growing copies, told once")
    func refusedMoves() async throws {
        try await FilingPlace.with(capabilities: "IMAP4rev1 UIDPLUS") { bench in
            bench.deliver("ann", FilingPlace.complaint)
            bench.deliver("ben", FilingPlace.praise)
            for command in ["COPY", "STORE"] {
                bench.served.refusals = [command]
                for _ in 1...10 { try await bench.look() }
                #expect(bench.people(in: "INBOX") == ["ann", "ben"])
                // A copy is found in its tray, and then the original is left alone.
                #expect(await bench.place.board.allTroubles.count == (command == "COPY" ? 1 : 0))
                #expect(bench.people(in: .complaint).count + bench.people(in: .praise).count <= 2)
            }
            bench.served.refusals = []
            try await bench.look()
            #expect(try await bench.place.store.totals().messages == 2)
            #expect(try await bench.states().isEmpty)
            #expect(bench.people(in: .complaint).count <= 1 && bench.people(in: .praise).count <= 1)
            #expect(await bench.place.board.allTroubles.isEmpty)
        }
    }

    @Test("a renumbered tray, and one that somebody removed, yield no correction")
    func renumbered() async throws {
        try await FilingPlace.with { bench in
            bench.deliver("ann", FilingPlace.complaint)
            bench.deliver("ben", FilingPlace.praise)
            try await bench.look()
            let name = FilingPlace.name(.complaint)
            var anew = ServedFolder(validity: 901)
            anew.nextUID = 400
            for mail in bench.served[name]?.mails ?? [] { anew.add(mail) }
            bench.served[name] = anew
            bench.served[FilingPlace.name(.praise)] = nil
            for _ in 1...2 { try await bench.look() }
            #expect(try await bench.states().isEmpty)
            #expect(bench.served.names.contains(FilingPlace.name(.praise)))
            #expect(try await bench.filed() == [.complaint: 1])
            #expect(try await bench.verdict("ben").category == .praise)
            bench.drag("ann", from: .complaint, to: .outage)
            try await bench.look()
            #expect(try await bench.states() == [.inForce: 1])
        }
    }

    @Test("put back into the inbox, a mail stays there; removed from its tray, it stays in the store")
    func takenOut() async throws {
        try await FilingPlace.with { bench in
            bench.deliver("ann", FilingPlace.complaint)
            bench.deliver("ben", FilingPlace.praise)
            try await bench.look()
            bench.served.drag("<ann@", from: FilingPlace.name(.complaint), to: "INBOX")
            bench.served[FilingPlace.name(.praise)]?.mails = []
            for _ in 1...3 { try await bench.look() }
            #expect(bench.people(in: "INBOX") == ["ann"])
            #expect(try await bench.states().isEmpty)
            #expect(try await bench.place.store.totals().people == [.complaint: 1, .praise: 1])
        }
    }

    @Test("a mail put into a tray by hand is taken in, and is what the tray says")
    func byHand() async throws {
        try await FilingPlace.with { bench in
            try await bench.look()
            bench.deliver("ann", FilingPlace.complaint, to: FilingPlace.name(.request))
            bench.deliver("ben", FilingPlace.praise, to: FilingPlace.name(.praise))
            try await bench.look()
            #expect(try await bench.verdict("ann").category == .request)
            #expect(try await bench.states() == [.inForce: 1])
            #expect(try await bench.place.store.totals().messages == 2)
        }
    }

    @Test("a lost store takes filed mails in again, and nobody is answered or warned a second time")
    func lostStore() async throws {
        try await FilingPlace.with { bench in
            bench.deliver("ann", "The VPN is down since this morning, I cannot connect and cannot work.")
            try await bench.look()
            #expect(try await bench.place.outbox() == ["helpdesk queued": 1])
            let tray = try #require(Tray.allCases.first { bench.people(in: $0) == ["ann"] })
            try await Workplace.with(FilingPlace.additions) { place in
                let again = FilingPlace(place: place, served: bench.served, server: bench.server)
                try await again.look()
                let totals = try await place.store.totals()
                #expect(totals.messages == 1 && totals.backlog == 1)
                #expect(try await place.outbox().isEmpty)
                #expect(try await again.states().isEmpty)
                #expect(again.people(in: tray) == ["ann"])
            }
        }
    }

    @Test(
        "fault 41 in a tray: a number that stands for another mail now; both are kept, and the first is found elsewhere"
    )
    func reusedNumber() async throws {
        try await FilingPlace.with { bench in
            bench.deliver("ann", FilingPlace.complaint)
            try await bench.look()
            bench.drag("ann", from: .complaint, to: .request)
            bench.served[FilingPlace.name(.complaint)]?.nextUID = 1
            bench.deliver("ben", FilingPlace.praise, to: FilingPlace.name(.complaint))
            for _ in 1...2 { try await bench.look() }
            #expect(try await bench.verdict("ann").category == .request)
            #expect(try await bench.verdict("ben").category == .complaint)
            #expect(try await bench.place.store.totals().messages == 2)
            #expect(try await bench.states() == [.inForce: 2])
        }
    }

    @Test(
        "fault 43 in a tray: a mail that somebody removes between the listing and the FETCH is counted, and stops nothing"
    )
    func removedMeanwhile() async throws {
        try await FilingPlace.with { bench in
            let trays = Dictionary(
                uniqueKeysWithValues: Tray.allCases.map { (FilingPlace.name($0), FakeMailServer([1: Self.mail($0)])) }
            )
            await trays[FilingPlace.name(.praise)]?.setVanishing([1])
            let folders = trays.merging(["INBOX": FakeMailServer()]) { tray, _ in tray }
            let stream = FakeMailServer.connected(to: folders)
            let session = try await MailboxSession.begin(on: stream, clock: bench.place.clock)
            let watcher = try bench.watcher()
            var cares = watcher.folders.map { FolderCare($0) }
            for _ in 1...2 { try await watcher.goRound(&cares, on: session) {} }
            try await bench.check()
            #expect(try await bench.place.store.totals().messages == 6)
            let states = try await bench.place.store.folderStates()
            #expect(states.first { $0.tray == .praise }?.gone == 1)
            #expect(await bench.place.board.allTroubles.isEmpty)
        }
    }

    @Test("a command's correction moves the mail at the next look, and that move is nobody's word")
    func byCommand() async throws {
        try await FilingPlace.with { bench in
            bench.deliver("ann", FilingPlace.complaint)
            try await bench.look()
            let desk = ControlDesk(store: bench.place.store, board: bench.place.board, clock: bench.place.clock) { _ in
            }
            await desk.serve(try bench.place.services())
            var request = ControlRequest(.correct, number: 1, tray: .request)
            request.user = "carla"
            #expect(await desk.answer(request).message == "mail 1 is now request, was complaint")
            #expect(await desk.answer(request).message == "mail 1 is taken for request already")
            for _ in 1...2 { try await bench.look() }
            #expect(bench.people(in: .request) == ["ann"] && bench.people(in: .complaint).isEmpty)
            #expect(try await bench.states() == [.inForce: 1])
            #expect(try await bench.place.store.corrections(limit: 1).first?.origin.who == "carla")
            #expect(await desk.answer(ControlRequest(.correct, number: 1)).error == nil)
            for _ in 1...2 { try await bench.look() }
            #expect(bench.people(in: .complaint) == ["ann"])
            #expect(try await bench.states() == [.undone: 1])
            #expect(await desk.answer(ControlRequest(.correct, number: 9)).error == "there is no mail 9")
        }
    }

    @Test("the same words are judged as a person judged them, until that is undone")
    func precedents() async throws {
        try await FilingPlace.with { bench in
            bench.deliver("ann", FilingPlace.complaint)
            try await bench.look()
            bench.drag("ann", from: .complaint, to: .request)
            try await bench.look()
            bench.deliver("ben", "  EVERY month we have to change\r\nthe password again, this is really annoying. ")
            try await bench.look()
            let verdict = try await bench.verdict("ben")
            #expect(verdict.category == .request && verdict.model == "staff" && verdict.confidence == 1)
            #expect(verdict.reasons.map(\.words) == ["a person judged mail 1 so"])
            #expect(bench.people(in: .request) == ["ann", "ben"])
            bench.drag("ann", from: .request, to: .complaint)
            try await bench.look()
            bench.deliver("cem", FilingPlace.complaint)
            try await bench.look()
            #expect(try await bench.verdict("cem").category == .complaint)
            #expect(try await bench.verdict("ben").category == .request)
        }
    }

    @Test("one word about one mail silences no outage report by somebody else; about two it does")
    func precedentsSilenceNoOutage() async throws {
        try await FilingPlace.with { bench in
            bench.deliver("ann", Self.failure)
            try await bench.look()
            #expect(try await bench.verdict("ann").category == .outage)
            bench.drag("ann", from: .outage, to: .request)
            try await bench.look()
            bench.deliver("ben", Self.failure)
            try await bench.look()
            #expect(try await bench.verdict("ben").category == .outage)
            #expect(try await bench.verdict("ben").model != Verdict.byStaff)
            bench.drag("ben", from: .outage, to: .request)
            try await bench.look()
            bench.deliver("cem", Self.failure)
            try await bench.look()
            #expect(try await bench.verdict("cem").category == .request)
        }
    }

    private static let failure = "Nothing works any more since this morning, nobody here can log in, it shows an error."

    @Test("a large backlog is filed and read in turns, and an unchanged tray costs one SELECT")
    func quiet() async throws {
        try await FilingPlace.with { bench in
            for person in 0..<300 { bench.deliver("p\(person)", "\(FilingPlace.complaint) Number \(person).") }
            try await bench.look()
            #expect(bench.people(in: .complaint).count == 300)
            let trays = Dictionary(
                uniqueKeysWithValues: Tray.allCases.map { (FilingPlace.name($0), FakeMailServer([1: Self.mail($0)])) }
            )
            for tray in trays.values {
                await tray.setUIDNext(2)
                await tray.setModSeq(3)
            }
            let folders = trays.merging(["INBOX": FakeMailServer()]) { tray, _ in tray }
            try await bench.place.store.recordTrays([:], of: "shared")
            let stream = FakeMailServer.connected(to: folders)
            let session = try await MailboxSession.begin(on: stream, clock: bench.place.clock)
            let watcher = try bench.watcher()
            var cares = watcher.folders.map { FolderCare($0) }
            try await watcher.goRound(&cares, on: session) {}
            var asked: [Int] = []
            for tray in trays.values { asked.append(await tray.searches) }
            for _ in 1...3 { try await watcher.goRound(&cares, on: session) {} }
            for (tray, before) in zip(trays.values, asked) {
                #expect(await tray.searches == before)
                #expect(await tray.fetched.count == 1)
            }
        }
    }

    @Test("the status counts trays and corrections, and the digest's account takes trays in")
    func status() async throws {
        try await FilingPlace.with { bench in
            let place = bench.place
            bench.deliver("ann", FilingPlace.complaint)
            bench.deliver("ben", FilingPlace.praise)
            try await bench.look()
            bench.drag("ann", from: .complaint, to: .unsure)
            try await bench.look()
            let inspector = StatusInspector(configuration: place.configuration, store: place.store, clock: place.clock)
            let report = try await inspector.report(board: place.board, model: "test")
            #expect(report.mailboxes.map(\.folder) == ["INBOX"] && report.mailboxes.allSatisfy { $0.tray == nil })
            let counts = Dictionary(uniqueKeysWithValues: report.trays.map { ($0.tray ?? "", $0.stored) })
            let expected = Tray.allCases.map { ($0.rawValue, [.unsure, .praise].contains($0) ? 1 : 0) }
            #expect(counts == Dictionary(uniqueKeysWithValues: expected))
            #expect(report.corrections.inForce == 1 && report.corrections.undone == 0)
            #expect(!report.troubles.contains { $0.contains("shared") })
            let read = try await place.store.folderStates().filter { place.configuration.reads($0) }
            #expect(read.map(\.tally.onServer).reduce(0, +) == 2)
            // Filed no longer: the folders are somebody else's business.
            try await place.store.recordTrays([:], of: "shared")
            let later = try await inspector.report(board: place.board, model: "test")
            #expect(later.trays.isEmpty && later.corrections.inForce == 1)
        }
    }

    @Test("trays wait until the folders that people write to have been read")
    func traysComeLast() async throws {
        try await FilingPlace.with { bench in
            let mails = (1...600 as ClosedRange<UInt32>).map { ($0, Self.mail(.praise, $0)) }
            let inbox = FakeMailServer(Dictionary(uniqueKeysWithValues: mails))
            let trays = Dictionary(
                uniqueKeysWithValues: Tray.allCases.map { (FilingPlace.name($0), FakeMailServer([1: Self.mail($0)])) }
            )
            let readBefore = Mutex<[Int]>([])
            for tray in trays.values {
                await tray.setAfterFetch { _ in
                    let count = await inbox.fetched.joined().count
                    readBefore.withLock { $0.append(count) }
                }
            }
            let stream = FakeMailServer.connected(to: trays.merging(["INBOX": inbox]) { tray, _ in tray })
            let session = try await MailboxSession.begin(on: stream, clock: bench.place.clock)
            let watcher = try bench.watcher()
            var cares = watcher.folders.map { FolderCare($0) }
            try await watcher.goRound(&cares, on: session) {}
            #expect(await inbox.fetched.count > 1)
            #expect(readBefore.withLock { $0 } == [Int](repeating: 600, count: 7))
            let total = try await bench.place.store.totals().messages
            #expect(total == 607)
        }
    }

    private static func mail(_ tray: Tray, _ number: UInt32 = 0) -> FakeMailServer.Mail {
        FakeMailServer.Mail(
            body:
                "From: \(tray.rawValue)@example.org\r\nSubject: x\r\n\r\nThe words of \(tray.rawValue) \(number) here.\r\n"
        )
    }
}
