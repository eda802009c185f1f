internal import Glibc

/// How soon IT is told: from the delivery of the report that makes an outage to the alert that the relay has accepted, with the daemon as
/// operators run it.
struct AlertBenchmark {
    private static let user = "alert"

    private let options: AlertOptions

    init(_ options: AlertOptions) {
        self.options = options
    }

    func run() throws -> AlertReport {
        let earshot = try options.earshot ?? Checkout.buildEarshot()
        guard access(earshot, X_OK) == 0 else { throw BenchFolder.broken(earshot, errno) }
        let folder = try BenchFolder(isKept: options.isKept)
        chmod(folder.path, 0o755)
        let servers = try MailServers(in: folder, users: [Self.user, "it"])
        try folder.make(Self.user)
        let setup = EarshotSetup(program: earshot, folder: folder.path(Self.user), alertsAbout: AlertScript.services)
        try setup.configure(for: Self.user, on: servers, isEncrypted: options.isEncrypted, isMarking: true)
        let daemon = try RunningChild(
            setup.words("run"),
            output: folder.path("\(Self.user)/run"),
            environment: setup.environment
        )
        let script = AlertScript(
            socket: "\(servers.folder)/lmtp",
            user: Self.user,
            store: setup.store,
            ledger: "\(servers.folder)/smtp.jsonl",
            rounds: options.rounds
        )
        let times = try script.run(output: folder.path("alerts"))
        let end = try daemon.stop()
        guard end.code == 0 else {
            throw Failure("the daemon failed: \(BenchFolder.text(folder.path("\(Self.user)/run.err")).suffix(2000))")
        }
        return AlertReport(times, isEncrypted: options.isEncrypted)
    }
}
