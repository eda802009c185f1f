import Feedback
import Testing

@testable import Replies

@Suite struct ReplyPolicyTests {
    let policy = ReplyPolicy()

    @Test("a colleague is answered; in whose name anybody may have written, no subject is quoted")
    func aColleagueIsAnswered() throws {
        let decision = policy.decide(letter(), context())
        #expect(
            decision
                == .answer(
                    .init(
                        recipient: address("anna@corp.example"),
                        quotesSubject: false,
                        isTrusted: false,
                        isAuthenticated: false,
                        budget: .ordinary
                    )
                )
        )
    }

    @Test(arguments: [
        ("auto-submitted: auto-replied", ReplyRule.autoSubmitted),
        ("Auto-Submitted: AUTO-GENERATED; owner-email=\"x\"", .autoSubmitted),
        ("auto-submitted: auto-notified", .autoSubmitted),
        ("auto-submitted: (no) auto-replied", .autoSubmitted),
        ("auto-submitted:", .autoSubmitted),
        ("auto-submitted: no way", .autoSubmitted),
        ("list-id: <staff.corp.example>", .list),
        ("list-unsubscribe: <mailto:x@y.example>", .list),
        ("List-Post: NO", .list),
        ("precedence: bulk", .precedence), ("precedence: Junk", .precedence), ("precedence: list", .precedence),
        ("precedence: auto_reply", .precedence), ("x-precedence: bulk", .precedence),
        ("x-auto-response-suppress: All", .responseSuppress),
        ("x-auto-response-suppress: DR, RN, OOF", .responseSuppress),
        ("x-auto-response-suppress: AutoReply;DR", .responseSuppress),
        ("x-loop: anything", .loopHeader),
        ("x-autoreply: yes", .automatonHeader), ("x-autorespond: x", .automatonHeader),
        ("x-autoresponse: x", .automatonHeader), ("x-mail-autoreply: x", .automatonHeader),
        ("x-fc-machinegenerated: true", .automatonHeader), ("x-failed-recipients: a@b.example", .automatonHeader),
        ("x-rt-loop-prevention: corp", .automatonHeader), ("x-cron-env: <SHELL=/bin/sh>", .automatonHeader),
        ("x-earshot-loop: another-instance", .ownLoopMark), ("X-Earshot-Loop: ", .ownLoopMark),
        ("content-type: multipart/report; report-type=delivery-status", .report),
        ("content-type: message/delivery-status", .report),
        ("content-type: multipart/report; report-type=disposition-notification", .report),
        ("received: 51", .manyHops),
    ])
    func machinesAreNotAnswered(header: String, rule: ReplyRule) {
        #expect(policy.decide(letter(headers: [header]), context()).rule == rule)
    }

    @Test(arguments: [
        "auto-submitted: no", "Auto-Submitted: No (a person)", "auto-submitted: no; x=y", "precedence: first-class",
        "x-auto-response-suppress: None", "x-auto-response-suppress: DR, NDR, RN, NRN", "received: 50",
        "content-type: multipart/alternative", "x-mailer: Thunderbird", "garbage without colon", "precedence: normal",
    ])
    func peopleWithOddHeadersAreAnswered(header: String) {
        #expect(policy.decide(letter(headers: [header]), context()).rule == nil)
    }

    @Test func everyInstanceCounts() {
        let message = letter(headers: ["auto-submitted: no", "auto-submitted: auto-replied"])
        #expect(policy.decide(message, context()).rule == .autoSubmitted)
        #expect(policy.decide(letter(headers: (0..<51).map { "received: from h\($0)" }), context()).rule == .manyHops)
    }

    @Test(arguments: [
        (MailKind.spam, ReplyRule.spam), (.own, .ownLoopMark), (.bounce, .report), (.receipt, .report),
        (.autoReply, .notAPerson), (.list, .notAPerson), (.calendar, .notAPerson),
    ])
    func onlyPeopleAreAnswered(kind: MailKind, rule: ReplyRule) {
        #expect(policy.decide(letter(kind: kind), context()).rule == rule)
    }

    @Test(arguments: ["", "<>", "not an address", "a@b\r\nRCPT TO:<v@x>", "\"quoted\"@x.example", "a b@c.example"])
    func aPathThatCannotBeWrittenToIsNotAnswered(path: String) {
        #expect(policy.decide(letter(path: path), context()).rule == .noReturnPath)
    }

    @Test(arguments: [
        "MAILER-DAEMON@x.example", "postmaster@x.example", "no-reply@x.example", "noreply+77@x.example",
        "donotreply@x.example", "owner-staff@x.example", "staff-request@x.example", "staff-bounces+anna=corp@x.example",
        "bounce-8812@x.example", "prvs=1234=user@x.example",
        "anna=corp.example@x.example", "root@x.example", "newsletter@x.example", "bounces+1-a=b.example@x.example",
    ])
    func nobodyBehindSystemAddresses(sender: String) {
        #expect(policy.decide(letter(from: sender, path: sender), context()).rule == .systemSender)
        #expect(policy.decide(letter(path: sender), context()).rule == .systemSender)
    }

    @Test(arguments: ["postman.pat@x.example", "rooter@x.example", "annas-requests@x.example", "newson@x.example"])
    func peopleWithSuchNamesAreAnswered(sender: String) {
        #expect(policy.decide(letter(from: sender, path: sender), context()).rule == nil)
    }

    @Test func weDoNotAnswerOurselves() {
        #expect(policy.decide(letter(from: "IT+x@Corp.Example"), context()).rule == .ownAddress)
        #expect(policy.decide(letter(path: "earshot@corp.example"), context()).rule == .ownAddress)
    }

    @Test func aForgedLookingSenderIsNotAnswered() {
        var message = letter()
        message.sender = Sender(
            name: "boss@corp",
            address: "anna@corp.example",
            suspicion: "an address inside the name"
        )
        #expect(policy.decide(message, context()).rule == .doubtfulSender)
        message.sender = Sender(name: "", address: "no address")
        #expect(policy.decide(message, context()).rule == .doubtfulSender)
    }

    @Test func theMailboxMustBeAddressed() {
        var message = letter()
        message.recipients = ["staff@corp.example", "broken"]
        #expect(policy.decide(message, context()).rule == .notAddressed)
    }

    @Test func oldAndUnwantedMailIsNotAnswered() {
        #expect(policy.decide(letter(), context { $0.isEnabled = false }).rule == .disabled)
        #expect(policy.decide(letter(), context { $0.isBacklog = true }).rule == .tooOld)
        #expect(policy.decide(letter(), context { $0.received = noon - .hours(25) }).rule == .tooOld)
    }

    @Test(
        arguments: [
            (nil, "mx.corp.example; dmarc=pass header.from=ext.example", nil),
            (nil, "mx.corp.example; dmarc=fail header.from=ext.example", ReplyRule.disowned),
            ("b@ext.example", "mx.corp.example; dmarc=fail header.from=ext.example", .disowned),
            ("b@ext.example", "mx.other.example; dmarc=fail header.from=ext.example", nil),
            (nil, "mx.corp.example; dmarc=none", .unaligned),
            (nil, "mx.other.example; dmarc=pass header.from=ext.example", .unaligned),
            (nil, "mx.corp.example; dkim=pass header.d=mail.ext.example", nil),
            (nil, "mx.corp.example; dkim=pass (1024) header.i=@ext.example; spf=none", nil),
            (nil, "mx.corp.example; dkim=pass header.d=evil.example", .unaligned),
            (nil, "mx.corp.example; dkim=pass header.d=example", .unaligned),
            (nil, "mx.corp.example; spf=pass smtp.mailfrom=b@ext.example", nil),
            (nil, "mx.corp.example; x=\"; dmarc=pass header.from=ext.example\"", .unaligned),
            (nil, "mx.corp.example (; dmarc=pass header.from=ext.example", .unaligned),
            ("b@ext.example", "", nil), ("b@mail.ext.example", "", nil), ("b@other.example", "", .unaligned),
        ] as [(String?, String, ReplyRule?)]
    )
    func strangersMustBeVouchedFor(path: String?, results: String, rule: ReplyRule?) {
        let message = letter(from: "b@ext.example", path: path, headers: ["authentication-results: " + results])
        #expect(policy.decide(message, context()).rule == rule)
    }

    /// No Return-Path at all is not an empty one: the mail came by a way that writes none, and From must be vouched for.
    @Test func withoutAReturnPathFromMustBeVouchedFor() {
        let vouched = "authentication-results: mx.corp.example; dmarc=pass header.from=corp.example"
        #expect(policy.decide(letter(path: nil), context()).rule == .unaligned)
        #expect(
            policy.decide(letter(path: nil, headers: [vouched]), context())
                == .answer(
                    .init(
                        recipient: address("anna@corp.example"),
                        quotesSubject: true,
                        isTrusted: true,
                        isAuthenticated: true,
                        budget: .ordinary
                    )
                )
        )
        #expect(policy.decide(letter(path: "", headers: [vouched]), context()).rule == .noReturnPath)
        #expect(policy.decide(letter(path: "x@corp.example"), context()).rule == nil)
    }

    /// Whether a person may be told later does not hang on how many were told today.
    @Test func theRightToAnAnswerDoesNotHangOnLimits() {
        let spent = context {
            $0.counts.inThread = 1
            $0.counts.allLastHour = 500
            $0.counts.breakerOpenUntil = noon + .hours(1)
        }
        #expect(policy.decide(letter(), spent).rule == .thread)
        #expect(policy.entitlement(letter(), spent).rule == nil)
        #expect(policy.entitlement(letter(headers: ["precedence: bulk"]), spent).rule == .precedence)
    }

    @Test func onlyTheTopmostResultsAreBelieved() {
        let forged = "authentication-results: mx.corp.example; dmarc=pass header.from=ext.example"
        let message = letter(
            from: "b@ext.example",
            path: nil,
            headers: ["authentication-results: mx.corp.example; dmarc=none", forged]
        )
        #expect(policy.decide(message, context()).rule == .unaligned)
        let alone = letter(from: "b@ext.example", path: nil, headers: [forged])
        #expect(policy.decide(alone, context { $0.trustedAuthserv = nil }).rule == .unaligned)
    }

    @Test func aStrangersSubjectIsNotQuoted() {
        let message = letter(from: "b@ext.example", path: "b@ext.example")
        #expect(
            policy.decide(message, context())
                == .answer(
                    .init(
                        recipient: address("b@ext.example"),
                        quotesSubject: false,
                        isTrusted: false,
                        isAuthenticated: false,
                        budget: .ordinary
                    )
                )
        )
    }
}
