internal import CReadingBaseline
internal import Glibc
internal import Reading

/// How many mails a second are read on one thread, beside a baseline in C on the same mails in the same process.
///
/// Both take turns, in the opposite order in every second round, and what counts is each one's processor time: whatever else
/// the machine does falls on both, or on neither.
struct SpeedBenchmark {
    /// Larger mails are left out, and those with more colons in a line than anybody's address groups need: on nested groups
    /// GMime 3.2.13, which the baseline is, overflows the stack.
    private static let maximumBytes = 1024 * 1024
    private static let maximumColons = 200

    private let options: ReadingOptions

    init(_ options: ReadingOptions) {
        self.options = options
    }

    /// One report on the benchmark's own mails, and one on those of the case folder where there is one.
    func run() throws -> [SpeedReport] {
        reading_baseline_start()
        let generator = MailGenerator(seed: options.seed)
        var reports = [try compare("the benchmark's mails", (0..<(options.mails ?? 5000)).map { generator.mail($0) })]
        if let path = options.cases {
            let cases = try CaseFolder(path, sets: options.sets, side: options.side).cases
            let mails = cases.compactMap { try? BenchFolder.bytes($0.path) }.filter(Self.isSafe)
            if !mails.isEmpty { reports.append(try compare(path, mails)) }
        }
        return reports
    }

    private func compare(_ name: String, _ mails: [[UInt8]]) throws -> SpeedReport {
        // Nobody pays for what is done once a process.
        _ = (earshot(mails), baseline(mails))
        var rounds: [SpeedReport.Round] = []
        for round in 1...options.rounds {
            try Interruption.check()
            let earshotSeconds: Double
            let baselineSeconds: Double
            if round.isMultiple(of: 2) {
                earshotSeconds = earshot(mails)
                baselineSeconds = baseline(mails)
            } else {
                baselineSeconds = baseline(mails)
                earshotSeconds = earshot(mails)
            }
            rounds.append(SpeedReport.Round(mails: mails.count, earshotSeconds, baselineSeconds))
        }
        return SpeedReport(name: name, mails: mails.count, bytes: mails.reduce(0) { $0 + $1.count }, rounds: rounds)
    }

    private static func isSafe(_ mail: [UInt8]) -> Bool {
        mail.count <= maximumBytes
            && mail.split(separator: 0x0A).allSatisfy { $0.count { $0 == UInt8(ascii: ":") } <= maximumColons }
    }

    private func earshot(_ mails: [[UInt8]]) -> Double {
        let reader = MessageReader()
        return ProcessorTime.seconds {
            for mail in mails { withExtendedLifetime(reader.read(mail)) {} }
        }
    }

    private func baseline(_ mails: [[UInt8]]) -> Double {
        ProcessorTime.seconds {
            for mail in mails {
                mail.withUnsafeBytes { bytes in
                    _ = reading_baseline_read(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
                }
            }
        }
    }
}
