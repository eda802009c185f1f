internal import Daemon
internal import Feedback
internal import MIME
internal import Reading
internal import Triage

/// What reading and judging a mail costs, without any server: in processor time, on one thread.
struct JudgeBenchmark {
    private let options: JudgeOptions

    init(_ options: JudgeOptions) {
        self.options = options
    }

    func run() throws -> JudgeReport {
        let model = try ModelLocator(configured: options.model).load()
        let judge = Judge(
            reader: MessageReader(),
            classifier: Classifier(model: model, services: ServiceCatalogue.services)
        )
        let generator = MailGenerator(seed: options.seed)
        var mails = (0..<options.mails).map { ("mail \($0)", generator.mail($0)) }
        for file in options.files { mails.append((file, try BenchFolder.bytes(file))) }
        guard !mails.isEmpty else { throw Invocation.misuse("there is nothing to judge") }
        let fingerprint = try fingerprint(of: mails, by: judge)
        var best = Costs(reading: .infinity, judging: .infinity, hashing: .infinity)
        for _ in 0..<options.rounds { best = best.least(measure(mails.map(\.1), by: judge)) }
        return JudgeReport(
            mails: mails.count,
            bytes: mails.reduce(0) { $0 + $1.1.count },
            readingMicroseconds: best.reading / Double(mails.count),
            judgingMicroseconds: best.judging / Double(mails.count),
            hashingMicroseconds: best.hashing / Double(mails.count),
            fingerprint: fingerprint
        )
    }

    /// Microseconds for all mails.
    private struct Costs {
        var reading = 0.0
        var judging = 0.0
        var hashing = 0.0

        func least(_ other: Costs) -> Costs {
            Costs(
                reading: min(reading, other.reading),
                judging: min(judging, other.judging),
                hashing: min(hashing, other.hashing)
            )
        }
    }

    private func fingerprint(of mails: [(name: String, bytes: [UInt8])], by judge: Judge) throws -> String {
        var fingerprint = ResultFingerprint()
        for mail in mails {
            let (message, verdict) = judge.judge(mail.bytes)
            let own = try fingerprint.add(message, verdict, ContentHash(of: mail.bytes))
            if options.isListing { Console.write("\(own)  \(mail.name)\n") }
        }
        return fingerprint.hex
    }

    private func measure(_ mails: [[UInt8]], by judge: Judge) -> Costs {
        var costs = Costs()
        for mail in mails {
            let start = ProcessorTime.microseconds
            let message = judge.reader.read(mail)
            let read = ProcessorTime.microseconds
            let verdict = judge.verdict(on: message)
            let judged = ProcessorTime.microseconds
            let hash = ContentHash(of: mail)
            let hashed = ProcessorTime.microseconds
            withExtendedLifetime((verdict, hash)) {}
            costs.reading += read - start
            costs.judging += judged - read
            costs.hashing += hashed - judged
        }
        return costs
    }
}
