import Feedback
import Testing
import Typesetting

@Suite struct MailPageChartTests {
    let page = MailPage(language: "en")

    @Test func theStepsTellTheirNumbersWithoutColour() {
        let row = MailPage.StepsChart.Row(
            label: "Out<ages",
            tint: .outage,
            values: [0, 12, 3],
            before: [1, 0, 2],
            total: "15",
            remark: "12 more"
        )
        let chart = MailPage.StepsChart(labels: ["Mon", "Tue", "Wed"], rows: [row], caption: "People & days")
        let html = page.steps(chart)
        for part in [
            "aria-label=\"People &amp; days\"", "Out&lt;ages", "<td>12<table", "color:#5b6472;\">0<table", "b-pale",
            ">15</b>",
            "12 more",
            ">Tue</th>",
        ] {
            #expect(html.contains(part), "\(part) in \(html)")
        }
        #expect(html.contains("height=\"34\""), "the highest fills the chart")
        #expect(html.contains("border:1px solid \(Tint.lightPale)"), "the period before is hollow")
    }

    @Test func manyStepsShowTheirEndsOnly() {
        let row = MailPage.StepsChart.Row(label: "A", tint: .ink, values: Array(1...16), before: nil, total: "136")
        let html = page.steps(.init(labels: (1...16).map { "d\($0)" }, rows: [row], caption: "c"))
        #expect(html.contains(">d1</td>") && html.contains(">d16</td>") && !html.contains(">d2<"))
        #expect(html.contains("<td width=\"52%\">"), "names and sums keep their room")
        #expect(!html.contains("b-pale"))
        #expect(html.utf8.count < 3000)
    }

    @Test(
        "of many steps the highest bears its number, above it, and at the edges within the chart",
        arguments: [
            (highest: 0, before: 0, side: "left", after: 11), (highest: 8, before: 6, side: "center", after: 5),
            (highest: 15, before: 11, side: "right", after: 0),
        ]
    )
    func peak(highest: Int, before: Int, side: String, after: Int) throws {
        var values = Array(repeating: 1, count: 16)
        values[highest] = 42
        let row = MailPage.StepsChart.Row(label: "A", tint: .ink, values: values, before: nil, total: "57")
        let html = page.steps(.init(labels: (1...16).map { "d\($0)" }, rows: [row], caption: "c"))
        let number = try #require(html.firstRange(of: ">42</td>"))
        #expect(html[..<number.lowerBound].contains("<td colspan=\"5\" align=\"\(side)\""))
        #expect(before == 0 || html.contains("<tr><td colspan=\"\(before)\"></td><td colspan=\"5\""))
        #expect(after == 0 || html.contains(">42</td><td colspan=\"\(after)\"></td></tr>"))
    }

    @Test func aCourseInLettersIsSpokenToo() {
        let html = page.letteredSparkline([0, 1, 4], spoken: "0, 1, 4 \"people\"", .complaint)
        #expect(html.contains("role=\"img\" aria-label=\"0, 1, 4 &quot;people&quot;\"") && html.contains(">·▂█</p>"))
        #expect(html.utf8.count < 200 && page.letteredSparkline([], spoken: "", .ink).isEmpty)
    }

    @Test(arguments: [
        (0.0, 0.0, false, ["2%", "98%"]), (0.5, 0.6, false, ["50%", "10%", "40%"]), (1, 1, false, ["98%", "2%"]),
        (0.9, 0.91, true, ["90%", "10%"]), (-1, 2, false, ["100%"]),
    ])
    func aBandLiesWhereItWas(from: Double, to: Double, isOpen: Bool, widths: [String]) {
        let band = MailPage.Timeline.Band(
            label: "VPN",
            from: from,
            to: to,
            spoken: "Mon",
            tint: .outage,
            isOpen: isOpen
        )
        let html = page.timeline(.init(bands: [band], marks: [], caption: "c"))
        let shown = html.split(separator: "width=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
            .filter { $0.hasSuffix("%") }.map(String.init)
        // The table, its names, the track; and the axis below.
        #expect(shown.dropFirst(3).dropLast() == ArraySlice(widths), "\(shown)")
    }

    @Test func aSparklineIsSpoken() {
        let html = page.sparkline([0, 1, 4], spoken: "0, 1, 4 \"people\"", .complaint)
        #expect(html.contains("role=\"img\" aria-label=\"0, 1, 4 &quot;people&quot;\""))
        #expect(html.contains("height=\"1\"") && html.contains("height=\"22\""))
        #expect(page.sparkline([], spoken: "", .ink).isEmpty)
    }

    @Test func itemsAndActsAreEscaped() throws {
        let door = ReplyDoor(address: try #require(EmailAddress("it@corp.example")), tag: "[d1 x]")
        let html =
            page.item(number: 3, "<b>VPN", remarks: ["7 \"people\""])
            + page.acts([.init(label: "don<e", link: door.link(writing: "3 done: "), spoken: "3 don\"e")])
        #expect(html.contains("&lt;b&gt;VPN</h3>") && html.contains("don&lt;e</a>") && html.contains(">3</b>"))
        #expect(html.contains("href=\"mailto:it@corp.example?subject=%5Bd1%20x%5D&amp;body=3%20done%3A%20\""))
        #expect(!page.item(number: nil, "VPN").contains("f-track"))
    }
}
