import Feedback
import Store
import Testing
import Triage

@testable import Daemon

/// What holds the process together.
struct ProcessTests {
    @Test("a storm of reloads is one reload; a stop is never lost behind it")
    func aStormOfReloadsIsOne() async {
        let events = EventQueue()
        for _ in 1...1000 { events.send(.reload(nil)) }
        events.send(.stop)
        guard case .reload(nil) = await events.next() else { return #expect(Bool(false), "the reload came first") }
        events.send(.reload(nil))
        guard case .stop = await events.next() else { return #expect(Bool(false), "the stop came next") }
        guard case .reload(nil) = await events.next() else { return #expect(Bool(false), "a later reload counts") }
    }

    @Test func whoWaitsForAReloadIsNeverPassedOver() async {
        let events = EventQueue()
        let replies = [ReloadReply(), ReloadReply()]
        for reply in replies { events.send(.reload(reply)) }
        for reply in replies {
            guard case .reload(let next?) = await events.next() else { return #expect(Bool(false), "both are there") }
            #expect(next === reply)
        }
    }

    @Test func aCancelledWaitForEventsEnds() async {
        let events = EventQueue()
        let task = Task { await events.next() }
        task.cancel()
        #expect(await task.value == nil)
    }

    @Test("a mail that waits for the relay is held as stale by a start, not by a reload")
    func aReloadHoldsNoMail() async throws {
        try await Workplace.with { place in
            let mail = OutboundMail(
                kind: .alert,
                key: "alert:1:1",
                messageID: "1@earshot.example.org",
                envelopeSender: nil,
                recipients: [EmailAddress("oncall@example.org")].compactMap { $0 },
                bytes: [0x0D, 0x0A]
            )
            try await place.store.enqueue(mail, now: place.clock.now())
            place.clock.advance(by: .hours(7))
            let services = try place.services()
            try await services.prepare(isStart: false)
            #expect(try await place.outbox() == ["alert queued": 1])
            try await services.prepare(isStart: true)
            #expect(try await place.outbox() == ["alert failed": 1])
        }
    }

    @Test func theModelIsFoundWhereItIsConfiguredOrSaidToBeMissing() async throws {
        #expect(ModelLocator(configured: Workplace.modelPath).path == Workplace.modelPath)
        #expect(ModelLocator(configured: "/nowhere/a.model").candidates == ["/nowhere/a.model"])
        let missing = #expect(throws: DaemonError.self) { try ModelLocator(configured: "/nowhere/a.model").load() }
        #expect(missing?.kind == .configuration)
        #expect(missing?.message.contains("/nowhere/a.model") == true)
        #expect(ModelLocator(configured: nil).candidates.last == "/usr/share/earshot/earshot.model")
        try await ConfigurationFiles.withTemporaryFolder { folder in
            let path = "\(folder)/broken.model"
            try ConfigurationFiles.write("no model", to: path)
            let broken = #expect(throws: DaemonError.self) { try ModelLocator(configured: path).load() }
            #expect(broken?.message.contains(path) == true)
        }
    }
}
