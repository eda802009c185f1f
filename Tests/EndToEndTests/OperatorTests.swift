import Glibc
import Testing

/// What an operator does, and sees.
@Suite("operating it", .serialized)
struct OperatorTests {
    @Test("check --connect says what failed and how to mend it")
    func checkConnect() throws {
        let servers = try MailServers()
        let good = try Deployment(servers, way: .imaps)
        let fine = try good.run(["check", "--connect"])
        #expect(fine.code == 0, "\(fine.output)")

        let bad = try Deployment(servers)
        TestFiles.write("wrong\n", to: "\(bad.folder)/secret")
        let refused = try bad.run(["check", "--connect"])
        #expect(refused.code != 0)
        #expect(refused.output.contains("secret"), "\(refused.output)")
        #expect(!refused.output.contains("wrong\n"))
    }

    @Test("a second daemon on the same store is refused, the first goes on")
    func secondDaemon() async throws {
        let servers = try MailServers()
        let deployment = try Deployment(servers)
        let first = try deployment.start()
        #expect(try await deployment.status(within: 60) { $0.startedAt != nil }?.startedAt != nil, "\(deployment.log)")
        let second = try deployment.run(["run"])
        #expect(second.code != 0)
        #expect(second.output.contains("another"), "\(second.output)")
        #expect(try deployment.status()?.startedAt != nil)
        first.signal(SIGTERM)
        #expect(try await first.wait(seconds: 20) == 0, "\(deployment.log.suffix(2000))")
    }

    @Test("a broken file keeps the old configuration, and SIGTERM ends the daemon cleanly")
    func reload() async throws {
        let servers = try MailServers()
        let deployment = try Deployment(servers)
        let daemon = try deployment.start()
        _ = try await deployment.status(within: 60) { $0.startedAt != nil }
        let good = TestFiles.text(deployment.configuration)
        TestFiles.write(good + "\n[nonsense]\nkey = 1\n", to: deployment.configuration)
        daemon.signal(SIGHUP)
        try await Task.sleep(for: .seconds(1))
        #expect(deployment.log.contains("nonsense"), "\(deployment.log)")
        TestFiles.write(good, to: deployment.configuration)
        try servers.deliver(SampleMail.quiet(3))
        let status = try await deployment.status(within: 60) { $0.messages.total == 3 }
        #expect(status?.messages.total == 3, "\(deployment.log)")
        daemon.signal(SIGHUP)
        try servers.deliver(SampleMail.burst(people: 1))
        #expect(try await deployment.status(within: 60) { $0.messages.total == 4 }?.messages.total == 4)
        daemon.signal(SIGTERM)
        #expect(try await daemon.wait(seconds: 20) == 0, "\(deployment.log)")
    }

    @Test("a dead relay delays an alert and loses nothing")
    func deadRelay() async throws {
        let servers = try MailServers()
        let deployment = try Deployment(servers, relayPort: 9)
        try servers.deliver(SampleMail.burst(people: 6))
        let daemon = try deployment.start()
        let status = try await deployment.status(within: 60) {
            $0.messages.total == 6 && !$0.troubles.isEmpty
        }
        #expect(status?.messages.total == 6)
        #expect(status?.outbox["alert sent"] == nil)
        #expect(status?.troubles.isEmpty == false)
        daemon.signal(SIGTERM)
        #expect(try await daemon.wait(seconds: 20) == 0, "\(deployment.log.suffix(2000))")
        let text = TestFiles.text(deployment.configuration)
        let mended = text.replacing("smtp://127.0.0.1:9\"", with: "smtp://127.0.0.1:\(servers.smtpPort)\"")
        TestFiles.write(mended, to: deployment.configuration)
        let again = try deployment.start()
        let after = try await deployment.status(within: 90) { $0.outbox["alert sent", default: 0] >= 1 }
        #expect(after?.outbox["alert sent", default: 0] ?? 0 >= 1, "\(deployment.log)")
        again.signal(SIGTERM)
        #expect(try await again.wait(seconds: 20) == 0, "\(deployment.log.suffix(2000))")
    }

    @Test("secrets appear nowhere")
    func noSecrets() async throws {
        let servers = try MailServers()
        let deployment = try Deployment(servers)
        TestFiles.write("canary-4711\n", to: "\(deployment.folder)/secret")
        let check = try deployment.run(["check", "--connect"])
        let once = try deployment.run(["once"])
        #expect(check.code != 0 && once.code != 0)
        #expect(!check.output.contains("canary") && !once.output.contains("canary"))
    }
}
