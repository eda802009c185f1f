/// A Python program that lists or fetches an inbox and prints how many mails it met.
struct ImaplibScript: Sendable {
    enum Mode: String, Sendable {
        case list
        case fetch
    }

    /// Mails that one FETCH asks for.
    static let window = 200

    let port: Int
    let user: String
    let mode: Mode

    func run(output: String) throws(Failure) -> Child {
        let words = ["\(port)", user, MailServers.password, mode.rawValue, "\(Self.window)"]
        let child = try Child.run(["/usr/bin/python3", "-c", Self.text] + words, output: output)
        guard child.code == 0 else {
            throw Failure("imaplib failed: \(BenchFolder.text("\(output).err").suffix(2000))")
        }
        return child
    }

    func count(from output: String) throws(Failure) -> Int {
        guard let line = BenchFolder.text(output).split(separator: "\n").first, let count = Int(line) else {
            throw Failure("imaplib gave no count")
        }
        return count
    }

    func count(output: String) throws(Failure) -> Int {
        _ = try run(output: output)
        return try count(from: output)
    }

    private static let text = """
        import imaplib, sys
        port, user, password, mode, window = sys.argv[1:]
        client = imaplib.IMAP4("127.0.0.1", int(port))
        client.login(user, password)
        client.select("INBOX", readonly=True)
        uids = client.uid("SEARCH", None, "ALL")[1][0].split()
        count = len(uids)
        if mode == "fetch":
            count = 0
            for start in range(0, len(uids), int(window)):
                group = uids[start:start + int(window)]
                answer = client.uid("FETCH", group[0] + b":" + group[-1], "(BODY.PEEK[])")[1]
                count += sum(isinstance(part, tuple) for part in answer)
        client.logout()
        print(count)
        """
}
