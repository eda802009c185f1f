import FoundationEssentials
import FoundationInternationalization
import Testing

@testable import Daemon
@testable import earshot

@Suite struct DigestReadersPrintTests {
    typealias Line = DigestReaders.Line

    /// 2026-11-23T07:00:00Z
    private static let monday: Int64 = 1_795_417_200_000

    struct Case: Sendable, CustomTestStringConvertible {
        let line: Line
        let text: String

        var testDescription: String { text }
    }

    private static func line(
        stopped: Bool = false,
        paused: Int64? = nil,
        schedule: String? = nil,
        until: Int64? = monday,
        next: Int64? = monday + 86_400_000
    ) -> Line {
        Line(
            address: "it@example.org",
            isStopped: stopped,
            pausedUntil: paused,
            schedule: schedule,
            readUntil: until,
            nextAt: next
        )
    }

    private static let cases = [
        Case(line: line(), text: "next 2026-11-24 08:00, sent up to 2026-11-23 08:00"),
        Case(line: line(until: nil), text: "next 2026-11-24 08:00"),
        Case(line: line(stopped: true, next: nil), text: "has stopped it"),
        Case(
            line: line(schedule: "Mon 08:00"),
            text: "wants it Mon 08:00, next 2026-11-24 08:00, sent up to 2026-11-23 08:00"
        ),
        Case(
            line: line(paused: monday + 3_600_000),
            text: "paused until 2026-11-23 09:00, next 2026-11-24 08:00, sent up to 2026-11-23 08:00"
        ),
    ]

    @Test(arguments: cases)
    func oneLineAReader(_ wanted: Case) throws {
        let berlin = try #require(TimeZone(identifier: "Europe/Berlin"))
        let print = DigestReadersPrint(DigestReaders(name: "daily", readers: [wanted.line, wanted.line]), in: berlin)
        let line = "it@example.org: \(wanted.text)\n"
        #expect(print.text == line + line)
    }

    @Test func nobodyReadsIt() {
        #expect(
            DigestReadersPrint(DigestReaders(name: "x", readers: []), in: .gmt).text == "nobody reads the digest x\n"
        )
    }
}
