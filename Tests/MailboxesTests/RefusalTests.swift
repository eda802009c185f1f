import Testing

@testable import Mailboxes

/// Fault 51: what a server's refusal asks of us.
struct RefusalTests {
    static func refusal(_ answer: String, to command: IMAPCommand = .noop) throws -> IMAPStateMachine.Completion {
        let actions = try Transcript(name: "", commands: [command], answer: "T2 \(answer)\r\n").play()
        return try #require(actions.completions.first)
    }

    @Test(
        "fault 51: every code has its kind, and concerns one command or all",
        arguments: [
            ("UNAVAILABLE", MailboxError.Kind.transient, true), ("INUSE", .transient, true),
            ("INPROGRESS (\"x\" 1 2)", .transient, true), ("LIMIT", .transient, true), ("THROTTLED", .transient, true),
            ("SERVERBUG", .transient, false), ("EXPUNGEISSUED", .transient, false), ("ALERT", .transient, false),
            ("AUTHENTICATIONFAILED", .loginDenied, true), ("EXPIRED", .loginDenied, true),
            ("AUTHORIZATIONFAILED", .configuration, true), ("PRIVACYREQUIRED", .configuration, true),
            ("CONTACTADMIN", .permanent, true), ("NOPERM", .configuration, false), ("READ-ONLY", .configuration, false),
            ("NONEXISTENT", .configuration, false), ("TRYCREATE", .configuration, false),
            ("OVERQUOTA", .permanent, true), ("CORRUPTION", .permanent, false), ("CANNOT", .permanent, false),
            ("ALREADYEXISTS", .permanent, false), ("CLIENTBUG", .permanent, false), ("limit", .transient, true),
            ("X-NEW (a b)", .transient, false), ("UIDNEXT 5", .transient, false),
            ("REFERRAL imap://x/", .configuration, true),
        ]
    )
    func codes(code: String, kind: MailboxError.Kind, concernsAll: Bool) throws {
        for condition in ["NO", "BAD"] {
            let completion = try Self.refusal("\(condition) [\(code)] words")
            let refusal = try #require(completion.refusal)
            #expect(refusal.kind == kind)
            #expect(completion.isThrottled == concernsAll)
            #expect(completion.isBad == (condition == "BAD"))
            #expect(refusal.message.hasPrefix("the IMAP server refused to answer us: "))
            #expect(refusal.message.contains("it said: ["))
        }
    }

    @Test(
        "a throttled server says how long",
        arguments: [
            ("BAD Request is throttled. Suggested Backoff Time: 299961 milliseconds", 299_961),
            ("NO [UNAVAILABLE] Server busy. Suggested Backoff Time: 4 milliseconds", 1000),
            ("NO try again in 5 minutes", 300_000), ("NO Please wait 30s, then go on", 30_000),
            ("NO 3 connections too many, retry after 2 hours", 3_600_000),
            ("NO retry in 99999999999999999999999 s", nil), ("NO retry in 9223372036854775807 h", 3_600_000),
            ("NO [LIMIT] too many connections (10)", nil), ("NO retry later", nil), ("NO 30 seconds", nil),
            ("NO wait -5 s", 5000), ("NO wait 0 s", nil), ("NO waiting for 10 ducks or 2 min", 120_000),
        ]
    )
    func hints(answer: String, milliseconds: Int?) throws {
        let completion = try Self.refusal(answer)
        #expect(completion.refusal?.retryAfter == milliseconds.map { .milliseconds($0) })
        #expect(completion.refusal?.kind == .transient)
        if milliseconds != nil { #expect(completion.isThrottled) }
    }

    @Test("a folder that cannot be opened or made: its name may be wrong", arguments: [true, false])
    func names(isSelect: Bool) throws {
        let command = isSelect ? IMAPCommand.select(folder: "Done", writable: true) : .create(folder: "Done")
        let refusal = try #require(try Self.refusal("NO Invalid mailbox name.", to: command).refusal)
        #expect(refusal.kind == .configuration && refusal.message.contains("\"INBOX.Name\""), "\(refusal)")
        let isBad = try #require(try Self.refusal("BAD what", to: command).refusal)
        #expect(isBad.kind == .transient)
    }

    @Test func aFarewellSaysHowLongToo() {
        #expect {
            try Transcript(name: "", answer: "* BYE throttled, back off 90 seconds\r\n").play()
        } throws: { error in
            (error as? MailboxError)?.retryAfter == .seconds(90)
        }
    }

    @Test("what is meant for people is told once, and bounded")
    func alerts() throws {
        var machine = Transcript.synchronized()
        let lines = (0..<40).map { "* OK [ALERT] words \($0 / 2)\r\n" }.joined()
        _ = try machine.received(Array(lines.utf8))
        #expect(machine.takeAlerts() == (0..<IMAPLimits.alerts).map { "words \($0)" })
        _ = try machine.received(Array("* NO [ALERT] words 0\r\n".utf8))
        #expect(machine.takeAlerts().isEmpty)
    }
}
