import Feedback
import Testing
import Typesetting

@testable import Instructions

/// What a letter asks for. Where a misreading would have people told an untruth, nothing is carried out.
struct StaffLetterTests {
    struct Row: CustomTestStringConvertible, Sendable {
        let text: String
        var commands: [StaffCommand] = []
        var remarks: [StaffRemark.Reason] = []

        init(_ text: String, _ commands: [StaffCommand] = [], _ remarks: [StaffRemark.Reason] = []) {
            self.text = text
            self.commands = commands
            self.remarks = remarks
        }

        var testDescription: String { text.inert(maximumBytes: 80) }
    }

    private static let ten = ClockTime(hour: 10, minute: 0)
    private static func note(_ text: String, _ time: ClockTime? = nil) -> StaffCommand { .note(text, nextWordBy: time) }

    static let plain = [
        Row("ack", [.acknowledge]), Row("Ack.", [.acknowledge]), Row("  ACK!\r\n", [.acknowledge]),
        Row("- ack", [.acknowledge]),
        Row("Hi,\n\nack\n\nRegards\nAnna", [.acknowledge]), Row("We’re on it!", [.acknowledge]),
        Row("Hallo zusammen,\nquittiert\nViele Grüße\nAnna Müller\nresolved", [.acknowledge]),
        Row("resolved", [.resolve(note: nil)]), Row("Resolved.", [.resolve(note: nil)]),
        Row("RESOLVED!", [.resolve(note: nil)]),
        Row("Thanks\n\nresolved:\n", [.resolve(note: nil)]), Row("behoben", [.resolve(note: nil)]),
        Row("resolved: a switch was replaced", [.resolve(note: "a switch was replaced")]),
        Row("resolved: c’est réparé", [.resolve(note: "c’est réparé")]),
        Row("Resolved:\nA switch was replaced.\nAll is well.", [.resolve(note: "A switch was replaced. All is well.")]),
        Row("undo", [.undo(letter: nil)]), Row("Rückgängig!", [.undo(letter: nil)]),
        Row("undo #31", [.undo(letter: 31)]),
        Row("false alarm", [.falseAlarm]), Row("Fehlalarm!", [.falseAlarm]), Row("False-Alarm", [.falseAlarm]),
        Row("note: we restart the gateway", [note("we restart the gateway")]),
        Row("Notiz: VPN ist nicht erreichbar", [note("VPN ist nicht erreichbar")]),
        Row("Notiz：Der Server startet neu", [note("Der Server startet neu")]),
        Row("note: we restart it\nnext: 10:00", [note("we restart it", ten)]),
        Row("note: we restart it\nnext word by 10:00", [note("we restart it", ten)]),
        Row("note:\nwe restart it\n\nand wait\nNext update by 10 am", [note("we restart it and wait", ten)]),
        Row("Notiz: Neustart\nNächste Meldung um 10 Uhr", [note("Neustart", ten)]),
        Row("note: is it slow for you too? Tell us!", [note("is it slow for you too? Tell us!")]),
        Row("not this: 12,15", [.exclude([12, 15])]), Row("not these 12 and #15", [.exclude([12, 15])]),
        Row("nicht diese: 12; 15", [.exclude([12, 15])]), Row("split: 12, 15", [.split([12, 15])]),
        Row("trennen 12 15", [.split([12, 15])]), Row("merge 7", [.merge(7)]), Row("Merge: #7.", [.merge(7)]),
        Row("merge with 7", [.merge(7)]), Row("split: 12 12", [.split([12])]),
        Row(
            "ack\nnote: it is the switch\nresolved: replaced",
            [.acknowledge, note("it is the switch"), .resolve(note: "replaced")]
        ),
        Row("note: first\nsecond\n\nresolved", [note("first second"), .resolve(note: nil)]),
        Row("ack\nmerge 7\nnot this: 3", [.acknowledge, .merge(7), .exclude([3])]),
        Row(""), Row(" \n\n\0\n"), Row("Hi,\nthanks\nBest\nAnna"),
    ]

    @Test("commands", arguments: plain)
    func commands(_ row: Row) {
        let letter = StaffLetter(row.text)
        #expect(letter.commands == row.commands)
        #expect(letter.remarks.isEmpty, "\(letter.remarks)")
    }

