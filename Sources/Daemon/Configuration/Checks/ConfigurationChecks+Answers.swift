/// Whether what people would be answered is so.
extension ConfigurationChecks {
    mutating func checkAnswers() {
        let keys = Configuration.Acknowledgements.Keys.self
        let answers = settings.one(Configuration.Acknowledgements.section)
        guard answers[keys.enabled] == true else { return }
        if digests.isEmpty {
            let message = "answers say that a person reads the mail, but no digest goes to anybody"
            doubt(answers, keys.enabled, message, hint: "Add a [[digest]], or word the text \"read\" anew (templates).")
        }
        if !mailboxes.contains(where: { $0.holds(Configuration.Mailbox.Keys.authservID) }) {
            let hint = "Add authserv_id to the [[mailbox]]: the name your own server writes in Authentication-Results."
            let message =
                "without authserv_id nobody is known to be a colleague, and in an outage only per_hour people are answered"
            doubt(answers, keys.enabled, message, hint: hint)
        }
    }
}
