import Glibc
import Testing

/// What a monitor sees.
@Suite("the second way to warn", .serialized)
struct PostalTests {
    @Test("status --metrics is OpenMetrics, by the parser of Prometheus's own client")
    func metrics() throws {
        let servers = try MailServers()
        let deployment = try Deployment(servers)
        try servers.deliver(SampleMail.quiet(3))
        #expect(try deployment.run(["once"]).code == 0)
        let (code, output) = try deployment.run(["status", "--metrics"])
        #expect(code == 0)
        let file = "\(deployment.folder)/metrics"
        TestFiles.write(output, to: file)
        let script = """
            import sys
            from prometheus_client.openmetrics.parser import text_string_to_metric_families as strict
            from prometheus_client.parser import text_string_to_metric_families as plain
            text = open(sys.argv[1]).read()
            list(plain(text))
            samples = [s for family in strict(text) for s in family.samples]
            print(int(sum(s.value for s in samples if s.name == "earshot_mails")))
            """
        let parsed = try Subprocess.run(["/usr/bin/python3", "-c", script, file])
        #expect(parsed.code == 0, "\(parsed.output)")
        #expect(parsed.output == "3\n")
    }

    @Test("fault 36: a refused login is tried once, and mail goes out after a reload with the right secret")
    func refusedLogin() async throws {
        let servers = try MailServers()
        let deployment = try Deployment(servers)
        let secret = "\(deployment.folder)/relay-secret"
        TestFiles.write("wrong\n", to: secret)
        let text = TestFiles.text(deployment.configuration)
        let old = "user = \"relay\"\nsecret = \"file:\(deployment.folder)/secret\""
        #expect(text.contains(old))
        TestFiles.write(
            text.replacing(old, with: "user = \"relay\"\nsecret = \"file:\(secret)\""),
            to: deployment.configuration
        )
        try servers.deliver(SampleMail.burst(people: 6))
        let daemon = try deployment.start()
        let refused = try await deployment.status(within: 60) { status in
            status.troubles.contains { $0.contains("refused the login") }
        }
        #expect(refused?.troubles.contains { $0.contains("refused the login") } == true, "\(deployment.log)")
        // Longer than the postman's pause: it has looked into the outbox again, with the same secret.
        try await Task.sleep(for: .seconds(8))
        #expect(servers.refusedLogins == 1)
        TestFiles.write("listening\n", to: secret)
        daemon.signal(SIGHUP)
        let sent = try await deployment.status(within: 60) { $0.outbox["alert sent", default: 0] >= 1 }
        #expect(sent?.outbox["alert sent", default: 0] ?? 0 >= 1, "\(deployment.log.suffix(2000))")
        #expect(servers.refusedLogins == 1)
        daemon.signal(SIGTERM)
        #expect(try await daemon.wait(seconds: 30) == 0, "\(deployment.log.suffix(2000))")
    }
}
