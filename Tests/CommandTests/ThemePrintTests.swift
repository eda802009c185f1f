import Feedback
import FoundationEssentials
import Testing

@testable import Daemon
@testable import earshot

/// Themes, in words for people at a terminal.
struct ThemePrintTests {
    private static let start = Timestamp(seconds: 1_795_428_000)
    private static let word = IncidentWord(who: "anna@example.org", when: start + .days(1))

    private static func theme(_ number: Int64, _ name: String, change: (inout Theme) -> Void = { _ in }) -> Theme {
        var theme = Theme(
            number: number,
            name: name,
            category: .complaint,
            service: "Print",
            people: 12,
            mails: 15,
            firstHeard: start,
            lastHeard: start + .days(2),
            stress: 0.314
        )
        change(&theme)
        return theme
    }

    private static let long = String(repeating: "an endless name of a theme ", count: 3)

    private static func report(_ lines: [ThemeReport.Line], since: Timestamp? = start) -> ThemeReport {
        var report = ThemeReport()
        report.since = since?.milliseconds
        report.themes = lines
        return report
    }

    @Test func listsWhatITHasSaid() {
        let done = Self.theme(7, "slow printer") { theme in
            (theme.status, theme.statusWord) = (.done, Self.word)
            theme.answer = IncidentNote(text: "a new printer\u{1B}[2J stands there", word: Self.word, nextWordBy: nil)
            theme.owner = EmailAddress("ben@example.org")
        }
        let lines = [
            ThemeReport.Line(done, lately: 4, since: 1, trend: .rising),
            ThemeReport.Line(Self.theme(8, Self.long), lately: 0, since: nil, trend: .quiet),
            ThemeReport.Line(Self.theme(9, "") { ($0.people, $0.mails) = (1, 1) }, lately: 1, since: nil, trend: .new),
        ]
        let text = ThemesPrint(report: Self.report(lines), timeZone: .gmt).text
        #expect(
            text.hasPrefix(
                """
                7: slow printer, 12 people, 15 mails
                     complaint, Print; last heard 2026-11-25 10:00, rising, 4 people lately
                     done (anna@example.org, 2026-11-24 10:00): "a new printer\u{FFFD}[2J stands
                       there", and 1 person said it since
                     looked after by ben@example.org
                """
            ),
            "\(text)"
        )
        #expect(
            text.contains("9: (no name yet), 1 person, 1 mail\n     complaint, Print; last heard 2026-11-25 10:00, new")
        )
        #expect(text.contains("gone quiet"))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(text)")
    }

    @Test func anEmptyListSaysSo() {
        let recent = ThemesPrint(report: Self.report([]), timeZone: .gmt).text
        #expect(recent.contains("since 2026-11-23. --all shows what there was before."))
        let whole = ThemesPrint(report: Self.report([], since: nil), timeZone: .gmt).text
        #expect(whole == "Nobody has complained or asked for anything yet.\n")
    }

    private static func member(_ index: Int) -> ThemeMember {
        ThemeMember(
            mail: Int64(index),
            position: index == 1 ? 2 : 0,
            theme: 7,
            category: .request,
            person: "p",
            received: start,
            stored: start,
            tone: 0,
            certainty: 0.834,
            placedBy: index == 2 ? "anna" : nil,
            sentence: index == 3 ? "" : String(repeating: "words ", count: 60)
        )
    }

    @Test func tellsAllOfOne() {
        let members = (1...40).map { Self.member($0) }
        let story = ThemeStory(
            theme: ThemeReport.Line(Self.theme(7, "slow printer"), lately: 4, since: nil, trend: .steady),
            course: [0, 1, 2],
            members: members,
            events: [
                ThemeEvent(.opened, when: Self.start),
                ThemeEvent(.renamed, who: "anna", when: Self.start, text: "slow printer"),
            ],
            absorbed: [9, 11]
        )
        let text = ThemePrint(story: story, timeZone: .gmt).text
        for line in [
            "Theme 7: slow printer, 12 people, 15 mails",
            "  first heard 2026-11-23 10:00; stress in the voice 31 of 100",
            "  people a week, the last one at the end: 0 1 2", "  holds what was theme 9, 11", "What happened",
            "  2026-11-23 10:00 renamed by anna: slow printer", "  #1, matter 2 2026-11-23 10:00 request, 83 % sure",
            "  #2 2026-11-23 10:00 request, placed by anna", "    (erased)", "  and 10 more: --json lists them",
        ] {
            #expect(text.contains(line + "\n"), "\(line)")
        }
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(text)")
    }

    @Test func anAnswerShowsWhoWillBeTold() {
        func asker(_ mail: Int64, _ sentence: String) -> NewsPlan.Asker {
            NewsPlan.Asker(mail: mail, address: "p\(mail)@example.org", sentence: sentence, certainty: 0.95)
        }
        let plan = NewsPlan(
            dueAt: Self.start + .minutes(30),
            told: [asker(1, "The printer is \u{202E}slow."), asker(2, "")],
            doubtful: [asker(3, "Printing?"), asker(4, "x"), asker(5, "x"), asker(6, "x")],
            unreachable: 3
        )
        let text = NewsPrint(message: "theme 7 is done", plan: plan, theme: 7, timeZone: .gmt).text
        for line in [
            "theme 7 is done", "2 people will be told at 2026-11-23 10:30, unless 'earshot themes undo 7' takes",
            "  #1 p1@example.org", "    \"The printer is slow.\"", "    (what they wrote is erased)",
        ] {
            #expect(text.contains(line + "\n"), "\(line) in \(text)")
        }
        let words = text.split { $0.isWhitespace }.joined(separator: " ")
        #expect(words.contains("'earshot themes add 7 3 4 5 …'"))
        #expect(words.contains("3 who asked may not be written to"))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(text)")
        let nobody = NewsPlan(dueAt: Self.start, told: [], doubtful: [], unreachable: 0)
        #expect(NewsPrint(message: "done", plan: nobody, theme: 7, timeZone: .gmt).text.contains("Nobody will be told"))
        #expect(NewsPrint(message: nil, plan: nil, theme: 7, timeZone: .gmt).text == "done\n")
    }

    @Test("whom a merge brings although they are doubtful stands apart, with what keeps one of them from being told")
    func whomAMergeBrings() {
        let asker = NewsPlan.Asker(mail: 3, address: "p3@example.org", sentence: "Printing?", certainty: 0.5)
        let plan = NewsPlan(dueAt: Self.start + .minutes(30), told: [], vouchedFor: [asker], unreachable: 0)
        let text = NewsPrint(message: "theme 9 is counted into theme 7", plan: plan, theme: 7, timeZone: .gmt).text
        let words = text.split { $0.isWhitespace }.joined(separator: " ")
        #expect(words.contains("will be told at 2026-11-23 10:30 as well") && words.contains("#3 p3@example.org"))
        #expect(words.contains("'earshot themes remove 7 3'") && words.contains("'earshot themes undo 7'"))
        #expect(!words.contains("Nobody") && text.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(text)")
    }

    private static func parsed(_ line: String) throws -> ParsedArguments {
        try ParsedArguments(line.split(separator: " ").map(String.init), for: ThemesCommand.specification)
    }

    @Test(arguments: [
        ("", ThemesCommand.Action.list), ("show #7", .show(7)),
        ("rename 7 Slow printers", .act(.rename("Slow printers"), on: 7)),
        ("merge 7 9", .act(.merge(9), on: 7)), ("split 7 1 #2,3", .act(.split([1, 2, 3]), on: 7)),
        ("add 7 12", .act(.add([12]), on: 7)), ("remove 7 12", .act(.remove([12]), on: 7)),
        ("owner 7 nobody", .act(.owner(nil), on: 7)), ("undo 7", .act(.undo, on: 7)),
        ("owner 7 ben@example.org", .act(.owner(EmailAddress("ben@example.org")), on: 7)),
    ])
    func whatIsAsked(line: String, action: ThemesCommand.Action) throws {
        #expect(try ThemesCommand(Self.parsed(line)).action == action)
    }

    @Test(arguments: [
        ("shwo 7", "did you mean 'show'"), ("show", "which theme?"), ("show x", "no number"),
        ("show 7 8", "one word too many"),
        ("rename 7", "the new name"), ("merge 7", "two themes"), ("split 7", "which mails?"), ("add 7 0", "no number"),
        ("owner 7", "one address"), ("owner 7 ben", "is no address"), ("undo 7 8", "one word too many"),
        ("undo 7 --json", "--json goes"), ("undo 7 --all", "--all goes"), ("--since 0", "1 to 3650"),
        ("--since 5 --all", "without --all"), ("show 7 --since 5", "--since goes"),
    ])
    func whatIsRefused(line: String, words: String) {
        let error = #expect(throws: UsageError.self) { try ThemesCommand(Self.parsed(line)) }
        #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
    }

    @Test(arguments: [
        ("7 done", Theme.Status.done, nil as String?), ("#7 Declined --note no", .declined, "no"),
        ("7 open", .open, nil),
    ])
    func whatIsAnswered(line: String, status: Theme.Status, note: String?) throws {
        let words = line.split(separator: " ").map(String.init)
        let command = try AnswerCommand(ParsedArguments(words, for: AnswerCommand.specification))
        #expect(command.number == 7 && command.act == .answer(status, note: note))
    }

    @Test(arguments: [
        ("", "which theme?"), ("x done", "which theme?"), ("7", "give one number and one of"),
        ("7 done with it", "after --note"), ("7 doen", "did you mean 'done'"),
    ])
    func whatIsNoAnswer(line: String, words: String) {
        let arguments = line.split(separator: " ").map(String.init)
        let error = #expect(throws: UsageError.self) {
            try AnswerCommand(ParsedArguments(arguments, for: AnswerCommand.specification))
        }
        #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
    }

    @Test(
        "help fits a screen of 24 lines and 80 columns",
        arguments: [
            ThemesCommand.specification.helpText, AnswerCommand.specification.helpText,
            IncidentsCommand.specification.helpText,
        ]
    )
    func help(text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count <= 25 && lines.allSatisfy { $0.count <= 80 }, "\(lines.count) lines")
    }
}
