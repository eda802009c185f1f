internal import Feedback
internal import Typesetting

extension DigestPhrases {
    static let english = DigestPhrases(
        allTeams: "all teams",
        team: "team {team}",
        outages: CountedPhrase("{n} outage", "{n} outages"),
        outageReports: CountedPhrase("{n} outage report", "{n} outage reports"),
        annoysMost: "{service} annoys most",
        complaints: CountedPhrase("{n} complaint", "{n} complaints"),
        requests: CountedPhrase("{n} request", "{n} requests"),
        questions: CountedPhrase("{n} question", "{n} questions"),
        thanks: CountedPhrase("{n} thank-you", "{n} thanks"),
        others: CountedPhrase("{n} other mail", "{n} other mails"),
        allQuiet: "all quiet",
        glance: "In one glance",
        labels: [
            .outage: "Outages", .complaint: "Complaints", .request: "Requests", .question: "Questions",
            .praise: "Praise", .other: "Other",
        ],
        more: CountedPhrase("{n} more", "{n} more"),
        fewer: CountedPhrase("{n} fewer", "{n} fewer"),
        same: "as before",
        noComparison: "There is no period before to compare with.",
        titles: [
            .outage: "What broke", .complaint: "What annoys people", .request: "What they ask for",
            .question: "What they want to know", .praise: "Praise, to be passed on", .other: "Other mails",
        ],
        unsureTitle: "Please look: not sure about these",
        unsureIntro: "The program could not tell well enough what these are. A person should.",
        praiseIntro: "Somebody took the time to write these. Please give them to those who earned them.",
        singleReports: "Reported singly",
        noService: "No service named",
        incidentSpan: "{first} to {last} ({span})",
        incidentOpen: "since {first}, still open",
        people: CountedPhrase("{n} person", "{n} people"),
        mails: CountedPhrase("{n} mail", "{n} mails"),
        andMore: CountedPhrase("and {n} more", "and {n} more"),
        perhaps: "perhaps {category} ({percent} %)",
        guesses: [
            .outage: "an outage", .complaint: "a complaint", .request: "a request", .question: "a question",
            .praise: "praise", .other: "none of these",
        ],
        doubtfulSender: "sender doubtful",
        unknownSender: "unknown sender",
        nothingNew: "No mail by a person was read in this time. This digest comes all the same: if it stops, look.",
        lastLook: "Every mailbox was last looked into {moment}.",
        covers: "{start} to {end}",
        late: "This digest is late. It covers its own period; the schedule is unchanged.",
        fromPeople: "{mails} from {people}",
        machineMail: CountedPhrase(
            "{n} mail by machines was read and set aside.",
            "{n} mails by machines were read and set aside."
        ),
        quarantined: CountedPhrase(
            "{n} mail could not be read and is kept in quarantine: please look.",
            "{n} mails could not be read and are kept in quarantine: please look."
        ),
        noneQuarantined: "No mail is in quarantine.",
        backlog: CountedPhrase(
            "{n} older mail from before the first start is counted.",
            "{n} older mails from before the first start are counted."
        ),
        security: CountedPhrase(
            "{n} security matter came in; it is counted here, never quoted.",
            "{n} security matters came in; they are counted here, never quoted."
        ),
        account: "On the server: {server} mails = {stored} stored + {quarantined} quarantined + {waiting} waiting"
            + " + {old} left alone as too old.",
        accountWrong: "The account of mails does not add up: {server} on the server, but {stored} stored, {quarantined}"
            + " quarantined, {waiting} waiting and {old} left alone as too old. Please look into it.",
        gone: CountedPhrase(
            "{n} mail was gone before it could be read.",
            "{n} mails were gone before they could be read."
        ),
        passedOver: CountedPhrase(
            "The server passed over {n} number: at most {n} mail came and went unseen. Some servers skip numbers.",
            "The server passed over {n} numbers: at most {n} mails came and went unseen. Some servers skip numbers."
        ),
        decided: "A program sorts the mails by their words; it can be wrong. Services are ordered by how many people"
            + " write about them, not by how loudly.",
        ask: "Questions about this digest: {contact}.",
        next: "The next digest is due {moment}."
    )
}
