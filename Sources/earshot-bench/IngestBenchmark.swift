internal import Glibc

/// How long it takes to get a mailbox's mails: Earshot, which understands and commits them, beside programs that copy.
///
/// Programs take turns, in the opposite order in every second round, so that whatever else the machine does falls on all.
struct IngestBenchmark {
    private let options: IngestOptions

    init(_ options: IngestOptions) {
        self.options = options
    }

    func run() throws -> IngestReport {
        let earshot = try options.earshot ?? Checkout.buildEarshot()
        guard access(earshot, X_OK) == 0 else { throw BenchFolder.broken(earshot, errno) }
        let folder = try BenchFolder(isKept: options.isKept)
        let contestants = contestants(earshot)
        let servers = try start(for: contestants, in: folder)
        Console.tell("writing \(options.mails) mails")
        let stock = try MailStock(
            options.mails,
            seed: options.seed,
            areFresh: options.areFresh,
            in: folder.path("servers/stock"),
            for: servers.mail
        )
        var samples = contestants.map { _ in [Sample]() }
        for round in 1...options.rounds {
            let order = Array(contestants.indices)
            for index in round.isMultiple(of: 2) ? order.reversed() : order {
                samples[index].append(try measure(contestants[index], round, stock, servers, folder))
            }
        }
        return IngestReport(
            mails: stock.count,
            bytes: stock.bytes,
            seed: options.seed,
            processors: sysconf(Int32(_SC_NPROCESSORS_ONLN)),
            conditions: conditions(folder),
            lines: lines(contestants, samples)
        )
    }

    private func start(for contestants: [any Contestant], in folder: BenchFolder) throws -> MailServers {
        let users = (1...options.rounds).flatMap { round in contestants.map { "\($0.user)-\(round)" } }
        // Another user than ours reads the mail when we are root.
        chmod(folder.path, 0o755)
        return try MailServers(in: folder, users: users)
    }

    private func contestants(_ earshot: String) -> [any Contestant] {
        var contestants: [any Contestant] = [false, true].map { isEncrypted in
            EarshotContestant(program: earshot, isEncrypted: isEncrypted, isMarking: options.isMarking)
        }
        if let mbsync = Checkout.program("mbsync") {
            contestants += [true, false].map { MbsyncContestant(program: mbsync, isFlushing: $0) }
        } else {
            Console.tell(MbsyncContestant.advice)
        }
        return contestants + [ImaplibContestant()]
    }

    /// One program, one mailbox of its own; both are gone afterwards, unless they are to be kept.
    private func measure(
        _ contestant: any Contestant,
        _ round: Int,
        _ stock: MailStock,
        _ servers: MailServers,
        _ folder: BenchFolder
    ) throws -> Sample {
        let user = "\(contestant.user)-\(round)"
        try folder.make(user)
        try stock.fill("\(servers.mail)/\(user)")
        let listed = try servers.warm(user)
        guard listed == stock.count else { throw Failure("Dovecot lists \(listed) of \(stock.count) mails") }
        // What earlier runs left to be written is not this one's to wait for.
        sync()
        let (child, mails) = try contestant.run(user: user, on: servers, into: folder.path(user))
        guard mails == stock.count else { throw Failure("\(contestant.name) has \(mails) of \(stock.count) mails") }
        let sample = Sample(child)
        Console.tell(
            "round \(round) of \(options.rounds): \(contestant.name): \(ResultTable.decimal(sample.seconds, places: 2)) s"
        )
        if !options.isKept {
            folder.remove(folder.path(user))
            folder.remove("\(servers.mail)/\(user)")
        }
        return sample
    }

    private func lines(_ contestants: [any Contestant], _ samples: [[Sample]]) -> [IngestReport.Line] {
        let reference = zip(contestants, samples).first { $0.0.user == "mbsync" }?.1.median(\.seconds)
        return zip(contestants, samples).map { contestant, samples in
            let seconds = samples.median(\.seconds)
            return IngestReport.Line(
                name: contestant.name,
                seconds: seconds,
                mailsPerSecond: Double(options.mails) / seconds,
                processorSeconds: samples.median(\.processorSeconds),
                peakMegabytes: samples.median(\.peakMegabytes),
                speedToMbsync: reference.map { $0 / seconds },
                rounds: samples
            )
        }
    }

    private func conditions(_ folder: BenchFolder) -> [String] {
        [
            options.rounds == 1 ? "one round" : "medians of \(options.rounds) rounds",
            options.areFresh ? "just arrived" : "backlog",
            options.isMarking ? "marked by keyword" : "not marked",
            "peaks below \(Child.leastPeakKilobytes / 1024) MB cannot be seen",
        ] + (folder.isInMemory ? ["in memory, where fsync costs nothing"] : [])
    }
}