    static let strict = [
        Row("resolved?", [], [.doubtful]), Row("Resolved ?!", [], [.doubtful]), Row("is it resolved?", [], [.unknown]),
        Row("not resolved yet", [], [.unknown]), Row("resolved: not yet", [], [.doubtful]),
        Row("resolved: partly", [], [.doubtful]), Row("resolved: is it?", [], [.doubtful]),
        Row("behoben: noch nicht ganz", [], [.doubtful]), Row("resolved for Berlin", [], [.unknown]),
        Row("resolved. Only Berlin still fails.", [], [.unknown]), Row("resolve this please", [], [.unknown]),
        Row("I do not think that it is\nresolved", [], [.unknown, .doubtful]),
        Row("resolved\nbut not in Berlin", [], [.doubtful, .unknown]),
        Row("Should we say this to them\nnote: it is down until ten", [], [.unknown, .doubtful]),
        Row("no false alarm", [], [.unknown]), Row("false alarm: no", [], [.doubtful]),
        Row("false alarm?", [], [.doubtful]), Row("resolved\nfalse alarm", [], [.contradiction, .contradiction]),
        Row("resolved: seems so", [], [.doubtful]), Row("resolved: I think", [], [.doubtful]),
        Row("behoben: sollte wieder gehen", [], [.doubtful]),
        Row("Note: I am out of the office until Monday.", [], [.doubtful]),
        Row("Hinweis: Bis Montag bin ich nicht erreichbar.", [], [.doubtful]),
        Row("note", [], [.noText]), Row("note:", [], [.noText]), Row("Note that I am away tomorrow", [], [.unknown]),
        Row("note: we restart it\nnext: soon", [], [.badTime]), Row("note: x\nnext: 25:00", [], [.badTime]),
        Row("resolved: done\nnext: 10:00", [], [.doubtful]), Row("not this", [], [.badNumbers]),
        Row("not this: the second one", [], [.badNumbers]), Row("split: 12, -3", [], [.badNumbers]),
        Row("merge 7 8", [], [.badNumbers]), Row("merge 7?", [], [.doubtful]), Row("merge into 7", [], [.unknown]),
        Row("merge 99999999999999999999", [], [.badNumbers]), Row("split 0", [], [.badNumbers]),
        Row("ack\nwhat about Berlin", [.acknowledge], [.unknown]), Row("ackk", [], [.unknown]),
        Row("ack: we are looking", [], [.doubtful]), Row("undo the change", [], [.unknown]),
        Row("undo 31, 32", [], [.badNumbers]), Row("undo #31?", [], [.doubtful]),
        Row("note: \(String(repeating: "long ", count: 300))", [], [.tooLong(1499)]),
        Row(
            "note: in short\nthe trouble with the line between Hamburg and Berlin is now known and is\nresolved",
            [note("in short the trouble with the line between Hamburg and Berlin is now known and is resolved")]
        ),
        Row(
            "note: the trouble with the line between Hamburg and Berlin is now known and is\nresolved",
            [note("the trouble with the line between Hamburg and Berlin is now known and is resolved")]
        ),
        Row("а\u{202E}ck", [], [.unknown]), Row("r\u{200B}esolved", [.resolve(note: nil)]),
    ]

    @Test("what is no command is not carried out, and why", arguments: strict)
    func strictness(_ row: Row) {
        let letter = StaffLetter(row.text)
        #expect(letter.commands == row.commands)
        #expect(letter.remarks.map(\.reason) == row.remarks)
    }

    @Test("no text makes more commands than the limit, and each is bounded")
    func bounds() {
        let letter = StaffLetter(String(repeating: "ack\n", count: 5000))
        #expect(letter.commands.count == StaffLetter.maximumCommands)
        #expect(letter.remarks.count == StaffLetter.maximumRemarks)
        #expect(
            letter.furtherRemarks == StaffLetter.maximumLines - StaffLetter.maximumCommands - StaffLetter.maximumRemarks
        )
        let many = StaffLetter("split: " + (1...101).map(String.init).joined(separator: ","))
        #expect(many.commands.isEmpty && many.remarks.map(\.reason) == [.badNumbers])
        #expect(StaffLetter("split: " + (1...100).map(String.init).joined(separator: ",")).commands.count == 1)
    }

    @Test("a megabyte on one line, of every kind of byte")
    func hugeLines() {
        for piece in ["ack ", "note: ", "\0", "\u{301}", "🙂", "12,", "??", "resolved "] {
            let letter = StaffLetter(String(repeating: piece, count: 1_000_000 / piece.utf8.count))
            #expect(letter.commands.isEmpty, "\(piece.debugDescription)")
        }
    }

    @Test(
        "times",
        arguments: [
            ("10:00", 10, 0), ("9.05", 9, 5), ("10:00 Uhr", 10, 0), ("7 Uhr", 7, 0), ("10 am", 10, 0), ("12 am", 0, 0),
            ("2:30 pm", 14, 30), ("12pm", 12, 0), ("23:59.", 23, 59), ("0:00", 0, 0), ("14h", 14, 0),
        ]
    )
    func times(text: String, hour: Int, minute: Int) {
        #expect(ClockTime(words: text) == ClockTime(hour: hour, minute: minute))
    }

    @Test(
        "no times",
        arguments: [
            "", "10", "24:00", "10:60", "10:0", "13 pm", "0 am", "ten", "10:00:00", "-1:00", "１０:00", "10:00 or so",
        ]
    )
    func noTimes(text: String) {
        #expect(ClockTime(words: text) == nil)
    }

    @Test(
        "a letter that opens with a command",
        arguments: [("ack", true), ("Hi\nack", true), ("it fails\nack", false), ("", false)]
    )
    func openings(text: String, opens: Bool) {
        #expect(StaffLetter(text).isOpenedByCommand == opens)
    }
}
