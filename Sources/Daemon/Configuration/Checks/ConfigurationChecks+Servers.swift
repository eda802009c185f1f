internal import Feedback

/// Mailboxes, and the relay.
extension ConfigurationChecks {
    mutating func checkMailboxes() {
        for mailbox in mailboxes {
            add(Configuration.Mailbox.Keys.server.problems(in: mailbox))
            checkLogin(mailbox, Configuration.Mailbox.Keys.secret, isNeeded: true)
            let name = Configuration.Mailbox.Keys.name
            if mailbox.holds(Configuration.Login.oauthKey), mailbox[name] == Configuration.Relay.name {
                refuse(mailbox, name, "'earshot authorize relay' is for [relay]", hint: "Name the mailbox otherwise.")
            }
            checkOwnAddresses(mailbox)
            checkMark(mailbox)
        }
        checkWatchedOnce()
        checkTrays()
    }

    private mutating func checkOwnAddresses(_ mailbox: SettingsTable) {
        let keys = Configuration.Mailbox.Keys.self
        guard let user = mailbox[keys.user], !mailbox.holds(keys.ownAddresses),
            Configuration.Mailbox.ownAddresses(of: mailbox).isEmpty
        else { return }
        let message = "\(ShownText.quoted(user)) is not an address, so people's address for this mailbox is unknown"
        refuse(mailbox, keys.user, message, hint: "Add own_addresses = [\"it-feedback@example.org\"].")
    }

    private mutating func checkMark(_ mailbox: SettingsTable) {
        let keys = Configuration.Mailbox.Keys.self
        guard let mark = mailbox[keys.mark] else { return }
        let folder = mailbox[keys.moveTo]
        if mark == .move, !mailbox.holds(keys.moveTo) {
            refuse(mailbox, keys.mark, "\"move\" needs a folder to move to", hint: "Add move_to = \"Earshot\".")
        } else if mark == .move, let folder, mailbox[keys.folders]?.contains(folder) == true {
            let message = "\(ShownText.quoted(folder)) is read too, so its mail would be moved to where it is"
            refuse(mailbox, keys.moveTo, message, hint: "Name a folder that is not among folders.")
        } else if mark != .move, mailbox.holds(keys.moveTo) {
            doubt(mailbox, keys.moveTo, "has no effect", hint: "It needs mark = \"move\".")
        }
        if mark != .file, mailbox.holds(keys.fileUnder) {
            doubt(mailbox, keys.fileUnder, "has no effect", hint: "It needs mark = \"file\".")
        }
        if let folders = mailbox[keys.folders], Set(folders).count != folders.count {
            refuse(mailbox, keys.folders, "a folder is named twice")
        }
    }

    /// Two sections for one folder of one account would take in each mail twice.
    private mutating func checkWatchedOnce() {
        let keys = Configuration.Mailbox.Keys.self
        var seen: [String: TextPosition] = [:]
        for mailbox in mailboxes {
            guard let account = account(of: mailbox) else { continue }
            for folder in mailbox[keys.folders] ?? [] {
                if let first = seen.updateValue(mailbox.position, forKey: "\(account)\0\(folder)"),
                    first != mailbox.position
                {
                    let message =
                        "folder \(ShownText.quoted(folder)) of this account is already read by the one in line"
                    refuse(mailbox, keys.folders, "\(message) \(first.line)", hint: "Read each folder once.")
                }
            }
        }
    }

    /// A folder that mail is filed into is looked into as such: it cannot be read for new mail as well, nor serve two mailboxes.
    private mutating func checkTrays() {
        let keys = Configuration.Mailbox.Keys.self
        var filing: [String: TextPosition] = [:]
        for mailbox in mailboxes {
            guard let root = Configuration.Mailbox.fileUnder(of: mailbox), let account = account(of: mailbox) else {
                continue
            }
            if let first = filing.updateValue(mailbox.position, forKey: "\(account)\0\(root)") {
                let message = "mail of this account is already filed under \(ShownText.quoted(root)) by the one in line"
                refuse(mailbox, keys.mark, "\(message) \(first.line)", hint: "Give each its own file_under.")
            }
            for other in mailboxes where self.account(of: other) == account {
                guard let folder = other[keys.folders]?.first(where: { TrayFolders.isTray($0, under: root) }) else {
                    continue
                }
                let message =
                    "\(ShownText.quoted(folder)) is a folder that mail is filed into, so it cannot be read as well"
                refuse(other, keys.folders, message, hint: "Take it out of folders, or choose another file_under.")
            }
        }
    }

    /// Nil while the section has not told it.
    private func account(of mailbox: SettingsTable) -> String? {
        let keys = Configuration.Mailbox.Keys.self
        guard let url = mailbox[keys.server.url], let user = mailbox[keys.user] else { return nil }
        return "\(url.host.lowercased())\0\(user)"
    }

    mutating func checkRelay() {
        let keys = Configuration.Relay.Keys.self
        guard settings.holds(Configuration.Relay.section) else {
            checkRelayIsNotNeeded()
            return
        }
        add(keys.server.problems(in: relay))
        checkLogin(relay, keys.secret, isNeeded: false)
        let isProven = relay.holds(keys.secret) || relay.holds(Configuration.Login.oauthKey)
        if relay.holds(keys.user), !isProven {
            let hint = "Add secret = \"credential:smtp\", or oauth = \"NAME\" for a login with OAuth2."
            refuse(relay, keys.user, "a user without a secret cannot log in", hint: hint)
        }
        if relay.holds(keys.secret), !relay.holds(keys.user) {
            refuse(relay, keys.secret, "a secret without a user cannot log in", hint: "Add the key \"user\".")
        } else if isProven, !relay.holds(keys.user) {
            let hint = "Add user = \"earshot@example.org\"."
            refuse(relay, Configuration.Login.oauthKey, "a token is given to a user: who is it?", hint: hint)
        }
        if let sender = relay[keys.sender], ownAddresses.contains(sender.normalized) {
            let hint = "Answers to digests would come back as feedback: give Earshot an address of its own."
            doubt(relay, keys.sender, "\(sender) is an address of a mailbox that is read", hint: hint)
        }
    }

    private mutating func checkRelayIsNotNeeded() {
        let acknowledgements = settings.one(Configuration.Acknowledgements.section)
        let needs: [(String, Bool)] = [
            ("[[digest]]", !digests.isEmpty),
            ("[[team]]", !teams.isEmpty),
            ("acknowledgements", acknowledgements[Configuration.Acknowledgements.Keys.enabled] == true),
            ("helpdesk", organisation.holds(Configuration.Organisation.Keys.helpdesk)),
            ("security", organisation.holds(Configuration.Organisation.Keys.security)),
        ]
        guard let need = needs.first(where: \.1)?.0 else { return }
        let message = "the section [relay] is missing: \(need) needs it to send mail"
        let hint = "Add [relay] with at least \"url\" and \"sender\"."
        add([ConfigurationProblem(at: .start, message, hint: hint)])
    }

    /// Of every mailbox, normalised.
    var ownAddresses: Set<String> {
        Set(mailboxes.flatMap { Configuration.Mailbox.ownAddresses(of: $0).map(\.normalized) })
    }
}
