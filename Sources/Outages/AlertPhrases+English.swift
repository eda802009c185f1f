internal import Typesetting

extension AlertPhrases {
    static let english = AlertPhrases(
        opened: "Outage? {service}: {people} since {since}",
        reopened: "Outage again? {service}: {people} since {since}",
        grown: "Outage? {service}: now {people} since {since}",
        stillFailing: "Outage? {service}: still reported, {people} since {since}",
        absorbed: "Outage? {service}: {people} since {since}, two incidents in one",
        closed: "Quiet again: {service}",
        resolved: "Resolved: {service}",
        falseAlarm: "False alarm: {service}",
        merged: "Part of incident {number} now: {service}",
        lateMark: " (late warning)",
        noService: "no one service named",
        people: CountedPhrase("{n} person", "{n} people"),
        reports: CountedPhrase("{n} report", "{n} reports"),
        lead: CountedPhrase(
            "{n} person has reported a failure since {moment} ({zone}).",
            "{n} people have reported a failure since {moment} ({zone})."
        ),
        reopenedLead: "It had been closed; now people write again.",
        closedLead: "Nobody has reported a failure for {span}. {people} did between {first} and {last} ({zone}).",
        closedCaution: "Silence does not prove that it works: please check before you say so.",
        reported: "{people} reported it between {first} and {last} ({zone}).",
        resolvedLead: "{who} says that it is over ({time}).",
        falseAlarmLead: "{who} says that there was no failure ({time}).",
        falseAlarmCaution: "Its mails count as reports no longer. What they are filed as has not changed.",
        mergedLead: "{who} says that incident {number}, {name}, is the same failure. It goes on there.",
        absorbedLead:
            "{who} says that incident {number}, {name}, is the same failure. Its reports are counted here now.",
        changed: "New since {time}: {more}.",
        morePeople: CountedPhrase("{n} more person", "{n} more people"),
        newSites: "the first reports from {sites}",
        unchanged: "reports still come",
        sites: CountedPhrase("They write from one mail domain: {sites}.", "They write from {n} mail domains: {sites}."),
        places: "Places they name: {places}.",
        blocked: CountedPhrase("{n} of them cannot work.", "{n} of them cannot work."),
        wide: CountedPhrase("{n} says that others are affected too.", "{n} say that others are affected too."),
        deadlines: "When they need it: {words}.",
        more: "and {n} more",
        usual: "Usual at this hour: about {n} reports an hour.",
        usualRare: "Usual at this hour: less than one report in ten hours.",
        usualUnknown: "What is usual at this hour is not known yet: that takes two weeks of mail.",
        late: "This warning is late: the newest of these mails came in at {time}.",
        held: "This warning was held back from {time} on, by a maintenance window or a silence.",
        acknowledged: "{who} has been on it since {time}.",
        nobodyYet: "Nobody of IT has said yet that they are on it.",
        note: "IT's word ({who}, {time}): {text}",
        nextWord: "More is promised by {time}.",
        bars: "Reports per {span}",
        words: "What they write",
        quotation: "“{words}”",
        doubtfulSender: "sender doubtful",
        unknownSender: "unknown sender",
        answers: "Answer this mail with one of these as its first line",
        answerEffects: [
            "you are on it: no repeats unless it grows", "what you know of it, for later alerts and answers",
            "as a second line: when you will say more", "it is over (or with a word on it: \"resolved: …\")",
            "there was no failure", "these mails do not belong to it", "these are about another failure",
            "incident {number} is the same failure",
        ],
        command: "This is incident {number}. On the machine: earshot incidents show {number}",
        origin:
            "This warning was raised by mails of users to the feedback address of {organisation}, not by a"
            + " measurement.",
        originCaution: "It may be mistaken."
    )
}
