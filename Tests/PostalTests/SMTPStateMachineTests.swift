import Feedback
import Testing

@testable import Postal

@Suite("The SMTP state machine")
struct SMTPStateMachineTests {
    /// A session played against fixed answers, one for each command; nil is the end of the connection.
    struct Played {
        var sent: [String] = []
        var delivery: Delivery?
        var closed: PostalError?
        var commits = 0
        var machine = SMTPStateMachine(clientName: "client.example")

        var outcomes: [RecipientResult.Outcome] { delivery?.recipients.map(\.outcome) ?? [] }

        mutating func perform(_ actions: [SMTPStateMachine.Action], _ answers: inout ArraySlice<String?>) {
            var mustRead = false
            for action in actions {
                switch action {
                case .send(let bytes):
                    sent.append(String(decoding: bytes, as: UTF8.self))
                    mustRead = true
                case .commitDot:
                    commits += 1
                    return perform(machine.dotCommitted(), &answers)
                case .greeted: break
                case .delivered(let delivery): self.delivery = delivery
                case .close(let error): closed = error
                }
            }
            guard mustRead, let answer = answers.popFirst() else { return }
            guard let answer else { return perform(machine.lost(PostalError(.transient, "gone")), &answers) }
            perform(machine.received(Array(answer.utf8)), &answers)
        }
    }

    static let fullGreeting =
        "250-hi\r\n250-SIZE 1000\r\n250-8bitmime\r\n250-SMTPUTF8\r\n250-DSN\r\n250 ENHANCEDSTATUSCODES\r\n"

    func play(
        _ answers: [String?],
        greeting: String = fullGreeting,
        sender: String? = "s@example.org",
        to recipients: [String] = ["a@example.org", "b@example.org"],
        content: String = "Hi\r\n",
        wantsNoNotices: Bool = false
    ) throws -> Played {
        var played = Played()
        var script = ([greeting] + answers)[...]
        played.perform(played.machine.start(), &script)
        let envelope = SMTPEnvelope(
            sender: try sender.map(Sample.address),
            recipients: try recipients.map(Sample.address),
            wantsNoNotices: wantsNoNotices
        )
        played.perform(played.machine.deliver(envelope, SMTPContent(Array(content.utf8))), &script)
        return played
    }

