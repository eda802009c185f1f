import Feedback
import Testing

@testable import Mailboxes

struct IMAPStateMachineTests {
    static let mails = IMAPCommand.mails([UID(5), UID(7)], limit: 1000)
    static let hostileBody = "A004 OK done\r\n)\r\n* BYE\r\nT2 OK gotcha\r\n* 1 FETCH (UID 7 BODY[] {3}\r\nabc)\r\n"

    static func fetched(_ uid: Int, _ body: String, quoted: Bool = false) -> String {
        let date = "INTERNALDATE \"17-Jul-1996 02:44:25 -0700\""
        let value = quoted ? "\"\(body)\"" : "{\(body.utf8.count)}\r\n\(body)"
        return
            "* 3 FETCH (UID \(uid) FLAGS (\\Seen EarshotStored) \(date) RFC822.SIZE \(body.utf8.count) BODY[]<0> \(value))\r\n"
    }

    static let transcripts = [
        Transcript(
            name: "two mails",
            commands: [mails],
            answer: fetched(5, "five\r\n") + fetched(7, "seven") + "T2 OK\r\n"
        ),
        Transcript(
            name: "fault 45: answers inside a mail",
            commands: [mails],
            answer: fetched(5, hostileBody) + "T2 OK x\r\n"
        ),
        Transcript(
            name: "fault 46: unasked data everywhere",
            commands: [mails],
            answer: "* 9 EXISTS\r\n* 2 EXPUNGE\r\n* OK [ALERT] soon {3}\r\n* 4 FETCH (FLAGS (\\Seen))\r\n"
                + fetched(7, "7")
                + "* 1 FETCH (FLAGS () UID 5)\r\n* LIST (\\NoSelect) \"/\" {9}\r\n* 8 EXIST\r\n* FLAGS (a b)\r\n"
                + fetched(5, "5")
                + "* VANISHED 3:4\r\nT2 OK [HIGHESTMODSEQ 5] {2}\r\n"
        ),
        Transcript(
            name: "the UID behind the body; unknown items; nested lists",
            commands: [mails],
            answer:
                "* 1 FETCH (X-NEW ((a \"b)\\\"\") NIL ({2}\r\n)))) BODY[HEADER.FIELDS (A B)] \"x\" BODY[] {4}\r\nfive MODSEQ (5) "
                + "UID 5)\r\nT2 OK\r\n"
        ),
        Transcript(
            name: "fault 48: a quoted body",
            commands: [mails],
            answer: fetched(5, "short", quoted: true) + "T2 OK\r\n"
        ),
        Transcript(name: "fault 48: an empty literal", commands: [mails], answer: fetched(5, "") + "T2 OK\r\n"),
        Transcript(name: "fault 48: NIL", commands: [mails], answer: "* 1 FETCH (UID 5 BODY[] NIL)\r\nT2 OK\r\n"),
        Transcript(
            name: "fault 48: literal8",
            commands: [mails],
            answer: "* 1 FETCH (UID 5 BODY[] ~{3}\r\na\r\n)\r\nT2 OK\r\n"
        ),
        Transcript(
            name: "fault 44: {5+}",
            commands: [mails],
            answer: "* 1 FETCH (UID 5 BODY[] {5+}\r\nabcde)\r\nT2 OK\r\n"
        ),
        Transcript(name: "bare line feeds", commands: [mails], answer: "* 1 FETCH (UID 5 BODY[] {3}\nabc)\nT2 OK\n"),
        Transcript(
            name: "a search",
            commands: [.search(messages: nil, uids: 1...9)],
            answer: "* SEARCH 3 5 \r\n* SEARCH\r\n* SEARCH 4 (MODSEQ 12)\r\nT2 OK\r\n"
        ),
        Transcript(
            name: "an extended search, its ranges in any order",
            commands: [.search(messages: nil, uids: 4...20, isExtended: true)],
            answer: "* ESEARCH (TAG \"T9\") UID ALL 5\r\n* ESEARCH (TAG \"T2\") UID COUNT 4 ALL 9:8,2:5,30 MODSEQ 5\r\n"
                + "* esearch uid all 10\r\n* ESEARCH (tag {2}\r\nT2) UID\r\nT2 OK\r\n"
        ),
        Transcript(
            name: "forms of RFC 9051 and of careless servers",
            commands: [mails],
            answer:
                "* 3 fetch (uid 5 flags(\\seen \"odd\" (x)) RFC822.SIZE NIL BINARY[1] ~{3}\r\na\0b INTERNALDATE NIL "
                + "BODYSTRUCTURE ((\"a\" NIL)(\"b\")) body[]<0>{4}\r\nfive ) \r\n"
                + "* 4 FETCH (UID 7 RFC822.SIZE 99999999999999999999 EMAILID (M6) BODY[] atom)\r\nT2 OK\r\n"
        ),
        Transcript(
            name: "idling",
            commands: [.idle],
            answer: "+ \r\n* OK still here\r\n* 4 FETCH (FLAGS (\\Seen))\r\n* 1 EXISTS\r\n* 1 EXPUNGE\r\nT2 OK\r\n"
        ),
        Transcript(
            name: "two commands ahead, answered together",
            commands: [.mails([UID(5)], limit: 10), .sizes([UID(7), UID(8)])],
            answer: fetched(5, "five")
                + "* 2 FETCH (UID 8 RFC822.SIZE 12)\r\nT2 OK\r\n* 2 FETCH (RFC822.SIZE 9 UID 7)\r\nT3 OK\r\n"
        ),
        Transcript(
            name: "NIL for flags, an atom that begins with ~, a literal as the name of a header",
            commands: [mails],
            answer: "* 9 FETCH (FLAGS NIL)\r\n* 8 FETCH (X-GM-LABELS (~a \"\\\\Inbox\") UID 5)\r\n"
                + "* 7 FETCH (UID 7 BODY[HEADER.FIELDS ({10}\r\nMESSAGE-ID)] {2}\r\n\r\n BODY[] {4}\r\nfive)\r\nT2 OK\r\n"
        ),
        Transcript(name: "a refusal", commands: [mails], answer: "* NO slow\r\nT2 NO [UNAVAILABLE] {5}\r\n"),
    ]

