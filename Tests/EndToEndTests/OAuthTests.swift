import Glibc
import Testing

/// Logins with access tokens, against a real authorization server, Dovecot and an SMTP server that ask it about each token.
@Suite("OAuth2", .serialized)
struct OAuthTests {
    private static func place(
        _ flow: Deployment.Flow = .device,
        mechanisms: String = "xoauth2 oauthbearer",
        life: Int = 3600,
        rotates: Bool = true
    ) async throws -> (OAuthServer, MailServers, Deployment) {
        let server = try await OAuthServer(life: life, rotates: rotates)
        let servers = try MailServers(introspection: server.introspection, mechanisms: mechanisms)
        let deployment = try Deployment(servers)
        deployment.useOAuth(server, flow)
        return (server, servers, deployment)
    }

    private static func stop(_ daemon: Subprocess, _ deployment: Deployment) async throws {
        daemon.signal(SIGTERM)
        #expect(try await daemon.wait(seconds: 30) == 0, "\(deployment.log.suffix(2000))")
    }

    @Test("the whole way by either mechanism, once somebody has consented", arguments: ["xoauth2", "oauthbearer"])
    func wholeWay(mechanism: String) async throws {
        let (server, servers, deployment) = try await Self.place(mechanisms: mechanism)
        let consent = try await deployment.authorizeByDevice("feedback", server)
        #expect(consent.code == 0, "\(consent.output)")
        #expect(consent.output.contains("mailbox feedback  fine") && consent.output.contains("relay"))
        #expect(consent.output.split(separator: "\n").allSatisfy { $0.count <= 80 || $0.contains("fine") })
        try servers.deliver(SampleMail.burst(people: 6))
        let daemon = try deployment.start()
        let status = try await deployment.status(within: 60) {
            $0.messages.total == 6 && $0.outbox["alert sent", default: 0] >= 1
        }
        #expect(status?.messages.total == 6 && status?.troubles.isEmpty == true, "\(deployment.log)")
        #expect(status?.outbox["alert sent", default: 0] ?? 0 >= 1, "\(deployment.log)")
        try await Self.stop(daemon, deployment)
        #expect(TestFiles.text("\(servers.folder)/dovecot.log").contains("method=\(mechanism.uppercased())"))
        #expect(!TestFiles.text("\(servers.folder)/dovecot.log").contains("method=PLAIN"))
        #expect(servers.tokenLogins.contains("taken") && !servers.tokenLogins.contains("refused"))
        // Mailbox and relay share a login, and the daemon its token: one renewal by each of the three that logged in.
        #expect(server.answers("refresh").count <= 3)
    }

    @Test("a client that acts for itself needs nobody's consent, and keeps nothing")
    func clientCredentials() async throws {
        let (server, servers, deployment) = try await Self.place(.client)
        let check = try deployment.run(["check", "--connect"])
        #expect(check.code == 0, "\(check.output)")
        try servers.deliver(SampleMail.quiet(2))
        #expect(try deployment.run(["once"]).code == 0)
        #expect(server.answers("client").count == 2 && server.answers("refresh").isEmpty)
        #expect(access("\(deployment.folder)/oauth", F_OK) != 0)
        let authorize = try deployment.run(["authorize", "feedback"])
        #expect(authorize.code == 64 && authorize.output.contains("nobody has to consent"), "\(authorize.output)")
    }

    @Test("a token near its end is renewed, and one that is withdrawn is replaced once: mail goes on")
    func renewal() async throws {
        // Good for a minute and a second: a login a few seconds later needs another.
        let (server, servers, deployment) = try await Self.place(life: 61)
        #expect(try await deployment.authorizeByDevice("relay", server).code == 0)
        let daemon = try deployment.start()
        try servers.deliver(SampleMail.burst(people: 6))
        let first = try await deployment.status(within: 60) { $0.outbox["alert sent", default: 0] >= 1 }
        #expect(first?.outbox["alert sent", default: 0] ?? 0 >= 1, "\(deployment.log)")
        try server.get("/control/life?seconds=3600")
        try await Task.sleep(for: .seconds(3))
        let renewals = server.answers("refresh").count
        try servers.deliver(SampleMail.burst(people: 6, service: "vpn"))
        let second = try await deployment.status(within: 60) { $0.outbox["alert sent", default: 0] >= 2 }
        #expect(second?.outbox["alert sent", default: 0] ?? 0 >= 2, "\(deployment.log)")
        #expect(server.answers("refresh").count == renewals + 1)
        #expect(!servers.tokenLogins.contains("refused"))

        try server.get("/control/revoke-access")
        try servers.deliver(SampleMail.burst(people: 6, service: "printer"))
        let third = try await deployment.status(within: 60) { $0.outbox["alert sent", default: 0] >= 3 }
        #expect(third?.outbox["alert sent", default: 0] ?? 0 >= 3, "\(deployment.log)")
        #expect(servers.tokenLogins.suffix(2) == ["refused", "taken"])
        #expect(server.answers("refresh").count == renewals + 2)
        #expect(third?.troubles.isEmpty == true, "\(third?.troubles ?? [])")
        try await Self.stop(daemon, deployment)
    }

