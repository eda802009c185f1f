internal import Daemon

/// A configuration whose only digest tells of everything in a store.
struct DigestSetup: Sendable {
    static let digest = "everything"

    let store: String

    func configuration() throws(Failure) -> Configuration {
        do {
            return try Configuration.parse(text, path: "benchmark.toml")
        } catch {
            throw Failure("the benchmark's configuration is wrong: \(error)", code: Failure.softwareCode)
        }
    }

    private var text: String {
        """
        [organisation]
        name = "Benchmark"
        time_zone = "Europe/Berlin"
        language = "en"
        domains = ["example.org"]

        [store]
        path = "\(store)"

        [[mailbox]]
        name = "feedback"
        url = "imaps://mail.example.org"
        user = "feedback@example.org"
        secret = "credential:imap"

        [relay]
        url = "smtps://mail.example.org"
        sender = "earshot@example.org"

        [[team]]
        name = "it"
        digest_to = ["it@example.org"]

        [[digest]]
        name = "\(Self.digest)"
        schedule = "Mon 08:00"

        """
    }
}
