import FoundationEssentials
import Testing

@testable import Daemon
@testable import earshot

/// The status, and the list of commands, at a terminal.
struct StatusPrintTests {
    @Test("troubles, the outbox and one person's incident fit 80 columns, and read well")
    func fits() {
        var report = StatusReport()
        report.organisation = "Works"
        report.outbox = ["acknowledgement sent": 1200, "alert sent": 31, "all-clear sent": 1100, "helpdesk sent": 400]
        report.troubles = ["mailbox feedback: " + String(repeating: "cannot check logins just now ", count: 5)]
        var incident = StatusReport.IncidentLine()
        (incident.number, incident.service, incident.people) = (3, "VPN", 1)
        incident.firstReportAt = 1_795_428_000_000
        report.incidents = [incident]
        (report.themes.heard, report.themes.people) = (41, 180)
        report.themes.byStatus = ["open": 130, "planned": 3, "done": 12]
        let text = StatusPrint(report: report, timeZone: .gmt).text
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(text)")
        #expect(text.contains("3: VPN, 1 person since 2026-11-23 10:00, open"))
        #expect(text.contains("31 alert sent"))
        #expect(text.contains("Themes: 41 of 180 people in 30 days; in all 130 open, 3 planned, 12 done\n"))
        #expect(!text.contains("News:"))
    }

    @Test("who waits for news is told in a line; nothing where nobody does")
    func news() {
        var report = StatusReport()
        report.at = 1_795_428_000_000
        var news = StatusReport.News()
        (news.waiting, news.nextAt, news.doubtful, news.refusing) = (31, report.at + 1_800_000, 12, 2)
        report.news = news
        let text = StatusPrint(report: report, timeZone: .gmt).text
        let words = "News: 31 people are told from 2026-11-23 10:30, 12 once staff has added them, 2 want none"
        #expect(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(words))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(text)")
        news.nextAt = report.at - 5
        report.news = news
        #expect(StatusPrint(report: report, timeZone: .gmt).text.contains("News: 31 people are told, 12 once"))
    }

    @Test("each command's line in the overview fits 80 columns")
    func overview() {
        let widest = Earshot.commands.map { $0.specification.name.count }.max() ?? 0
        for command in Earshot.commands {
            #expect(widest + 4 + command.specification.summary.count <= 80, "\(command.specification.name)")
        }
    }
}
