import Feedback
import FoundationEssentials
import Testing

@testable import Daemon
@testable import earshot

/// Incidents, in words for people at a terminal.
struct IncidentPrintTests {
    private static let start = Timestamp(seconds: 1_795_428_000)

    private static func incident(
        _ number: Int64,
        _ service: String?,
        change: (inout Incident) -> Void = { _ in }
    ) -> IncidentReport.Line {
        var incident = Incident(
            number: number,
            service: service,
            openedAt: start + .minutes(3),
            firstReportAt: start,
            lastReportAt: start + .minutes(9),
            people: 6,
            alertedPeople: 6,
            lastAlertAt: start,
            transition: 2
        )
        change(&incident)
        return IncidentReport.Line(incident)
    }

    private static func word(_ who: String) -> IncidentWord { IncidentWord(who: who, when: start + .minutes(20)) }

    private static func report(_ incidents: [IncidentReport.Line]) -> IncidentReport {
        var report = IncidentReport()
        report.incidents = incidents
        report.silences = [
            IncidentReport.SilenceLine(IncidentSilence(service: nil, until: start, word: word("root")))
        ]
        report.maintenance = ["VPN: maintenance Sun 02:00-04:00"]
        return report
    }

    @Test func listsOpenOnesFirstWithWhatITSaid() {
        let lines = [
            Self.incident(7, "VPN") { incident in
                incident.state = .updated
                incident.sites = ["lab.example", "corp.example"]
                incident.acknowledgement = Self.word("ann")
                incident.note = IncidentNote(
                    text: "a switch is replaced",
                    word: Self.word("ann"),
                    nextWordBy: Self.start
                )
                (incident.heldSince, incident.silencedBy) = (Self.start, "maintenance Mon 11:00-12:00")
            },
            Self.incident(6, nil) { incident in
                (incident.state, incident.ending, incident.mergedInto) = (.resolved, .merged, 7)
                (incident.endingWord, incident.topic) = (Self.word("bob"), "wifi library")
            },
            Self.incident(5, "Mail") {
                ($0.state, $0.ending, $0.closedAt) = (.resolved, .quiet, Self.start + .hours(1))
            },
            Self.incident(4, "Mail") { incident in
                (incident.state, incident.ending, incident.closedAt) = (.resolved, .falseAlarm, Self.start)
                incident.endingWord = Self.word("eve\u{1B}[31m")
            },
        ]
        let text = IncidentsPrint(report: Self.report(lines), isWhole: false, timeZone: .gmt).text
        #expect(
            text == """
                Open
                  7: VPN, 6 people since 2026-11-23 10:00, open
                     from corp.example, lab.example
                     ann has been on it since 2026-11-23 10:20
                     ann: "a switch is replaced"; more by 2026-11-23 10:00
                     held back since 2026-11-23 10:00: maintenance Mon 11:00-12:00

                Closed, of the last 7 days
                  6: wifi library, 6 people since 2026-11-23 10:00, counted into incident 7 by
                     bob
                  5: Mail, 6 people since 2026-11-23 10:00, closed 2026-11-23 11:00, nobody
                     reported it any more
                  4: Mail, 6 people since 2026-11-23 10:00, false alarm 2026-11-23 10:00 by
                     eve\u{FFFD}[31m

                No alerts
                  every service: silenced by root until 2026-11-23 10:00
                  VPN: maintenance Sun 02:00-04:00

                'earshot incidents show NUMBER' tells all of one.

                """
        )
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test("what is over promises nothing, and what is held back is not said to be told of")
    func onlyWhatHolds() {
        let over = Self.incident(7, "VPN") { incident in
            (incident.state, incident.ending, incident.endingWord) = (.resolved, .resolved, Self.word("ann"))
            incident.note = IncidentNote(text: "soon", word: Self.word("ann"), nextWordBy: Self.start + .hours(2))
        }
        #expect(IncidentWords(incident: over, timeZone: .gmt).facts == ["ann: \"soon\""])
        let held = Self.incident(8, "VPN") { ($0.heldSince, $0.silencedBy) = (Self.start, "silenced by ann") }
        #expect(IncidentWords(incident: held, timeZone: .gmt).headline.hasSuffix("10:00, open"))
    }

    @Test func withoutAnyItSaysSo() {
        let text = IncidentsPrint(report: IncidentReport(), isWhole: true, timeZone: .gmt).text
        #expect(text == "No incident is open.\n")
    }

