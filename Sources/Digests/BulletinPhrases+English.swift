internal import Typesetting

extension BulletinPhrases {
    static let english = BulletinPhrases(
        title: "You said, we did",
        titleWithoutDone: "What you told IT, and what comes of it",
        lead: "From {start} to {end}, {people} told us what annoys them and what they need. This is what comes of it.",
        leadQuiet: "From {start} to {end}: what comes of what you told us.",
        people: CountedPhrase("{n} person", "{n} people"),
        done: "What is done",
        planned: "What is planned",
        declined: "What is not possible, and why",
        heard: "What we heard, and have not answered yet",
        wrote: CountedPhrase("{n} person wrote about it", "{n} people wrote about it"),
        write: "Something annoys you, or you need something? Write to {address}. A mail is enough; there is no form.",
        counted:
            "A program counts who writes about the same; it can be wrong. Nobody is named here, and nothing that fewer than"
            + " {n} people wrote about is told.",
        draftSubject: "Please approve bulletin {n}: {title}",
        draftIntro:
            "This is a draft. It goes to {recipients} once one of you answers this mail with one of these words:",
        draftCaption: "Answers",
        draftCommands: [
            ("approve", "send it as it is"), ("without 3", "leave item 3 out"), ("title: …", "give it another title"),
            ("drop", "do not send it"),
        ],
        draftLapses: "Without an answer it lapses {moment}.",
        sent: "Bulletin {n} is on its way: to {count} addresses.",
        dropped: "Bulletin {n} is dropped. It goes to nobody.",
        changed: "Bulletin {n} is changed. A new draft follows; please approve that one.",
        notUnderstood:
            "Nothing was done with bulletin {n}: the answer was not understood. Write one word alone on a line, and"
            + " nothing else:",
        stale:
            "Nothing was done with bulletin {n}: it has been changed since that draft. Please answer the newest one.",
        settled: "Nothing was done with bulletin {n}: it {state}.",
        nothingLeft: "Nothing was done with bulletin {n}: nothing would be left in it. To stop it, answer: drop",
        unknownItem: "Nothing was done with bulletin {n}: it has no such item.",
        codeSubject: "Please confirm: bulletin {n}",
        codeAsks:
            "A mail in your name (number {mail}) answers the draft of bulletin {n}: {commands}. Nothing in that mail proves that"
            + " you wrote it, so it waits.",
        codeReturn: "If you wrote it, answer this mail by {moment}, and write this code in the first line:",
        codeLink: "Or follow this link, and send the mail that it opens:",
        codeElse: "If you did not write it, do nothing: then nothing happens.",
        states: [
            .draft: "waits for approval", .sent: "was sent already", .dropped: "was dropped", .lapsed: "has lapsed",
            .empty: "had nothing to tell",
        ]
    )
}
