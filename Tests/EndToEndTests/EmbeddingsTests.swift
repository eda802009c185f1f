import Glibc
import Testing

/// Second opinions from a real model in its own process. Where PyPI is not reachable there is none to ask.
@Suite("second opinions", .serialized, .enabled(if: Embedder.isAvailable, "PyPI is not reachable"))
struct EmbeddingsTests {
    @Test("a real model judges every mail by a person; when it is gone, first opinions stand, and it is said once")
    func wholeWay() async throws {
        let embedder = try #require(try Embedder())
        let servers = try MailServers()
        let deployment = try Deployment(
            servers,
            extra: "\n[triage.embeddings]\nurl = \"\(embedder.url)\"\ntimeout = \"20s\"\n"
        )
        let check = try deployment.run(["check", "--connect"])
        #expect(check.code == 0 && check.output.contains("384 numbers a text"), "\(check.output)")

        try servers.deliver(SampleMail.quiet(4))
        let daemon = try deployment.start()
        let judged = try await deployment.status(within: 90) { status in
            status.messages.total == 4 && status.secondOpinions?.given == 4
        }
        #expect(judged?.secondOpinions?.given == 4, "\(deployment.log)")
        #expect(judged?.secondOpinions?.model.hasPrefix("multilingual-e5-small") == true)
        #expect(judged?.troubles.isEmpty == true, "\(judged?.troubles ?? [])")

        embedder.stop()
        // Reports of outages are not asked about before they are four hours old; these are none.
        try servers.deliver(Array(SampleMail.quiet(6).suffix(2)))
        let fallen = try await deployment.status(within: 90) { status in
            status.messages.total == 6 && status.secondOpinions?.trouble != nil
        }
        #expect(fallen?.messages.total == 6 && fallen?.secondOpinions?.trouble != nil, "\(deployment.log)")
        // It was tried more than once, and told once.
        try await Task.sleep(for: .seconds(12))
        #expect(deployment.log.split(separator: "no second opinions for now").count == 2, "\(deployment.log)")
        daemon.signal(SIGTERM)
        #expect(try await daemon.wait(seconds: 20) == 0, "\(deployment.log.suffix(2000))")
    }
}
