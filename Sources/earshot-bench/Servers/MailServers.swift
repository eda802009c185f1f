internal import Glibc

/// A private Dovecot on loopback, stopped with its owner.
final class MailServers {
    /// Every user's, as `scripts/mail-servers` sets it.
    static let password = "listening"

    let imapPort: Int
    let imapsPort: Int
    let folder: String

    init(in folder: String, users: [String]) throws(Failure) {
        self.folder = folder
        let log = "\(folder).log"
        let start = try Child.run([Checkout.mailServers, "start", folder] + users, output: log)
        var ports: [Substring: Int] = [:]
        for line in BenchFolder.text("\(folder)/ports").split(separator: "\n") {
            let words = line.split(separator: "=")
            if words.count == 2 { ports[words[0]] = Int(words[1]) }
        }
        imapPort = ports["IMAP_PORT"] ?? 0
        imapsPort = ports["IMAPS_PORT"] ?? 0
        guard start.code == 0, imapPort > 0, imapsPort > 0 else {
            stop()
            throw Failure("the mail servers did not start: \(BenchFolder.text(log))", code: Failure.unavailableCode)
        }
    }

    deinit {
        stop()
    }

    private func stop() {
        _ = try? Child.run([Checkout.mailServers, "stop", folder], output: "/dev/null")
    }

    var certificate: String { "\(folder)/cert.pem" }

    var mail: String { "\(folder)/mail" }

    /// A client that lists the user's inbox, so that Dovecot has numbered the mails before anybody is measured.
    func warm(_ user: String) throws(Failure) -> Int {
        try ImaplibScript(port: imapPort, user: user, mode: .list).count(output: "\(folder)/warm")
    }
}
