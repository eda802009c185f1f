internal import Glibc

/// How long a mail waits from its delivery until it is safe in the store, with the daemon as operators run it.
struct LatencyBenchmark {
    private static let user = "latency"

    private let options: LatencyOptions

    init(_ options: LatencyOptions) {
        self.options = options
    }

    func run() throws -> LatencyReport {
        let earshot = try options.earshot ?? Checkout.buildEarshot()
        guard access(earshot, X_OK) == 0 else { throw BenchFolder.broken(earshot, errno) }
        let folder = try BenchFolder(isKept: options.isKept)
        chmod(folder.path, 0o755)
        let servers = try MailServers(in: folder, users: [Self.user])
        if options.backlog > 0 { try fill(servers, folder) }
        try folder.make(Self.user)
        let setup = EarshotSetup(program: earshot, folder: folder.path(Self.user))
        try setup.configure(for: Self.user, on: servers, isEncrypted: options.isEncrypted, isMarking: true)
        let daemon = try RunningChild(
            setup.words("run"),
            output: folder.path("\(Self.user)/run"),
            environment: setup.environment
        )
        let script = DeliveryScript(
            socket: "\(servers.folder)/lmtp",
            user: Self.user,
            store: setup.store,
            mails: options.mails,
            seed: options.seed
        )
        let (times, waiting) = try script.run(output: folder.path("deliveries"))
        let end = try daemon.stop()
        guard end.code == 0 else {
            throw Failure("the daemon failed: \(BenchFolder.text(folder.path("\(Self.user)/run.err")).suffix(2000))")
        }
        return LatencyReport(
            times,
            backlog: options.backlog,
            backlogLeft: waiting,
            isEncrypted: options.isEncrypted
        )
    }

    private func fill(_ servers: MailServers, _ folder: BenchFolder) throws(Failure) {
        Console.tell("writing \(options.backlog) mails")
        let stock = try MailStock(
            options.backlog,
            seed: options.seed,
            areFresh: false,
            in: folder.path("servers/stock"),
            for: servers.mail
        )
        try stock.fill("\(servers.mail)/\(Self.user)")
        _ = try servers.warm(Self.user)
    }
}
