package import Feedback
internal import Store

extension Configuration {
    /// Read with this process's environment.
    package static func load(path: String) throws(ConfigurationError) -> Configuration {
        try load(path: path, environment: ProcessEnvironment.variables)
    }

    /// Where the daemon listens for commands: in the runtime directory systemd gives it. A command that was not started by systemd
    /// finds the same place from the store's: `/run/earshot` for a store in `/var/lib/earshot`, else beside the store.
    package var controlSocket: String {
        if let directory = ProcessEnvironment.variables["RUNTIME_DIRECTORY"]?.split(separator: ":").first {
            return "\(directory)/control.sock"
        }
        return store.path.hasPrefix("/var/lib/earshot/") ? "/run/earshot/control.sock" : "\(store.path).sock"
    }

    /// Every address that is ours: mail from one of them is our own.
    package var ownAddresses: [EmailAddress] {
        mailboxes.flatMap(\.ownAddresses) + (relay.map { [$0.sender] } ?? [])
    }

    /// What stands after the "@" in the Message-IDs of our mails, and in nobody else's; empty without a relay.
    package var messageIDDomain: String {
        relay.map { Correspondence.messageIDDomain(of: $0.sender) } ?? ""
    }

    /// What systemd shows while nothing is wrong.
    var calmStatus: String { "listening to \(mailboxes.count) mailboxes" }

    /// Every address of staff that mail goes to, each once.
    var staffAddresses: [EmailAddress] {
        let own = [organisation.helpdesk, organisation.security].compactMap { $0 }
        return (teams.flatMap { $0.alertTo + $0.digestTo } + digests.flatMap(\.recipients) + own).unique
    }

    /// False for a folder the store knows from an earlier configuration.
    func reads(_ state: FolderState) -> Bool {
        mailboxes.contains { mailbox in
            mailbox.name == state.folder.mailbox
                && (state.tray == nil ? mailbox.folders.contains(state.folder.folder) : mailbox.fileUnder != nil)
        }
    }

    /// Who is warned when this service fails: its team, or every team when no service or team is known.
    func alertRecipients(for service: String?) -> [EmailAddress] {
        let team = services.first { $0.name == service }?.team
        let own = teams.first { $0.name == team }?.alertTo ?? []
        return (own.isEmpty ? teams.flatMap(\.alertTo) : own).unique
    }

    /// The services a team's digest tells of; nil for all, those of no team included.
    func services(of team: String?) -> [String]? {
        guard let team else { return nil }
        return services.filter { $0.team == team }.map(\.name)
    }
}

extension [EmailAddress] {
    /// Each once, in the order given.
    var unique: [EmailAddress] {
        var seen: Set<String> = []
        return filter { seen.insert($0.normalized).inserted }
    }
}
