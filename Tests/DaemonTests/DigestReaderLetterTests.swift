import Feedback
import Instructions
import Store
import Testing

@testable import Daemon

/// Who may ask what in answer to a digest, and what readers want of it. See `DigestDoor`.
struct DigestReaderLetterTests {
    // MARK: - Wishes

    struct Wish: CustomTestStringConvertible, Sendable {
        let text: String
        /// In days from now; nil: no pause.
        var pause: Int64?
        var isStopped = false
        var schedule: String?

        var testDescription: String { text }
    }

    /// It is Monday, 23 November 2026.
    static let wishes = [
        Wish(text: "stop", isStopped: true), Wish(text: "abbestellen", isStopped: true),
        Wish(text: "weekly", schedule: "weekly"), Wish(text: "täglich", schedule: "daily"),
        Wish(text: "weekdays", schedule: "weekdays"), Wish(text: "monatlich", schedule: "monthly"),
        Wish(text: "weekly\nas before"), Wish(text: "pause 2w", pause: 14), Wish(text: "pause 3 Tage", pause: 3),
        Wish(text: "stop\nstart"), Wish(text: "pause 2w\nresume"), Wish(text: "stop\ndaily", schedule: "daily"),
        Wish(text: "weekly\nundo"),
    ]

    @Test("what a reader wants changes for that reader alone", arguments: wishes)
    func wish(_ wish: Wish) async throws {
        try await DigestDoor.with { door in
            let (record, answer) = try await door.write(wish.text, answering: door.digests[1]) {
                $0.from = "cio@example.org"
            }
            #expect(record?.staff?.description == "cio@example.org")
            #expect(answer?.recipients == ["cio@example.org"])
            let reader = try await door.reader("cio@example.org")
            let now = door.place.clock.now()
            #expect(reader?.pausedUntil.map { $0 - now } == wish.pause.map { .days(Int($0)) })
            #expect(reader?.isStopped ?? false == wish.isStopped && reader?.schedule == wish.schedule)
            #expect(try await door.reader("anna@example.org") == nil)
        }
    }

    @Test(
        "a pause until a day ends when that day begins, by the organisation's clock",
        arguments: [
            // Berlin: 12 January 2027, 27 November 2026, 1 March 2027.
            ("pause until 12 January", 1_799_708_400), ("pause bis Freitag", 1_795_734_000),
            ("pause until 2027-03-01", 1_803_855_600),
        ] as [(String, Int64)]
    )
    func pauseUntil(text: String, second: Int64) async throws {
        try await DigestDoor.with { door in
            let (record, _) = try await door.write(text)
            #expect(record?.outcome == .done)
            #expect(try await door.reader("anna@example.org")?.pausedUntil == Timestamp(seconds: second))
        }
    }

    @Test(
        "a day in the past, or beyond a year, or none at all",
        arguments: [
            "pause until 2026-01-01", "pause until 20 November", "pause until 2028-01-01", "pause until 31 June",
        ]
    )
    func noDay(text: String) async throws {
        try await DigestDoor.with { door in
            let (nothingRecord, _) = try await door.write(text)
            #expect(nothingRecord?.outcome == .nothing)
            #expect(try await door.reader("anna@example.org") == nil)
        }
    }

    @Test("a click on List-Unsubscribe: the tag in the subject, one word, no reference")
    func oneClick() async throws {
        try await DigestDoor.with { door in
            let tag = try #require(MailTag.all(in: door.digests[1].subject).first)
            let (record, answer) = try await door.write("stop") { letter in
                (letter.from, letter.subject, letter.answers) = ("cio@example.org", tag.text, nil)
            }
            #expect(record?.outcome == .done && answer != nil)
            #expect(try await door.reader("cio@example.org")?.isStopped == true)
            // Our answer says how to get it again.
            let (again, _) = try await door.write("start", answering: answer) { $0.from = "cio@example.org" }
            #expect(again?.outcome == .done)
            #expect(try await door.reader("cio@example.org")?.isStopped == false)
        }
    }

    // MARK: - Who may

