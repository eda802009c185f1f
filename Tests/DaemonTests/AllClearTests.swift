import Feedback
import Outages
import SQL
import Testing

@testable import Daemon
@testable import Store

/// Who is told that an incident has ended, when, and when not.
struct AllClearTests {
    private static func with(
        _ additions: String = "",
        _ body: (Workplace) async throws -> Void
    ) async throws {
        try await Workplace.with(
            AnsweringTests.enabled + additions,
            mailbox: WrittenMail.authentication,
            body
        )
    }

    @Test("those who reported it, before it opened too, and nobody else; in their language and thread")
    func exactlyThoseWhoReportedIt() async throws {
        try await Self.with { place in
            var german = WrittenMail.outage(1)
            german.language = "de"
            german.messageID = "first@example.org"
            german.references = ["root@example.org"]
            let other = WrittenMail(from: "other@example.org", service: "printer")
            let complaint = WrittenMail(from: "complains@example.org", category: .complaint)
            try await place.take([german, other, complaint] + (2...5).map(WrittenMail.outage))
            #expect(try await place.end(.resolved, note: "A cable was cut.") == 5)
            let mails = try await place.outgoing(.allClear)
            let people = mails.flatMap(\.recipients).map(\.description).sorted()
            #expect(people == (1...5).map { "person\($0)@example.org" })
            let first = try #require(mails.first { $0.recipients.map(\.description) == ["person1@example.org"] })
            #expect(first.header("In-Reply-To") == "<first@example.org>")
            #expect(first.header("Content-Language") == "de")
            #expect(first.header("Reply-To") == "it-feedback@example.org")
            #expect(first.envelopeSender == nil)
            let second = try #require(mails.first { $0.recipients.map(\.description) == ["person2@example.org"] })
            #expect(second.content.contains("A cable was cut.") && second.content.contains("IT says that it is over."))
        }
    }

    @Test("what IT writes is for its own people")
    func strangersHearNoNotes() async throws {
        try await Self.with { place in
            try await place.take((1...4).map(WrittenMail.outage))
            let now = place.clock.now()
            try await place.store.transaction { store in
                guard var incident = try store.openIncidents().first else { return }
                let word = IncidentWord(who: "anna", when: now)
                incident.note = IncidentNote(text: "The gateway was attacked.", word: word, nextWordBy: nil)
                _ = try store.record(incident)
            }
            try await place.take([WrittenMail(from: "x@partner.example", subject: "VPN")], from: 5)
            let acknowledged = try await place.outgoing(.acknowledgement)
            let stranger = try #require(acknowledged.first { $0.recipients.first?.domain == "partner.example" })
            #expect(stranger.content.contains("We know") && !stranger.content.contains("attacked"))
            try await place.end(.resolved, note: "The attack is over.")
            place.clock.advance(by: .hours(2))
            _ = try await place.proceed()
            let told = try await place.outgoing(.allClear)
            #expect(told.count == 5)
            for mail in told {
                let isStranger = mail.recipients.first?.domain == "partner.example"
                #expect(mail.content.contains("The attack is over.") != isStranger)
            }
        }
    }

    @Test("whoever was never to be answered is not told; nor is anybody while acknowledgements are off")
    func nobodyIsToldUninvited() async throws {
        try await Workplace.with(mailbox: WrittenMail.authentication) { place in
            try await place.take((1...5).map(WrittenMail.outage))
            #expect(try await place.end(.resolved) == 0)
            #expect(try await place.outgoing(.allClear).isEmpty)
        }
    }

    @Test("merged into another: the other tells", arguments: [Incident.Ending.merged])
    func mergedTellsNobody(ending: Incident.Ending) async throws {
        try await Self.with { place in
            try await place.take((1...5).map(WrittenMail.outage))
            #expect(try await place.end(ending) == 0)
        }
    }

    @Test("opened again and ended again: told once more after an hour, and never a third time")
    func flapping() async throws {
        try await Self.with { place in
            try await place.take((1...5).map(WrittenMail.outage))
            #expect(try await place.end(.quiet) == 5)
            #expect(try await place.outgoing(.allClear).count == 5)
            try await place.reopen(1)
            place.clock.advance(by: .minutes(20))
            #expect(try await place.end(.quiet) == 0, "within the hour")
            place.clock.advance(by: .minutes(39))
            #expect(try await place.proceed() == 0)
            place.clock.advance(by: .minutes(1))
            #expect(try await place.proceed() == 5)
            #expect(try await place.outgoing(.allClear).count == 5)
            try await place.reopen(1)
            place.clock.advance(by: .hours(2))
            #expect(try await place.end(.resolved) == 0, "the third time")
            place.clock.advance(by: .hours(2))
            #expect(try await place.proceed() == 0)
        }
    }

