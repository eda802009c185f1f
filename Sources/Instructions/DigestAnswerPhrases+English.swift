internal import Feedback

extension DigestAnswerPhrases {
    static let english = DigestAnswerPhrases(
        digest: "the digest “{name}”",
        filed: "{item}: mail {mail} is filed as {tray}.",
        trays: { tray in
            switch tray {
            case .outage: "an outage"
            case .complaint: "a complaint"
            case .request: "a request"
            case .question: "a question"
            case .praise: "praise"
            case .other: "no feedback"
            case .unsure: "unsure"
            }
        },
        theme: "theme {number} (“{name}”)",
        status: { status in
            switch status {
            case .open: "{theme} is open."
            case .planned: "{theme} is planned."
            case .started: "{theme} is started."
            case .done: "{theme} is done."
            case .declined: "{theme} is declined."
            }
        },
        note: "Your note: “{text}”",
        toldNobody: "Nobody is told of it: whoever asked has been told before, or may not be written to.",
        toldNobodyYet: "Nobody is told of it: those who asked hear of what is planned, done or declined.",
        toldNobodyOff: "Nobody is told of it: acknowledgements are switched off.",
        noNote: "Nobody is told of it. To tell those who asked, write a note behind it: “{command}: …”.",
        owned: "{owner} looks after {theme}.",
        unowned: "Nobody looks after {theme}.",
        renamed: "it is called “{text}” now, {theme}.",
        merged: "what was counted apart is counted into {theme} now.",
        added: "counted into {theme} now: {list}.",
        removed: "no longer counted into {theme}: {list}.",
        split: "now a theme of their own, {theme}: {list}.",
        ofItem: "{item}: {sentence}",
        replied: "{item}: your answer to mail {mail} goes to {address} at {moment}: “{text}”",
        paused: "The digest comes to you again from {moment} on.",
        rhythm: { rhythm in
            switch rhythm {
            case .daily: "The digest comes to you daily."
            case .weekdays: "The digest comes to you on weekdays."
            case .weekly: "The digest comes to you weekly."
            case .monthly: "The digest comes to you monthly."
            case .standard: "The digest comes to you as to everybody."
            }
        },
        stopped: "The digest comes to you no more. Write “start” in answer to this mail to get it again.",
        resumed: "The digest comes to you again, from its next issue on.",
        undone: "Taken back: {command}.",
        notUndone: "{command} is not taken back: {reason}",
        toldAlready: "people have been told already.",
        toldSome:
            "people have been told already. {n} more are still to be told; answering its line with “open” keeps them from it.",
        changedSince: "more has been done since.",
        unknownTheme: "there is no theme {number}.",
        unknownMails: "these mails are not in it, or are no complaint or request: {list}.",
        tooLate: "it can no longer be taken back.",
        unknownMail: "there is no mail {number}, or no longer.",
        unchanged: "it is that already.",
        unlike: "only two themes can be the same, two outages, or a mail and a theme.",
        unanswerable:
            "whoever wrote mail {mail} may not be written to: nothing proves the sender, or a machine reads the answer.",
        tooManyReplies: "too many answers were written lately. Write to the person yourself.",
        strangeOwner: "{address} is no address of staff or of the organisation.",
        badDay: "that day has passed, or is too far away. Name one within a year.",
        notReader: "your address does not get this digest by itself, so there is nothing to change.",
        nothingToUndo: "nothing was done by your letters on this digest lately that could be taken back.",
        overLimit: "the text has {n} bytes, and {limit} is the most.",
        noText: "the text is missing. Write it behind the colon, as in “4 reply: TEXT”.",
        badNumbers: "I cannot read the numbers. Write them as in “5 same as 2” or “7 add #12, #15”.",
        contradiction:
            "another line asks something else of the same item. Neither was done: send the one that you mean.",
        noItem: "say of which line of the digest: write its number first.",
        unknownItem: "the digest has no line {item}.",
        wrongKind: "that cannot be asked of line {item}.",
        unmarked: "if that is a text for it, write a colon before it.",
        badSpan: "say how long, as in “pause 2w” or “pause until 12 January”; a year at most.",
        badOwner: "say who, as in “3 owner me”, “3 owner anna@example.org” or “3 owner nobody”.",
        belowFarewell: "it stands below a farewell, where signatures are, and was not carried out.",
        told: "On {moment} these are told what IT answers to {theme}, unless it is taken back before:",
        vouchedFor:
            "These may have asked for something else. As you say that it is the same, they are told on {moment} as well, unless you take them out before, with “{command}” in answer to this mail:",
        doubtful:
            "These may have asked for something else. They are told once you have added them, with “{command}” in answer to this mail:",
        unreachable: "Others who asked and cannot be told: {n}.",
        more: "… and {n} more.",
        asker: "{address}, mail {mail}: “{sentence}”",
        erased: "{address}, mail {mail}",
        undo:
            "To take back what was done, answer this mail with “undo” by {moment}, or follow this link, and send the mail that it opens:",
        helpHeading: "What an answer to a digest can say, each on a line of its own, the number of its line first:",
        help: [
            ("3 request", "the mail is one (or: complaint, question, …)"),
            ("5 same as 2", "both are the same"),
            ("7 done: TEXT", "those who asked are told"),
            ("7 planned: TEXT", "likewise; also: declined, started, open"),
            ("3 owner me", "who looks after it"),
            ("3 name: TEXT", "what it is called"),
            ("4 reply: TEXT", "an answer to the one who wrote"),
            ("7 add 12", "that mail belongs to it; also: remove, split"),
            ("undo", "takes back what a letter did"),
            ("pause 2w", "the digest itself; also: weekly, stop, start"),
        ],
        newerNumbers: "Send the same in answer to a newer digest, with the numbers that it has.",
        ifYou: "If you wrote it, answer the digest again."
    )
}
