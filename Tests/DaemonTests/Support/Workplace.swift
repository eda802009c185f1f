import Feedback
import MIME
import Mailboxes
import Reading
import SQL
import Store
import Synchronization
import Telemetry
import Triage

@testable import Daemon

/// A clock that stands where the test puts it.
final class ManualClock: WallClock {
    private let time: Mutex<Timestamp>

    init(_ time: Timestamp) {
        self.time = Mutex(time)
    }

    func now() -> Timestamp { time.withLock { $0 } }
    func advance(by span: Duration) { time.withLock { $0 = $0 + span } }
}

/// A clock on which a minute passes each time somebody looks.
final class HurryingClock: WallClock {
    private let clock: ManualClock

    init(_ time: Timestamp) {
        clock = ManualClock(time)
    }

    func now() -> Timestamp {
        defer { clock.advance(by: .minutes(1)) }
        return clock.now()
    }
}

/// A store in a folder of its own, a configuration, and what the daemon makes of both. No server, no socket.
struct Workplace: Sendable {
    /// 2026-11-23T10:00:00Z, a Monday.
    static let start = Timestamp(seconds: 1_795_428_000)
    static let quiet = Log("test", threshold: .error)

    let configuration: Configuration
    let store: FeedbackStore
    let clock = ManualClock(Workplace.start)
    let correspondence: Correspondence?
    let board = HealthBoard(startedAt: Workplace.start)
    let bell = Bell()

    var alarm: Alarm { Alarm(configuration, correspondence: correspondence) }
    var consequence: Consequence { Consequence(configuration, correspondence: correspondence, alarm: alarm) }

    /// - Parameters:
    ///   - additions: sections after the standard ones.
    ///   - domain: of the organisation.
    ///   - timeZone: of the organisation.
    ///   - alertTo: the line that says whom the team's alerts reach.
    static func with<Value>(
        _ additions: String = "",
        domain: String = "example.org",
        alertTo: String = "alert_to = [\"oncall@example.org\"]",
        mailbox keys: String = "",
        relay relayKeys: String = "",
        timeZone: String = "Europe/Berlin",
        _ body: (Workplace) async throws -> Value
    ) async throws -> Value {
        try await ConfigurationFiles.withTemporaryFolder { folder in
            let mailbox = "secret = \"credential:imap\"\n"
            let relay = "sender = \"earshot@example.org\"\n"
            let standard = standard.replacing(mailbox, with: mailbox + keys + "\n", maxReplacements: 1)
                .replacing(relay, with: relay + relayKeys + "\n", maxReplacements: 1)
                .replacing("Europe/Berlin", with: timeZone, maxReplacements: 1)
            let own = (standard + alertTo).replacing("example.org", with: domain)
            let text = own + "\n" + store(at: "\(folder)/earshot.db") + additions
            let configuration = try Configuration.parse(text, path: "test.toml")
            let store = try FeedbackStore.open(at: configuration.store.path)
            let place = Workplace(
                configuration: configuration,
                store: store,
                correspondence: Correspondence(configuration, instance: store.instanceID)
            )
            do {
                let value = try await body(place)
                await store.close()
                return value
            } catch {
                await store.close()
                throw error
            }
        }
    }

    /// The standard configuration, for a store of its own.
    static func text(storePath: String) -> String { standard + store(at: storePath) }

    private static func store(at path: String) -> String { "[store]\npath = \"\(path)\"\n" }

    private static let standard = """
        [organisation]
        name = "Example Ltd"
        time_zone = "Europe/Berlin"
        domains = ["example.org"]
        helpdesk = "helpdesk@example.org"
        security = "security@example.org"

        [[mailbox]]
        name = "feedback"
        url = "imaps://mail.example.org"
        user = "it-feedback@example.org"
        secret = "credential:imap"

        [relay]
        url = "smtps://mail.example.org"
        sender = "earshot@example.org"

        [[service]]
        name = "vpn"
        team = "network"

        [[service]]
        name = "printer"

        [[team]]
        name = "network"
        digest_to = ["network@example.org"]

        """

    static let modelPath = "\(project)/Sources/Triage/Model/\(ModelLocator.fileName)"

    private static let project = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
        .joined(separator: "/")

    func pipeline() throws -> Pipeline {
        let model = try ModelLocator(configured: Self.modelPath).load()
        let judge = Judge(
            reader: MessageReader(
                ownAddresses: configuration.ownAddresses,
                messageIDDomain: configuration.messageIDDomain,
                organisation: configuration.organisation.domains
            ),
            classifier: Classifier(model: model, services: configuration.services)
        )
        return Pipeline(judge: judge, store: store, consequence: consequence, log: Self.quiet)
    }

    /// Services that nobody runs.
    func services() throws -> Services {
        let model = try ModelLocator(configured: Self.modelPath).load()
        return Services(configuration, model: model, store: store, board: board, clock: clock)
    }

    /// How many outbox rows of each kind and state there are, as `status` names them.
    func outbox() async throws -> [String: Int] {
        let counts = try await store.outboxCounts()
        return Dictionary(uniqueKeysWithValues: counts.map { ("\($0.kind.rawValue) \($0.state.rawValue)", $0.count) })
    }
}
