internal import Reading

/// Whether reading leaves anything behind: memory of this process after every tenth of the mails.
struct MemoryBenchmark {
    /// Growth from the first tenth to the end that is a leak, in bytes; below it, the heap's own ways.
    private static let tolerance = 8 * 1024 * 1024

    private let options: ReadingOptions

    init(_ options: ReadingOptions) {
        self.options = options
    }

    func run() throws -> MemoryReport {
        let generator = MailGenerator(seed: options.seed)
        let reader = MessageReader()
        let count = options.mails ?? 100_000
        let step = max(1, count / 10)
        var samples = [MemoryReport.Sample(mails: 0, megabytes: ResidentMemory.megabytes(ResidentMemory.bytes))]
        for index in 0..<count {
            withExtendedLifetime(reader.read(generator.mail(index))) {}
            if (index + 1).isMultiple(of: step) || index + 1 == count {
                try Interruption.check()
                let megabytes = ResidentMemory.megabytes(ResidentMemory.bytes)
                samples.append(MemoryReport.Sample(mails: index + 1, megabytes: megabytes))
            }
        }
        return MemoryReport(samples: samples, toleratedMegabytes: ResidentMemory.megabytes(Self.tolerance))
    }
}
