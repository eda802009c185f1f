internal import Daemon
internal import Dispatch
internal import Glibc
internal import Synchronization

/// Plays a chronicle into the store of a configuration.
struct ChroniclePlay {
    private let options: ChronicleOptions

    init(_ options: ChronicleOptions) {
        self.options = options
    }

    /// - Returns: what was played, in words.
    func run() throws -> String {
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
        let chronicle = try ChronicleFile(try read(options.chronicle), to: address)
        let outcome = Mutex<Result<Chronicle.Tally, Failure>?>(nil)
        let isDone = DispatchSemaphore(value: 0)
        Task {
            let result: Result<Chronicle.Tally, Failure>
            do {
                let end = chronicle.end ?? chronicle.entries[0].time
                result = .success(try await Chronicle.play(chronicle.entries, until: end, configuration: configuration))
            } catch {
                result = .failure(Failure("\(error)"))
            }
            outcome.withLock { $0 = result }
            isDone.signal()
        }
        // The task runs on threads of its own: this one has nothing else to do.
        isDone.wait()
        guard let tally = try outcome.withLock({ $0 })?.get() else { throw Failure("nothing was played") }
        let pointless = tally.pointless == 0 ? "" : ", \(tally.pointless) of them about nothing that was there"
        return "\(tally.mails) mails and \(tally.acts) acts of IT\(pointless)\n"
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
