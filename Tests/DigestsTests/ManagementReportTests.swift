import Feedback
import Testing

@testable import Digests

@Suite struct ManagementReportTests {
    private static func joined(_ text: String) -> String { text.split { $0.isWhitespace }.joined(separator: " ") }

    private static func text(_ month: ManagementMaterial) -> String { joined(ManagementReport().compose(month).text) }

    @Test("as it was looked at", arguments: ["en", "de"])
    func golden(language: String) {
        let report = ManagementReport().compose(ordinaryMonth(language: language))
        GoldenFile.expect("Subject: \(report.subject)\n\n\(report.text)", in: "management.\(language).txt")
        GoldenFile.expect(report.html, in: "management.\(language).html")
    }

    @Test func theSubjectSaysTheEssence() {
        let report = ManagementReport().compose(ordinaryMonth())
        #expect(
            report.subject == "Earshot management: 9 needs heard, 4 answered, 2 met, 2 outages reported by users"
        )
    }

    @Test(
        "each number and what follows from it",
        arguments: [
            "148 mails from 97 people", "9 needs were heard (from 58 people; for the first time: 4)",
            "4 needs were answered by IT (planned 1, declined 1, done 2)", "2 needs were met (asked for by 23 people)",
            "9.2 median wait in days, from asked to answered (half of the answers took longer)",
            "* eduroam · 12 people · Tue 6 Oct 07:00 The alert went out 6 min after the first report. IT's first word on it came 47 min",
            "* No service named · 4 people · Tue 20 Oct 07:00 No alert went out. IT told Earshot nothing of it.",
            "1 more began within announced maintenance.", "6 mails said thank you.", "31 41 mails", "73% of 97 people",
            "2 needs were met; 23 people had asked for them.",
            "In 1 outage the alert came 41 min before IT's own first word on it.",
            "71 people wrote about something else", "5 needs that were heard have no answer yet.", "and 3 more",
            "No sum of money stands here",
        ]
    )
    func numbers(sentence: String) {
        #expect(Self.text(ordinaryMonth()).contains(sentence))
    }

    @Test func nobodyIsNamed() {
        let report = ManagementReport().compose(ordinaryMonth())
        for name in ["Ines", "Vidal", "ines", "Petra", "corp.example>"] {
            #expect(!report.text.contains(name) && !report.html.contains(name))
        }
        #expect(report.text.contains("Mine simply worked."))
    }

    @Test("what tells of a person is taken out of quotes, and out of names that nobody gave")
    func redacted() {
        var month = ordinaryMonth()
        let words = "Thanks to eva.holm@corp.example, call +49 30 901820 any time."
        month.praise = DigestMaterial.Listing(items: [item(1, .praise, words)], total: 1)
        let report = ManagementReport().compose(month)
        for part in ["eva.holm", "901820"] { #expect(!report.text.contains(part) && !report.html.contains(part)) }
        #expect(report.text.contains("[…]"))
        var need = theme(4, "mail eva.holm@corp.example", people: 5)
        month.waiting = [need]
        #expect(ManagementReport().compose(month).text.contains("mail […]"))
        #expect(BulletinMaterial.items(answered: [], heard: [need], named: { $0 }).map(\.name) == ["mail […]"])
        need.namedBy = "anna@corp.example"
        #expect(BulletinMaterial.items(answered: [], heard: [need], named: { $0 }).map(\.name) == [need.name])
    }

    @Test func aMonthWithoutAnything() {
        let month = ManagementMaterial(DigestFrame(start: monthStart, end: monthEnd, now: monthEnd + .hours(5)))
        let report = ManagementReport().compose(month)
        #expect(report.subject == "Earshot : nobody wrote")
        for sentence in [
            "This report is late.", "no complaint or request was heard", "No outage was reported by many",
            "Too little was heard in this time to say.",
        ] {
            #expect(Self.joined(report.text).contains(sentence))
        }
        #expect(!report.text.contains("THE TONE") && !report.text.contains("HEARD OUTSIDE"))
    }

    @Test("one of each is worded as one")
    func singular() {
        var month = ordinaryMonth()
        (month.needs.heard, month.needs.met, month.needs.waiting) = (1, 1, 1)
        month.needs.waits = [.days(1)]
        let text = Self.text(month)
        for sentence in [
            "1 need was heard", "1 need was met; 23 people had asked for it.",
            "1 need that was heard has no answer yet.",
        ] {
            #expect(text.contains(sentence))
        }
        #expect(text.contains("1 median wait in days, from asked to answered") && !text.contains("half of the answers"))
    }

    @Test("every language has words for all of it", arguments: ManagementPhrases.all.keys.sorted())
    func languages(language: String) {
        for count in [1, 2, 5, 22] {
            var month = ordinaryMonth(language: language)
            (month.needs.heard, month.needs.met, month.needs.waiting, month.announced) = (count, count, count, count)
            let report = ManagementReport().compose(month)
            #expect(!report.text.contains("{") && !report.subject.contains("{"))
            #expect(report.text.split(separator: "\n").allSatisfy { $0.count <= 72 })
            #expect(report.html.contains("<html lang=\"\(language)\">"))
        }
        #expect(
            language == "en"
                || ManagementPhrases.phrases(for: language).worthTitle != ManagementPhrases.english.worthTitle
        )
    }

    @Test("a security matter is never quoted, and hostile words do nothing")
    func hostile() {
        var month = ordinaryMonth()
        let bad = "<script>alert(1)</script>\u{202E}\r\n.\r\nX: y"
        month.praise = DigestMaterial.Listing(
            items: [item(1, .praise, "the key is 1234", isSecurity: true), item(2, .praise, bad, service: bad)],
            total: 2
        )
        month.met = [theme(1, bad, people: 3, status: .done, answer: bad)]
        month.frame.organisation = bad
        month.frame.name = bad
        month.frame.team = bad
        month.frame.contact = bad
        let report = ManagementReport().compose(month)
        #expect(!report.html.contains("<script") && !report.html.contains("\u{202E}") && !report.html.contains("\r"))
        #expect(!report.text.contains("\u{202E}") && !report.text.contains("\r") && !report.subject.contains("\n"))
        #expect(!report.text.contains("1234") && !report.html.contains("1234"))
        #expect(!report.text.split(separator: "\n").contains("."))
    }

    @Test("however much there is, the mail stays small, and no line is wide")
    func large() {
        var month = ordinaryMonth()
        let name = String(repeating: "ŵ", count: 4000)
        month.met = (1...900).map { theme($0, name, people: 5, status: .done, answer: name) }
        month.waiting = month.met
        month.needs.waiting = 900
        month.outages = (1...400).map { _ in
            ManagementMaterial.ReportedOutage(
                topic: name,
                people: 3,
                firstReport: monthStart,
                firstAlert: monthEnd,
                firstWord: monthEnd
            )
        }
        month.praise = DigestMaterial.Listing(items: (1...90).map { item($0, .praise, name) }, total: 90)
        let report = ManagementReport().compose(month)
        #expect(report.bytes <= ComposedDigest.maximumBytes)
        #expect(report.text.contains("and 892 more"))
        #expect(report.text.split(separator: "\n").allSatisfy { $0.count <= 72 })
    }

    @Test(arguments: [([], nil), ([3], 3), ([9, 1], 5), ([1, 50, 2], 2)])
    func medians(days: [Int], expected: Int?) {
        #expect(days.map { Duration.days($0) }.median == expected.map { .days($0) })
    }

    @Test("an alert that came after IT's word gains nothing")
    func leads() {
        let late = ManagementMaterial.ReportedOutage(
            topic: nil,
            people: 3,
            firstReport: monthStart,
            firstAlert: monthStart + .minutes(9),
            firstWord: monthStart + .minutes(5)
        )
        #expect(late.lead == nil)
    }
}
