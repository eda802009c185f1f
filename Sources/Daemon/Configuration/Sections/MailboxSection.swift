package import Feedback
internal import FoundationEssentials
package import Wire

extension Configuration {
    /// A mailbox to listen to.
    package struct Mailbox: Sendable {
        /// How a mail already taken in is marked on the server.
        package enum Mark: String, CaseIterable, Sendable {
            case keyword, move, file, none
        }

        /// Lasting: the store knows its mails by it.
        package let name: String
        package let endpoint: Endpoint
        package let login: Login
        /// By which people write to it; at least one.
        package let ownAddresses: [EmailAddress]
        /// The name by which its server signs Authentication-Results (RFC 8601 section 2.5); nil: none are believed.
        package let authservID: String?
        package let pollInterval: Duration
        /// Wait with IDLE (RFC 2177) between polls where the server offers it.
        package let usesIdle: Bool
        /// UTF-8 names; at least one, each once.
        package let folders: [String]
        package let mark: Mark
        /// Set where `mark` is `.move`; never one of `folders`.
        package let moveTo: String?
        /// Set where `mark` is `.file`: the folder above the trays. None of these is one of `folders`.
        package let fileUnder: String?
        /// Mail that arrived before is left alone: midnight in the organisation's time zone.
        package let since: Timestamp?
        /// Mail older than this at the first look is left alone too; nil for none.
        package let backlog: Duration?
        /// At most; never more than there are folders.
        package let connections: Int

        /// The folders of each connection, the most important first: dealt out in turn.
        var lanes: [[FolderID]] {
            let all = folders.map { FolderID(mailbox: name, folder: $0) }
            let count = min(connections, all.count)
            return (0..<count).map { lane in stride(from: lane, to: all.count, by: count).map { all[$0] } }
        }

        /// Whether mails of this mailbox are filed into the folder.
        func files(into folder: FolderID) -> Bool {
            guard let fileUnder, folder.mailbox == name else { return false }
            return TrayFolders.isTray(folder.folder, under: fileUnder)
        }

        /// Mail that arrived before is left alone; nil: everything is read.
        ///
        /// - Parameter listeningSince: the first look into the folder; nil while that has not been.
        func startOfInterest(listeningSince: Timestamp?) -> Timestamp? {
            let start = listeningSince.flatMap { start in backlog.map { start - $0 } }
            return [since, start].compactMap { $0 }.max()
        }
    }
}

extension Configuration.Mailbox {
    enum Keys {
        static let name = ConfigurationKey(
            "name",
            .identifier,
            .required(example: "\"feedback\""),
            "A short name for the journal and the commands. Keep it: the database knows the mailbox by this name."
        )
        static let server = EndpointKeys(
            secure: .imaps,
            upgrading: .imap,
            example: "\"imaps://mail.example.org\"",
            "The server: imaps://HOST or imap://HOST, with :PORT if it is not the usual one."
        )
        static let user = ConfigurationKey(
            "user",
            .words(),
            .required(example: "\"it-feedback@example.org\""),
            synonyms: ["username", "login"],
            "The name to log in with."
        )
        static let secret = ConfigurationKey(
            "secret",
            .secret,
            .advised(example: "\"credential:imap\""),
            synonyms: Secret.synonyms,
            "Where the password is, if no oauth is named; never the password itself. \"credential:NAME\" is a systemd credential "
                + "(LoadCredential=NAME:/path in the unit), \"file:/path\" a file that only its owner may read (mode 600), "
                + "\"command:...\" a shell command whose first line of output it is."
        )
        static let ownAddresses = ConfigurationKey(
            "own_addresses",
            .list(of: .address, 1...50),
            .optional(example: "[\"it-feedback@example.org\"]"),
            synonyms: ["addresses", "address", "own_address"],
            "The addresses by which people write to this mailbox. Left out: the user name, if it is an address."
        )
        static let authservID = ConfigurationKey(
            "authserv_id",
            .words(),
            .optional(example: "\"mail.example.org\""),
            synonyms: ["authserv", "trusted_authserv", "authentication_results"],
            "The name with which your own mail server begins the header Authentication-Results. Its word on who wrote a mail is "
                + "believed, where that header is the topmost one; the server must remove such headers that come from outside, "
                + "as most do. Left out: none is believed."
        )
        static let folders = ConfigurationKey(
            "folders",
            .list(of: .words(), 1...50),
            .standard("[\"INBOX\"]"),
            synonyms: ["folder"],
            "Which folders to read, the most important first: of new mail there the server tells at once, into the others we "
                + "look every poll_interval."
        )
        static let pollInterval = ConfigurationKey(
            "poll_interval",
            .duration(.seconds(5) ... .days(1)),
            .standard("\"1m\""),
            synonyms: ["interval", "poll"],
            "How often to look for new mail."
        )
        static let idle = ConfigurationKey(
            "idle",
            .boolean,
            .standard("true"),
            "Let the server tell of new mail between two looks (IMAP IDLE), if it can."
        )
        static let mark = ConfigurationKey(
            "mark",
            .choice(of: Configuration.Mailbox.Mark.self),
            .standard("\"keyword\""),
            "What happens on the server to a mail that was taken in. \"keyword\" gives it a keyword that other programs "
                + "ignore, \"move\" moves it to the folder move_to, \"file\" moves it to a folder for what it is, below "
                + "file_under: who drags it to another of these corrects Earshot. \"none\" leaves no trace. Whether a mail "
                + "counts as read is never touched."
        )
        static let moveTo = ConfigurationKey(
            "move_to",
            .words(),
            .optional(example: "\"Earshot\""),
            "The folder for mark = \"move\"."
        )
        static let fileUnder = ConfigurationKey(
            "file_under",
            .words(),
            .optional(example: "\"Earshot\""),
            "The folder for mark = \"file\", below which Outage, Complaint, Request, Question, Praise, Not feedback and Unsure "
                + "are made. Left out: Earshot. Some servers keep all folders below INBOX: then \"INBOX.Earshot\"."
        )
        static let since = ConfigurationKey(
            "since",
            .date,
            .optional(example: "2026-01-01"),
            "Leave mail alone that arrived before this day. Left out: everything in the folders is read, and mail older "
                + "than two hours at the first start counts as backlog: no acknowledgement and no alert follows from it."
        )
        static let backlog = ConfigurationKey(
            "backlog",
            .duration(.zero ... .days(36_500)),
            .optional(example: "\"30d\""),
            "How far back to read from the first look on: \"0s\" leaves everything alone that was there before, \"30d\" reads "
                + "the last 30 days. What is left alone is counted in the status and never fetched."
        )
        static let connections = ConfigurationKey(
            "connections",
            .integer(1...10),
            .standard("1"),
            "How many connections to open at once. One is enough: its folders have turns, and the server tells of new mail in "
                + "the first. With as many as there are folders it tells of new mail in each."
        )
    }

