import Daemon
import Glibc
import Testing

@Suite struct ConfigurationSecretTests {
    private struct NoPassword: Error {}

    /// A secret as the configuration gives it.
    private func secret(_ text: String) throws -> Secret {
        let configuration = ConfigurationFixtures.smallest.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("secret") ? "secret = '\(text)'" : String($0) }
            .joined(separator: "\n")
        let login = try Configuration.parse(configuration, path: "earshot.toml").mailboxes[0].login
        guard case .password(let secret) = login.proof else { throw NoPassword() }
        return secret
    }

    private func password(_ text: String, environment: [String: String] = [:]) async throws -> String {
        try await SecretKeeper(environment: environment).password(of: secret(text))
    }

    private func refusal(_ text: String, environment: [String: String] = [:]) async throws -> String {
        let secret = try secret(text)
        let error = await #expect(throws: SecretError.self) {
            try await SecretKeeper(environment: environment).password(of: secret)
        }
        return error?.description ?? ""
    }

    @Test(arguments: [
        ("hunter2", "hunter2"), ("hunter2\n", "hunter2"), ("hunter2\r\n", "hunter2"), (" pass word \n", " pass word "),
        ("Schlüssel\n", "Schlüssel"),
        (String(repeating: "k", count: 4096) + "\r\n", String(repeating: "k", count: 4096)),
    ])
    func credentialIsRead(content: String, expected: String) async throws {
        try await ConfigurationFiles.withTemporaryFolder { folder in
            try ConfigurationFiles.write(content, to: "\(folder)/imap")
            let environment = ["CREDENTIALS_DIRECTORY": folder]
            #expect(try await password("credential:imap", environment: environment) == expected)
        }
    }

    @Test(arguments: [
        ("", "the secret is empty"), ("\n", "the secret is empty"),
        ("hunter2\n\n", "the secret has more than one line, or holds a NUL"),
        ("hunter2\nhunter3", "the secret has more than one line, or holds a NUL"),
        ("hun\0ter2", "the secret has more than one line, or holds a NUL"),
        (String(repeating: "k", count: 4097), "the secret has more than 4096 bytes"),
        (String(repeating: "k", count: 99_999), "the secret has more than 4096 bytes"),
    ])
    func badContentIsRefused(content: String, reason: String) async throws {
        try await ConfigurationFiles.withTemporaryFolder { folder in
            try ConfigurationFiles.write(content, to: "\(folder)/imap")
            let text = try await refusal("credential:imap", environment: ["CREDENTIALS_DIRECTORY": folder])
            #expect(text == "credential:imap: \(reason)")
        }
    }

    @Test func credentialWithoutSystemdSaysWhatToDo() async throws {
        let text = try await refusal("credential:imap")
        #expect(text.hasPrefix("credential:imap: systemd gave this process no credentials. Add LoadCredential=imap:"))
    }

    @Test func credentialMissing() async throws {
        let text = try await refusal("credential:imap", environment: ["CREDENTIALS_DIRECTORY": "/nonexistent"])
        #expect(
            text == "credential:imap: No such file or directory. Does the unit have LoadCredential=imap:/path/to/it?"
        )
    }

    @Test(arguments: [0o600, 0o400])
    func privateFileIsRead(mode: Int) async throws {
        try await ConfigurationFiles.withTemporaryFolder { folder in
            let path = "\(folder)/secret"
            try ConfigurationFiles.write("hunter2\n", to: path)
            try ConfigurationFiles.setMode(mode, of: path)
            #expect(try await password("file:\(path)") == "hunter2")
        }
    }

    @Test(arguments: [0o644, 0o640, 0o604, 0o660, 0o700, 0o4600])
    func sharedFileIsRefused(mode: Int) async throws {
        try await ConfigurationFiles.withTemporaryFolder { folder in
            let path = "\(folder)/secret"
            try ConfigurationFiles.write("hunter2\n", to: path)
            try ConfigurationFiles.setMode(mode, of: path)
            let expected =
                "file:\(path): the file must have mode 600, not \(String(mode, radix: 8)). Run: chmod 600 \(path)"
            #expect(try await refusal("file:\(path)") == expected)
        }
    }

    @Test func directoryIsRefused() async throws {
        #expect(try await refusal("file:/tmp") == "file:/tmp: it is not a regular file")
    }

    @Test(arguments: [
        ("command:echo hunter2", "hunter2"),
        ("command:printf hunter2", "hunter2"),
        ("command:echo hunter2; echo more", "hunter2"),
        ("command:echo noise >&2; echo $GIVEN", "from the environment"),
        ("command:cat; echo no input", "no input"),
        ("command:yes hunter2 | head -n 100000", "hunter2"),
    ])
    func commandPrintsIt(command: String, expected: String) async throws {
        let environment = ["PATH": "/usr/bin:/bin", "GIVEN": "from the environment"]
        #expect(try await password(command, environment: environment) == expected)
    }

    /// What it leaves running in the background does not hold us up, though it holds the pipe open.
    @Test func commandMayLeaveAProcessBehind() async throws {
        let environment = ["PATH": "/usr/bin:/bin"]
        #expect(try await password("command:sleep 3 & echo hunter2", environment: environment) == "hunter2")
    }

    @Test(arguments: [
        ("command:echo hunter2; exit 3", "command:…: it failed with status 3"),
        ("command:kill -9 $$", "command:…: it failed with status 137"),
        ("command:nonexistent-program", "command:…: it failed with status 127"),
        ("command:true", "command:…: the secret is empty"),
        ("command:echo; echo hunter2", "command:…: the secret is empty"),
        ("command:head -c 5000 /dev/zero | tr \"\\0\" k", "command:…: the secret has more than 4096 bytes"),
    ])
    func failingCommandIsRefused(command: String, reason: String) async throws {
        #expect(try await refusal(command, environment: ["PATH": "/usr/bin:/bin"]) == reason)
    }

    @Test func commandIsStoppedWithAllItStarted() async throws {
        try await ConfigurationFiles.withTemporaryFolder { folder in
            let secret = try secret("command:sleep 600 & echo $! > \(folder)/child; wait")
            let keeper = SecretKeeper(environment: ["PATH": "/usr/bin:/bin"], commandLimit: .milliseconds(300))
            let error = await #expect(throws: SecretError.self) { try await keeper.password(of: secret) }
            #expect(error?.description.hasPrefix("command:…: it took too long") == true)
            let written = try ConfigurationFiles.text("\(folder)/child").split(separator: "\n").first
            let child = try #require(written.flatMap { pid_t($0) })
            // A signal takes its time; what was not sent one would sleep on.
            for _ in 0..<500 where isRunning(child) { try await Task.sleep(for: .milliseconds(10)) }
            #expect(!isRunning(child))
            if isRunning(child) { kill(child, SIGKILL) }
        }
    }

    /// False for one that has ended and only waits to be collected: "pid (name) Z …", proc(5).
    private func isRunning(_ process: pid_t) -> Bool {
        guard let file = fopen("/proc/\(process)/stat", "r") else { return false }
        defer { fclose(file) }
        var line = [UInt8](repeating: 0, count: 200)
        let count = fread(&line, 1, line.count, file)
        return !String(decoding: line[..<count], as: UTF8.self).contains(") Z ")
    }

    @Test func nothingOfACommandIsShown() throws {
        #expect("\(try secret("command:echo hunter2"))" == "command:…")
        var dumped = ""
        dump(try secret("command:echo hunter2"), to: &dumped)
        #expect(dumped.contains("command:…"))
        #expect(!dumped.contains("hunter2"))
        #expect("\(try secret("credential:imap"))" == "credential:imap")
        #expect("\(try secret("file:/etc/earshot/imap"))" == "file:/etc/earshot/imap")
    }
}
