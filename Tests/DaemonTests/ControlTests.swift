import Feedback
import Glibc
import Synchronization
import Telemetry
import Testing

@testable import Daemon

private final class Flag: Sendable {
    private let state = Mutex(false)

    var isRaised: Bool { state.withLock { $0 } }
    func raise() { state.withLock { $0 = true } }
}

/// The control socket, and the desk that answers there.
struct ControlTests {
    /// Seconds for an answer: other tests of the run may keep all threads of the pool busy.
    private static let patience = 300
    private static let folder = FolderID(mailbox: "feedback", folder: "INBOX")

    private static func desk(
        _ place: Workplace,
        reload: @escaping @Sendable (ReloadReply) -> Void = { $0.accept() }
    ) async throws -> ControlDesk {
        let desk = ControlDesk(store: place.store, board: place.board, clock: place.clock, reload: reload)
        await desk.serve(try place.services())
        return desk
    }

    /// Runs the server while `body` asks it, outside the cooperative pool, as another process would.
    private static func serving<Value: Sendable>(
        _ answer: @escaping @Sendable (ControlRequest) async -> ControlAnswer,
        body: @escaping @Sendable (ControlClient) throws -> Value
    ) async throws -> Value {
        try await ConfigurationFiles.withTemporaryFolder { folder in
            let path = "\(folder)/control.sock"
            let server = Task { try await ControlServer(path: path, log: Workplace.quiet, answer: answer).run() }
            // The socket has its name a moment before it listens.
            while (try? UnixSocket.connected(to: path, timeLimitSeconds: Self.patience)) == nil {
                try await Task.sleep(for: .milliseconds(5))
            }
            let result = await offPool { Result { try body(ControlClient(path: path)) } }
            server.cancel()
            try await server.value
            #expect(access(path, F_OK) != 0)
            return try result.get()
        }
    }

    private static func offPool<Value: Sendable>(_ call: @escaping @Sendable () -> Value) async -> Value {
        let queue = SerialExecutorQueue(label: "test.client")
        return await Caller(queue: queue).call(call)
    }

    private actor Caller {
        private let queue: SerialExecutorQueue
        nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

        init(queue: SerialExecutorQueue) { self.queue = queue }

        func call<Value: Sendable>(_ body: @Sendable () -> Value) -> Value { body() }
    }

    @Test func aRequestAndItsAnswerGoOverTheSocketWhole() async throws {
        let long = String(repeating: "grüße ", count: 20_000)
        let answers = try await Self.serving { request in
            ControlAnswer(message: "\(request.command.rawValue) \(request.name ?? "-") \(long)")
        } body: { client in
            try (0..<50).map { _ in try client.ask(ControlRequest(.digest, name: "weekly")).message }
        }
        #expect(answers.allSatisfy { $0 == "digest weekly \(long)" })
    }

    @Test(arguments: ["no json\n", "{\"command\":\"unheard of\"}\n", "\n"])
    func anUnknownRequestIsRefusedInWords(line: String) async throws {
        let answer = try await Self.serving { _ in
            ControlAnswer(message: "never asked")
        } body: { client in
            let socket = try UnixSocket.connected(to: client.path, timeLimitSeconds: Self.patience)
            _ = socket.write(Array(line.utf8))
            return socket.readLine().map { String(decoding: $0, as: UTF8.self) }
        }
        #expect(answer?.contains("not a request the daemon knows") == true)
    }

