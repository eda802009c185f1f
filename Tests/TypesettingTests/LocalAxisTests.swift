import Feedback
import Testing
import Typesetting

@Suite struct LocalAxisTests {
    /// 2026-11-23 05:02 UTC, a Monday.
    private static let start = Timestamp(seconds: 1_795_410_120)

    struct Case: CustomTestStringConvertible, Sendable {
        let span: Duration
        var zone = "UTC"
        var start = LocalAxisTests.start
        let labels: [String]

        var testDescription: String { "\(span) in \(zone) from \(start.seconds)" }
    }

    @Test(
        "the labels under an axis are round and distinct, however short or long it is",
        arguments: [
            Case(span: .milliseconds(40_000), labels: ["05:02"]),
            Case(span: .minutes(3), labels: ["05:02", "05:03", "05:04"]),
            Case(span: .minutes(25), labels: ["05:05", "05:10", "05:15", "05:20", "05:25"]),
            Case(span: .hours(8), labels: ["06:00", "08:00", "10:00", "12:00"]),
            Case(span: .hours(23), labels: ["06:00", "12:00", "18:00", "00:00"]),
            Case(span: .hours(23), zone: "Asia/Kolkata", labels: ["12:00", "18:00", "00:00", "06:00"]),
            Case(span: .days(3), labels: ["Tue", "Wed", "Thu"]),
            Case(span: .days(7), labels: ["Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mon"]),
            Case(span: .days(31), labels: ["30 Nov", "7 Dec", "14 Dec", "21 Dec"]),
            // From 06:00 to 06:00 while clocks go back, in Berlin by an hour, on Lord Howe Island by half of one.
            Case(
                span: .hours(25),
                zone: "Europe/Berlin",
                start: Timestamp(seconds: 1_792_814_400),
                labels: ["06:00", "12:00", "18:00", "00:00"]
            ),
            Case(
                span: .minutes(24 * 60 + 30),
                zone: "Australia/Lord_Howe",
                start: Timestamp(seconds: 1_775_242_800),
                labels: ["06:00", "12:00", "18:00", "00:00"]
            ),
            // The week of it, from Monday 08:00 to Monday 08:00.
            Case(
                span: .hours(7 * 24 + 1),
                zone: "Europe/Berlin",
                start: Timestamp(seconds: 1_792_389_600),
                labels: ["Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mon"]
            ),
            // From 00:30 to 03:30 while clocks go forward: there is no 02:00.
            Case(
                span: .hours(2),
                zone: "Europe/Berlin",
                start: Timestamp(seconds: 1_774_740_600),
                labels: ["00:30", "01:00", "01:30", "03:00"]
            ),
            // 24 hours from 05:50 while clocks go forward: 06:00 comes twice.
            Case(
                span: .hours(24),
                zone: "Europe/Berlin",
                start: Timestamp(seconds: 1_774_673_400),
                labels: ["06:00", "12:00", "18:00", "00:00"]
            ),
        ]
    )
    func labels(of wanted: Case) {
        let local = LocalFormat(language: "en", timeZone: wanted.zone)
        let marks = local.axis(from: wanted.start, to: wanted.start + wanted.span, most: 5)
        #expect(marks.map(\.label) == wanted.labels)
        #expect(Set(marks.map(\.label)).count == marks.count)
    }

    @Test func followsTheClocksWhereTheyChange() {
        // 2026-10-25 00:30 in Berlin; at 03:00 it is 02:00 again.
        let night = Timestamp(seconds: 1_792_881_000)
        let marks = LocalFormat(language: "en", timeZone: "Europe/Berlin").axis(
            from: night,
            to: night + .hours(12),
            most: 5
        )
        #expect(marks.map(\.label) == ["03:00", "06:00", "09:00"])
    }
}
