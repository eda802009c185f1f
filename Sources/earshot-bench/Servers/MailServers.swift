internal import Glibc

/// A private Dovecot on loopback, stopped with its owner, and when it did not come up whole.
final class MailServers {
    /// Every user's, as `scripts/mail-servers` sets it.
    static let password = "listening"

    private(set) var imapPort = 0
    private(set) var imapsPort = 0
    private(set) var smtpPort = 0
    let folder: String
    /// Held, as `stop` needs the servers' files: the folder must not go before they do.
    private let home: BenchFolder

    init(in home: BenchFolder, users: [String]) throws(Failure) {
        self.home = home
        folder = home.path("servers")
        let log = "\(folder).log"
        let start = try Child.run([Checkout.mailServers, "start", folder] + users, output: log, isBrief: true)
        var ports: [Substring: Int] = [:]
        for line in BenchFolder.text("\(folder)/ports").split(separator: "\n") {
            let words = line.split(separator: "=")
            if words.count == 2 { ports[words[0]] = Int(words[1]) }
        }
        imapPort = ports["IMAP_PORT"] ?? 0
        imapsPort = ports["IMAPS_PORT"] ?? 0
        smtpPort = ports["SMTP_PORT"] ?? 0
        guard start.code == 0, imapPort > 0, imapsPort > 0 else {
            throw Failure(
                "the mail servers did not start: \(BenchFolder.text("\(log).err"))",
                code: Failure.unavailableCode
            )
        }
    }

    deinit {
        Child.tidy([Checkout.mailServers, "stop", folder])
    }

    var certificate: String { "\(folder)/cert.pem" }

    var mail: String { "\(folder)/mail" }

    /// A client that lists the user's inbox, so that Dovecot has numbered the mails before anybody is measured.
    func warm(_ user: String) throws(Failure) -> Int {
        try ImaplibScript(port: imapPort, user: user, mode: .list).count(output: "\(folder)/warm")
    }
}
