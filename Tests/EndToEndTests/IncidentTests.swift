import Glibc
import Testing

/// An outage as people and IT live through it, against a real Dovecot and SMTP server.
@Suite("an outage, from the first report to the all-clear", .serialized)
struct IncidentTests {
    /// Stands in for what a receiving server adds: the test's own SMTP server checks no signatures.
    private static let vouched = ["Authentication-Results: mx.earshot.test; dkim=pass header.d=earshot.test"]
    private static let trusting = "authserv_id = \"mx.earshot.test\""
    private static let answering = """
        [acknowledgements]
        enabled = true

        [commands]
        staff = ["it@earshot.test"]
        """

    private static let wordings = [
        "The eduroam is down, I cannot connect since this morning.",
        "No eduroam connection in the whole building, nothing works.",
        "Is eduroam broken? My laptop cannot connect any more.",
        "eduroam does not work, it fails to connect. Please fix it!",
        "Cannot connect to eduroam, there is an error every time I try.",
    ]

    private static func report(_ index: Int) -> [UInt8] {
        SampleMail.from(
            "person\(index)@earshot.test",
            subject: "eduroam down",
            text: wordings[index % wordings.count] + " (room \(100 + index))",
            headers: vouched
        )
    }

    /// The time of day some hours from now where the organisation is.
    private static func clock(hoursFromNow hours: Int) -> String {
        setenv("TZ", "Europe/Berlin", 1)
        tzset()
        var moment = time(nil) + hours * 3600
        var local = tm()
        localtime_r(&moment, &local)
        func digits(_ number: Int32) -> String { (number < 10 ? "0" : "") + String(number) }
        return digits(local.tm_hour) + ":" + digits(local.tm_min)
    }