    @Test("what has become untrue is not told: neither by those who wait, nor by what no server has seen yet")
    func untrueIsNotTold() async throws {
        try await Self.with { place in
            try await place.take((1...5).map(WrittenMail.outage))
            #expect(try await place.end(.resolved) == 5)
            try await place.reopen(1)
            #expect(try await place.proceed() == 0)
            #expect(try await place.outbox()["all-clear failed"] == 5)
            #expect(try await place.outgoing(.allClear).isEmpty)
            place.clock.advance(by: .minutes(5))
            // Nobody was told the first time, so nobody waits an hour.
            #expect(try await place.end(.resolved) == 5)
            #expect(try await place.outgoing(.allClear).count == 5)
        }
    }

    @Test("what time has ended IT may still call over: who waits hears the latest, who was told is not told again")
    func resolvedAfterAll() async throws {
        try await Self.with { place in
            try await place.take((1...5).map(WrittenMail.outage))
            let ended = place.clock.now()
            let full = try await place.store.transaction { store in
                for number in 0..<(1000 - 2 - 2) {
                    let sent = SentAcknowledgement(thread: "t\(number)", person: "p\(number)", domain: "d", incident: 1)
                    try store.recordAcknowledgement(sent, now: ended)
                }
                return try store.openIncidents().first
            }
            #expect(try await place.end(.quiet) == 2)
            var resolved = try #require(full)
            resolved.closedAt = ended
            resolved.ending = .resolved
            let (allClear, later) = (place.allClear, ended + .hours(1) + .minutes(2))
            let incident = resolved
            let told = try await place.store.transaction { store in
                try allClear.send(of: incident, in: store, now: later)
            }
            #expect(told == 3)
            place.clock.advance(by: .hours(2))
            let mails = try await place.outgoing(.allClear)
            #expect(mails.count == 5)
            #expect(mails.count { $0.content.contains("IT says that it is over.") } == 3)
        }
    }

    @Test("the incidents' budget is shared with acknowledgements; who finds it used up waits")
    func theBudgetIsShared() async throws {
        try await Self.with { place in
            try await place.take((1...8).map(WrittenMail.outage))
            let now = place.clock.now()
            try await place.store.transaction { store in
                for number in 0..<(1000 - 5 - 3) {
                    let sent = SentAcknowledgement(thread: "t\(number)", person: "p\(number)", domain: "d", incident: 1)
                    try store.recordAcknowledgement(sent, now: now)
                }
            }
            #expect(try await place.end(.resolved) == 3)
            place.clock.advance(by: .minutes(50))
            #expect(try await place.proceed() == 0)
            let restarted = try await place.restarted()
            restarted.clock.advance(by: .minutes(11))
            #expect(try await restarted.proceed() == 5)
            #expect(try await restarted.outgoing(.allClear).count == 8)
            await restarted.store.close()
        }
    }

    @Test("others wait for room within the ordinary limits, and for a day at most")
    func strangersKeepToTheOrdinaryLimits() async throws {
        try await Self.with("per_domain_per_hour = 2\n") { place in
            let strangers = (1...3).map { person in
                WrittenMail(from: "p\(person)@partner.example", isVouchedFor: false, subject: "Down \(person)")
            }
            try await place.take(strangers)
            #expect(try await place.store.openIncidents().isEmpty, "one domain alone opens none")
            try await place.take((1...4).map(WrittenMail.outage), from: 10)
            _ = try await place.outgoing(.acknowledgement)
            #expect(try await place.end(.resolved) == 4)
            place.clock.advance(by: .hours(1) + .minutes(1))
            #expect(try await place.proceed() == 2)
            place.clock.advance(by: .hours(24))
            #expect(try await place.proceed() == 0)
            let waiting = try await place.store.waitingAllClears(limit: 10)
            #expect(waiting.isEmpty)
        }
    }

    @Test("who is forgotten is not told, and leaves no name")
    func theForgottenAreNotTold() async throws {
        try await Self.with { place in
            try await place.take((1...5).map(WrittenMail.outage))
            let address = try #require(EmailAddress("person3@example.org"))
            _ = try await place.store.forget(address)
            #expect(try await place.end(.resolved) == 4)
            _ = try await place.store.forget(try #require(EmailAddress("person4@example.org")))
            let mails = try await place.outgoing(.allClear)
            #expect(mails.count == 3)
            let named = try await place.store.transaction { store in
                try store.database.row(
                    """
                    SELECT (SELECT count(*) FROM all_clear WHERE person LIKE 'person4%')
                        + (SELECT count(*) FROM answer_right WHERE recipient LIKE 'person4%')
                    """
                ) { $0.int(0) }
            }
            #expect(named == 0)
        }
    }

    @Test("places among those who report stand as each wrote first", arguments: [1, 2, 3])
    func places(person: Int) async throws {
        try await Self.with { place in
            try await place.take([.outage(1), .outage(2), .outage(1), .outage(3), .outage(4), .outage(2)])
            let found = try await place.store.place(of: "person\(person)@example.org", in: 1)
            #expect(found == person)
            #expect(try await place.store.place(of: "nobody@example.org", in: 1) == nil)
        }
    }
}
