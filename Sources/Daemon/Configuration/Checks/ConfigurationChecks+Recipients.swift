internal import Feedback

/// Whom Earshot writes to.
extension ConfigurationChecks {
    mutating func checkTeams() {
        let keys = Configuration.Team.Keys.self
        let outages = settings.one(Configuration.Outages.section)
        let isWatching = outages[Configuration.Outages.Keys.enabled] == true
        if isWatching, settings.holds(Configuration.Outages.section), !teams.contains(where: { $0.holds(keys.alertTo) })
        {
            let hint = "Add alert_to to a [[team]], or set enabled = false."
            doubt(outages, Configuration.Outages.Keys.enabled, "no team has alert_to: nobody is warned", hint: hint)
        }
    }

    mutating func checkRecipients() {
        for team in teams {
            checkLoop(team, Configuration.Team.Keys.digestTo, team[Configuration.Team.Keys.digestTo] ?? [])
            checkLoop(team, Configuration.Team.Keys.alertTo, team[Configuration.Team.Keys.alertTo] ?? [])
        }
        for digest in digests {
            checkLoop(digest, Configuration.Digest.Keys.to, digest[Configuration.Digest.Keys.to] ?? [])
            checkReachesSomebody(digest)
        }
        let keys = Configuration.Organisation.Keys.self
        for key in [keys.helpdesk, keys.security] {
            checkLoop(organisation, key, organisation[key].map { [$0] } ?? [])
        }
    }

    /// What is sent to a mailbox that is read comes back as feedback.
    mutating func checkLoop(_ table: SettingsTable, _ key: some DescribedKey, _ recipients: [EmailAddress]) {
        for recipient in recipients where ownAddresses.contains(recipient.normalized) {
            let message = "\(recipient) is an address of a mailbox that is read: what is sent there comes back"
            refuse(table, key, message, hint: "Name people, or a list that does not contain it.")
        }
    }

    /// Silent where a fault in the recipients or the team has been named already.
    private mutating func checkReachesSomebody(_ digest: SettingsTable) {
        let keys = Configuration.Digest.Keys.self
        guard !digest.holds(keys.to), Configuration.Digest.recipients(of: digest, in: settings).isEmpty,
            let wanted = digest[keys.team]
        else { return }
        let isEvery = wanted == Configuration.Team.every
        let senders = teams.filter { isEvery || $0[Configuration.Team.Keys.name] == wanted }
        guard isEvery || !senders.isEmpty, !senders.contains(where: { $0.holds(Configuration.Team.Keys.digestTo) })
        else {
            return
        }
        let message = "this digest goes to nobody"
        let hint =
            isEvery
            ? "Add to = [\"it@example.org\"], or digest_to to a [[team]]."
            : "Add to = [\"it@example.org\"], or digest_to to the team."
        add([ConfigurationProblem(at: digest.position, message, hint: hint)])
    }
}
