/// Somebody of staff with a mail program of their own, which is Python's imaplib: sees the folders, and drags mails.
struct Colleague: Sendable {
    let servers: MailServers

    /// The folder of each mail, by a token in its text; a mail in two folders stands twice.
    func places() throws -> [(token: String, folder: String)] {
        let lines = try run("list").split(separator: "\n")
        return lines.map { line in
            let parts = line.split(separator: "\t")
            return (String(parts[0]), String(parts[1]))
        }
    }

    func folder(of token: String) throws -> String? {
        let folders = try places().filter { $0.token == token }.map(\.folder)
        return folders.count == 1 ? folders[0] : nil
    }

    /// Moves a mail. Returns false when it was not there any more.
    @discardableResult
    func drag(_ token: String, from source: String, to target: String) throws -> Bool {
        try run("drag", token, source, target).contains("moved")
    }

    /// The same with a mail program that knows no MOVE, and leaves the original there, flagged as deleted.
    @discardableResult
    func dragByCopy(_ token: String, from source: String, to target: String) throws -> Bool {
        try run("copy", token, source, target).contains("moved")
    }

    private func run(_ arguments: String...) throws -> String {
        let (code, output) = try Subprocess.run(
            ["/usr/bin/python3", "-c", Self.script, "\(servers.imapPort)"] + arguments
        )
        guard code == 0 else { throw SubprocessError(message: "the colleague's mail program failed: \(output)") }
        return output
    }

    private static let script = #"""
        import imaplib, re, sys

        port, what, *words = sys.argv[1:]
        imap = imaplib.IMAP4("127.0.0.1", int(port))
        imap.login("feedback", "listening")
        quoted = lambda name: '"%s"' % name

        def uids(folder, token):
            if imap.select(quoted(folder))[0] != "OK":
                return []
            answer = imap.uid("SEARCH", "UNDELETED", "BODY", quoted(token))[1][0]
            return answer.decode().split()

        if what == "list":
            names = [re.search(r'"/" "?([^"]*)"?$', line.decode()).group(1) for line in imap.list()[1]]
            for name in names:
                if imap.select(quoted(name), readonly=True)[0] != "OK" or imap.uid("SEARCH", "ALL")[1] == [b""]:
                    continue
                for part in imap.uid("FETCH", "1:*", "(BODY.PEEK[TEXT])")[1]:
                    if isinstance(part, tuple):
                        for token in re.findall(r"token-[0-9a-z]+-end", part[1].decode(errors="replace")):
                            print(token, name, sep="\t")
        else:
            token, source, target = words
            found = uids(source, token)
            if found:
                command = "MOVE" if what == "drag" else "COPY"
                status, answer = imap.uid(command, ",".join(found), quoted(target))
                if what == "copy":
                    imap.uid("STORE", ",".join(found), "+FLAGS", r"(\Deleted)")
                print("moved" if status == "OK" else answer)
        imap.logout()
        """#
}
