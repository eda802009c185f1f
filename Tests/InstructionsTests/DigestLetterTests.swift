import Feedback
import Testing
import Typesetting

@testable import Instructions

/// What a letter in answer to a digest asks for. Lines 1, 2, 5 and 7 of the digest are themes, 3, 4, 6, 12 and 13 mails, 8 and 9
/// outages.
struct DigestLetterTests {
    static let items: [Int: DigestItem.Subject] = [
        1: .theme(11), 2: .theme(12), 3: .mail(103), 4: .mail(104), 5: .theme(15), 6: .mail(106), 7: .theme(17),
        8: .incident(1), 9: .incident(2), 12: .mail(112), 13: .mail(113),
    ]

    struct Row: CustomTestStringConvertible, Sendable {
        let text: String
        var commands: [DigestCommand] = []
        var remarks: [StaffRemark.Reason] = []

        init(_ text: String, _ commands: [DigestCommand] = [], _ remarks: [StaffRemark.Reason] = []) {
            self.text = text
            self.commands = commands
            self.remarks = remarks
        }

        var testDescription: String { text.inert(maximumBytes: 80) }
    }

    private static func file(_ item: Int, _ tray: Tray) -> DigestCommand { .item(item, .file(tray)) }
    private static func done(_ item: Int, _ note: String? = nil) -> DigestCommand {
        .item(item, .answer(.done, note: note))
    }
    private static func answer(_ item: Int, _ status: Theme.Status, _ note: String? = nil) -> DigestCommand {
        .item(item, .answer(status, note: note))
    }
    private static func reply(_ item: Int, _ text: String) -> DigestCommand { .item(item, .reply(text)) }
    private static func pause(_ days: Int) -> DigestCommand { .wish(.pause(.days(days))) }
    private static func until(_ day: Int, _ month: Int, _ year: Int? = nil) -> DigestCommand {
        .wish(.pause(.until(.date(day: day, month: month, year: year))))
    }
    private static let anna = EmailAddress("anna@example.org")!

    static let filing = [
        Row("3 request", [file(3, .request)]), Row("3. request", [file(3, .request)]),
        Row("3) Request", [file(3, .request)]), Row("#3 REQUEST.", [file(3, .request)]),
        Row("3: request", [file(3, .request)]), Row("item 3 request", [file(3, .request)]),
        Row("Item 3: complaint", [file(3, .complaint)]), Row("- 3 outage", [file(3, .outage)]),
        Row("* 3 – question", [file(3, .question)]), Row("3 praise!", [file(3, .praise)]),
        Row("3 other", [file(3, .other)]), Row("3 not feedback", [file(3, .other)]),
        Row("Nr. 3 Wunsch", [file(3, .request)]), Row("Punkt 3: Beschwerde", [file(3, .complaint)]),
        Row("3 Störung", [file(3, .outage)]), Row("3 Lob", [file(3, .praise)]), Row("3 Sonstiges", [file(3, .other)]),
        Row("3, 4 request", [file(3, .request), file(4, .request)]),
        Row("3 and 4: request", [file(3, .request), file(4, .request)]),
        Row("3 und 4 Wunsch", [file(3, .request), file(4, .request)]),
        Row("12-13 other", [file(12, .other), file(13, .other)]),
        Row("12 – 13 other", [file(12, .other), file(13, .other)]),
        Row("#3, #4 & 12-13 other", [file(3, .other), file(4, .other), file(12, .other), file(13, .other)]),
        Row("3 request\n4 complaint\n6 other", [file(3, .request), file(4, .complaint), file(6, .other)]),
        Row("Hi,\n\n3 request\n\nThanks\nRegards\nAnna", [file(3, .request)]),
        Row("\u{FEFF}3\u{A0}request\r\n", [file(3, .request)]),
    ]

