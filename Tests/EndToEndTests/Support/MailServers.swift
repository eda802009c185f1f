import Glibc

/// A private Dovecot and SMTP server for one test, stopped with their owner.
final class MailServers: Sendable {
    let folder: String
    let imapPort: Int
    let imapsPort: Int
    let smtpPort: Int

    /// With `introspection`, both take the access tokens that the authorization server there calls good, by `mechanisms`.
    init(
        users: [String] = ["feedback", "it", "helpdesk", "security"],
        password: String = "listening",
        introspection: String = "",
        mechanisms: String = ""
    ) throws {
        folder = TestFiles.temporaryFolder()
        let script = "\(TestFiles.root)/scripts/mail-servers"
        let (code, output) = try Subprocess.run(
            [script, "start", folder] + users,
            environment: [
                "MAIL_SERVERS_PASSWORD": password, "MAIL_SERVERS_INTROSPECTION": introspection,
                "MAIL_SERVERS_MECHANISMS": mechanisms,
            ]
        )
        guard code == 0 else { throw SubprocessError(message: "mail servers did not start: \(output)") }
        var ports: [String: Int] = [:]
        for line in TestFiles.text("\(folder)/ports").split(separator: "\n") {
            let parts = line.split(separator: "=")
            ports[String(parts[0])] = Int(parts[1])
        }
        imapPort = ports["IMAP_PORT"] ?? 0
        imapsPort = ports["IMAPS_PORT"] ?? 0
        smtpPort = ports["SMTP_PORT"] ?? 0
    }

    deinit {
        _ = try? Subprocess.run(["\(TestFiles.root)/scripts/mail-servers", "stop", folder])
        _ = try? Subprocess.run(["rm", "-rf", folder])
    }

    var certificate: String { "\(folder)/cert.pem" }

    /// Puts a mail into a user's inbox as Maildir delivery does, byte for byte.
    func place(_ bytes: [UInt8], in user: String = "feedback", name: String) throws {
        let mailbox = "\(folder)/mail/\(user)"
        let owner = try owner(of: "\(folder)/mail")
        for directory in [mailbox, "\(mailbox)/tmp", "\(mailbox)/new", "\(mailbox)/cur"] {
            if mkdir(directory, 0o700) == 0 { chown(directory, owner.uid, owner.gid) }
        }
        let temporary = "\(mailbox)/tmp/\(name)"
        TestFiles.write(bytes, to: temporary)
        chown(temporary, owner.uid, owner.gid)
        guard rename(temporary, "\(mailbox)/new/\(name)") == 0 else {
            throw SubprocessError(message: "cannot place \(name)")
        }
    }

    /// Delivers mails by SMTP, in order.
    func deliver(_ mails: [[UInt8]]) throws {
        let mailFolder = TestFiles.temporaryFolder()
        for (index, mail) in mails.enumerated() {
            let number = String(index + 100_000).dropFirst()
            TestFiles.write(mail, to: "\(mailFolder)/\(number).eml")
        }
        let script = "\(TestFiles.root)/scripts/deliver-samples"
        let (code, output) = try Subprocess.run([script, "--port", "\(smtpPort)", "--folder", mailFolder])
        _ = try Subprocess.run(["rm", "-rf", mailFolder])
        guard code == 0 else { throw SubprocessError(message: "delivery failed: \(output)") }
    }

    /// The mails in a user's inbox.
    func inbox(of user: String) -> [String] {
        (TestFiles.files(in: "\(folder)/mail/\(user)/new") + TestFiles.files(in: "\(folder)/mail/\(user)/cur"))
            .map { TestFiles.text($0) }
    }

    /// The mails in a user's inbox, once there are as many as wanted; those that are there when time is up.
    func inbox(
        of user: String,
        within seconds: Double,
        where isWanted: ([String]) -> Bool
    ) async throws -> [String] {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < deadline, !isWanted(inbox(of: user)) {
            try await Task.sleep(for: .milliseconds(100))
        }
        return inbox(of: user)
    }

    /// How often the SMTP server has refused a login.
    var refusedLogins: Int {
        TestFiles.text("\(folder)/smtp.log").split(separator: "\n").count { $0 == "login refused" }
    }

    /// How often somebody has logged in at Dovecot.
    var mailboxLogins: Int {
        TestFiles.text("\(folder)/dovecot.log").split(separator: "\n").count { $0.contains("imap-login: Info: Login:") }
    }

    /// What the SMTP server made of each access token: `taken` or `refused`.
    var tokenLogins: [String] {
        TestFiles.text("\(folder)/smtp.log").split(separator: "\n").filter { $0.hasPrefix("token ") }
            .map { String($0.dropFirst(6)) }
    }

    private func owner(of path: String) throws -> (uid: uid_t, gid: gid_t) {
        var information = stat()
        guard stat(path, &information) == 0 else { throw SubprocessError(message: "no \(path)") }
        return (information.st_uid, information.st_gid)
    }
}