    @Test("the same actions wherever the bytes are split", arguments: transcripts)
    func splits(_ transcript: Transcript) throws {
        let whole = try transcript.play()
        #expect(!whole.isEmpty)
        for split in 0...transcript.answer.utf8.count {
            #expect(try transcript.play(splitAt: split) == whole, "split at \(split)")
        }
    }

    @Test("every transcript, cut anywhere, delivers no half mail", arguments: transcripts)
    func cuts(_ transcript: Transcript) throws {
        let whole = try transcript.play()
        let bytes = Array(transcript.answer.utf8)
        for cut in bytes.indices {
            var machine = Transcript.synchronized()
            for command in transcript.commands { _ = machine.start(command) }
            let actions = try machine.received(Array(bytes[..<cut]))
            #expect(Array(whole.prefix(actions.count)) == actions, "cut at \(cut)")
            #expect(actions.completions.count < transcript.commands.count)
        }
    }

    @Test func bodiesAreExact() throws {
        let actions = try Self.transcripts[1].play()
        #expect(actions.bodies == [5: Self.hostileBody])
        #expect(actions.completions.map(\.unanswered) == [[UID(7)]])
        guard case .mail(let answer, limit: 1000) = actions.first else { return #expect(Bool(false), "no mail") }
        #expect(answer.flags == ["\\Seen", "EarshotStored"])
        #expect(answer.internalDate == Timestamp(seconds: 837_596_665))
        #expect(answer.size == Self.hostileBody.utf8.count)
    }

    @Test("several answers for one mail: what the first told goes with the body")
    func severalAnswers() throws {
        let apart =
            "* 3 FETCH (UID 5 INTERNALDATE \"17-Jul-1996 02:44:25 -0700\" RFC822.SIZE 4)\r\n* 3 FETCH (UID 5 FLAGS (a))\r\n"
            + "* 2 FETCH (UID 7 RFC822.SIZE 99)\r\n* 3 FETCH (UID 5 BODY[] {4}\r\nfive)\r\nT2 OK\r\n"
        let actions = try Transcript(name: "", commands: [Self.mails], answer: apart).play()
        guard case .mail(let answer, _) = actions.first else { return #expect(Bool(false), "no mail") }
        #expect(answer.uid == UID(5) && answer.size == 4 && answer.flags == ["a"])
        #expect(answer.internalDate == Timestamp(seconds: 837_596_665))
        #expect(actions.completions.map(\.spokenOf) == [[UID(7)]])
    }

    @Test("an ESEARCH answer by message numbers is not taken for UIDs")
    func messageNumbers() throws {
        let search = IMAPCommand.search(messages: nil, uids: 1...9, isExtended: true)
        let answer = "* ESEARCH (TAG \"T2\") ALL 1:3\r\nT2 OK\r\n"
        let done = try Transcript(name: "", commands: [search], answer: answer).play().completions.first
        #expect(done?.found == [] && done?.isByMessageNumber == true)
    }

    @Test func unaskedDataKeepsBodiesAndUIDsTogether() throws {
        #expect(try Self.transcripts[2].play().bodies == [5: "5", 7: "7"])
        #expect(try Self.transcripts[3].play().bodies == [5: "five"])
    }

    @Test("faults 46 and 47: only asked UIDs, only once, only with a UID in the same answer")
    func strayMails() throws {
        let stray =
            "* 1 FETCH (BODY[] {2}\r\nno)\r\n" + Self.fetched(6, "other") + Self.fetched(5, "once")
            + Self.fetched(5, "twice")
        let actions = try Transcript(name: "", commands: [Self.mails], answer: stray + "T2 OK\r\n").play()
        #expect(actions.bodies == [5: "once"])
        #expect(actions.count == 2)
    }

    @Test func searchAndIdle() throws {
        #expect(try Self.transcripts[10].play().completions.first?.found.map(\.value) == [3, 5, 4])
        let idling = try #require(Self.transcripts.first { $0.name == "idling" }).play()
        #expect(idling.prefix(3) == [.idling, .changed, .changed])
    }

    @Test("nothing before the answer to our own CAPABILITY counts", arguments: 0...60)
    func leftovers(_ cut: Int) throws {
        let greeting =
            "T9 OK [CAPABILITY LOGINDISABLED] Logged in {9}\r\n* 1 FETCH (UID x\r\n* 7 EXISTS\r\nT0 NO no\r\n"
        var machine = IMAPStateMachine(tagPrefix: "Q")
        #expect(machine.start(.capability) == Array("Q1 CAPABILITY\r\n".utf8))
        let rest = String(decoding: Array(greeting.utf8).dropFirst(cut), as: UTF8.self)
        let actions = try machine.received(Array((rest + "* CAPABILITY IMAP4rev1 idle\r\nQ1 OK done\r\n").utf8))
        #expect(actions.completions.map(\.command) == [.capability])
        #expect(machine.capabilities == ["IMAP4REV1", "IDLE"])
    }

    @Test func selectedFolder() throws {
        var machine = Transcript.synchronized()
        #expect(machine.start(.select(folder: "INBOX", writable: true)) == Array("T2 SELECT \"INBOX\"\r\n".utf8))
        let answer = """
            * FLAGS (\\Answered \\Seen)\r\n* 172 EXISTS\r\n* 1 RECENT\r\n* OK [UNSEEN 12] first\r\n\
            * OK [UIDVALIDITY 3857529045] valid\r\n* OK [UIDNEXT 4392] next\r\n\
            * OK [PERMANENTFLAGS (\\Deleted \\Seen earshotstored)] limited\r\nT2 OK [READ-WRITE] done\r\n
            """
        _ = try machine.received(Array(answer.utf8))
        #expect(machine.folder.uidValidity == UIDValidity(3_857_529_045))
        #expect(machine.folder.uidNext == 4392)
        #expect(machine.folder.exists == 172)
        #expect(machine.folder.mayKeepKeyword)
        #expect(!machine.hasNews)
        _ = try machine.received(Array("* 173 EXISTS\r\n* 4 EXPUNGE\r\n* 900 EXPUNGE\r\n".utf8))
        #expect(machine.folder.exists == 172)
        #expect(machine.expunged == 1)
        #expect(machine.takeNews() && !machine.hasNews)
        _ = try machine.received(
            Array("* VANISHED 3:5,9\r\n* VANISHED (EARLIER) 1:50\r\n* VANISHED 1:4294967295\r\n".utf8)
        )
        #expect(machine.folder.exists == 0)
        #expect(machine.expunged == 173)
        #expect(throws: MailboxError.self) { try machine.received(Array("* OK [UIDVALIDITY 2] new\r\n".utf8)) }
    }

    static let hostile = [
        Transcript(
            name: "fault 49: a line without end",
            commands: [mails],
            answer: "* X" + String(repeating: "a", count: 1_100_000)
        ),
        Transcript(
            name: "fault 49: a million lines",
            commands: [mails],
            answer: String(repeating: "* 1 RECENT\r\n", count: 1_000_000)
        ),
        Transcript(
            name: "fault 49: deep lists",
            commands: [mails],
            answer: "* 1 FETCH (BODYSTRUCTURE " + String(repeating: "(", count: 10_000) + ")\r\n"
        ),
        Transcript(
            name: "fault 44: 2^63",
            commands: [mails],
            answer: "* 1 FETCH (UID 5 BODY[] {9223372036854775808}\r\n"
        ),
        Transcript(name: "fault 44: -1", commands: [mails], answer: "* 1 FETCH (UID 5 BODY[] {-1}\r\nabc)\r\n"),
        Transcript(
            name: "fault 44: over what was asked",
            commands: [mails],
            answer: "* 1 FETCH (UID 5 BODY[] {52428865}\r\n"
        ),
        Transcript(
            name: "fault 44: longer than told",
            commands: [mails],
            answer: "* 1 FETCH (UID 5 BODY[] {3}\r\nabcd\r\n)\r\n"
        ),
        Transcript(
            name: "fault 44: shorter than told",
            commands: [mails],
            answer: "* 1 FETCH (UID 5 BODY[] {20}\r\nabc)\r\n" + fetched(7, "seven") + "T2 OK\r\n"
        ),
        Transcript(name: "a literal nobody asked for", answer: "* LIST () \"/\" {65537}\r\n"),
        Transcript(name: "many literals", answer: "* X " + String(repeating: "{1}\r\na ", count: 80) + "\r\n"),
        Transcript(name: "UID 0", commands: [mails], answer: "* 1 FETCH (UID 0 BODY[] {1}\r\na)\r\n"),
        Transcript(
            name: "UID over 32 bits",
            commands: [mails],
            answer: "* 1 FETCH (UID 4294967301 BODY[] {1}\r\na)\r\n"
        ),
        Transcript(name: "an unknown tag", commands: [mails], answer: "T99 OK done\r\n"),
        Transcript(name: "bytes behind the end", commands: [mails], answer: "* 1 FETCH (UID 5) BODY[] {1}\r\na\r\n"),
        Transcript(name: "an unfinished string", commands: [mails], answer: "* 1 FETCH (UID 5 BODY[] \"abc)\r\n"),
        Transcript(
            name: "an atom that runs over a literal, and another literal behind it",
            commands: [mails],
            answer: "* 1 FETCH (UID 5 X a{1}\r\nb BODY[] {}~{}abc {1}\r\nc)\r\n"
        ),
        Transcript(name: "noise", commands: [mails], answer: "HTTP/1.1 400 Bad Request\r\n"),
    ]

    @Test("is given up, and delivers nothing", arguments: hostile)
    func givesUp(_ transcript: Transcript) {
        #expect {
            try transcript.play()
        } throws: { error in
            (error as? MailboxError)?.kind == .transient
        }
    }

    @Test("noise before the first answer is bounded too")
    func endlessNoise() {
        var machine = IMAPStateMachine(tagPrefix: "Q")
        _ = machine.start(.capability)
        let noise = Array(String(repeating: "noise\r\n\r\n", count: 60_000).utf8)
        #expect(throws: MailboxError.self) {
            _ = try machine.received(noise)
            _ = try machine.received(noise)
        }
    }

    @Test("a farewell tells why and what to do")
    func bye() {
        #expect {
            try Transcript(name: "", answer: "* BYE [UNAVAILABLE] shutting \u{1B}[31mdown\r\n").play()
        } throws: { error in
            let error = error as? MailboxError
            return error?.kind == .transient && error?.message.contains("[UNAVAILABLE] shutting [31mdown") == true
        }
    }

    @Test func noiseNeverCrashes() {
        var random = SplitMix(state: 42)
        let pieces = [
            "* ", "T2 OK", "\r\n", "FETCH (", "UID 5 ", "BODY[] ", "{3}\r\n", "abc", ")", "(", "\"", "\\", "+ ", "NIL",
            "1 ", "EXISTS",
            "SEARCH ", "[", "]", "{", "}", "BYE", "~{0}\r\n", "\0", "é", " ", "\n", "FLAGS (", "* OK [UIDVALIDITY ",
            "99999999999999999999",
        ]
        for _ in 0..<3000 {
            let text = (0..<20).map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }.joined()
            _ = try? Transcript(
                name: "",
                commands: [Self.mails, .idle, .search(messages: nil, uids: 1...9)],
                answer: text
            ).play()
        }
    }
}

/// The same numbers every time.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