    static let themes = [
        Row("7 done", [done(7)]), Row("7 done.", [done(7)]), Row("7 done: new VPN client", [done(7, "new VPN client")]),
        Row("7. Done: new VPN client", [done(7, "new VPN client")]),
        Row("7 - done - new client", [done(7, "new client")]),
        Row("7 done – see: the intranet", [done(7, "see: the intranet")]),
        Row("7 fixed: a patch", [done(7, "a patch")]),
        Row("7 erledigt: neuer VPN-Client", [done(7, "neuer VPN-Client")]), Row("7 erledigt", [done(7)]),
        Row("7 done:", [done(7)]), Row("7 done: …", [done(7)]), Row("7 done: ...\n", [done(7)]),
        Row("7: done - new client", [done(7, "new client")]), Row("7 — done — new client", [done(7, "new client")]),
        Row("7 − done: new client", [done(7, "new client")]), Row("7 -> done: new client", [done(7, "new client")]),
        Row("7 → done", [done(7)]), Row("(7) done", [done(7)]), Row("[7] done: new client", [done(7, "new client")]),
        Row("#7 Done", [done(7)]), Row("7 “done”: new client", [done(7, "new client")]),
        Row("7 ‘done’", [done(7)]), Row("7\u{A0}done\u{A0}: new client", [done(7, "new client")]),
        Row("７ done：new client", [done(7, "new client")]), Row("＃７ done", [done(7)]),
        Row("5 same as ＃２", [.item(5, .same(as: 2))]), Row("7 add ＃１２", [.item(7, .add([.mail(12)]))]),
        Row("7 done: voilà", [done(7, "voilà")]),
        Row("4 reply: merci à tous — ça marche déjà 🙂", [reply(4, "merci à tous — ça marche déjà 🙂")]),
        Row("\u{200F}7 done: new client", [done(7, "new client")]),
        Row("\u{202B}7 done: new client\u{202C}", [done(7, "new client")]),
        Row("7\u{200E} done\u{200F}: new client", [done(7, "new client")]),
        Row("7 done\u{200E}", [done(7)]), Row("undo\u{200F}", [.undo(letter: nil)]),
        Row("7 planned: in March", [answer(7, .planned, "in March")]),
        Row("7 geplant: im März", [answer(7, .planned, "im März")]),
        Row("7 declined: licence cost", [answer(7, .declined, "licence cost")]),
        Row("7 abgelehnt: Lizenzkosten", [answer(7, .declined, "Lizenzkosten")]),
        Row("7 won’t do: too dear", [answer(7, .declined, "too dear")]), Row("7 started", [answer(7, .started)]),
        Row("7 in progress", [answer(7, .started)]), Row("7 in Arbeit", [answer(7, .started)]),
        Row("7 open", [answer(7, .open)]), Row("7 wieder offen", [answer(7, .open)]),
        Row("5, 7 done: one client for both", [done(5, "one client for both"), done(7, "one client for both")]),
        Row("7 done:\nnew VPN client\n\n3 request", [done(7, "new VPN client"), file(3, .request)]),
        Row(
            "7 done: the new client has been on every computer since Monday evening,\nand needs no password",
            [done(7, "the new client has been on every computer since Monday evening, and needs no password")]
        ),
        Row("7 done: new client\n5 planned: in March", [done(7, "new client"), answer(5, .planned, "in March")]),
        Row("5 same as 2", [.item(5, .same(as: 2))]), Row("5 same as #2.", [.item(5, .same(as: 2))]),
        Row("5 is the same as item 2", [.item(5, .same(as: 2))]), Row("5 dasselbe wie 2", [.item(5, .same(as: 2))]),
        Row("5 wie 2", [.item(5, .same(as: 2))]), Row("5 merge with 2", [.item(5, .same(as: 2))]),
        Row("3 same as 2", [.item(3, .same(as: 2))]), Row("8 same as 9", [.item(8, .same(as: 9))]),
        Row("1 and 5 same as 2", [.item(1, .same(as: 2)), .item(5, .same(as: 2))]),
        Row("7 owner me", [.item(7, .owner(.writer))]), Row("7 zuständig: ich", [.item(7, .owner(.writer))]),
        Row("7 owner nobody", [.item(7, .owner(.nobody))]), Row("7 owner niemand", [.item(7, .owner(.nobody))]),
        Row("7 owner anna@example.org", [.item(7, .owner(.address(anna)))]),
        Row("7 owner: <anna@example.org>", [.item(7, .owner(.address(anna)))]),
        Row("7 owner anna@example.org<mailto:anna@example.org>", [.item(7, .owner(.address(anna)))]),
        Row("7 name: VPN on trains", [.item(7, .rename("VPN on trains"))]),
        Row("7 Titel: VPN im Zug", [.item(7, .rename("VPN im Zug"))]),
        Row("7 add 12", [.item(7, .add([.item(12)]))]), Row("7 add #1234", [.item(7, .add([.mail(1234)]))]),
        Row("7 add: 12, #1234 and 13", [.item(7, .add([.item(12), .mail(1234), .item(13)]))]),
        Row("7 hinzufügen 12 und 13", [.item(7, .add([.item(12), .item(13)]))]),
        Row("7 remove #1234", [.item(7, .remove([.mail(1234)]))]),
        Row("7 not this: #5", [.item(7, .remove([.mail(5)]))]),
        Row("7 split #12 #15", [.item(7, .split([.mail(12), .mail(15)]))]),
        Row("7 trennen #12, #15", [.item(7, .split([.mail(12), .mail(15)]))]),
    ]

