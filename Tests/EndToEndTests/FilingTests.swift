import FoundationEssentials
import Glibc
import Testing

/// Folders as an interface: the daemon files mails in a real Dovecot's folders, and a colleague drags them to others.
@Suite("filing", .serialized)
struct FilingTests {
    private struct Corrections: Decodable {
        struct Line: Decodable {
            let mail: Int64
            let subject: String
            let was: String?
            let `is`: String?
            let by: String
            let place: String?
            let seenBefore: Int64?
            let noticedAt: Int64
            let state: String
        }
        let corrections: [Line]
        let total: Int
    }

    private static let trays = ["Outage", "Complaint", "Request", "Question", "Praise", "Not feedback", "Unsure"]

    private static func corrections(_ deployment: Deployment) throws -> Corrections {
        let (code, output) = try deployment.run(["corrections", "--json"])
        #expect(code == 0, "\(output)")
        return try JSONDecoder().decode(Corrections.self, from: Data(output.utf8))
    }

    @Test("dragging a mail teaches, dragging it back takes that back, and the same words are judged so")
    func dragging() async throws {
        let servers = try MailServers()
        let deployment = try Deployment(servers, mark: "file")
        let colleague = Colleague(servers: servers)
        #expect(try deployment.run(["check", "--connect"]).output.contains("Earshot/Outage"))
        try servers.deliver(SampleMail.quiet(5))
        let daemon = try deployment.start()
        let filed = try await deployment.status(within: 60) { $0.trays.map(\.stored).reduce(0, +) == 5 }
        #expect(filed?.trays.count == 7 && filed?.messages.total == 5, "\(deployment.log)")
        #expect(servers.inbox(of: "feedback").isEmpty)
        #expect(filed?.corrections.inForce == 0)
        #expect(try deployment.run(["corrections"]).output.hasPrefix("No corrections"))
        let before = try #require(filed?.messages.byCategory)
        #expect(try colleague.folder(of: "token-2-end") == "Earshot/Complaint")

        try colleague.drag("token-2-end", from: "Earshot/Complaint", to: "Earshot/Request")
        let corrected = try await deployment.status(within: 60) { $0.corrections.inForce == 1 }
        #expect(corrected?.corrections.inForce == 1, "\(deployment.log)")
        #expect(corrected?.messages.byCategory["request"] == (before["request"] ?? 0) + 1)
        #expect((corrected?.messages.byCategory["complaint"] ?? 0) == (before["complaint"] ?? 0) - 1)
        let line = try #require(try Self.corrections(deployment).corrections.first)
        #expect(line.was == "complaint" && line.is == "request" && line.state == "in force")
        #expect(line.by == "staff, by folder" && line.place == "feedback/Earshot/Request" && line.subject == "Note 2")
        #expect(line.seenBefore ?? .max <= line.noticedAt)

        // The same words by somebody else, with another subject line's "Re:".
        let words = "Every month we have to change the password again, this is really annoying. token-2-end"
        try servers.deliver([SampleMail.from("repeat@earshot.test", subject: "Re: note 2", text: words)])
        _ = try await deployment.status(within: 60) { $0.messages.total == 6 }
        let filedAlike = try await deployment.status(within: 60) { _ in
            (try? colleague.places().count { $0.token == "token-2-end" && $0.folder == "Earshot/Request" }) == 2
        }
        #expect(filedAlike?.messages.byCategory["request"] == (before["request"] ?? 0) + 2, "\(deployment.log)")

        // This time with a mail program that copies, flags, and tidies up whenever it likes.
        try colleague.dragByCopy("token-2-end", from: "Earshot/Request", to: "Earshot/Complaint")
        let undone = try await deployment.status(within: 60) { $0.corrections.undone == 1 }
        #expect(undone?.corrections.undone == 1, "\(deployment.log)")
        // The first mail is what it was; the second was never corrected before, and is now.
        #expect(undone?.corrections.inForce == 1)
        #expect(undone?.messages.byCategory["complaint"] == (before["complaint"] ?? 0) + 1)
        daemon.signal(SIGTERM)
        #expect(try await daemon.wait(seconds: 20) == 0, "\(deployment.log)")
        #expect(!deployment.log.contains("password"))
    }

