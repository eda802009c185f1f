package import Wire

/// Where tokens are asked for. The real one speaks HTTP; the tests' one is a script.
package protocol TokenServer: Sendable {
    /// Sends a form; answers with whatever the server says.
    func post(_ form: [UInt8], to address: HTTPAddress) async throws(WireError) -> HTTPAnswer
}

/// The real one.
package struct HTTPTokenServer: TokenServer {
    /// For the whole of a request: short enough for one under way to be finished when the daemon must stop.
    package static let patience = Duration.seconds(10)

    private let client = HTTPClient()

    package init() {}

    package func post(_ form: [UInt8], to address: HTTPAddress) async throws(WireError) -> HTTPAnswer {
        try await client.post(form, to: address, deadline: .now + Self.patience)
    }
}