    static let replies = [
        Row("4 reply: Please restart it.", [reply(4, "Please restart it.")]),
        Row("4 reply:\nHello Ann,\n\nis it better now?\n", [reply(4, "Hello Ann,\n\nis it better now?")]),
        Row("4 Antwort: Bitte neu starten.\nDann geht es.", [reply(4, "Bitte neu starten.\nDann geht es.")]),
        Row("4 reply: Please restart it.\n\n3 request", [reply(4, "Please restart it."), file(3, .request)]),
        Row(
            "3 request\n4 reply: It works again.\n7 done: patched",
            [file(3, .request), reply(4, "It works again."), done(7, "patched")]
        ),
        Row("4 reply: It works again.\n\nBest regards\nAnna", [reply(4, "It works again.")]),
        Row("4 reply: we have\n3 of them left", [reply(4, "we have\n3 of them left")]),
        Row("4, 6 reply: It works again.", [reply(4, "It works again."), reply(6, "It works again.")]),
    ]

    static let incidents = [
        Row("8 resolved", [.item(8, .incident(.resolve(note: nil)))]),
        Row("8 resolved: a new switch", [.item(8, .incident(.resolve(note: "a new switch")))]),
        Row("8 behoben", [.item(8, .incident(.resolve(note: nil)))]), Row("8 ack", [.item(8, .incident(.acknowledge))]),
        Row("8 false alarm", [.item(8, .incident(.falseAlarm))]),
        Row("8. Fehlalarm", [.item(8, .incident(.falseAlarm))]),
        Row(
            "8 note: we restart it\nnext: 10:00\n3 request",
            [
                .item(8, .incident(.note("we restart it", nextWordBy: ClockTime(hour: 10, minute: 0)))),
                file(3, .request),
            ]
        ),
        Row("8 merge 2", [.item(8, .incident(.merge(2)))]),
        Row("8 not this: 12, 15", [.item(8, .incident(.exclude([12, 15])))]),
        Row("8 split: 12", [.item(8, .incident(.split([12])))]),
    ]

    static let wishes = [
        Row("pause 2w", [pause(14)]), Row("Pause 2 weeks.", [pause(14)]), Row("pause for 3 days", [pause(3)]),
        Row("pause 3 Tage", [pause(3)]), Row("Pause: 2 Wochen", [pause(14)]), Row("pause 1 month", [pause(30)]),
        Row("pause until 12 January", [until(12, 1)]), Row("pause until January 12th, 2027", [until(12, 1, 2027)]),
        Row("pause bis 12. Januar", [until(12, 1)]), Row("pause bis 12.1.", [until(12, 1)]),
        Row("pause bis 12.1.2027", [until(12, 1, 2027)]), Row("pause until 2027-01-12", [until(12, 1, 2027)]),
        Row("pause until Monday", [.wish(.pause(.until(.weekday(1))))]),
        Row("pause bis Freitag", [.wish(.pause(.until(.weekday(5))))]), Row("weekly", [.wish(.rhythm(.weekly))]),
        Row("Wöchentlich", [.wish(.rhythm(.weekly))]), Row("daily", [.wish(.rhythm(.daily))]),
        Row("weekdays", [.wish(.rhythm(.weekdays))]), Row("werktags", [.wish(.rhythm(.weekdays))]),
        Row("monthly", [.wish(.rhythm(.monthly))]), Row("wie bisher", [.wish(.rhythm(.standard))]),
        Row("stop", [.wish(.stop)]), Row("STOP", [.wish(.stop)]), Row("unsubscribe", [.wish(.stop)]),
        Row("abbestellen", [.wish(.stop)]), Row("resume", [.wish(.resume)]), Row("start", [.wish(.resume)]),
        Row("undo", [.undo(letter: nil)]), Row("Undo!", [.undo(letter: nil)]), Row("rückgängig", [.undo(letter: nil)]),
        Row("undo #31", [.undo(letter: 31)]), Row("weekly\n3 request", [.wish(.rhythm(.weekly)), file(3, .request)]),
    ]

