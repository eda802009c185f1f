import Feedback
import Glibc
import Wire

/// A private Dovecot on free ports of 127.0.0.1, in a folder of its own: IMAP with STARTTLS, IMAPS with a certificate signed
/// by itself for 127.0.0.1. One user, `feedback`, whose INBOX is a Maildir. Stopped, and the folder removed, by `stop`.
struct DovecotServer {
    static let program = "/usr/sbin/dovecot"
    static let password = "listening canary"
    static var isInstalled: Bool { access(program, X_OK) == 0 && access("/usr/bin/openssl", X_OK) == 0 }

    struct Failure: Error {
        let what: String
    }

    let folder: String
    let imapPort: UInt16
    let imapsPort: UInt16
    private let process: pid_t

    var certificate: String { "\(folder)/cert.pem" }
    private var maildir: String { "\(folder)/mail/feedback" }

    /// Runs `body` with a server, and stops it whatever happens.
    static func run(_ body: (DovecotServer) async throws -> Void) async throws {
        let server = try DovecotServer()
        defer { server.stop() }
        try await server.waitUntilReady()
        try await body(server)
    }

    private init() throws {
        var template = Array("/tmp/earshot-dovecot-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Failure(what: "mkdtemp") }
        folder = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
        imapPort = try Self.freePort()
        imapsPort = try Self.freePort()
        chmod(folder, 0o755)
        for part in ["mail", "mail/feedback", "mail/feedback/cur", "mail/feedback/new", "mail/feedback/tmp", "run"] {
            mkdir("\(folder)/\(part)", 0o755)
        }
        let account = Self.account
        try Self.write("feedback:{PLAIN}\(Self.password)\n", to: "\(folder)/users")
        try Self.write(Self.configuration(folder, imapPort, imapsPort, account), to: "\(folder)/dovecot.conf")
        let certify = try Self.start([
            "/usr/bin/openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
            "-days", "2",
            "-keyout", "\(folder)/key.pem", "-out", "\(folder)/cert.pem", "-subj", "/CN=earshot test",
            "-addext", "subjectAltName=IP:127.0.0.1",
        ])
        waitpid(certify, nil, 0)
        process = try Self.start([Self.program, "-F", "-c", "\(folder)/dovecot.conf"])
        for part in ["mail", "mail/feedback", "mail/feedback/cur", "mail/feedback/new", "mail/feedback/tmp"] {
            chown("\(folder)/\(part)", account.user, account.group)
        }
    }

    func endpoint(_ security: Endpoint.Security, host: String = "127.0.0.1", trusted: Bool = true) -> Endpoint {
        Endpoint(
            scheme: security == .implicit ? .imaps : .imap,
            host: host,
            port: security == .implicit ? imapsPort : imapPort,
            security: security,
            authorityFile: trusted ? certificate : nil
        )
    }

    /// A mail as a delivery agent would leave it; times and numbers are the server's to give.
    func deliver(_ mail: String, name: String) throws {
        let path = "\(maildir)/new/\(name)"
        try Self.write(mail, to: "\(maildir)/tmp/\(name)")
        chown("\(maildir)/tmp/\(name)", Self.account.user, Self.account.group)
        guard rename("\(maildir)/tmp/\(name)", path) == 0 else { throw Failure(what: "rename") }
    }

    /// What the server has logged so far.
    var log: String {
        guard let file = fopen("\(folder)/dovecot.log", "r") else { return "" }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes[..<count], as: UTF8.self)
    }

    private func stop() {
        kill(process, SIGTERM)
        waitpid(process, nil, 0)
        guard let removal = try? Self.start(["/bin/rm", "-rf", folder]) else { return }
        waitpid(removal, nil, 0)
    }

    private func waitUntilReady() async throws {
        for _ in 0..<400 {
            if Self.canConnect(to: imapPort), Self.canConnect(to: imapsPort) { return }
            try await Task.sleep(for: .milliseconds(25))
        }
        throw Failure(what: "Dovecot does not start: \(log)")
    }

    // MARK: - Processes, files, ports

    private static func start(_ words: [String]) throws -> pid_t {
        var arguments = words.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
        }
        var process = pid_t()
        guard posix_spawn(&process, words[0], &actions, nil, &arguments, environ) == 0 else {
            throw Failure(what: "cannot start \(words[0])")
        }
        return process
    }

    private static func write(_ text: String, to path: String) throws {
        guard let file = fopen(path, "w") else { throw Failure(what: "cannot write \(path)") }
        fputs(text, file)
        fclose(file)
    }

    private static func withLoopback<Result>(
        port: UInt16,
        _ body: (Int32, UnsafeMutablePointer<sockaddr>, inout socklen_t) -> Result
    ) -> (Result, UInt16) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
        address.sin_port = port.bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body(descriptor, $0, &length) }
        }
        return (result, UInt16(bigEndian: address.sin_port))
    }

    private static func freePort() throws -> UInt16 {
        let (isBound, port) = withLoopback(port: 0) { bind($0, $1, $2) == 0 && getsockname($0, $1, &$2) == 0 }
        guard isBound else { throw Failure(what: "no free port") }
        return port
    }

    private static func canConnect(to port: UInt16) -> Bool {
        withLoopback(port: port) { connect($0, $1, $2) == 0 }.0
    }

    // MARK: - Configuration

    /// Whose the mail is. As root Dovecot refuses to touch mail as root: then it is Debian's user `mail`.
    private struct Account {
        let user: uid_t
        let group: gid_t
        /// The user that Dovecot's own processes run as, and that group.
        let service: (user: String, group: String)?
    }

    private static var account: Account {
        if geteuid() != 0 {
            let name = getpwuid(geteuid()).map { String(cString: $0.pointee.pw_name) } ?? "nobody"
            let group = getgrgid(getegid()).map { String(cString: $0.pointee.gr_name) } ?? "nogroup"
            return Account(user: geteuid(), group: getegid(), service: (name, group))
        }
        let mail = getpwnam("mail")?.pointee
        return Account(user: mail?.pw_uid ?? 8, group: mail?.pw_gid ?? 8, service: nil)
    }

    private static func configuration(_ folder: String, _ imap: UInt16, _ imaps: UInt16, _ account: Account) -> String {
        let service = account.service
        return """
            base_dir = \(folder)/run
            state_dir = \(folder)/run
            log_path = \(folder)/dovecot.log
            protocols = imap
            listen = 127.0.0.1
            default_login_user = \(service?.user ?? "dovenull")
            default_internal_user = \(service?.user ?? "dovecot")
            default_internal_group = \(service?.group ?? "dovecot")
            first_valid_uid = 1
            first_valid_gid = 1
            mail_location = maildir:\(folder)/mail/%n
            ssl = yes
            ssl_cert = <\(folder)/cert.pem
            ssl_key = <\(folder)/key.pem
            disable_plaintext_auth = no
            auth_mechanisms = plain login
            auth_failure_delay = 0
            passdb {
              driver = passwd-file
              args = \(folder)/users
            }
            userdb {
              driver = static
              args = uid=\(account.user) gid=\(account.group) home=\(folder)/mail/%n
            }
            namespace inbox {
              inbox = yes
              separator = /
            }
            service anvil {
              chroot =
            }
            service imap-login {
              chroot =
              inet_listener imap {
                port = \(imap)
              }
              inet_listener imaps {
                port = \(imaps)
                ssl = yes
              }
            }

            """
    }
}
