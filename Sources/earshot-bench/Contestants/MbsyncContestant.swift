internal import Glibc

/// mbsync pulls the mailbox into a Maildir: it copies, and that is all.
struct MbsyncContestant: Contestant {
    static let advice = "mbsync is missing and not measured: apt-get install isync"

    let program: String
    let isFlushing: Bool

    var name: String { isFlushing ? "mbsync" : "mbsync, FSync no" }
    var user: String { isFlushing ? "mbsync" : "mbsync-lazy" }

    func run(user: String, on servers: MailServers, into folder: String) throws(Failure) -> (child: Child, mails: Int) {
        let maildir = "\(folder)/maildir"
        guard mkdir(maildir, 0o700) == 0 else { throw BenchFolder.broken(maildir, errno) }
        try BenchFolder.write(Array(configuration(user, servers, maildir).utf8), to: "\(folder)/mbsyncrc")
        let child = try Child.run([program, "-q", "-c", "\(folder)/mbsyncrc", "pull"], output: "\(folder)/output")
        guard child.code == 0 else {
            throw Failure("\(name) failed: \(BenchFolder.text("\(folder)/output.err").suffix(2000))")
        }
        return (child, Self.files(in: "\(maildir)/INBOX/new") + Self.files(in: "\(maildir)/INBOX/cur"))
    }

    private func configuration(_ user: String, _ servers: MailServers, _ maildir: String) -> String {
        """
        \(isFlushing ? "" : "FSync no\n")
        IMAPStore server
        Host 127.0.0.1
        Port \(servers.imapPort)
        User \(user)
        Pass \(MailServers.password)
        SSLType None
        AuthMechs LOGIN

        MaildirStore local
        Path \(maildir)/
        Inbox \(maildir)/INBOX

        Channel pull
        Far :server:INBOX
        Near :local:INBOX
        Sync Pull
        Create Near
        SyncState *

        """
    }

    private static func files(in folder: String) -> Int {
        guard let directory = opendir(folder) else { return 0 }
        defer { closedir(directory) }
        var count = 0
        while let entry = readdir(directory) {
            if entry.pointee.d_name.0 != CChar(UInt8(ascii: ".")) { count += 1 }
        }
        return count
    }
}
