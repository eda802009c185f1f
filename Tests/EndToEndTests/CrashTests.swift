import FoundationEssentials
import Glibc
import Testing

/// kill -9 at random points, again and again: every mail is stored once, alerts go at least once, digests once.
@Suite("crashes", .serialized)
struct CrashTests {
    private struct LedgerLine: Decodable {
        let subject: String?
        let message_id: String?
    }

    @Test("kill -9 at random points loses nothing and doubles nothing", arguments: [1, 2])
    func killedAgainAndAgain(seed: UInt64) async throws {
        let servers = try MailServers()
        let deployment = try Deployment(servers, digest: "schedule = \"\(Self.soon())\"")
        var random = Random(state: seed)
        let quiet = SampleMail.quiet(120)
        let burst = SampleMail.burst(people: 8)
        try servers.deliver(Array(quiet[..<40]) + burst)
        for round in 0..<12 {
            let daemon = try deployment.start()
            if round == 4 { try servers.deliver(Array(quiet[40..<80])) }
            if round == 8 { try servers.deliver(Array(quiet[80...])) }
            try await Task.sleep(for: .milliseconds(Int64(random.next() % 900)))
            daemon.signal(SIGKILL)
            daemon.wait()
        }
        let daemon = try deployment.start()
        let status = try await deployment.status(within: 150) {
            $0.messages.total == 128 && $0.outbox["digest sent", default: 0] == 1
                && $0.outbox["alert sent", default: 0] >= 1
        }
        #expect(status?.messages.total == 128, "\(deployment.log.suffix(3000))")
        #expect(status?.mailboxes.first?.waiting == 0)
        #expect(status?.mailboxes.first?.quarantined == 0)
        daemon.signal(SIGTERM)
        #expect(try await daemon.wait(seconds: 20) == 0, "\(deployment.log.suffix(2000))")

        let arrived = servers.inbox(of: "it")
        let alerts = arrived.filter { $0.contains("X-Earshot-Mail: alert") }
        let digests = arrived.filter { $0.contains("X-Earshot-Mail: digest") }
        #expect(!alerts.isEmpty)
        // A repeat can only be the same mail: the kill fell between the final dot and its reply.
        #expect(Set(digests.map(messageID)).count == 1)
        #expect(Set(alerts.map(messageID)).count == status?.outbox["alert sent"])
        #expect(try Self.storedTokens(in: deployment) == Set((0..<120).map { "token-\($0)-end" }))
    }

    /// A daily schedule that falls due within the next two minutes, in Berlin's time.
    private static func soon() -> String {
        setenv("TZ", "Europe/Berlin", 1)
        tzset()
        var moment = time(nil) + 70
        var parts = tm()
        localtime_r(&moment, &parts)
        let hour = parts.tm_hour < 10 ? "0\(parts.tm_hour)" : "\(parts.tm_hour)"
        let minute = parts.tm_min < 10 ? "0\(parts.tm_min)" : "\(parts.tm_min)"
        return "daily \(hour):\(minute)"
    }

    private func messageID(_ mail: String) -> Substring? {
        mail.split(separator: "\n").first { $0.lowercased().hasPrefix("message-id:") }
    }

    /// The tokens of all stored mails, each of which may stand in one visible record only.
    private static func storedTokens(in deployment: Deployment) throws -> Set<String> {
        let query = "SELECT text FROM content JOIN message ON number = message WHERE echo_of IS NULL"
        let (code, output) = try Subprocess.run(["sqlite3", "\(deployment.folder)/earshot.sqlite", query])
        #expect(code == 0, "\(output)")
        var tokens: [String] = []
        for word in output.split(whereSeparator: { $0.isWhitespace }) where word.hasPrefix("token-") {
            tokens.append(String(word))
        }
        #expect(tokens.count == Set(tokens).count, "a mail is stored twice")
        return Set(tokens)
    }
}

/// SplitMix64: the same rounds for the same seed.
struct Random {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
