internal import Typesetting

extension ManagementPhrases {
    static let english = ManagementPhrases(
        allTeams: "all teams",
        team: "team {team}",
        heard: CountedPhrase("{n} need heard", "{n} needs heard"),
        answered: CountedPhrase("{n} answered", "{n} answered"),
        met: CountedPhrase("{n} met", "{n} met"),
        outages: CountedPhrase("{n} outage reported by users", "{n} outages reported by users"),
        nobodyWrote: "nobody wrote",
        covers: "{start} to {end}",
        fromPeople: "{mails} from {people}",
        mails: CountedPhrase("{n} mail", "{n} mails"),
        people: CountedPhrase("{n} person", "{n} people"),
        late: "This report is late. It covers its own period; the schedule is unchanged.",
        andMore: CountedPhrase("and {n} more", "and {n} more"),
        needsTitle: "Needs: heard, answered, met",
        noNeeds: "In this time no complaint or request was heard that makes a need.",
        heardFigure: CountedPhrase("need was heard", "needs were heard"),
        heardRemark: "from {people}; for the first time: {new}",
        answeredFigure: CountedPhrase("need was answered by IT", "needs were answered by IT"),
        answeredRemark: "planned {planned}, declined {declined}, done {met}",
        metFigure: CountedPhrase("need was met", "needs were met"),
        metRemark: "asked for by {people}",
        waitFigure: "median wait in days, from asked to answered",
        waitRemark: "half of the answers took longer",
        metTitle: "Met",
        waitingTitle: "Waiting for an answer",
        askedSince: "first heard {day}",
        outagesTitle: "Outages that users reported",
        outagesIntro:
            "Earshot knows of an outage only from what people write. Whether monitoring had seen it by then, it"
            + " does not know.",
        noOutages: "No outage was reported by many in this time.",
        noService: "No service named",
        alerted: "The alert went out {span} after the first report.",
        notAlerted: "No alert went out.",
        firstWord: "IT's first word on it came {span} after the first report.",
        noWord: "IT told Earshot nothing of it.",
        announced: CountedPhrase(
            "{n} more began within announced maintenance.",
            "{n} more began within announced maintenance."
        ),
        praiseTitle: "Praise",
        praise: CountedPhrase("{n} mail said thank you.", "{n} mails said thank you."),
        toneTitle: "The tone, week by week",
        toneIntro: "0 is calm, 100 is furious: the mean of all mails by people, as far as a program can hear a tone.",
        quietTitle: "Heard outside outages",
        quietIntro:
            "Of those who wrote: the share who told of something else than an outage of many. The higher it is,"
            + " the more IT learns while nothing is burning.",
        ofPeople: "of {people}",
        worthTitle: "What listening is worth",
        worthMet: CountedPhrase(
            "{n} need was met; {people} had asked for it.",
            "{n} needs were met; {people} had asked for them."
        ),
        worthLead: CountedPhrase(
            "In {n} outage the alert came {span} before IT's own first word on it.",
            "In {n} outages the alerts came before IT's own first word on them: {span} earlier, taken together."
        ),
        worthQuiet: CountedPhrase(
            "{n} person wrote about something else than an outage of many: what IT else hears late, or never.",
            "{n} people wrote about something else than an outage of many: what IT else hears late, or never."
        ),
        worthWaiting: CountedPhrase(
            "{n} need that was heard has no answer yet. An answer, be it no, is what shows people that they"
                + " were heard.",
            "{n} needs that were heard have no answer yet. An answer, be it no, is what shows people that they"
                + " were heard."
        ),
        worthLittle: "Too little was heard in this time to say.",
        worthNoMoney:
            "No sum of money stands here: Earshot knows who wrote and what became of it, not what an hour costs.",
        window: "Covered: {start} to {end}.",
        decided: "A program sorts the mails by their words and counts people, not mails; it can be wrong.",
        namesNobody: "This report names nobody.",
        ask: "Questions about this report: {contact}.",
        next: "The next report is due {moment}."
    )
}
