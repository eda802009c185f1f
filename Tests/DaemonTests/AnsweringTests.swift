import Feedback
import Outages
import Testing

@testable import Daemon
@testable import Store

/// What people are told at once, and what keeps it back.
struct AnsweringTests {
    static let enabled = "[acknowledgements]\nenabled = true\n"

    @Test("in an incident: we know, and which number you are")
    func numbersInAnIncident() async throws {
        try await Workplace.with(Self.enabled, mailbox: WrittenMail.authentication) { place in
            try await place.take((1...6).map(WrittenMail.outage) + [.outage(2), .outage(7)])
            let mails = try await place.outgoing(.acknowledgement)
            #expect(mails.count == 8)
            let told = mails.map { mail in
                mail.content.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            }
            #expect(
                told[0...2].allSatisfy { !$0.contains("We know") && $0.contains("turn to the help desk (helpdesk@") }
            )
            #expect(told[0...2].allSatisfy { $0.contains("also passed your mail on to the help desk") })
            for (index, number) in [(3, 4), (4, 5), (5, 6), (6, 2), (7, 7)] {
                #expect(
                    told[index].contains("trouble with vpn: you are number \(number) to report it since 11:01."),
                    "\(told[index])"
                )
                #expect(!told[index].contains("help desk"))
            }
        }
    }

    @Test(
        "an answer leads back to the mailbox, and nothing answers it; it quotes the subject of whom a server proves",
        arguments: [(WrittenMail.authentication, "It does not work"), ("", "your mail to Example Ltd")]
    )
    func whereAnswersGo(mailbox: String, title: String) async throws {
        try await Workplace.with(Self.enabled, mailbox: mailbox) { place in
            try await place.take([WrittenMail(category: .complaint, service: nil, messageID: "m@x.example")])
            let mail = try #require(try await place.outgoing(.acknowledgement).first)
            #expect(mail.envelopeSender == nil)
            #expect(mail.recipients.map(\.description) == ["ann@example.org"])
            #expect(mail.header("Reply-To") == "it-feedback@example.org")
            #expect(mail.header("From")?.contains("earshot@example.org") == true)
            #expect(mail.header("Auto-Submitted") == "auto-replied")
            #expect(mail.header("In-Reply-To") == "<m@x.example>")
            #expect(mail.header("Subject") == "Automatic reply: \(title)")
            #expect(mail.bytes.count < 4096)
        }
    }

    @Test("unsure outages raise no alarm by themselves; in an incident their senders are told of it")
    func unsureOutages() async throws {
        func mails(_ people: ClosedRange<Int>, isUnsure: Bool) -> [WrittenMail] {
            people.map { person in
                var mail = WrittenMail.outage(person)
                mail.isUnsure = isUnsure
                return mail
            }
        }
        try await Workplace.with(Self.enabled, mailbox: WrittenMail.authentication) { place in
            try await place.take(mails(1...6, isUnsure: true))
            #expect(try await place.store.openIncidents().isEmpty)
            try await place.take(mails(7...8, isUnsure: false), from: 7)
            #expect(try await place.store.openIncidents().map(\.people) == [8])
            try await place.take(mails(9...9, isUnsure: true), from: 9)
            let last = try #require(try await place.outgoing(.acknowledgement).last)
            #expect(String(decoding: last.bytes, as: UTF8.self).contains("you are number 9"))
        }
    }

    @Test("where the relay refuses the empty sender, answers bear the bounce address")
    func withoutTheEmptySender() async throws {
        let configuration = Self.enabled
        try await Workplace.with(configuration, relay: "null_sender = false\nbounce_address = \"bounces@example.org\"")
        {
            place in
            try await place.take([WrittenMail(category: .complaint)])
            let mail = try #require(try await place.outgoing(.acknowledgement).first)
            #expect(mail.envelopeSender?.description == "bounces@example.org")
        }
    }

    @Test("300 people in an outage: each is answered, and each is told once that it is over")
    func everybodyInAnOutageIsAnswered() async throws {
        try await Workplace.with(Self.enabled, mailbox: WrittenMail.authentication) { place in
            // Each writes twice.
            let people = (1...300).map(WrittenMail.outage)
            try await place.take(people, apart: .seconds(5))
            try await place.take(people, from: 301, apart: .seconds(5))
            #expect(try await place.store.openIncidents().map(\.people) == [300])
            let acknowledged = try await place.outgoing(.acknowledgement)
            // Whoever wrote before there was an incident is told of it when they write again.
            #expect(acknowledged.count == 303)
            #expect(Set(acknowledged.flatMap(\.recipients).map(\.normalized)).count == 300)
            #expect(try await place.end(.resolved) == 300)
            let told = try await place.outgoing(.allClear)
            #expect(told.count == 300)
            #expect(Set(told.flatMap(\.recipients).map(\.normalized)).count == 300)
            #expect(try await place.proceed() == 0)
            place.clock.advance(by: .days(1))
            #expect(try await place.proceed() == 0)
        }
    }

    /// Fault 72, story 12: no header tells the machine, every mail has a new subject and begins a thread.
    @Test("an echo that strips all headers is answered once an hour, and then muted")
    func anEchoIsMuted() async throws {
        try await Workplace.with(Self.enabled) { place in
            func echo(_ number: Int) -> WrittenMail {
                WrittenMail(category: .complaint, service: nil, isVouchedFor: false, subject: "Away \(number)")
            }
            try await place.take((1...9).map(echo))
            let lines = try await BrakeLines.lines(of: place.store, now: place.clock.now())
            #expect(lines == ["ann@example.org is not acknowledged for 1d: mails 3, 4, 5, 6, 7 within minutes"])
            try await place.take((10...30).map(echo), from: 10, apart: .hours(1))
            #expect(try await place.store.brakes(now: place.clock.now()).count == 1, "muted once")
            try await place.take((31...33).map(echo), from: 31, apart: .hours(1))
            try await place.take((34...60).map(echo), from: 34)
            #expect(try await place.outgoing(.acknowledgement).count == 2)
        }
    }

    /// Fault 74: backscatter.
    @Test("10,000 forged senders in ten minutes: the limits hold, across a restart, and the operator is told")
    func forgedSendersStayWithinTheLimits() async throws {
        let vouched = WrittenMail.authentication
        try await Workplace.with(Self.enabled, mailbox: vouched) { place in
            try await place.take((1...4).map(WrittenMail.outage), apart: .seconds(1))
            let before = try await place.outgoing(.acknowledgement).count
            var current = place
            for batch in 0..<50 {
                if batch == 25 { current = try await current.restarted() }
                current.clock.advance(by: .seconds(12))
                let now = current.clock.now()
                let intakes = (0..<200).map { number in
                    let person = batch * 200 + number
                    return WrittenMail(
                        from: "p\(person)@d\(person % 500).example",
                        category: .complaint,
                        service: nil,
                        isVouchedFor: false,
                        subject: "Offer \(person)"
                    ).intake(UInt32(1000 + person), at: now)
                }
                let consequence = current.consequence
                _ = try await current.store.commit(contentsOf: intakes, now: now) { store, number, intake in
                    try consequence.follow(from: intake, as: number, in: store, now: now)
                }
            }
            let sent = try await current.outgoing(.acknowledgement)
            #expect(sent.count + before == 120 + 1, "one of the four was answered within the incident's budget")
            #expect(sent.allSatisfy { $0.header("Subject") == "Automatic reply: your mail to Example Ltd" })
            let lines = try await BrakeLines.lines(of: current.store, now: current.clock.now())
            #expect(lines.count == 1)
            #expect(lines[0].hasPrefix("no acknowledgements for "))
            #expect(lines[0].contains(" except in outages: 120 went out within an hour, of these 3 to example.org, 1"))
            let inspector = StatusInspector(
                configuration: current.configuration,
                store: current.store,
                clock: current.clock
            )
            #expect(try await inspector.report(board: nil, model: "").troubles.contains(lines[0]))
            // The brake holds nothing of the incident's back: its people are known to us.
            try await current.take([.outage(5)], from: 20_000)
            #expect(try await current.outgoing(.acknowledgement).count == 1)
            #expect(try await current.store.totals().messages == 10_005)
            await current.store.close()
        }
    }

    @Test("what the policy forbids is stored with its reason, and gives no right to an all-clear")
    func suppressionsAreStored() async throws {
        try await Workplace.with(Self.enabled, mailbox: WrittenMail.authentication) { place in
            var list = WrittenMail.outage(1)
            list.headers = ["list-id: <staff.example.org>"]
            try await place.take([list] + (2...5).map(WrittenMail.outage))
            let rules = try await place.store.transaction { store in try store.suppressions(of: 1).map(\.rule) }
            #expect(rules.contains("R4-list"))
            #expect(try await place.end(.quiet) == 4)
        }
    }
}

extension Workplace {
    /// The daemon ends, and begins again with what is stored.
    func restarted() async throws -> Workplace {
        await store.close()
        let store = try FeedbackStore.open(at: configuration.store.path)
        let next = Workplace(
            configuration: configuration,
            store: store,
            correspondence: Correspondence(configuration, instance: store.instanceID)
        )
        next.clock.advance(by: clock.now() - next.clock.now())
        return next
    }
}
