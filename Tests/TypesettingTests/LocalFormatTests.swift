import Feedback
import Testing
import Typesetting

@Suite struct LocalFormatTests {
    /// 2026-11-23 05:02 UTC, a Monday.
    static let winter = Timestamp(seconds: 1_795_410_120)
    /// 2026-07-01 05:02 UTC.
    static let summer = Timestamp(seconds: 1_782_882_120)

    @Test(arguments: [
        ("en", "Europe/Berlin", "Mon 23 Nov 06:02", "CET"),
        ("de", "Europe/Berlin", "Mo. 23. Nov. 06:02", "MEZ"),
        ("en", "UTC", "Mon 23 Nov 05:02", "GMT"),
        ("en", "Asia/Kolkata", "Mon 23 Nov 10:32", "GMT+5:30"),
        ("en", "No/Where", "Mon 23 Nov 05:02", "GMT"),
    ])
    func writesMoments(language: String, zone: String, moment: String, name: String) {
        let local = LocalFormat(language: language, timeZone: zone)
        #expect(local.moment(Self.winter) == moment)
        #expect(local.zoneName(at: Self.winter) == name)
    }

    @Test func followsTheClocks() {
        let berlin = LocalFormat(language: "en", timeZone: "Europe/Berlin")
        #expect(berlin.time(Self.summer) == "07:02")
        #expect(berlin.zoneName(at: Self.summer) == "CEST")
    }

    @Test func writesNumbersAndSpans() {
        #expect(LocalFormat(language: "en", timeZone: "UTC").number(12_345) == "12,345")
        #expect(LocalFormat(language: "de", timeZone: "UTC").number(0.45) == "0,4")
        #expect(LocalFormat(language: "en", timeZone: "UTC").span(.minutes(148)) == "2 h 28 min")
        #expect(LocalFormat(language: "en", timeZone: "UTC").span(.minutes(60)) == "1 h")
        #expect(LocalFormat(language: "en", timeZone: "UTC").span(.seconds(-5)) == "0 min")
    }
}
