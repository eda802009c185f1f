internal import Daemon
internal import Feedback
internal import Glibc
internal import SQL
internal import Store

/// What composing a digest costs over stores of several sizes.
struct DigestBenchmark {
    private let options: DigestOptions

    init(_ options: DigestOptions) {
        self.options = options
    }

    func run() async throws -> DigestReport {
        let folder = try BenchFolder(isKept: options.isKept)
        var lines: [DigestReport.Line] = []
        for mails in options.mails { lines.append(try await line(mails: mails, in: folder)) }
        return DigestReport(isMonthly: options.isMonthly, lines: lines)
    }

    private func line(mails: Int, in folder: BenchFolder) async throws -> DigestReport.Line {
        let store = folder.path("store-\(mails)")
        Console.tell("writing \(mails) mails")
        let filling = try await fill(store, mails: mails)
        let configuration = try DigestSetup(store: store).configuration()
        var (seconds, processor): ([Double], [Double]) = ([], [])
        var bytes = 0
        let memory = PeakMemory()
        for round in 0..<options.rounds {
            if round == 0 { Self.forgetFile(store) }
            let (start, used) = (ContinuousClock.now, Self.processorSeconds)
            let preview = try await Self.preview(configuration)
            seconds.append(start.duration(to: .now) / .seconds(1))
            processor.append(Self.processorSeconds - used)
            bytes = preview.text.utf8.count + preview.html.utf8.count
            guard preview.text.contains("theme") || preview.text.contains("minutes") else {
                throw Failure("the digest tells of nothing")
            }
        }
        return DigestReport.Line(
            mails: mails,
            firstSeconds: seconds[0],
            bestSeconds: seconds.min() ?? 0,
            processorSeconds: processor.min() ?? 0,
            peakMegabytes: Double(PeakMemory.highWaterMark) / 1_000_000,
            extraMegabytes: Double(memory.extra) / 1_000_000,
            storeMegabytes: Double(Self.size(of: store)) / 1_000_000,
            fillSeconds: filling,
            digestBytes: bytes
        )
    }

    /// Seconds it took.
    private func fill(_ path: String, mails: Int) async throws -> Double {
        let start = ContinuousClock.now
        // Makes the tables.
        await (try FeedbackStore.open(at: path)).close()
        let database = try Database(path: path)
        defer { database.close() }
        try database.transaction {
            for statement in DigestStock.statements(mails: mails, last: options.isMonthly ? .days(30) : .days(7)) {
                try database.run(statement)
            }
        }
        try database.checkpoint()
        return start.duration(to: .now) / .seconds(1)
    }

    /// As it is composed when it is due: nothing is left out that a preview of an earlier time leaves out.
    private static func preview(_ configuration: Configuration) async throws -> DigestPreview {
        try await DigestPreview(of: DigestSetup.digest, configuration: configuration, clock: DueClock())
    }

    /// Stands at the end of what there is.
    private struct DueClock: WallClock {
        func now() -> Timestamp { Timestamp(seconds: DigestStock.endSeconds) }
    }

    /// Of all threads of this process, in it and in the system for it.
    private static var processorSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
    }

    /// Drops what the system keeps of the file in memory, as after a start of the machine: posix_fadvise(2).
    private static func forgetFile(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fdatasync(descriptor)
        posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
        close(descriptor)
    }

    private static func size(of path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }
}
