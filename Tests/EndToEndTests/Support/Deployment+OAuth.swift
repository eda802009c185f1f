/// A deployment that logs in by OAuth2, mailbox and relay as one user.
extension Deployment {
    enum Flow: String, Sendable {
        case device, browser, client
    }

    func useOAuth(_ server: OAuthServer, _ flow: Flow = .device) {
        TestFiles.write("\(OAuthServer.clientSecret)\n", to: "\(folder)/client-secret")
        let address = "http://127.0.0.1:\(server.port)"
        let section = """

            [[oauth]]
            name = "local"
            provider = "other"
            grant = "\(flow == .client ? "client_credentials" : "refresh_token")"
            client_id = "earshot-test"
            client_secret = "file:\(folder)/client-secret"
            scopes = ["mail", "offline_access"]
            token_url = "\(address)/token"
            \(flow == .device ? "device_url = \"\(address)/device\"" : "authorize_url = \"\(address)/authorize\"")
            allow_plaintext = true

            """
        let text = TestFiles.text(configuration)
            .replacing("secret = \"file:\(folder)/secret\"", with: "oauth = \"local\"")
            .replacing("user = \"relay\"", with: "user = \"feedback\"")
        TestFiles.write(text + section, to: configuration)
    }

    /// A file of its own for each command.
    private var outputPath: String { "\(folder)/authorize-\(SampleMail.identifier("\(ContinuousClock.now)"))" }

    /// Has `earshot authorize` begun, consents by device code, and answers with how it ended.
    func authorizeByDevice(_ name: String, _ server: OAuthServer) async throws -> (code: Int32?, output: String) {
        let output = outputPath
        let command = try Subprocess(
            [TestFiles.earshot, "authorize", name, "--config", configuration],
            output: output,
            environment: environment
        )
        for _ in 0..<200 where !command.output.contains("WDJB-MJHT") { try await Task.sleep(for: .milliseconds(50)) }
        try server.get("/device/approve?user=feedback")
        let code = try await command.wait(seconds: 60)
        return (code, command.output)
    }

    /// The same with a browser's help: `paste` makes of the address to open what is pasted.
    func authorizeByBrowser(
        _ name: String,
        _ paste: (String) throws -> String
    ) async throws -> (code: Int32?, output: String) {
        let pipe = "\(folder)/paste"
        let output = outputPath
        _ = try Subprocess.run(["rm", "-f", pipe])
        _ = try Subprocess.run(["mkfifo", pipe])
        let command = try Subprocess(
            // For reading and writing, or the shell would wait for a writer before it begins.
            ["/bin/sh", "-c", "exec \"$0\" authorize \(name) --config \"$1\" <> \"$2\"", TestFiles.earshot]
                + [configuration, pipe],
            output: output,
            environment: environment
        )
        for _ in 0..<200 where !command.output.contains("Paste it here") {
            try await Task.sleep(for: .milliseconds(50))
        }
        let address = command.output.split(separator: "\n").last { $0.hasPrefix("http://127.0.0.1:") } ?? ""
        _ = try Subprocess.run(["/bin/sh", "-c", "printf '%s\\n' \"$0\" > \"$1\"", try paste(String(address)), pipe])
        let code = try await command.wait(seconds: 60)
        return (code, command.output)
    }
}
