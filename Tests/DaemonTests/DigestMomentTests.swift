import Feedback
import FoundationEssentials
import FoundationInternationalization
import Testing

@testable import Daemon

@Suite struct DigestMomentTests {
    /// 2026-11-23T10:00:00Z.
    private static let now = Workplace.start

    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        /// Seconds before or after now; nil: it is no time.
        let offset: Int?

        var testDescription: String { text }

        init(_ text: String, _ offset: Int?) {
            (self.text, self.offset) = (text, offset)
        }
    }

    private static let cases = [
        Case("12h", -12 * 3600), Case("30d", -30 * 86_400), Case("2026-11-23T08:00", -3 * 3600),
        Case("2026-11-23 08:00", -3 * 3600), Case("2026-11-30T08:00", 7 * 86_400 - 3 * 3600),
        // The whole day: what was due on it is shown.
        Case("2026-11-22", -11 * 3600 - 1), Case("2026-11-31", nil), Case("2026-11-23T25:00", nil), Case("T", nil),
        Case("", nil), Case("yesterday", nil), Case("2026-11-23T08:00:00Z", nil),
    ]

    @Test(arguments: cases)
    func theTimeOfAPreview(_ wanted: Case) throws {
        let berlin = try #require(TimeZone(identifier: "Europe/Berlin"))
        let moment = DigestMoment.read(wanted.text, now: Self.now, in: berlin)
        #expect(moment?.seconds == wanted.offset.map { Self.now.seconds + Int64($0) })
    }
}
