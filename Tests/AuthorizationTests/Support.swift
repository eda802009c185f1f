import Glibc
import Synchronization
import Wire

@testable import Authorization

/// A token server that answers from a list, and notes what it was asked.
final class ScriptedTokenServer: TokenServer {
    private let answers: Mutex<[HTTPAnswer]>
    private let forms = Mutex<[String]>([])

    init(_ answers: [HTTPAnswer]) {
        self.answers = Mutex(answers)
    }

    func add(_ more: HTTPAnswer...) { answers.withLock { $0 += more } }

    var asked: [String] { forms.withLock { $0 } }

    func post(_ form: [UInt8], to address: HTTPAddress) async throws(WireError) -> HTTPAnswer {
        forms.withLock { $0.append(String(decoding: form, as: UTF8.self)) }
        // Others get their turn, as they would while a real server thinks.
        for _ in 0..<10 { await Task.yield() }
        let answer = answers.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        guard let answer else { throw WireError(.unreachable, "nobody there") }
        return answer
    }
}

/// A monotonic clock that stands where the test puts it.
final class HandClock: Sendable {
    private let time = Mutex(ContinuousClock.now)

    var now: ContinuousClock.Instant { time.withLock { $0 } }
    func advance(by span: Duration) { time.withLock { $0 += span } }
}

extension HTTPAnswer {
    static func json(_ status: Int, _ text: String, retryAfter: Duration? = nil) -> HTTPAnswer {
        HTTPAnswer(status: status, body: Array(text.utf8), retryAfter: retryAfter)
    }

    static func token(_ value: String, lasting seconds: Int = 3600, refresh: String? = nil) -> HTTPAnswer {
        let next = refresh.map { ",\"refresh_token\":\"\($0)\"" } ?? ""
        return json(200, "{\"access_token\":\"\(value)\",\"token_type\":\"Bearer\",\"expires_in\":\(seconds)\(next)}")
    }

    static let invalidGrant = json(400, "{\"error\":\"invalid_grant\"}")
}

enum Samples {
    static let identity = ClientIdentity(id: "client-1", secret: "s3cret")
    static let login = LoginName(client: "work", user: "feedback@example.org")

    static func address(_ target: String) -> HTTPAddress {
        let endpoint = Endpoint(scheme: .https, host: "login.example.org", port: 443, security: .implicit)
        return HTTPAddress(endpoint: endpoint, target: target)
    }

    static func client(_ grant: OAuthClient.Grant = .refreshToken, offline: Bool = false) -> OAuthClient {
        OAuthClient(
            name: "work",
            grant: grant,
            tokenAddress: address("/token"),
            deviceAddress: address("/device"),
            consentAddress: address("/authorize"),
            scopes: ["mail.read", "offline_access"],
            asksForOfflineAccess: offline
        )
    }

    static func error(_ body: () async throws(AuthorizationError) -> Void) async -> AuthorizationError? {
        do throws(AuthorizationError) {
            try await body()
            return nil
        } catch {
            return error
        }
    }

    /// A new folder, removed afterwards.
    static func withFolder<Value>(_ body: (String) async throws -> Value) async throws -> Value {
        let template = strdup("/tmp/earshot-shelf-XXXXXX")
        defer { free(template) }
        guard let template, let path = mkdtemp(template) else { throw Failure() }
        let folder = String(cString: path)
        defer { remove(folder) }
        return try await body(folder)
    }

    struct Failure: Error {}

    static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    private static func remove(_ path: String) {
        for name in names(in: path) {
            if unlink("\(path)/\(name)") != 0 { remove("\(path)/\(name)") }
        }
        rmdir(path)
    }
}
