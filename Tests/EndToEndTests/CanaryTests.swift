import Glibc
import Testing

/// Secrets are looked for in all that Earshot writes, in each way it can go wrong.
@Suite("secrets stay secret", .serialized)
struct CanaryTests {
    /// Of the mailbox and of the relay.
    static let secret = "c4n4ry-9131"

    enum Course: String, CaseIterable, Sendable {
        case fine, wrongPassword, badCertificate, deadRelay
    }

    @Test("run, once, check and status write no secret, whatever goes wrong", arguments: Course.allCases)
    func everythingWritten(_ course: Course) async throws {
        let servers = try MailServers(password: Self.secret)
        let deployment = try Deployment(
            servers,
            way: course == .badCertificate ? .imaps : .imap,
            relayPort: course == .deadRelay ? 9 : nil
        )
        Self.plant(in: deployment, for: course)
        try servers.deliver(SampleMail.burst(people: 6))
        let daemon = try deployment.start()
        _ = try await deployment.status(within: 60) { status in
            switch course {
            case .fine: status.messages.total == 6
            case .wrongPassword, .badCertificate, .deadRelay: !status.troubles.isEmpty
            }
        }
        var written = Self.visible(of: daemon)
        let good = TestFiles.text(deployment.configuration)
        TestFiles.write(good + "\n[nonsense]\nkey = 1\n", to: deployment.configuration)
        daemon.signal(SIGHUP)
        for _ in 0..<100 where !deployment.log.contains("nonsense") { try await Task.sleep(for: .milliseconds(100)) }
        #expect(deployment.log.contains("nonsense"))
        TestFiles.write(good, to: deployment.configuration)
        for words in [["status"], ["status", "--json"], ["status", "--metrics"]] {
            written += try deployment.run(words).output
        }
        daemon.signal(SIGTERM)
        #expect(try await daemon.wait(seconds: 30) == 0, "\(deployment.log.suffix(2000))")
        for words in [["check"], ["check", "--connect"], ["once"]] { written += try deployment.run(words).output }
        written += deployment.log
        #expect(written.contains("feedback"))
        #expect(!written.contains("c4n4ry"), "\(course)")
    }

    @Test("a running daemon leaves no core behind")
    func noCore() async throws {
        let servers = try MailServers()
        let deployment = try Deployment(servers)
        let daemon = try deployment.start()
        _ = try await deployment.status(within: 60) { $0.startedAt != nil }
        let limits = TestFiles.text("/proc/\(daemon.id)/limits").split(separator: "\n")
        let core = try #require(limits.first { $0.hasPrefix("Max core file size") })
        #expect(core.split(separator: " ").suffix(3) == ["0", "0", "bytes"], "\(core)")
        daemon.signal(SIGTERM)
        #expect(try await daemon.wait(seconds: 30) == 0)
    }

    /// Writes the secrets, and points at an authority that has not signed the certificate.
    private static func plant(in deployment: Deployment, for course: Course) {
        let wrong = course == .wrongPassword ? "-wrong" : ""
        TestFiles.write("\(secret)\(wrong)\n", to: "\(deployment.folder)/secret")
        guard course == .badCertificate else { return }
        let text = TestFiles.text(deployment.configuration)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("ca_file") }
        TestFiles.write(lines.joined(separator: "\n"), to: deployment.configuration)
    }

    /// What anybody on the machine may read of a process.
    private static func visible(of process: Subprocess) -> String {
        ["cmdline", "environ", "status"].map { TestFiles.text("/proc/\(process.id)/\($0)") }.joined()
    }
}
