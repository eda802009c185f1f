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
            print(int(sum(s.value for s in samples if s.name == "earshot_mails_total")))
            """
        let parsed = try Subprocess.run(["/usr/bin/python3", "-c", script, file])
        #expect(parsed.code == 0, "\(parsed.output)")
        #expect(parsed.output == "3\n")
    }
}
