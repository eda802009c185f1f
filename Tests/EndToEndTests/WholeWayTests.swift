import Glibc
import Testing

/// Mail in, alert and digest out, against a real Dovecot and SMTP server.
@Suite("the whole way", .serialized)
struct WholeWayTests {
    @Test("mail goes in by SMTP, an alert and a digest come out", arguments: Deployment.Way.allCases)
    func mailInDigestOut(way: Deployment.Way) async throws {
        let servers = try MailServers()
        let deployment = try Deployment(servers, way: way)
        try servers.deliver(SampleMail.burst(people: 6) + SampleMail.quiet(10))
        let daemon = try deployment.start()
        let status = try await deployment.status(within: 60) {
            $0.messages.total == 16 && $0.outbox["alert sent", default: 0] >= 1
        }
        #expect(status?.messages.total == 16, "\(deployment.log)")
        #expect(status?.incidents.map(\.service) == ["eduroam"])
        #expect(status?.mailboxes.first?.waiting == 0)

        let sent = try deployment.run(["digest", "daily", "--now"])
        #expect(sent.code == 0, "\(sent.output)")
        _ = try await deployment.status(within: 60) { $0.outbox["digest sent", default: 0] == 1 }
        let arrived = servers.inbox(of: "it")
        let alerts = arrived.filter { $0.contains("X-Earshot-Mail: alert") }
        #expect(!alerts.isEmpty)
        #expect(alerts.allSatisfy { $0.contains("eduroam") })
        #expect(arrived.filter { $0.contains("X-Earshot-Mail: digest") }.count == 1)
        daemon.signal(SIGTERM)
        #expect(try await daemon.wait(seconds: 20) == 0, "\(deployment.log)")
    }

    @Test("one person's outage goes to the help desk at once, a security matter to its contact, and nowhere else")
    func singleMattersAreHandedOn() async throws {
        let servers = try MailServers()
        let deployment = try Deployment(servers)
        try servers.deliver([
            SampleMail.from(
                "anna@earshot.test",
                subject: "vpn",
                text: "The VPN does not connect since this morning, error 619. I cannot work."
            ),
            SampleMail.from(
                "ben@earshot.test",
                subject: "Phishing mail",
                text:
                    "I received a phishing mail and I think I clicked on the link and entered my password. secret-word-xyzzy"
            ),
        ])
        let daemon = try deployment.start()
        let status = try await deployment.status(within: 60) {
            $0.outbox["helpdesk sent", default: 0] == 1 && $0.outbox["security sent", default: 0] == 1
        }
        #expect(status?.outbox["helpdesk sent"] == 1, "\(deployment.log)")
        #expect(status?.outbox["security sent"] == 1)
        #expect(servers.inbox(of: "helpdesk").contains { $0.contains("vpn") || $0.contains("VPN") })
        #expect(servers.inbox(of: "security").count == 1)
        _ = try deployment.run(["digest", "daily", "--now"])
        _ = try await deployment.status(within: 60) { $0.outbox["digest sent", default: 0] == 1 }
        #expect(servers.inbox(of: "it").allSatisfy { !$0.contains("xyzzy") })
        daemon.signal(SIGTERM)
        #expect(try await daemon.wait(seconds: 20) == 0, "\(deployment.log.suffix(2000))")
    }

    @Test("each way of marking", arguments: ["keyword", "move", "file", "none"])
    func marking(mark: String) async throws {
        let servers = try MailServers()
        let deployment = try Deployment(servers, mark: mark)
        try servers.deliver(SampleMail.quiet(5))
        let first = try deployment.run(["once"])
        #expect(first.code == 0, "\(first.output)")
        #expect(try deployment.status()?.messages.total == 5)
        let again = try deployment.run(["once"])
        #expect(again.code == 0, "\(again.output)")
        #expect(try deployment.status()?.messages.total == 5)
        let left = servers.inbox(of: "feedback").count
        #expect(left == (["move", "file"].contains(mark) ? 0 : 5))
    }

    @Test("old mail at the first start is counted and raises no alarm")
    func backlogIsQuiet() async throws {
        let servers = try MailServers()
        // Dovecot takes a Maildir file's modification time as INTERNALDATE.
        for (index, mail) in SampleMail.burst(people: 8).enumerated() {
            let name = "1600000000.\(index).old"
            try servers.place(mail, name: name)
            let path = "\(servers.folder)/mail/feedback/new/\(name)"
            var times = [
                timeval(tv_sec: time(nil) - 86_400, tv_usec: 0), timeval(tv_sec: time(nil) - 86_400, tv_usec: 0),
            ]
            utimes(path, &times)
        }
        let deployment = try Deployment(servers)
        let result = try deployment.run(["once"])
        #expect(result.code == 0, "\(result.output)")
        let status = try deployment.status()
        #expect(status?.messages.total == 8)
        #expect(status?.messages.backlog == 8)
        #expect(status?.incidents.isEmpty == true)
        #expect(servers.inbox(of: "it").isEmpty)
    }

    @Test("monstrous mails are kept and shown, and the others are not affected")
    func monstrousMails() async throws {
        let servers = try MailServers()
        let deployment = try Deployment(servers)
        var deep = "From: deep@earshot.test\r\nSubject: deep\r\nMIME-Version: 1.0\r\n"
        for level in 0..<1000 {
            deep += "Content-Type: multipart/mixed; boundary=b\(level)\r\n\r\n--b\(level)\r\n"
        }
        deep += "Content-Type: text/plain\r\n\r\nhello from below\r\n"
        var huge = Array("From: huge@earshot.test\r\nSubject: huge\r\n\r\nMy screen is broken.\r\n".utf8)
        let line = Array((String(repeating: "x", count: 76) + "\r\n").utf8)
        while huge.count < 40 * 1024 * 1024 { huge += line }
        try servers.place(Array("just text, no header at all\r\n".utf8), name: "1.headerless.test")
        try servers.place([UInt8](repeating: 0, count: 3000), name: "2.nul.test")
        try servers.place(huge, name: "3.huge.test")
        try servers.place(Array(deep.utf8), name: "4.deep.test")
        try servers.place([], name: "5.empty.test")
        try servers.deliver(SampleMail.quiet(5))
        let result = try deployment.run(["once"])
        #expect(result.code == 0, "\(result.output)")
        let status = try deployment.status()
        #expect(status?.messages.total == 10)
        #expect(status?.mailboxes.first?.waiting == 0)
        let categories = status?.messages.byCategory.values.reduce(0, +) ?? 0
        let machines = status?.messages.byKind.filter { $0.key != "human" }.values.reduce(0, +) ?? 0
        #expect(categories + machines + (status?.messages.quarantined.count ?? 0) == 10)
    }
}