    @Test("people report, IT answers the alert, more report, IT says it is over: each mailbox holds what it should")
    func fromTheFirstReportToTheAllClear() async throws {
        let people = (1...15).map { "person\($0)" }
        let servers = try MailServers(users: ["feedback", "it", "helpdesk", "security"] + people)
        let deployment = try Deployment(servers, mailbox: Self.trusting, extra: Self.answering)
        let daemon = try deployment.start()
        _ = try await deployment.status(within: 60) { !$0.mailboxes.isEmpty }

        try servers.deliver((1...12).map(Self.report))
        let status = try await deployment.status(within: 60) {
            $0.messages.total == 12 && $0.outbox["acknowledgement sent", default: 0] == 12
        }
        #expect(status?.incidents.map(\.service) == ["eduroam"], "\(deployment.log)")
        #expect(status?.incidents.map(\.people) == [12])
        let alerts = try await servers.inbox(of: "it", within: 30) { !$0.isEmpty }.map { ReceivedMail(bytes: $0) }
        let alert = try #require(alerts.first { $0.kind == "alert" }, "\(deployment.log)")
        #expect(alert.header("Reply-To")?.contains("feedback@earshot.test") == true)

        let next = Self.clock(hoursFromNow: 3)
        let note = "note: We are replacing the core switch.\r\nnext: \(next)"
        try servers.deliver([alert.answer(by: "it@earshot.test", note)])
        _ = try await servers.inbox(of: "it", within: 30) { mails in
            mails.contains { $0.contains("X-Earshot-Mail: confirmation") }
        }
        try servers.deliver((13...15).map(Self.report))
        _ = try await deployment.status(within: 60) { $0.outbox["acknowledgement sent", default: 0] == 15 }

        try servers.deliver([alert.answer(by: "it@earshot.test", "resolved: The switch is replaced.")])
        let over = try await deployment.status(within: 60) { $0.outbox["all-clear sent", default: 0] == 15 }
        #expect(over?.outbox["all-clear sent"] == 15, "\(over?.outbox ?? [:]) \(deployment.log)")
        #expect(over?.incidents.allSatisfy { $0.closedAt != nil } == true)
        #expect(over?.messages.byKind["instruction"] == 2)

        // An outgoing mail too many would come now.
        try await Task.sleep(for: .seconds(3))
        for (index, person) in people.enumerated() {
            let mails = servers.inbox(of: person).map { ReceivedMail(bytes: $0) }
            let answers = mails.filter { $0.kind == "acknowledgement" }
            let clears = mails.filter { $0.kind == "all-clear" }
            #expect(mails.count == 2 && answers.count == 1 && clears.count == 1, "\(person): \(mails.map(\.kind))")
            #expect(mails.allSatisfy { $0.header("Return-Path") == "<>" })
            #expect(clears.allSatisfy { $0.bytes.contains("The switch is replaced.") }, "\(person)")
            // Three were answered before anybody knew that many would write.
            if index >= 3 { #expect(answers.allSatisfy { $0.bytes.contains("number \(index + 1) ") }, "\(person)") }
            let isLate = index >= 12
            let hasNote = answers.map { $0.bytes.contains("We are replacing the core switch.") }
            #expect(hasNote.allSatisfy { $0 == isLate }, "\(person)")
            #expect(answers.allSatisfy { $0.bytes.contains(next) == isLate }, "\(person)")
        }
        let staff = servers.inbox(of: "it").map { ReceivedMail(bytes: $0) }
        #expect(staff.filter { $0.kind == "confirmation" }.count == 2, "\(staff.map(\.kind))")
        let told = staff.filter { $0.kind == "alert" }
        #expect((1...3).contains(told.count), "\(told.map { $0.header("Subject") ?? "" })")
        let root = try #require(alert.header("Message-ID"))
        let later = told.filter { $0.header("Message-ID") != root }
        #expect(later.allSatisfy { $0.header("References")?.contains(root) == true })
        // Before it was an outage of many, each was passed on as one person's.
        #expect(servers.inbox(of: "helpdesk").count == 3)

        daemon.signal(SIGTERM)
        #expect(try await daemon.wait(seconds: 20) == 0, "\(deployment.log.suffix(2000))")
    }

    @Test("a forged command changes nothing, and the real owner of the address hears of it")
    func forgedCommands() async throws {
        let servers = try MailServers()
        let deployment = try Deployment(servers, mailbox: Self.trusting, extra: Self.answering)
        let daemon = try deployment.start()
        try servers.deliver((1...5).map(Self.report))
        let alerts = try await servers.inbox(of: "it", within: 60) { !$0.isEmpty }.map { ReceivedMail(bytes: $0) }
        let alert = try #require(alerts.first { $0.kind == "alert" }, "\(deployment.log)")
        try servers.deliver([
            alert.answer(
                by: "it@earshot.test",
                "resolved: nothing to see here",
                results: "mx.earshot.test; dkim=fail header.d=earshot.test"
            ),
            alert.answer(
                by: "it@earshot.test",
                "false alarm",
                results: "mx.elsewhere.example; dkim=pass header.d=earshot.test"
            ),
        ])
        let status = try await deployment.status(within: 60) { $0.messages.total == 7 }
        #expect(status?.incidents.map(\.closedAt) == [nil], "\(deployment.log)")
        let heard = try await servers.inbox(of: "it", within: 30) { $0.count > alerts.count }
        #expect(heard.count > alerts.count, "\(deployment.log)")
        #expect(try deployment.status()?.outbox.keys.contains { $0.hasPrefix("all-clear") } == false)
        daemon.signal(SIGTERM)
        #expect(try await daemon.wait(seconds: 20) == 0, "\(deployment.log.suffix(2000))")
    }

    @Test("two Earshots that answer each other stop at once")
    func twoOfUs() async throws {
        let servers = try MailServers(users: ["feedback", "desk", "it", "helpdesk", "security"])
        let first = try Deployment(
            servers,
            sender: "feedback@earshot.test",
            mailbox: Self.trusting,
            extra: "[acknowledgements]\nenabled = true\n"
        )
        let second = try Deployment(
            servers,
            user: "desk",
            sender: "desk@earshot.test",
            mailbox: Self.trusting,
            extra: "[acknowledgements]\nenabled = true\n"
        )
        let daemons = [try first.start(), try second.start()]
        // A person writes from the other's mailbox: so the answer goes where another Earshot reads.
        try servers.deliver([
            SampleMail.from(
                "desk@earshot.test",
                subject: "Monitor",
                text: "Could we please get a second monitor for the front desk?",
                headers: Self.vouched
            )
        ])
        _ = try await first.status(within: 60) { $0.outbox["acknowledgement sent", default: 0] == 1 }
        let status = try await second.status(within: 60) { $0.messages.total == 1 }
        #expect(status?.messages.total == 1, "\(second.log)")
        try await Task.sleep(for: .seconds(8))
        #expect(try first.status()?.messages.total == 1)
        #expect(try second.status()?.messages.total == 1)
        #expect(try second.status()?.outbox.isEmpty == true)
        for daemon in daemons { daemon.signal(SIGTERM) }
        for daemon in daemons { #expect(try await daemon.wait(seconds: 20) == 0) }
    }
}