    @Test("who asks is told by the kernel, whatever the request says")
    func theUserIsTheKernels() async throws {
        let answer = try await Self.serving { request in
            ControlAnswer(message: "\(request.user) says \(request.tray?.rawValue ?? "-") of \(request.number ?? 0)")
        } body: { client in
            let socket = try UnixSocket.connected(to: client.path, timeLimitSeconds: Self.patience)
            _ = socket.write(Array(#"{"command":"correct","number":7,"tray":"praise","user":"mallory"}"#.utf8) + [0x0A])
            return socket.readLine().map { String(decoding: $0, as: UTF8.self) }
        }
        #expect(answer?.contains("\(LocalUser.name(of: geteuid())) says praise of 7") == true)
        #expect(LocalUser.name(of: 0) == "root")
        #expect(LocalUser.name(of: 3_999_999_999) == "uid 3999999999")
    }

    @Test func theSocketIsForItsOwnerAlone() async throws {
        let mode = try await Self.serving { _ in
            ControlAnswer()
        } body: { client in
            var status = stat()
            return stat(client.path, &status) == 0 ? status.st_mode & 0o777 : 0
        }
        #expect(mode == 0o600)
    }

    @Test func nobodyListeningIsToldFromEverythingElse() async throws {
        try await ConfigurationFiles.withTemporaryFolder { folder in
            let missing = #expect(throws: ControlError.self) {
                try ControlClient(path: "\(folder)/none.sock").ask(ControlRequest(.status))
            }
            #expect(missing?.kind == .notRunning)
            let long = #expect(throws: ControlError.self) {
                try ControlClient(path: folder + String(repeating: "/long", count: 40)).ask(ControlRequest(.status))
            }
            #expect(long?.kind == .failed)
        }
    }

    @Test func beforeTheServicesRunTheDeskSaysSo() async throws {
        try await Workplace.with { place in
            let desk = ControlDesk(store: place.store, board: place.board, clock: place.clock) { _ in }
            #expect(await desk.answer(ControlRequest(.status)).error?.contains("still starting") == true)
        }
    }

    @Test("a poll is done when a look that began after it has ended, and an old trouble is no answer")
    func aPollWaitsForALookOfItsOwn() async throws {
        try await Workplace.with { place in
            let desk = try await Self.desk(place)
            await place.board.report("mailbox feedback: was down an hour ago", of: Self.folder.source)
            await place.board.beganPass(of: Self.folder)
            let isAnswered = Flag()
            let answer = try await withThrowingTaskGroup(of: ControlAnswer?.self) { group in
                group.addTask {
                    let answer = await desk.answer(ControlRequest(.poll))
                    isAnswered.raise()
                    return answer
                }
                group.addTask {
                    try await Task.sleep(for: .milliseconds(150))
                    await place.board.finishedPass(of: Self.folder)
                    try await Task.sleep(for: .milliseconds(150))
                    let isEarly = isAnswered.isRaised
                    #expect(!isEarly)
                    await place.board.beganPass(of: Self.folder)
                    await place.board.finishedPass(of: Self.folder)
                    return nil
                }
                var answer: ControlAnswer?
                for try await value in group { answer = value ?? answer }
                return answer
            }
            #expect(answer?.error == nil)
            #expect(answer?.message != nil)
        }
    }

    @Test func aPollThatFailsSaysWhy() async throws {
        try await Workplace.with { place in
            let desk = try await Self.desk(place)
            async let answer = desk.answer(ControlRequest(.poll))
            try await Task.sleep(for: .milliseconds(100))
            await place.board.report("mailbox feedback: the login was refused", of: Self.folder.source)
            #expect(await answer.error == "mailbox feedback: the login was refused")
        }
    }

    @Test func aDigestThatCannotBeSentIsAnError() async throws {
        let digest = "[[digest]]\nname = \"weekly\"\nteam = \"network\"\nschedule = \"Mon 08:00\"\n"
        try await Workplace.with(digest) { place in
            let desk = try await Self.desk(place)
            #expect(await desk.answer(ControlRequest(.digest, name: "monthly")).error?.contains("monthly") == true)
            let answer = await desk.answer(ControlRequest(.digest, name: "weekly"))
            #expect(answer.error == nil)
            #expect(answer.message?.contains("network@example.org") == true)
            #expect(try await place.outbox() == ["digest queued": 1])
        }
    }