    struct Row: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let from: String
        let text: String
        let outcome: InstructionRecord.Outcome?
        var reason = ""
        var told: [String] = []
        var results: String? = Letterbox.signed
        var returnPath: String?
    }

    static let rows = [
        Row(
            testDescription: "a reader commands",
            from: "cio@example.org",
            text: "1 done: x y",
            outcome: .refused,
            reason: "not an address of staff",
            told: ["cio@example.org"]
        ),
        Row(
            testDescription: "a reader asks for both",
            from: "cio@example.org",
            text: "weekly\n3 request",
            outcome: .refused,
            reason: "not an address of staff",
            told: ["cio@example.org"]
        ),
        Row(
            testDescription: "a reader writes prose: feedback",
            from: "cio@example.org",
            text: "Please look into the first one.",
            outcome: nil
        ),
        Row(
            testDescription: "a reader mistypes, and is helped",
            from: "cio@example.org",
            text: "weekyl",
            outcome: .nothing,
            told: ["cio@example.org"]
        ),
        Row(
            testDescription: "staff who is no reader stops it",
            from: "ben@example.org",
            text: "stop",
            outcome: .nothing,
            told: ["ben@example.org"]
        ),
        Row(
            testDescription: "staff who is no reader commands",
            from: "ben@example.org",
            text: "3 request",
            outcome: .done,
            told: ["ben@example.org"]
        ),
        Row(
            testDescription: "a colleague who was passed it stops it",
            from: "carl@example.org",
            text: "stop",
            outcome: .refused,
            reason: "not a reader of the digest",
            told: ["carl@example.org"]
        ),
        Row(
            testDescription: "a colleague who was passed it says something: feedback",
            from: "carl@example.org",
            text: "The printers are slow here too.",
            outcome: nil
        ),
        Row(
            testDescription: "forged: refused, and its address is warned",
            from: "cio@example.org",
            text: "stop",
            outcome: .refused,
            reason: "our own server says that it is not from its sender",
            told: ["cio@example.org"],
            results: Letterbox.forged
        ),
        Row(
            testDescription: "nothing vouches: a code goes to the reader",
            from: "cio@example.org",
            text: "stop",
            outcome: .waiting,
            told: ["cio@example.org"],
            results: nil
        ),
        Row(
            testDescription: "a machine's",
            from: "cio@example.org",
            text: "stop",
            outcome: .refused,
            reason: "a machine sent it",
            returnPath: ""
        ),
        Row(
            testDescription: "plus is another address",
            from: "cio+x@example.org",
            text: "stop",
            outcome: .refused,
            reason: "not a reader of the digest",
            told: ["cio+x@example.org"]
        ),
    ]

    @Test("who may ask what, and who hears of it", arguments: rows)
    func whoMay(_ row: Row) async throws {
        try await DigestDoor.with { door in
            let (record, answer) = try await door.write(row.text) { letter in
                (letter.from, letter.results, letter.returnPath) = (row.from, row.results, row.returnPath)
            }
            #expect(record?.outcome == row.outcome && record?.reason ?? "" == row.reason)
            #expect(answer?.recipients ?? [] == row.told)
            #expect(try await door.theme(1)?.status == .open)
            #expect(try await door.reader("cio@example.org") == nil)
        }
    }

    @Test("a reader's code comes back, and what was asked is done", arguments: ["stop", "1 done: It is there."])
    func codes(text: String) async throws {
        try await DigestDoor.with(mailbox: "") { door in
            let from = text == "stop" ? "cio@example.org" : "anna@example.org"
            let (record, answer) = try await door.write(text) { $0.from = from }
            #expect(record?.outcome == .waiting)
            let mail = try #require(answer)
            #expect(mail.recipients == [from] && (text == "stop" || mail.text.contains("1 done: “It is there.”")))
            let line = mail.text.split(whereSeparator: \.isNewline).first { $0.hasPrefix("    ") && !$0.contains(":") }
            let code = String(try #require(line).drop { $0 == " " })
            let (back, done) = try await door.write(code, answering: mail) { $0.from = from }
            #expect(back?.outcome == .done && done?.subject.hasPrefix("Done:") == true)
            let isStopped = try await door.reader("cio@example.org")?.isStopped
            #expect(isStopped == (text == "stop" ? true : nil))
            #expect(try await door.theme(1)?.status == (text == "stop" ? .open : .done))
        }
    }

    // MARK: - Tokens and replays

    @Test("a token of another issue, of an incident, and one that is too old")
    func tokens() async throws {
        try await DigestDoor.with { door in
            let tag = try #require(MailTag.all(in: door.digest.subject).first)
            for subject in ["[d2 \(tag.letters)]", "[#1 \(tag.letters)]"] {
                let (record, _) = try await door.write("1 done") { ($0.subject, $0.answers) = (subject, nil) }
                #expect(record?.reason == "its token is none of ours", "\(subject)")
            }
            let (both, _) = try await door.write("ack") { $0.subject = "[d2 \(tag.letters)]" }
            #expect(both?.reason == "its token is none of ours")
            door.place.clock.advance(by: .days(31))
            let (old, answer) = try await door.write("1 done: It is there.")
            #expect(old?.reason == "its token is too old")
            #expect(answer?.text.contains("1 done") == true && answer?.text.contains("newer digest") == true)
            #expect(try await door.theme(1)?.status == .open)
        }
    }

    @Test("a letter acts once; several of staff answer one digest, and take back each other's")
    func replays() async throws {
        try await DigestDoor.with { door in
            let (first, _) = try await door.write("1 done: It is there.") { ($0.messageID, $0.date) = ("once@x", 7) }
            #expect(first?.outcome == .done)
            let (replay, _) = try await door.write("1 open") { $0.messageID = "once@x" }
            #expect(replay?.reason == "it was carried out before")
            let (ben, _) = try await door.write("3 complaint") { $0.from = "ben@example.org" }
            #expect(ben?.outcome == .done)
            // Ben's last, then Anna's by its number.
            let (own, _) = try await door.write("undo") { $0.from = "ben@example.org" }
            #expect(own?.outcome == .done)
            #expect(try await door.tray(door.unsure) == .unsure)
            #expect(try await door.theme(1)?.status == .done)
            let (others, _) = try await door.write("undo #\(first?.message ?? 0)") { $0.from = "ben@example.org" }
            #expect(others?.outcome == .done)
            #expect(try await door.theme(1)?.status == .open)
            let (reader, _) = try await door.write("undo #\(ben?.message ?? 0)") { $0.from = "cio@example.org" }
            #expect(reader?.outcome == .nothing)
        }
    }

    @Test("the numbers hold in our answer, and in the answer to that")
    func conversation() async throws {
        try await DigestDoor.with { door in
            var last: Letterbox.Sent?
            for text in ["3 request", "1 owner me", "2 started"] {
                let (record, answer) = try await door.write(text, answering: last)
                #expect(record?.outcome == .done)
                last = answer
            }
            #expect(try await door.theme(2)?.status == .started)
        }
    }
}
