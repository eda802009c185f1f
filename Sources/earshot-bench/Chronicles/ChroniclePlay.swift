internal import Daemon
internal import Feedback
internal import Glibc

/// Plays a chronicle into the store of a configuration.
struct ChroniclePlay {
    private let options: ChronicleOptions

    init(_ options: ChronicleOptions) {
        self.options = options
    }

    /// - Returns: what was played, in words.
    func run() async throws -> String {
        let (chronicle, end) = try open()
        let tally = try await chronicle.play(until: end)
        let pointless = tally.pointless == 0 ? "" : ", \(tally.pointless) of them about nothing that was there"
        return "\(tally.mails) mails and \(tally.acts) acts of IT\(pointless)\n"
    }

    /// The configuration stays in here: it is too large for the stack of an asynchronous function.
    private func open() throws -> (Chronicle, end: Timestamp) {
        let configuration: Configuration
        do {
            configuration = try Configuration.load(path: options.configuration, environment: [:])
        } catch {
            throw Failure("\(error)")
        }
        guard access(configuration.store.path, F_OK) != 0 else {
            throw Failure("\(configuration.store.path) is there already: a chronicle begins with a new store")
        }
        guard let address = configuration.mailboxes[0].ownAddresses.first else {
            throw Failure("the mailbox has no address: give it own_addresses")
        }
        let file = try ChronicleFile(try read(options.chronicle), to: address)
        return (try Chronicle(file.entries, configuration: configuration), file.end)
    }

    private func read(_ path: String) throws -> String {
        guard let file = fopen(path, "r") else { throw Failure("\(path): \(String(cString: strerror(errno)))") }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while bytes.count <= ChronicleFile.maximumBytes, case let count = fread(&buffer, 1, buffer.count, file),
            count > 0
        {
            bytes += buffer[..<count]
        }
        guard bytes.count <= ChronicleFile.maximumBytes, let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure("\(path): is not UTF-8, or too long")
        }
        return text
    }
}
