import Glibc

/// A private authorization server for one test, stopped with its owner.
final class OAuthServer: Sendable {
    let folder: String
    let port: Int
    private let process: Subprocess

    /// The mark of every token, code and text of this server.
    static let canary = "c4n4ry"
    static let clientSecret = "listening-client"

    /// `life`: seconds that an access token is good. `rotates`: a new refresh token at each renewal.
    init(life: Int = 3600, rotates: Bool = true) async throws {
        folder = TestFiles.temporaryFolder()
        let script = "import socket; s = socket.socket(); s.bind(('127.0.0.1', 0)); print(s.getsockname()[1])"
        let free = try Subprocess.run(["/usr/bin/python3", "-c", script])
        port = Int(free.output.split(separator: "\n").first ?? "") ?? 0
        process = try Subprocess(
            ["\(TestFiles.root)/scripts/oauth-server", "--port", "\(port)", "--ledger", "\(folder)/ledger"]
                + ["--life", "\(life)"] + (rotates ? ["--rotate"] : []),
            output: "\(folder)/log"
        )
        for _ in 0..<200 {
            if (try? get("/")) != nil { break }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    deinit {
        process.signal(SIGTERM)
        _ = try? Subprocess.run(["rm", "-rf", folder])
    }

    var introspection: String { "http://127.0.0.1:\(port)/introspect" }

    /// Asks the server; answers with where it sends a browser, empty when nowhere.
    @discardableResult
    func get(_ target: String) throws -> String {
        let script = """
            import http.client, sys
            connection = http.client.HTTPConnection("127.0.0.1", \(port), timeout=10)
            connection.request("GET", sys.argv[1])
            print(connection.getresponse().getheader("Location") or "")
            """
        let (code, output) = try Subprocess.run(["/usr/bin/python3", "-c", script, target])
        guard code == 0 else { throw SubprocessError(message: "the OAuth server does not answer: \(output)") }
        return String(output.split(separator: "\n").first ?? "")
    }

    /// How often /token was asked with this grant, and what it answered.
    func answers(_ grant: String) -> [String] {
        TestFiles.text("\(folder)/ledger").split(separator: "\n")
            .filter { $0.contains("\"grant\": \"\(grant)\"") }
            .compactMap { line in line.split(separator: "\"").dropLast().last.map(String.init) }
    }
}