    @Test("a correction by command moves the mail, and its undoing moves it back")
    func commands() async throws {
        let servers = try MailServers()
        let deployment = try Deployment(servers, mark: "file")
        let colleague = Colleague(servers: servers)
        try servers.deliver(SampleMail.quiet(3))
        #expect(try deployment.run(["correct", "1", "praise"]).code == 69)
        let daemon = try deployment.start()
        _ = try await deployment.status(within: 60) { $0.trays.map(\.stored).reduce(0, +) == 3 }
        let number = try Subprocess.run([
            "sqlite3", "\(deployment.folder)/earshot.sqlite",
            "SELECT message FROM content WHERE text LIKE '%token-2-end%'",
        ]).output.filter(\.isNumber)
        let answer = try deployment.run(["correct", "#\(number)", "question"])
        #expect(
            answer.code == 0 && answer.output == "mail \(number) is now question, was complaint\n",
            "\(answer.output)"
        )
        #expect(try deployment.run(["correct", "4711", "question"]).output.contains("there is no mail 4711"))
        #expect(try deployment.run(["correct", number, "requst"]).output.contains("did you mean 'request'?"))
        try await Self.wait { try colleague.folder(of: "token-2-end") == "Earshot/Question" }
        #expect(try colleague.folder(of: "token-2-end") == "Earshot/Question", "\(deployment.log)")
        _ = try await deployment.status(within: 60) { $0.trays.first { $0.tray == "question" }?.stored == 1 }
        let listed = try Self.corrections(deployment)
        #expect(listed.total == 1 && listed.corrections.first?.place == nil)
        #expect(listed.corrections.first?.by == String(cString: getpwuid(geteuid()).pointee.pw_name))

        #expect(try deployment.run(["correct", number, "--undo"]).code == 0)
        try await Self.wait { try colleague.folder(of: "token-2-end") == "Earshot/Complaint" }
        #expect(try colleague.folder(of: "token-2-end") == "Earshot/Complaint", "\(deployment.log)")
        #expect(try Self.corrections(deployment).corrections.map(\.state) == ["undone"])
        #expect(try deployment.run(["correct", number, "--undo"]).code == 1)
        daemon.signal(SIGTERM)
        #expect(try await daemon.wait(seconds: 20) == 0, "\(deployment.log)")
    }

    @Test(
        "kill -9 at random points while a colleague drags mails: nothing is lost, nothing doubled, each folder is right",
        arguments: [1, 2]
    )
    func killed(seed: UInt64) async throws {
        let servers = try MailServers()
        let deployment = try Deployment(servers, mark: "file", people: 1000)
        let colleague = Colleague(servers: servers)
        var random = Random(state: seed)
        let mails = SampleMail.quiet(60)
        try servers.deliver(Array(mails[..<20]))
        for round in 0..<10 {
            let daemon = try deployment.start()
            if round == 3 { try servers.deliver(Array(mails[20..<40])) }
            if round == 6 { try servers.deliver(Array(mails[40...])) }
            try await Task.sleep(for: .milliseconds(Int64(200 + random.next() % 700)))
            let places = try colleague.places().filter { $0.folder.hasPrefix("Earshot/") }
            for _ in 0..<3 where !places.isEmpty {
                let mail = places[Int(random.next() % UInt64(places.count))]
                let target = Self.trays[Int(random.next() % UInt64(Self.trays.count))]
                if "Earshot/\(target)" != mail.folder {
                    try colleague.drag(mail.token, from: mail.folder, to: "Earshot/\(target)")
                }
            }
            daemon.signal(SIGKILL)
            daemon.wait()
        }
        let once = try deployment.run(["once"])
        #expect(once.code == 0, "\(once.output)")
        #expect(try deployment.run(["once"]).code == 0)
        let status = try #require(try deployment.status())
        #expect(status.messages.total == 60)
        #expect(status.trays.map(\.stored).reduce(0, +) == 60 && status.trays.allSatisfy { $0.waiting == 0 })
        let places = try colleague.places()
        #expect(places.count == 60 && Set(places.map(\.token)).count == 60)
        let judged = try Self.judged(deployment)
        for place in places { #expect("Earshot/\(judged[place.token] ?? "?")" == place.folder, "\(place.token)") }
        let acknowledged = status.corrections.inForce + status.corrections.undone
        #expect(acknowledged > 0 && acknowledged <= 30)
    }

    /// The tray that each mail belongs into, as the store has it.
    private static func judged(_ deployment: Deployment) throws -> [String: String] {
        let query = """
            SELECT substr(text, instr(text, 'token-')), CASE WHEN kind <> 'human' THEN 'Not feedback'
                WHEN is_unsure THEN 'Unsure' WHEN category = 'other' THEN 'Not feedback'
                ELSE upper(substr(category, 1, 1)) || substr(category, 2) END
            FROM content JOIN message ON number = message
            """
        let (code, output) = try Subprocess.run(["sqlite3", "\(deployment.folder)/earshot.sqlite", query])
        #expect(code == 0, "\(output)")
        let rows = output.split(separator: "\n").map { $0.split(separator: "|") }.filter { $0.count == 2 }
        return Dictionary(
            rows.map { (String($0[0]).trimmed, String($0[1])) },
            uniquingKeysWith: { first, _ in "\(first), stored twice" }
        )
    }

    private static func wait(_ isReached: () throws -> Bool) async throws {
        for _ in 0..<120 {
            if try isReached() { return }
            try await Task.sleep(for: .milliseconds(500))
        }
    }
}

extension String {
    fileprivate var trimmed: String { String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()) }
}
