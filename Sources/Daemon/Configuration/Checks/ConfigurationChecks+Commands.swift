internal import Feedback

/// Who may command by mail.
extension ConfigurationChecks {
    /// Doubts are for those who named their staff: `earshot check` tells everybody how commands are proved.
    mutating func checkCommands() {
        let keys = Configuration.Commands.Keys.self
        let commands = settings.one(Configuration.Commands.section)
        checkLoop(commands, keys.staff, commands[keys.staff] ?? [])
        guard commands.holds(keys.staff), commands[keys.enabled] == true else { return }
        let isProving = mailboxes.contains { $0.holds(Configuration.Mailbox.Keys.authservID) }
        if !isProving, commands[keys.exchangeInternal] != true {
            let hint = "Add authserv_id to the [[mailbox]], so that a good signature is enough."
            let message = "no mailbox has an authserv_id: each command waits until a code that is mailed comes back"
            doubt(commands, keys.staff, message, hint: hint)
        }
    }
}