    @Test("a token that the IMAP server takes no longer is replaced once, also for a mailbox that has nothing but it")
    func withdrawnForIMAP() async throws {
        let (server, servers, deployment) = try await Self.place()
        #expect(try await deployment.authorizeByDevice("feedback", server).code == 0)
        let daemon = try deployment.start()
        // The command's own login, and the daemon's.
        for _ in 0..<600 where servers.mailboxLogins < 2 { try await Task.sleep(for: .milliseconds(50)) }
        #expect(servers.mailboxLogins == 2, "\(deployment.log)")
        let renewals = server.answers("refresh").count
        try server.get("/control/revoke-access")
        // The next generation of services has the token of the last, and connects anew.
        daemon.signal(SIGHUP)
        try servers.deliver(SampleMail.quiet(3))
        let status = try await deployment.status(within: 60) { $0.messages.total == 3 }
        #expect(status?.messages.total == 3 && status?.troubles.isEmpty == true, "\(deployment.log)")
        #expect(server.answers("refresh").count == renewals + 1)
        #expect(
            TestFiles.text("\(servers.folder)/dovecot.log").split(separator: "\n").count { $0.contains("auth failed") }
                == 1
        )
        try await Self.stop(daemon, deployment)
    }

    @Test("fault 36: an authorization that has ended is told, not hammered, and a new one goes on at once")
    func ended() async throws {
        let (server, servers, deployment) = try await Self.place()
        #expect(try await deployment.authorizeByDevice("feedback", server).code == 0)
        try server.get("/control/revoke-refresh")
        try server.get("/control/revoke-access")
        try servers.deliver(SampleMail.quiet(3))
        let before = server.answers("refresh").count
        let daemon = try deployment.start()
        func isTold(_ status: Deployment.Status) -> Bool {
            status.troubles.contains { $0.contains("earshot authorize feedback") && $0.contains("invalid_grant") }
        }
        let told = try await deployment.status(within: 60, where: isTold)
        #expect(told.map(isTold) == true, "\(deployment.log)")
        // The watcher tries again and again; the server is not asked for it. A reload changes nothing about that.
        daemon.signal(SIGHUP)
        try await Task.sleep(for: .seconds(12))
        // The newest refresh token, and the one before.
        let asked = server.answers("refresh").dropFirst(before)
        #expect((1...2).contains(asked.count) && asked.allSatisfy { $0 == "invalid_grant" }, "\(asked)")
        #expect(deployment.log.contains("earshot authorize feedback"))
        let consent = try await deployment.authorizeByDevice("feedback", server)
        #expect(consent.code == 0 && consent.output.contains("has been told"), "\(consent.output)")
        let after = try await deployment.status(within: 60) { $0.messages.total == 3 && $0.troubles.isEmpty }
        #expect(after?.messages.total == 3 && after?.troubles.isEmpty == true, "\(deployment.log)")
        try await Self.stop(daemon, deployment)
    }

    @Test("without a consent the daemon waits, and says what to do")
    func notYet() async throws {
        let (server, _, deployment) = try await Self.place()
        let check = try deployment.run(["check", "--connect"])
        #expect(check.code == 69 && check.output.contains("Run: earshot authorize relay"), "\(check.output)")
        #expect(server.answers("refresh").isEmpty)
    }

    @Test("fault 37: an exchange whose answer never came: the token before is used")
    func lostAnswer() async throws {
        let (server, servers, deployment) = try await Self.place()
        #expect(try await deployment.authorizeByDevice("feedback", server).code == 0)
        try servers.deliver(SampleMail.quiet(2))
        try server.get("/control/lose-answer")
        let lost = try deployment.run(["once"])
        #expect(lost.code == 75 && lost.output.contains("no token"), "\(lost.output)")
        let again = try deployment.run(["once", "--json"])
        #expect(again.code == 0 && again.output.contains("\"stored\":2"), "\(again.output)")
        #expect(server.answers("refresh").suffix(2) == ["lost", "token"])
    }

    @Test(
        "fault 37: killed between the server's answer and the store, the token before is used; a stop waits for the answer"
    )
    func killedBeforeStore() async throws {
        let (server, servers, deployment) = try await Self.place()
        #expect(try await deployment.authorizeByDevice("feedback", server).code == 0)
        try servers.deliver(SampleMail.quiet(2))
        let shelf = "\(deployment.folder)/oauth/local,feedback"
        for ending in [SIGKILL, SIGTERM] {
            let (shelved, given) = (TestFiles.text(shelf), server.answers("refresh").count)
            try server.get("/control/delay?seconds=3")
            let daemon = try deployment.start()
            // The server has exchanged the token by now, and tells of it in three seconds.
            for _ in 0..<600 where server.answers("refresh").count == given {
                try await Task.sleep(for: .milliseconds(20))
            }
            #expect(server.answers("refresh").count == given + 1)
            daemon.signal(ending)
            #expect(try await daemon.wait(seconds: 30) == (ending == SIGKILL ? -SIGKILL : 0), "\(deployment.log)")
            #expect((TestFiles.text(shelf) == shelved) == (ending == SIGKILL))
            try server.get("/control/delay?seconds=0")
            let once = try deployment.run(["once"])
            #expect(once.code == 0, "\(once.output)")
        }
        #expect(try deployment.status()?.messages.total == 2)
    }

    @Test("fault 37: killed again and again while tokens are exchanged, no authorization is lost")
    func killed() async throws {
        let (server, _, deployment) = try await Self.place()
        #expect(try await deployment.authorizeByDevice("feedback", server).code == 0)
        for round in 0..<12 {
            let check = try Subprocess(
                [TestFiles.earshot, "check", "--connect", "--config", deployment.configuration],
                output: "\(deployment.folder)/killed",
                environment: deployment.environment
            )
            try await Task.sleep(for: .milliseconds(5 * round))
            check.signal(SIGKILL)
            check.wait()
        }
        let check = try deployment.run(["check", "--connect"])
        #expect(check.code == 0, "\(check.output)")
    }

    @Test("a browser's address is pasted; a foreign or damaged one is refused")
    func browser() async throws {
        let (server, servers, deployment) = try await Self.place(.browser)
        let foreign = try await deployment.authorizeByBrowser("feedback") { address in
            let target = address.dropFirst("http://127.0.0.1:\(server.port)".count)
            let back = try server.get(String(target))
            let other = back.replacing("state=", with: "state=x")
            return "nonsense\n\(other)\n\(other)"
        }
        #expect(foreign.code == 77 && foreign.output.contains("does not belong"), "\(foreign.output)")
        #expect(access("\(deployment.folder)/oauth/local,feedback", F_OK) != 0)
        let consent = try await deployment.authorizeByBrowser("feedback") { address in
            try server.get(String(address.dropFirst("http://127.0.0.1:\(server.port)".count)))
        }
        #expect(consent.code == 0, "\(consent.output)")
        #expect(server.answers("code") == ["token"])
        try servers.deliver(SampleMail.quiet(1))
        #expect(try deployment.run(["once"]).code == 0)
        for output in [foreign.output, consent.output] { #expect(!output.contains(OAuthServer.canary)) }
    }

    @Test("what cannot be authorized is said, with what can be")
    func nothingToAuthorize() throws {
        let servers = try MailServers()
        let deployment = try Deployment(servers)
        let password = try deployment.run(["authorize", "feedback"])
        #expect(password.code == 64 && password.output.contains("logs in with a password"), "\(password.output)")
        let unknown = try deployment.run(["authorize", "fedback"])
        #expect(unknown.code == 64 && unknown.output.contains("did you mean 'feedback'"), "\(unknown.output)")
        #expect(try deployment.run(["authorize"]).code == 64)
    }

    @Test("no token, code or secret in anything that is written, whatever goes wrong")
    func canaries() async throws {
        let (server, servers, deployment) = try await Self.place()
        var written = try await deployment.authorizeByDevice("feedback", server).output
        try servers.deliver(SampleMail.burst(people: 6))
        let daemon = try deployment.start()
        _ = try await deployment.status(within: 60) { $0.outbox["alert sent", default: 0] >= 1 }
        for file in ["cmdline", "environ", "status"] { written += TestFiles.text("/proc/\(daemon.id)/\(file)") }
        try server.get("/control/fail?status=503&count=1")
        written += try deployment.run(["check", "--connect"]).output
        try server.get("/control/fail?status=401&count=1")
        written += try deployment.run(["check", "--connect", "--json"]).output
        try server.get("/control/revoke-refresh")
        try server.get("/control/revoke-access")
        written += try deployment.run(["check", "--connect"]).output
        try servers.deliver(SampleMail.burst(people: 6, service: "vpn"))
        _ = try await deployment.status(within: 60) { !$0.troubles.isEmpty }
        for words in [["status"], ["status", "--json"], ["status", "--metrics"], ["check"]] {
            written += try deployment.run(words).output
        }
        try await Self.stop(daemon, deployment)
        written += deployment.log
        #expect(written.contains("invalid_grant") && written.contains("temporarily_unavailable"), "\(written)")
        #expect(written.contains("invalid_client"))
        // The shelf alone has tokens; the store, which backups hold, has none.
        for name in TestFiles.files(in: deployment.folder) where !name.hasSuffix("secret") {
            written += TestFiles.text(name)
        }
        #expect(!written.contains(OAuthServer.canary))
        #expect(!written.contains(OAuthServer.clientSecret))
        #expect(TestFiles.text("\(deployment.folder)/oauth/local,feedback").contains(OAuthServer.canary))
    }
}
