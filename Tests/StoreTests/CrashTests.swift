import Feedback
import Glibc
import SQL
import Store
import Testing

/// What a sudden end leaves on the disk, made by copying the files of a store at work (faults 1, 2, 7, 13, 16).
@Suite struct CrashTests {
    private static let now = Samples.start

    /// The log cut at any byte: exactly the commits that were whole are there, each with all that followed from it.
    @Test func everyPrefixOfTheLogIsAStore() async throws {
        let scratch = try ScratchDirectory()
        let path = scratch.file("s.db")
        let store = try FeedbackStore.open(at: path)
        let log = path + "-wal"
        var ends = [try Files.read(log).count]
        for uid: UInt32 in 1...12 {
            let content = String(repeating: "x", count: Int(uid) * 700)
            _ = try await store.commit(Samples.intake(uid, content: content), now: Self.now) { store, number, _ in
                try store.enqueue(Samples.mail("ack:\(number)"), about: number, now: Self.now)
            }
            ends.append(try Files.read(log).count)
        }
        let (file, whole) = (try Files.read(path), try Files.read(log))
        await store.close()

        var generator = SystemRandomNumberGenerator()
        let random = (0..<40).map { _ in Int.random(in: ends[0]...whole.count, using: &generator) }
        for cut in random + ends + ends.dropFirst().map({ $0 - 1 }) {
            let copy = scratch.file("cut.db")
            for suffix in ["-wal", "-shm"] { unlink(copy + suffix) }
            try Files.write(file, to: copy)
            try Files.write(Array(whole.prefix(cut)), to: copy + "-wal")
            let survivor = try FeedbackStore.open(at: copy, checkingIntegrity: true)
            let expected = ends.dropFirst().count { $0 <= cut }
            let totals = try await survivor.totals()
            #expect(totals.messages == expected, "cut at \(cut)")
            #expect(totals.accounted == expected && totals.unmarked == expected)
            #expect(try await survivor.outboxCounts().reduce(0) { $0 + $1.count } == expected)
            // The mail in hand comes again from the server, and once.
            let again = (1...12).map { Samples.intake($0, content: String(repeating: "x", count: Int($0) * 700)) }
            _ = try await survivor.commit(contentsOf: again, now: Self.now)
            #expect(try await survivor.totals().messages == 12)
            await survivor.close()
        }
    }

    /// The end comes inside the transaction: nothing of it is there.
    @Test func whatWasNotCommittedIsNotThere() async throws {
        let scratch = try ScratchDirectory()
        let path = scratch.file("s.db")
        let store = try FeedbackStore.open(at: path)
        _ = try await store.commit(Samples.intake(1), now: Self.now)
        let copy = scratch.file("copy.db")
        _ = try await store.commit(Samples.intake(2), now: Self.now) { store, number, _ in
            try store.enqueue(Samples.mail("ack:\(number)"), now: Self.now)
            try Files.write(Files.read(path), to: copy)
            try Files.write(Files.read(path + "-wal"), to: copy + "-wal")
        }
        let survivor = try FeedbackStore.open(at: copy, checkingIntegrity: true)
        #expect(try await survivor.totals().messages == 1)
        #expect(try await survivor.outboxCounts().isEmpty)
        #expect(try await store.totals().messages == 2)
    }

    /// The end comes while the first start makes the tables: the next start makes them.
    @Test func aFirstStartCutShortIsFinished() async throws {
        let scratch = try ScratchDirectory()
        let path = scratch.file("s.db")
        let store = try FeedbackStore.open(at: path)
        let (file, log) = (try Files.read(path), try Files.read(path + "-wal"))
        await store.close()
        for cut in stride(from: 0, through: log.count, by: 1531) {
            let copy = scratch.file("cut.db")
            for suffix in ["-wal", "-shm"] { unlink(copy + suffix) }
            try Files.write(file, to: copy)
            try Files.write(Array(log.prefix(cut)), to: copy + "-wal")
            let survivor = try FeedbackStore.open(at: copy, checkingIntegrity: true)
            #expect(survivor.instanceID.utf8.count == 32)
            #expect(try await survivor.commit(Samples.intake(1), now: Self.now).isNew)
            await survivor.close()
        }
    }

    /// Fault 13: the disk is full; nothing half is left, and the same mail goes in when there is room.
    @Test func aFullDiskLeavesNothingHalf() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        try await store.limitSize(toBytes: store.totals().databaseBytes + 40_960)
        var stored = 0
        var failure: StoreError.Kind?
        for uid: UInt32 in 1...200 where failure == nil {
            let intake = Samples.intake(uid, content: String(repeating: "\(uid) ", count: 2_000))
            failure = await kind {
                try await store.commit(intake, now: Self.now) { store, number, _ in
                    try store.enqueue(Samples.mail("ack:\(number)"), now: Self.now)
                }
            }
            if failure == nil { stored += 1 }
        }
        #expect(failure == .full)
        let totals = try await store.totals()
        #expect(totals.messages == stored && totals.unmarked == stored && totals.accounted == stored)
        #expect(try await store.outboxCounts().reduce(0) { $0 + $1.count } == stored)
        try await store.limitSize(toBytes: 100_000_000)
        let late = Samples.intake(UInt32(stored + 1), content: String(repeating: "\(stored + 1) ", count: 2_000))
        #expect(try await store.commit(late, now: Self.now).isNew)
    }
}
