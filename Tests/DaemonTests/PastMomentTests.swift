import Feedback
import FoundationEssentials
import FoundationInternationalization
import Testing

@testable import Daemon

struct PastMomentTests {
    /// 2026-11-23T10:00:00Z
    private static let now = Timestamp(seconds: 1_795_428_000)

    private static let moments: [(String, Int64)] = [
        ("30d", 1_792_836_000), ("12h", 1_795_384_800),
        // Midnight in Berlin, in winter and in summer.
        ("2026-11-23", 1_795_388_400), ("2026-07-01", 1_782_856_800),
    ]

    @Test(arguments: moments)
    func reads(_ text: String, _ seconds: Int64) throws {
        let zone = try #require(TimeZone(identifier: "Europe/Berlin"))
        #expect(PastMoment.read(text, now: Self.now, in: zone) == Timestamp(seconds: seconds))
    }

    @Test(arguments: ["", "d", "30", "30 d", "yesterday", "2026-02-30", "2026-13-01", "26-1-1", "2026-11", "-1d", "٣d"])
    func refuses(_ text: String) throws {
        let zone = try #require(TimeZone(identifier: "Europe/Berlin"))
        #expect(PastMoment.read(text, now: Self.now, in: zone) == nil)
    }
}
