internal import Feedback

/// Whether a bulletin could ever go out.
extension ConfigurationChecks {
    mutating func checkBulletin() {
        let keys = Configuration.Bulletin.Keys.self
        let bulletin = settings.one(Configuration.Bulletin.section)
        checkLoop(bulletin, keys.to, bulletin[keys.to] ?? [])
        checkLoop(bulletin, keys.approvers, bulletin[keys.approvers] ?? [])
        guard bulletin[keys.enabled] == true else { return }
        if !bulletin.holds(keys.to) {
            refuse(bulletin, keys.enabled, "the bulletin goes to nobody", hint: "Add to = [\"everybody@example.org\"].")
        }
        let commands = settings.one(Configuration.Commands.section)
        if commands[Configuration.Commands.Keys.enabled] == false {
            let hint = "Set enabled = true in [commands]: a bulletin goes out when its draft is answered."
            refuse(bulletin, keys.enabled, "nobody can approve the bulletin by mail", hint: hint)
        }
        if !settings.holds(Configuration.Relay.section) {
            refuse(bulletin, keys.enabled, "nothing can be sent", hint: "Add a [relay].")
        }
        checkApprovers(bulletin, commands)
    }

    private mutating func checkApprovers(_ bulletin: SettingsTable, _ commands: SettingsTable) {
        let keys = Configuration.Bulletin.Keys.self
        let named = commands[Configuration.Commands.Keys.staff]
        let staff = named ?? teams.flatMap { $0[Configuration.Team.Keys.alertTo] ?? [] }
        let known = Set(staff.map(\.normalized))
        for approver in bulletin[keys.approvers] ?? [] where !known.contains(approver.normalized) {
            let message = "\(approver) is not among the staff who may act by mail"
            refuse(bulletin, keys.approvers, message, hint: "Add the address to staff in [commands].")
        }
        if staff.isEmpty, !bulletin.holds(keys.approvers) {
            let hint = "Add approvers, and name them as staff in [commands]."
            refuse(bulletin, keys.enabled, "nobody can approve the bulletin", hint: hint)
        }
    }
}
