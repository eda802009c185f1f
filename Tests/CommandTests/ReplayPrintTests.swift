import FoundationEssentials
import Testing

@testable import Daemon
@testable import earshot

/// What another model would change, in words for people.
struct ReplayPrintTests {
    private typealias Side = ReplayReport.IncidentChange.Side

    private static func text(_ report: ReplayReport) -> String {
        ReplayPrint(report: report, timeZone: .gmt).text
    }

    private static func judgement(
        _ category: String,
        _ confidence: Double,
        isUnsure: Bool = false,
        isSecurity: Bool = false
    ) -> ReplayReport.Judgement {
        ReplayReport.Judgement(
            category: category,
            confidence: confidence,
            isUnsure: isUnsure,
            tray: isUnsure ? "unsure" : category,
            service: "vpn",
            isSecurity: isSecurity
        )
    }

    private static func change(_ mail: Int64, _ subject: String, isSecurity: Bool = false) -> ReplayReport.Change {
        ReplayReport.Change(
            mail: mail,
            receivedAt: 1_795_428_000_000,
            subject: subject,
            before: judgement("outage", 0.61, isSecurity: isSecurity),
            after: judgement("request", 0.44, isUnsure: true)
        )
    }

    private static var report: ReplayReport {
        var report = ReplayReport()
        report.before = "linear-0123456789abcdef"
        report.after = "linear-fedcba9876543210"
        report.mails.total = 100
        report.mails.fromBytes = 80
        report.mails.fromText = 5
        report.mails.erased = 5
        report.mails.machines = 7
        report.mails.copies = 2
        report.mails.unreadable = 1
        report.matrix[0][2] = 3
        report.matrix[0][0] = 82
        report.changed.category = 3
        report.changed.tray = 3
        report.changed.newlyUnsure = 3
        report.changesTotal = 3
        report.changes = [
            change(9, "About \u{1B}[31m\u{202E}it, " + String(repeating: "long ", count: 40)),
            change(8, "", isSecurity: true), change(7, ""),
        ]
        report.staff.mails = 4
        report.staff.agreeBefore = 1
        report.staff.agreeAfter = 3
        report.incidentsBefore = 2
        report.incidentsAfter = 2
        let (early, late) = (Side(openedAt: 1_795_428_000_000, people: 5), Side(openedAt: 1_795_428_720_000, people: 4))
        report.incidents = [
            .init(kind: .opens, service: "vpn", before: nil, after: early),
            .init(kind: .doesNotOpen, service: nil, before: late, after: nil),
            .init(kind: .opensLater, service: "printer", before: early, after: late),
            .init(kind: .otherPeople, service: "mail", before: early, after: Side(openedAt: early.openedAt, people: 9)),
        ]
        return report
    }

    @Test func saysWhatWouldChange() {
        let text = Self.text(Self.report)
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for part in [
            "linear-fedcba9876543210, against linear-0123456789abcdef (in use)",
            "100 mails: 85 by people (5 judged by their text: their bytes are erased), 7 by machines, 2 copies, 5 erased,",
            "Mails that would change: 3", "newly unsure 3", "Staff have said what 4 of these mails are",
            "says the same of 1, linear-fedcba9876543210 of 3", "vpn: would open 2026-11-23 10:00, 5 people",
            "no service named: would not open; opened 2026-11-23 10:12, 4 people",
            "printer: would open 12 min later, 2026-11-23 10:12 instead of 2026-11-23 10:00; 4 people instead of 5",
            "mail: opened 2026-11-23 10:00: 9 people instead of 5", "outage 61 % → unsure, request 44 %",
            "filed under unsure instead of outage", "(a security matter)", "(no subject)",
            "no longer a security matter",
        ] {
            #expect(words.contains(part), "\(part)\n\(text)")
        }
        for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
    }

    @Test func saysThatMoreWouldChange() {
        var report = Self.report
        report.changesTotal = 30
        #expect(Self.text(report).contains("and 27 older ones: --all"))
    }

    @Test func saysThatNothingWouldChange() {
        var report = ReplayReport()
        report.before = ReplayReport.stored
        report.after = "linear-0"
        report.mails.total = 3
        report.mails.fromBytes = 3
        let text = Self.text(report)
        #expect(text.contains("What is stored, against what linear-0 (in use) says now"))
        #expect(text.contains("No mail would be judged or filed differently."))
        #expect(text.contains("nothing would be alerted differently"))
        #expect(report.isSame)
        report.isAlarmOn = false
        #expect(Self.text(report).contains("Outages are not watched for"))
    }

    @Test func saysThatThereIsNoMail() {
        var report = ReplayReport()
        report.since = 1_795_428_000_000
        #expect(Self.text(report).contains("There is no mail since 2026-11-23 10:00 in the store."))
    }

    @Test(arguments: [["x"], ["--since"], ["--modell", "x"]])
    func refusesWhatMakesNoSense(_ words: [String]) {
        #expect(throws: UsageError.self) { try ReplayCommand(ParsedArguments(words, for: ReplayCommand.specification)) }
    }
}