    @Test("commands", arguments: filing + themes + replies + incidents + wishes)
    func commands(_ row: Row) {
        let letter = DigestLetter(row.text, items: Self.items)
        #expect(letter.commands == row.commands)
        #expect(letter.remarks.isEmpty, "\(letter.remarks)")
        #expect(letter.isOpenedByCommand)
    }

    static let strict = [
        Row("3 request?", [], [.doubtful]), Row("7 done?", [], [.doubtful]), Row("is 7 done?", [], [.unknown]),
        Row("7 done: is it?", [], [.doubtful]), Row("7 done: partly", [], [.doubtful]),
        Row("7 erledigt: noch nicht ganz", [], [.doubtful]), Row("7 not done", [], [.unknown]),
        Row("7 planned in March", [], [.unmarked]), Row("7 done new client", [], [.unmarked]),
        Row("7 open: why", [], [.doubtful]), Row("7 done: I am out of office until Monday", [], [.doubtful]),
        Row("Somebody says that\n7 done: new client", [], [.unknown, .doubtful]),
        Row("7 done: new client\n\nIs that so, Ben?", [], [.doubtful, .unknown]),
        Row("7 done: new client\nWe should check it first.", [], [.doubtful, .unknown]),
        Row("What about the trains?\n3 request", [file(3, .request)], [.unknown]),
        Row("Open question: is it the client\n7 done: new client", [], [.noItem, .doubtful]),
        Row("4 reply: hello\n\n7 done: x y", [reply(4, "hello"), done(7, "x y")]),
        Row("hm\n4 reply: hello", [], [.unknown, .doubtful]), Row("hm\n7 add 12", [], [.unknown, .doubtful]),
        Row("Are they?\n5 same as 2", [], [.unknown, .doubtful]),
        Row("hm\n8 resolved", [], [.unknown, .doubtful]), Row("hm\n7 done", [done(7)], [.unknown]),
        Row("request", [], [.noItem]), Row("done: new client", [], [.noItem]), Row("resolved", [], [.noItem]),
        Row("14 request", [], [.unknownItem(14)]), Row("0 request", [], [.badNumbers]),
        Row("5-3 request", [], [.badNumbers]), Row("1-60 request", [], [.badNumbers]),
        Row("12-14 other", [], [.unknownItem(14)]), Row("7 request", [], [.wrongKind(7)]),
        Row("3 done", [], [.wrongKind(3)]), Row("8 done", [], [.wrongKind(8)]), Row("8 request", [], [.wrongKind(8)]),
        Row("7 reply: hello", [], [.wrongKind(7)]), Row("8 reply: hello", [], [.wrongKind(8)]),
        Row("3, 7 request", [], [.wrongKind(7)]), Row("5 same as 14", [], [.unknownItem(14)]),
        Row("5 same as 5", [], [.badNumbers]), Row("5 same as", [], [.badNumbers]),
        Row("5 same as the others", [], [.badNumbers]), Row("7 add", [], [.badNumbers]),
        Row("7 add 14", [], [.unknownItem(14)]), Row("7 add 2", [], [.wrongKind(2)]),
        Row("7 add the first", [], [.badNumbers]), Row("7 owner", [], [.badOwner]),
        Row("7 owner Anna", [], [.badOwner]),
        Row("7 owner anna@example.org ben@example.org", [], [.badOwner]), Row("7 name:", [], [.noText]),
        Row("7 name", [], [.noText]), Row("4 reply:", [], [.noText]), Row("4 reply: …", [], [.noText]),
        Row("4 reply hello", [], [.unmarked]),
        Row("4 reply: Ich bin im Urlaub bis Montag", [], [.doubtful]),
        Row("7 name: \(String(repeating: "long ", count: 20))", [], [.overLimit(99, limit: 80)]),
        Row("7 done: \(String(repeating: "long ", count: 300))", [], [.tooLong(1499)]),
        Row(
            "4 reply: \(String(repeating: "long ", count: 350))\n\(String(repeating: "long ", count: 350))",
            [],
            [.overLimit(3499, limit: 3000)]
        ),
        Row("3 request\n3 complaint", [], [.contradiction, .contradiction]),
        Row("7 done\n7 declined: cost", [], [.contradiction, .contradiction]),
        Row("7 owner me\n7 owner nobody", [], [.contradiction, .contradiction]),
        Row("pause", [], [.badSpan]), Row("pause until soon", [], [.badSpan]), Row("pause until 12/1", [], [.badSpan]),
        Row("pause 400 days", [], [.badSpan]), Row("pause 0 days", [], [.badSpan]),
        Row("pause until 32 March", [], [.badSpan]),
        Row("pause everything", [], [.unknown]), Row("stop it", [], [.unknown]), Row("stop?", [], [.doubtful]),
        Row("undo?", [], [.doubtful]), Row("3 people called me today", [], [.unknown]),
        Row("10:00 is fine", [], [.unknown]),
        Row("2w", [], [.unknown]), Row("3rd request", [], [.unknown]), Row("ок", [], [.unknown]),
        Row("Viele Grüße\nAnna\n3 request", [], [.belowFarewell]),
        Row("4 reply: It works.\nBest regards\nAnna\n\n3 request", [reply(4, "It works.")], [.belowFarewell]),
        Row("8 resolved: seems so", [], [.doubtful]), Row("8 note:", [], [.noText]),
    ]