    @Test("sends command by command, the dot alone and after the commit")
    func ordinary() throws {
        let played = try play(["250 ok\r\n", "250 ok\r\n", "251 will forward\r\n", "354 go\r\n", "250 2.0.0 done\r\n"])
        #expect(
            played.sent == [
                "EHLO client.example\r\n", "MAIL FROM:<s@example.org> SIZE=4\r\n", "RCPT TO:<a@example.org>\r\n",
                "RCPT TO:<b@example.org>\r\n", "DATA\r\n", "Hi\r\n", ".\r\n",
            ]
        )
        #expect(played.commits == 1)
        #expect(played.outcomes == [.accepted, .accepted])
        #expect(played.delivery?.recipients.first?.code == 250)
        #expect(played.delivery?.recipients.first?.status == "2.0.0")
        #expect(played.machine.isReady)
    }

    @Test("asks for what a mail needs, where it is offered")
    func extensions() throws {
        let ok = "250 ok\r\n"
        let played = try play(
            [ok, ok, "354\r\n", ok],
            sender: nil,
            to: ["jörg@example.org"],
            content: "ü",
            wantsNoNotices: true
        )
        #expect(played.sent[1] == "MAIL FROM:<> SIZE=4 BODY=8BITMIME SMTPUTF8\r\n")
        #expect(played.sent[2] == "RCPT TO:<jörg@example.org> NOTIFY=NEVER\r\n")
        let plain = try play(
            [ok, ok, "354\r\n", ok],
            greeting: "250 hi\r\n",
            to: ["a@example.org"],
            wantsNoNotices: true
        )
        #expect(plain.sent[1...2] == ["MAIL FROM:<s@example.org>\r\n", "RCPT TO:<a@example.org>\r\n"])
        // Without ENHANCEDSTATUSCODES the digits mean nothing.
        #expect(plain.delivery?.recipients[0].status == nil)
    }

    struct Refusal: CustomTestStringConvertible, Sendable {
        let testDescription: String
        var greeting = "250 hi\r\n"
        var sender: String? = "s@example.org"
        var recipients = ["a@example.org"]
        var content = "x"
        let outcomes: [RecipientResult.Outcome]
        let reason: String
    }

    static let impossible: [Refusal] = [
        Refusal(
            testDescription: "too large",
            greeting: "250-hi\r\n250 SIZE 4\r\n",
            content: "12345",
            outcomes: [.refused],
            reason: "the mail has 7 bytes, the relay takes at most 4"
        ),
        Refusal(
            testDescription: "8-bit content without 8BITMIME",
            content: "ü",
            outcomes: [.refused],
            reason: "the mail is not plain ASCII, and the relay does not offer 8BITMIME"
        ),
        Refusal(
            testDescription: "sender without SMTPUTF8",
            sender: "ü@example.org",
            outcomes: [.refused],
            reason: "the sender's address is not ASCII, and the relay does not offer SMTPUTF8"
        ),
        Refusal(
            testDescription: "only recipient without SMTPUTF8",
            recipients: ["ü@example.org"],
            outcomes: [.refused],
            reason: "the address is not ASCII, and the relay does not offer SMTPUTF8"
        ),
    ]

    @Test("refuses without a word what the relay cannot take", arguments: impossible)
    func refuses(_ example: Refusal) throws {
        let played = try play(
            [],
            greeting: example.greeting,
            sender: example.sender,
            to: example.recipients,
            content: example.content
        )
        #expect(played.sent.count == 1)
        #expect(played.outcomes == example.outcomes)
        #expect(played.delivery?.recipients[0].reason == example.reason)
        #expect(played.machine.isReady)
    }

    @Test("a recipient that needs SMTPUTF8 does not stop the others")
    func mixedUTF8() throws {
        let ok = "250 ok\r\n"
        let played = try play([ok, ok, "354\r\n", ok], greeting: "250 hi\r\n", to: ["ü@example.org", "a@example.org"])
        #expect(played.outcomes == [.refused, .accepted])
        #expect(played.sent[1] == "MAIL FROM:<s@example.org>\r\n")
        #expect(!played.sent.contains { $0.contains("ü") })
    }

    @Test("SIZE 0 and SIZE alone are no limit", arguments: ["SIZE 0", "SIZE", "size 99999999999999999999"])
    func noSizeLimit(_ line: String) throws {
        let ok = "250 ok\r\n"
        let played = try play([ok, ok, ok, "354\r\n", ok], greeting: "250-hi\r\n250 \(line)\r\n")
        #expect(played.sent[1] == "MAIL FROM:<s@example.org> SIZE=4\r\n")
        #expect(played.outcomes == [.accepted, .accepted])
    }

    struct Phase: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let answers: [String?]
        let outcomes: [RecipientResult.Outcome]
        var isClosed = false
    }

    private static let ok = "250 2.0.0 ok\r\n"
    static let phases: [Phase] = [
        Phase(testDescription: "MAIL 450", answers: ["450 4.2.0 later\r\n"], outcomes: [.deferred, .deferred]),
        Phase(testDescription: "MAIL 550", answers: ["550 5.7.1 no\r\n"], outcomes: [.refused, .refused]),
        Phase(testDescription: "MAIL 421", answers: ["421 bye\r\n"], outcomes: [.deferred, .deferred], isClosed: true),
        Phase(testDescription: "MAIL 354", answers: ["354 ?\r\n"], outcomes: [.deferred, .deferred], isClosed: true),
        Phase(testDescription: "MAIL lost", answers: [nil], outcomes: [.deferred, .deferred], isClosed: true),
        Phase(
            testDescription: "RCPT 550 for one",
            answers: [ok, "550 5.1.1 unknown\r\n", ok, "354\r\n", ok],
            outcomes: [.refused, .accepted]
        ),
        Phase(
            testDescription: "RCPT 451 for one",
            answers: [ok, ok, "451 4.3.0 greylisted\r\n", "354\r\n", ok],
            outcomes: [.accepted, .deferred]
        ),
        Phase(
            testDescription: "RCPT 552 is too many",
            answers: [ok, ok, "552 too many\r\n", "354\r\n", ok],
            outcomes: [.accepted, .deferred]
        ),
        Phase(
            testDescription: "RCPT 552 5.2.2 is a full mailbox",
            answers: [ok, ok, "552 5.2.2 full\r\n", "354\r\n", ok],
            outcomes: [.accepted, .refused]
        ),
        Phase(
            testDescription: "RCPT 252",
            answers: [ok, "252 perhaps\r\n", ok, "354\r\n", ok],
            outcomes: [.accepted, .accepted]
        ),
        Phase(
            testDescription: "RCPT refused for all",
            answers: [ok, "550 no\r\n", "450 no\r\n"],
            outcomes: [.refused, .deferred]
        ),
        Phase(
            testDescription: "RCPT 421 at the second",
            answers: [ok, "550 no\r\n", "421 bye\r\n"],
            outcomes: [.refused, .deferred],
            isClosed: true
        ),
        Phase(testDescription: "DATA 452", answers: [ok, ok, ok, "452 full\r\n"], outcomes: [.deferred, .deferred]),
        Phase(testDescription: "DATA 554", answers: [ok, ok, ok, "554 no\r\n"], outcomes: [.refused, .refused]),
        Phase(
            testDescription: "DATA 250",
            answers: [ok, ok, ok, ok],
            outcomes: [.deferred, .deferred],
            isClosed: true
        ),
        Phase(
            testDescription: "DATA lost",
            answers: [ok, "550 no\r\n", ok, nil],
            outcomes: [.refused, .deferred],
            isClosed: true
        ),
    ]

    static let dotPhases: [Phase] = [
        Phase(testDescription: "250", answers: ["250 ok\r\n"], outcomes: [.refused, .accepted]),
        Phase(testDescription: "251", answers: ["251 ok\r\n"], outcomes: [.refused, .accepted]),
        Phase(testDescription: "252", answers: ["252 ok\r\n"], outcomes: [.refused, .accepted]),
        Phase(testDescription: "299", answers: ["299\r\n"], outcomes: [.refused, .accepted]),
        Phase(testDescription: "451", answers: ["451 later\r\n"], outcomes: [.refused, .deferred]),
        Phase(testDescription: "554", answers: ["554 spam\r\n"], outcomes: [.refused, .refused]),
        Phase(testDescription: "421", answers: ["421 bye\r\n"], outcomes: [.refused, .deferred], isClosed: true),
        Phase(testDescription: "354", answers: ["354 ?\r\n"], outcomes: [.refused, .unknown], isClosed: true),
        Phase(testDescription: "lost", answers: [nil], outcomes: [.refused, .unknown], isClosed: true),
        Phase(testDescription: "no SMTP", answers: ["<html>\r\n"], outcomes: [.refused, .unknown], isClosed: true),
        Phase(
            testDescription: "64 KiB and more",
            answers: ["250-" + String(repeating: "x", count: 70_000)],
            outcomes: [.refused, .unknown],
            isClosed: true
        ),
        Phase(
            testDescription: "250 and more",
            answers: ["250 ok\r\n250 again\r\n"],
            outcomes: [.refused, .accepted],
            isClosed: true
        ),
        Phase(
            testDescription: "many lines, with NUL",
            answers: ["250-\u{0}\r\n250-\r\n250\r\n"],
            outcomes: [.refused, .accepted]
        ),
    ]

    @Test("fault 32: every answer has its consequence before the dot", arguments: phases)
    func beforeDot(_ phase: Phase) throws {
        let played = try play(phase.answers)
        #expect(played.outcomes == phase.outcomes)
        #expect(played.machine.isClosed == phase.isClosed)
        #expect(played.machine.isReady != phase.isClosed)
    }

    @Test("faults 32 and 34: every answer has its consequence after the dot", arguments: dotPhases)
    func afterDot(_ phase: Phase) throws {
        let played = try play([Self.ok, "550 no\r\n", Self.ok, "354\r\n"] + phase.answers)
        #expect(played.sent.last == ".\r\n")
        #expect(played.outcomes == phase.outcomes)
        #expect(played.machine.isClosed == phase.isClosed)
    }

    @Test("lost between content and commit is put off, not unknown")
    func lostBeforeCommit() throws {
        var machine = SMTPStateMachine(clientName: "c")
        _ = machine.start()
        _ = machine.received(Array("250 hi\r\n".utf8))
        let envelope = SMTPEnvelope(sender: nil, recipients: [try Sample.address("a@example.org")])
        _ = machine.deliver(envelope, SMTPContent([]))
        for answer in ["250 ok\r\n", "250 ok\r\n", "354 go\r\n"] { _ = machine.received(Array(answer.utf8)) }
        #expect(machine.state == .uncommitted)
        guard case .delivered(let delivery) = machine.lost(PostalError(.transient, "gone")).first else {
            Issue.record("no delivery was reported")
            return
        }
        #expect(delivery.recipients.map(\.outcome) == [.deferred])
        #expect(machine.dotCommitted().isEmpty)
    }

    @Test("a dot that was answered before it was sent is not believed")
    func earlyAnswer() throws {
        let played = try play([Self.ok, Self.ok, Self.ok, "354 go\r\n250 queued\r\n"])
        #expect(played.commits == 0)
        #expect(!played.sent.contains(".\r\n"))
        #expect(played.outcomes == [.deferred, .deferred])
        #expect(played.machine.isClosed)
    }

    @Test("a mail given up is reset before the next one")
    func reset() throws {
        let ok = Self.ok
        var played = try play([ok, "550 no\r\n", "550 no\r\n"])
        var script: ArraySlice<String?> = [ok, ok, ok, "354\r\n", ok]
        let envelope = SMTPEnvelope(sender: nil, recipients: [try Sample.address("c@example.org")])
        played.sent = []
        played.perform(played.machine.deliver(envelope, SMTPContent([])), &script)
        #expect(
            played.sent == [
                "RSET\r\n", "MAIL FROM:<> SIZE=0\r\n", "RCPT TO:<c@example.org>\r\n", "DATA\r\n", "", ".\r\n",
            ]
        )
        #expect(played.outcomes == [.accepted])
        script = [ok, ok, "354\r\n", ok]
        played.sent = []
        played.perform(played.machine.deliver(envelope, SMTPContent([])), &script)
        #expect(played.sent.first == "MAIL FROM:<> SIZE=0\r\n")
    }

    @Test("more than 100 recipients go in several tries")
    func manyRecipients() throws {
        let answers = Array(repeating: Self.ok, count: 101) + ["354\r\n", Self.ok]
        let played = try play(answers, to: (0..<103).map { "r\($0)@example.org" })
        #expect(played.outcomes == Array(repeating: .accepted, count: 100) + Array(repeating: .deferred, count: 3))
    }

    @Test("a login that may not send is no fault of the mail", arguments: [530, 534, 535, 538])
    func loginDenied(_ code: Int) throws {
        let played = try play(["\(code) 5.7.0 authentication required\r\n"])
        #expect(played.outcomes == [.deferred, .deferred])
        #expect(played.delivery?.isLoginDenied == true)
    }

    struct Greeting: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let answers: [String?]
        let sent: [String]
        var kind: PostalError.Kind?
    }

    static let greetings: [Greeting] = [
        Greeting(testDescription: "EHLO known", answers: ["250 hi\r\n"], sent: ["EHLO c\r\n"]),
        Greeting(
            testDescription: "EHLO unknown",
            answers: ["502 what\r\n", "250 hi\r\n"],
            sent: ["EHLO c\r\n", "HELO c\r\n"]
        ),
        Greeting(
            testDescription: "HELO refused",
            answers: ["500 what\r\n", "550 go away\r\n"],
            sent: ["EHLO c\r\n", "HELO c\r\n"],
            kind: .permanent
        ),
        Greeting(testDescription: "EHLO 450", answers: ["450 later\r\n"], sent: ["EHLO c\r\n"], kind: .transient),
        Greeting(testDescription: "EHLO 421", answers: ["421 bye\r\n"], sent: ["EHLO c\r\n"], kind: .transient),
        Greeting(
            testDescription: "left over from the login",
            answers: ["220 welcome\r\n235 2.7.0 ok\r\n250 hi\r\n"],
            sent: ["EHLO c\r\n"]
        ),
        Greeting(
            testDescription: "pushed behind the answer",
            answers: ["250 hi\r\n250 more\r\n"],
            sent: ["EHLO c\r\n"],
            kind: .transient
        ),
    ]

    @Test("greets", arguments: greetings)
    func greets(_ greeting: Greeting) {
        for isSplit in [false, true] {
            var played = Played(machine: SMTPStateMachine(clientName: "c"))
            var none: ArraySlice<String?> = []
            played.perform(played.machine.start(), &none)
            for answer in greeting.answers.compactMap({ $0 }) {
                let pieces = isSplit ? Array(answer.utf8).map { [$0] } : [Array(answer.utf8)]
                for piece in pieces { played.perform(played.machine.received(piece), &none) }
            }
            #expect(played.sent == greeting.sent)
            #expect(played.closed?.kind == greeting.kind || (isSplit && greeting.testDescription.hasPrefix("pushed")))
            if greeting.kind == nil { #expect(played.machine.isReady) }
        }
    }

    @Test("a client's name can add no command", arguments: ["a\r\nRCPT TO:<v@x>", "", "a b", "ü", "<x>"])
    func clientName(_ name: String) {
        var played = Played(machine: SMTPStateMachine(clientName: name))
        var none: ArraySlice<String?> = []
        played.perform(played.machine.start(), &none)
        #expect(played.sent == ["EHLO [127.0.0.1]\r\n"])
    }

    @Test(
        "an address can add no command",
        arguments: [
            "a@b>\r\nRCPT TO:<v@x>", "a@b\r\n", "a b@c.d", "\"a b\"@c.d", "a@b> SIZE=1", "a@[1.2.3.4]", "<a@b>",
            "a\u{0}@b",
        ]
    )
    func addresses(_ text: String) {
        #expect(EmailAddress(text) == nil)
    }

    @Test("fault 29: each wait has its limit")
    func patience() {
        var machine = SMTPStateMachine(clientName: "c")
        _ = machine.start()
        #expect(machine.patience == .minutes(5))
        _ = machine.received(Array("250 hi\r\n".utf8))
        _ = machine.quit()
        #expect(machine.patience == .seconds(5))
    }
}