    @Test(arguments: [nil, "line 3: no such key"])
    func aReloadTellsWhatCameOfIt(refusal: String?) async throws {
        try await Workplace.with { place in
            let desk = try await Self.desk(place) { reply in
                if let refusal { reply.refuse(refusal) } else { reply.accept() }
            }
            let answer = await desk.answer(ControlRequest(.reload))
            #expect(answer.error == refusal)
            #expect((answer.message == nil) == (refusal != nil))
        }
    }

    @Test("a reload cut short by the end of the daemon is not called done")
    func aReloadCutShortIsNotDone() async throws {
        try await Workplace.with { place in
            let desk = try await Self.desk(place) { _ in }
            let task = Task { await desk.answer(ControlRequest(.reload)) }
            task.cancel()
            #expect(await task.value.error?.contains("stopped") == true)
        }
    }

    @Test("an act on an incident and its answer go over the socket whole")
    func actsCrossTheSocket() async throws {
        let acts: [IncidentAct] = [
            .acknowledge, .note("grüße", nextWordBy: Workplace.start), .resolve(note: nil), .falseAlarm,
            .exclude([1, 2]), .merge(3), .split([4]), .undo,
        ]
        let heard = Mutex<[IncidentAct]>([])
        _ = try await Self.serving { request in
            heard.withLock { $0 += [request.act].compactMap { $0 } }
            return ControlAnswer(message: "\(request.number ?? 0)")
        } body: { client in
            for act in acts { _ = try client.ask(ControlRequest(.incident, number: 7, act: act)) }
        }
        #expect(heard.withLock { $0 } == acts)
    }

    struct Order: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let request: ControlRequest
        var message: String?
        var error: String?
    }

    static let orders = [
        Order(
            testDescription: "acknowledge",
            request: ControlRequest(.incident, number: 1, act: .acknowledge),
            message: "ann is on incident 1: it is not told again unless it grows"
        ),
        Order(
            testDescription: "a note that nobody reads, since nobody is answered",
            request: ControlRequest(.incident, number: 1, act: .note("a switch is replaced", nextWordBy: nil)),
            message: "the note on incident 1 is kept, but acknowledgements are off: who reports it is not told"
        ),
        Order(
            testDescription: "one that there is not",
            request: ControlRequest(.incident, number: 8, act: .falseAlarm),
            error: "there is no incident 8; 'earshot incidents --all' lists them"
        ),
        Order(
            testDescription: "mails that are not its own",
            request: ControlRequest(.incident, number: 1, act: .exclude([8, 9])),
            error: "mails 8, 9 are not counted into incident 1; 'earshot incidents show 1' lists those that are"
        ),
        Order(
            testDescription: "no act",
            request: ControlRequest(.incident, number: 1),
            error: "this is not a request the daemon knows"
        ),
        Order(
            testDescription: "a silence, by the organisation's clock",
            request: ControlRequest(.silence, name: "vpn", seconds: 7200),
            message: "vpn: no alerts until 2026-11-23 13:04; incidents are recorded, and told then if they last"
        ),
        Order(
            testDescription: "a service that there is not",
            request: ControlRequest(.silence, name: "fax", seconds: 60),
            error: "there is no service 'fax' in the configuration that is in use"
        ),
        Order(
            testDescription: "no silence to end",
            request: ControlRequest(.silence),
            error: "all services: there is no silence; 'earshot incidents' lists those there are"
        ),
        Order(
            testDescription: "no brake to release",
            request: ControlRequest(.release),
            error: "nobody is held back; 'earshot brake' lists who is"
        ),
        Order(
            testDescription: "a person who is not held back",
            request: ControlRequest(.release, name: "x@example.org"),
            error: "x@example.org is not held back; 'earshot brake' lists who is"
        ),
    ]

    @Test("what is asked of incidents is answered in words", arguments: orders)
    func incidents(order: Order) async throws {
        try await Workplace.with { place in
            try await ConsequenceTests.store((1...4).map(ConsequenceTests.Letter.outage), in: place)
            let desk = try await Self.desk(place)
            var request = order.request
            request.user = "ann"
            let answer = await desk.answer(request)
            #expect(answer.message == order.message && answer.error == order.error)
        }
    }
}
