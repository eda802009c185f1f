import FoundationEssentials
import Glibc
import Testing

/// Another model is tried on the stored mail while the daemon runs, and nothing comes of it.
@Suite("trying another model", .serialized)
struct ReplayTests {
    private struct Report: Decodable {
        struct Mails: Decodable {
            let total: Int
            let fromBytes: Int
        }
        struct Incident: Decodable {
            let kind: String
            let service: String?
        }
        struct Change: Decodable {
            let mail: Int64
            let subject: String
        }
        let before: String
        let after: String
        let mails: Mails
        let incidents: [Incident]
        let incidentsBefore: Int
        let changes: [Change]
        let changesTotal: Int
    }

    /// A model that takes everything about the network for a request.
    private static func otherModel(in folder: String) throws -> String {
        let lessons = [
            ("request", ["eduroam is down", "no connection, nothing works", "is it broken", "does not work", "error"]),
            ("praise", ["thank you so much", "great help", "well done, thanks"]),
            ("complaint", ["really annoying", "every month again", "this is terrible"]),
            ("question", ["when does it open", "how long is it valid", "where is it"]),
        ]
        let lines = lessons.flatMap { label, texts in
            (texts + texts + texts).enumerated().map { number, text in
                "{\"id\":\"\(label)\(number)\",\"lang\":\"en\",\"label\":\"\(label)\",\"subject\":\"\",\"text\":\"\(text)\"}\n"
            }
        }
        let corpus = TestFiles.temporaryFolder()
        defer { _ = try? Subprocess.run(["rm", "-rf", corpus]) }
        TestFiles.write(lines.joined(), to: "\(corpus)/lessons.jsonl")
        let model = "\(folder)/other.model"
        let (code, output) = try Subprocess.run([TestFiles.earshot, "train", corpus, "--out", model])
        #expect(code == 0, "\(output)")
        return model
    }

    private static func report(_ output: String) throws -> Report {
        try JSONDecoder().decode(Report.self, from: Data(output.utf8))
    }

    @Test("what another model would change is told beside the daemon, and changes nothing")
    func replay() async throws {
        let servers = try MailServers()
        let deployment = try Deployment(servers)
        try servers.deliver(SampleMail.burst(people: 6) + SampleMail.quiet(3))
        let daemon = try deployment.start()
        // What the incident has to say is out, so that nothing changes any more by itself.
        let before = try await deployment.status(within: 60) { status in
            status.messages.total == 9 && status.incidents.count == 1
                && status.outbox.keys.allSatisfy { $0.hasSuffix(" sent") }
        }
        #expect(before?.incidents.count == 1, "\(deployment.log)")

        let same = try deployment.run(["replay", "--json", "--fail-on-change"])
        #expect(same.code == 0, "\(same.output)")
        let drift = try Self.report(same.output)
        #expect(drift.before == "stored" && drift.changesTotal == 0 && drift.mails.fromBytes == 9)

        let model = try Self.otherModel(in: deployment.folder)
        let other = try deployment.run(["replay", "--json", "--all", "--model", model])
        #expect(other.code == 0, "\(other.output)")
        let report = try Self.report(other.output)
        #expect(report.changesTotal >= 6 && report.changes.contains { $0.subject == "eduroam down" })
        #expect(report.incidentsBefore == 1)
        #expect(report.incidents.contains { $0.kind == "does not open" && $0.service == "eduroam" })
        #expect(report.after != drift.after && report.before == drift.after)

        let text = try deployment.run(["replay", "--model", model, "--since", "1d", "--fail-on-change"])
        #expect(text.code == 1 && text.output.contains("eduroam: would not open; opened"), "\(text.output)")
        #expect(try deployment.run(["replay", "--since", "yesterday"]).code == 64)
        #expect(try deployment.run(["replay", "--model", "\(deployment.folder)/secret"]).code == 78)

        // Nobody was told, and nothing is taken for anything else.
        let after = try #require(try deployment.status())
        #expect(after.outbox == before?.outbox && after.messages.byCategory == before?.messages.byCategory)
        #expect(after.incidents.count == 1)
        daemon.signal(SIGTERM)
        #expect(try await daemon.wait(seconds: 20) == 0, "\(deployment.log)")
    }
}