    @Test("what is no command is not carried out, and why", arguments: strict)
    func strictness(_ row: Row) {
        let letter = DigestLetter(row.text, items: Self.items)
        #expect(letter.commands == row.commands)
        #expect(letter.remarks.map(\.reason) == row.remarks)
    }

    @Test("no letter makes more commands than the limit, and each is bounded")
    func bounds() {
        let many = Dictionary(uniqueKeysWithValues: (1...99).map { ($0, DigestItem.Subject.mail(Int64($0))) })
        let lines = (1...99).map { "\($0) other" }.joined(separator: "\n")
        let letter = DigestLetter(lines, items: many)
        #expect(letter.commands.count == DigestLetter.maximumCommands)
        #expect(letter.remarks.allSatisfy { $0.reason == .tooMany })
        #expect(letter.remarks.count + letter.furtherRemarks == 99 - DigestLetter.maximumCommands)
        #expect(DigestLetter("1-50 other", items: many).remarks.map(\.reason) == [.tooMany])
        #expect(DigestLetter("7 add " + String(repeating: "#1 ", count: 90), items: Self.items).commands.count == 1)
        let numbers = (1...101).map { "#\($0)" }.joined(separator: " ")
        #expect(DigestLetter("7 add \(numbers)", items: Self.items).remarks.map(\.reason) == [.badNumbers])
    }

    @Test("a megabyte on one line, of every kind of byte")
    func hugeLines() {
        for piece in ["3 request ", "7 done: ", "3,", "3-", "#", "\0", "\u{301}", "🙂", "7 add ", "pause "] {
            let letter = DigestLetter(String(repeating: piece, count: 1_000_000 / piece.utf8.count), items: Self.items)
            #expect(letter.commands.isEmpty, "\(piece.debugDescription)")
        }
    }

    @Test(
        "what a reader may ask who is not staff",
        arguments: [
            ("stop", true), ("weekly\npause 2w", true), ("weekly\n3 request", false), ("undo", true), ("", true),
        ]
    )
    func ofReaders(text: String, isWish: Bool) {
        #expect(DigestLetter(text, items: Self.items).isForReaders == isWish)
    }
}