    static let section = ConfigurationSection(
        "mailbox",
        repeats: true,
        isRequired: true,
        title: "Where to listen",
        "A mailbox that people write to, read over IMAP. Repeat the section for each one.",
        keys: [Keys.name] + [Keys.server.url, Keys.user, Keys.secret, Configuration.Login.oauthKey]
            + [Keys.ownAddresses, Keys.authservID, Keys.folders]
            + [Keys.pollInterval, Keys.idle, Keys.mark, Keys.moveTo, Keys.fileUnder]
            + [Keys.since, Keys.backlog, Keys.connections]
            + [Keys.server.security, Keys.server.allowPlaintext, Keys.server.authorityFile]
    )

    static let standardFileUnder = "Earshot"

    /// The folder above the trays; nil where mail is not filed.
    static func fileUnder(of table: SettingsTable) -> String? {
        table[Keys.mark] == .file ? table[Keys.fileUnder] ?? standardFileUnder : nil
    }

    /// The configured ones, or the user name if it is an address.
    static func ownAddresses(of table: SettingsTable) -> [EmailAddress] {
        if let written = table[Keys.ownAddresses] { return written }
        return [table[Keys.user].flatMap { EmailAddress($0) }].compactMap { $0 }
    }

    init(
        _ table: SettingsTable,
        timeZone: TimeZone,
        oauths: [Configuration.OAuth]
    ) throws(ConfigurationProblem) {
        name = try table.value(Keys.name)
        endpoint = try Keys.server.endpoint(in: table)
        let user = try table.value(Keys.user)
        let oauth = table[Configuration.Login.oauthKey]
        guard let login = Configuration.Login(user: user, secret: table[Keys.secret], oauth: oauth, among: oauths)
        else {
            throw ConfigurationProblem(
                at: table.position,
                "\(table.section.header) needs the key \"secret\", or \"oauth\""
            )
        }
        self.login = login
        ownAddresses = Self.ownAddresses(of: table)
        authservID = table[Keys.authservID]
        pollInterval = try table.value(Keys.pollInterval)
        usesIdle = try table.value(Keys.idle)
        folders = try table.value(Keys.folders)
        mark = try table.value(Keys.mark)
        moveTo = mark == .move ? try table.value(Keys.moveTo) : nil
        fileUnder = Self.fileUnder(of: table)
        since = table[Keys.since].flatMap { $0.midnight(in: timeZone) }
        backlog = table[Keys.backlog]
        connections = try table.value(Keys.connections)
    }
}

extension CivilDate {
    /// The first instant of the day.
    func midnight(in zone: TimeZone) -> Timestamp? {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        guard let noon = calendar.date(from: DateComponents(year: year, month: month, day: day, hour: 12)) else {
            return nil
        }
        return Timestamp(seconds: Int64(calendar.startOfDay(for: noon).timeIntervalSince1970))
    }
}
