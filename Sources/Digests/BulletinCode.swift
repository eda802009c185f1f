package import Feedback
internal import Typesetting

/// Asks an approver to prove that a word on a bulletin is theirs, in plain text.
package struct BulletinCode: Sendable {
    package let subject: String
    package let text: String

    /// - Parameters:
    ///   - mail: the number of the mail that waits.
    ///   - commands: what it asks for, by name.
    ///   - link: opens a mail that brings the code back.
    package init(
        bulletin number: Int64,
        mail: Int64,
        commands: String,
        code: String,
        link: String,
        until end: Timestamp,
        language: String,
        timeZone: String
    ) {
        let phrases = BulletinPhrases.phrases(for: language)
        let local = LocalFormat(language: BulletinPhrases.written(for: language), timeZone: timeZone)
        let moment = "\(local.moment(end)) \(local.zoneName(at: end))"
        let values = ["n": "\(number)", "mail": "\(mail)", "commands": commands, "moment": moment]
        let columns = TextColumns.mail
        subject = phrases.codeSubject.filled(values)
        let lines =
            columns.lines(phrases.codeAsks.filled(values)) + [""] + columns.lines(phrases.codeReturn.filled(values))
            + ["", "    \(code)", ""] + columns.lines(phrases.codeLink)
            // Not set in columns: a link that is broken is none.
            + ["", "    \(link)", ""] + columns.lines(phrases.codeElse)
        text = lines.joined(separator: "\n") + "\n"
    }
}
