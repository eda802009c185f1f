internal import Feedback
internal import Typesetting

extension AnswerPhrases {
    static let english = AnswerPhrases(
        incident: "incident {number}",
        noIncident: "no incident",
        done: "Done: {incident}",
        partlyDone: "Done in part: {incident}",
        notDone: "Not done: {incident}",
        confirm: "Please confirm: {incident}",
        warned: "Refused, in your name: {incident}",
        doneHeading: "Done:",
        notDoneHeading: "Not done:",
        nothingAsked: "Your mail asks for nothing that I know how to do, so nothing has changed.",
        acknowledged: "Incident {number} is acknowledged. Its alert is not repeated unless it grows.",
        noted:
            "Your note on incident {number} is taken: “{text}” It stands in the acknowledgements of colleagues who report it from now on.",
        notedForNobody:
            "Your note on incident {number} is taken: “{text}” Acknowledgements are switched off, so reporters do not read it.",
        nextWord: "You promise the next word by {moment}.",
        nextWordPast:
            "No next word is promised: the time that you named has passed, or is more than 18 hours away. Write “next:” with one of the next 18 hours.",
        resolved: "Incident {number} is over.",
        falseAlarm: "Incident {number} is over as a false alarm. What its mails are filed as has not changed.",
        excluded: "Mails that no longer count into incident {number}: {list}.",
        split: "Mails that are now an incident of their own, number {number}: {list}.",
        merged: "Incident {other} is counted into incident {number}.",
        undone: "Taken back on incident {number}: {step}.",
        step: { step in
            switch step {
            case .acknowledged: "that somebody is on it"
            case .noted: "the note"
            case .resolved: "that it is over"
            case .falseAlarm: "that there was no failure"
            case .excluded: "that mails do not belong to it"
            case .split: "that mails are another failure"
            case .absorbed: "that another incident is the same failure"
            default: step.rawValue
            }
        },
        undo:
            "To take back all that this letter did, answer this mail with “undo”, or follow this link, and send the mail that it opens:",
        undoUntilTold: "Of an outage, that can be done as long as nobody outside IT was told of it.",
        refusedCommand: "{command}: {reason}",
        unknownIncident: "there is no incident {number}.",
        closed: "incident {number} is closed already.",
        unknownReports: "these mails do not count into it: {list}.",
        pointless: "nothing would change by it, or nothing would be left.",
        nothingToUndo: "nothing was done that can be taken back.",
        toldAlready: CountedPhrase(
            "{n} person was told of it already. Tell what is true now by a “note:”, or by “resolved:” or “false alarm”.",
            "{n} people were told of it already. Tell what is true now by a “note:”, or by “resolved:” or “false alarm”."
        ),
        changedSince: "more has happened since. Look at the incident, and say what is to be done.",
        remark: "“{line}”: {reason}",
        unknown: "that is no command.",
        doubtful: "that may mean something else. Write the command on a line of its own, and nothing else in the mail.",
        noText: "the text is missing. Write “note:” and the text behind it.",
        tooLong: "the text has {n} bytes, and {limit} is the most.",
        badNumbers: "give the numbers behind it, as in “not this: 12, 15” or “merge 7”.",
        badTime: "I cannot read the time. Write it as “next: 10:00”.",
        contradiction: "“resolved” and “false alarm” cannot both be true.",
        tooMany: "too many commands for one mail.",
        meant: "Did you mean “{command}”?",
        further: "… and {n} lines more that are no commands.",
        waits: "A mail in your name (number {mail}) asks this of {incident}:",
        waitsWhy: "Nothing in that mail proves that you wrote it, so it waits.",
        returnCode:
            "If you wrote it, answer this mail by {moment}, and write this code in the first line:",
        orFollow: "Or follow this link, and send the mail that it opens:",
        notYou: "If you did not write it, do nothing, and tell whoever runs your mail.",
        warning: "A mail that names you as its sender (number {mail}) was to act on {incident}. It was refused.",
        warningAsks: "It asks for:",
        because: "The reason: {reason}",
        refusal: { refusal in
            switch refusal {
            case .notStaff:
                "your address is not among those that may command. Whoever runs Earshot can add it: staff, in [commands]."
            case .doubtfulSender: "its sender is not one plain address."
            case .forged: "your own mail server says that it does not come from the sender's domain (DMARC)."
            case .automatic: "a machine sent it."
            case .replayed: "the same mail has acted before."
            case .expired: "it answers a mail of more than 30 days ago. Answer a newer one."
            case .foreignToken:
                "the token in its subject is not that of what it names. Answer the alert or the digest itself."
            case .ambiguous: "it names two incidents or digests. Answer the mail on the one that you mean."
            case .notReader: "your address does not get this digest by itself, so there is nothing to change."
            case .tooManyCodes: "too many codes were asked for. Try again in an hour, or use earshot incidents."
            case .wrongCode: "a wrong code came back too often. Send the command again."
            case .expiredCode: "the code was too old, or had been used. Send the command again."
            case .foreignCode: "its code was sent to another address."
            }
        },
        ifYou: "If you wrote it, answer the alert again.",
        answerThis:
            "If you wrote it, send it once more, in answer to this mail: only you have got it, so there is still a code for it.",
        ifNotYou:
            "If you did not, somebody writes in your name and has read a mail of ours: tell whoever runs your mail.",
        helpHeading: "What an answer to an alert can say, each on a line of its own:",
        help: [
            ("ack", "somebody is on it"),
            ("note: TEXT", "what you know, for later alerts and answers"),
            ("next: 10:00", "below a note: when you will say more"),
            ("resolved, resolved: TEXT", "it is over"),
            ("false alarm", "there was no failure"),
            ("not this: 12, 15", "these mails do not belong to it"),
            ("split: 12, 15", "these are another failure"),
            ("undo", "takes back what your last letter did; or, if"),
            ("", "you have done nothing, or answer the alert"),
            ("", "that told of it, what was done last"),
            ("merge 7", "incident 7 is the same failure"),
        ],
        origin: "Earshot at {organisation}, in answer to mail {mail}.",
        digest: .english
    )
}