    @Test("the story of one: what happened, the alerts and their fate, the reports with their first words")
    func story() throws {
        let story = IncidentStory(
            incident: Self.incident(7, "VPN"),
            reports: (1...40).map { number in
                IncidentStory.ReportLine(
                    number: number,
                    received: Self.start.milliseconds,
                    name: "Ann",
                    address: "ann\u{202E}@example.org",
                    words: number == 1 ? "" : "down " + String(repeating: "again ", count: 200),
                    category: number == 2 ? "request" : "outage",
                    isUnsure: false
                )
            },
            events: [
                IncidentStory.EventLine(what: "opened", who: "", when: Self.start.milliseconds, text: ""),
                IncidentStory.EventLine(what: "excluded", who: "ann", when: Self.start.milliseconds, text: "#9, #12"),
            ],
            alerts: [
                IncidentStory.AlertLine(
                    what: "first",
                    composedAt: Self.start.milliseconds,
                    recipient: "oncall@example.org",
                    state: "sent",
                    outcome: "accepted",
                    attempts: 1,
                    answer: "250 OK"
                ),
                IncidentStory.AlertLine(
                    what: "told again",
                    composedAt: Self.start.milliseconds,
                    recipient: "ops@example.org",
                    state: "queued",
                    outcome: "pending",
                    attempts: 3,
                    answer: "no route"
                ),
            ]
        )
        let text = IncidentPrint(story: story, timeZone: .gmt).text
        for line in [
            "Incident 7: VPN, 6 people since 2026-11-23 10:00, open, 2 alerts", "  2026-11-23 10:00 opened",
            "  2026-11-23 10:00 excluded by ann: #9, #12",
            "  2026-11-23 10:00 first to oncall@example.org: delivered to the relay",
            "  2026-11-23 10:00 told again to ops@example.org: queued, 3 tries (no route)",
            "    (erased, or a security matter)",
            "  #2 2026-11-23 10:00 ann\u{FFFD}@example.org, taken for request", "  and 10 more: --json lists them",
        ] {
            #expect(text.contains(line + "\n"), "\(line)")
        }
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(!text.contains("\u{202E}"))
    }

    struct Misuse: Sendable, CustomTestStringConvertible {
        let words: [String]
        let message: String

        var testDescription: String { words.joined(separator: " ") }
    }

    static let misuses = [
        Misuse(words: ["akc", "7"], message: "did you mean 'ack'?"),
        Misuse(words: ["ack"], message: "which incident?"),
        Misuse(words: ["ack", "seven"], message: "'seven' is no number of an incident or a mail"),
        Misuse(words: ["ack", "-7"], message: "unknown option -7"),
        Misuse(words: ["ack", "7", "8"], message: "'8' is one word too many"),
        Misuse(words: ["note", "7"], message: "note needs a text"),
        Misuse(words: ["exclude", "7"], message: "which mails?"),
        Misuse(words: ["merge", "7"], message: "merge needs two incidents"),
        Misuse(words: ["silence", "VPN"], message: "how long, such as 2h (1m to 30d)"),
        Misuse(words: ["silence", "VPN", "31d"], message: "how long"),
        Misuse(words: ["unsilence"], message: "one service, or all"),
        Misuse(words: ["resolve", "7", "--next", "10:00"], message: "--next goes with note"),
        Misuse(words: ["ack", "7", "--json"], message: "--json goes with the list and with show"),
        Misuse(words: ["show", "7", "--all"], message: "--all goes with the list"),
    ]

    @Test("what cannot be meant is refused with what to write", arguments: misuses)
    func misuse(case misuse: Misuse) {
        let error = #expect(throws: UsageError.self) {
            _ = try IncidentsCommand(ParsedArguments(misuse.words, for: IncidentsCommand.specification))
        }
        #expect(error?.message.contains(misuse.message) == true)
    }

    @Test(arguments: [
        [], ["--all", "--json"], ["show", "#7"], ["ack", "7"], ["note", "7", "a", "word", "--next=10:00"],
        ["resolve", "7"], ["resolve", "7", "the switch is new"], ["false-alarm", "7"], ["exclude", "7", "12,", "#13"],
        ["split", "7", "12,13"], ["merge", "7", "6"], ["silence", "all", "90m"], ["unsilence", "VPN"],
    ])
    func everyActIsRead(words: [String]) throws {
        _ = try IncidentsCommand(ParsedArguments(words, for: IncidentsCommand.specification))
    }

    @Test func theHelpFitsAScreen() {
        let lines = IncidentsCommand.specification.helpText.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count <= 30 && lines.allSatisfy { $0.count <= 79 })
    }
}
