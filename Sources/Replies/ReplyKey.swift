/// A text of an answer, by the name it has in a template file.
package enum ReplyKey: String, CaseIterable, Sendable {
    case automatic
    case yourMail = "your_mail"
    case sentAutomatically = "sent_automatically"
    case thanks
    case understood
    case understoodAbout = "understood_about"
    case categoryOutage = "category_outage"
    case categoryComplaint = "category_complaint"
    case categoryRequest = "category_request"
    case categoryQuestion = "category_question"
    case categoryPraise = "category_praise"
    case categorySecurity = "category_security"
    case read
    case passedOn = "passed_on"
    case helpdesk
    case known
    case knownUnnamed = "known_unnamed"
    case note
    case nextWord = "next_word"
    case correction
    case askKind = "ask_kind"
    case resolvedTitle = "resolved_title"
    case quietTitle = "quiet_title"
    case falseAlarmTitle = "false_alarm_title"
    case reported
    case reportedUnnamed = "reported_unnamed"
    case resolved
    case quiet
    case falseAlarm = "false_alarm"
    case peopleOne = "people_one"
    case peopleFew = "people_few"
    case peopleMany = "people_many"
    case stillFailing = "still_failing"
    case thanksForTelling = "thanks_for_telling"
    case newsTitle = "news_title"
    case newsDoneTitle = "news_done_title"
    case newsPlannedTitle = "news_planned_title"
    case newsDeclinedTitle = "news_declined_title"
    case newsQuestionTitle = "news_question_title"
    case wrote
    case wroteUnquoted = "wrote_unquoted"
    case wroteAbout = "wrote_about"
    case newsDone = "news_done"
    case newsPlanned = "news_planned"
    case newsDeclined = "news_declined"
    case answered
    case newsNotHelped = "news_not_helped"
    case newsReply = "news_reply"
    case newsStop = "news_stop"
    case newsTold = "news_told"
    case newsQuestion = "news_question"

    /// Places that a text must have, or it says less than it should.
    package var required: Set<ReplyPlace> {
        switch self {
        case .yourMail, .thanks: [.organisation]
        case .understood: [.category]
        case .understoodAbout: [.category, .service]
        case .helpdesk: [.helpdesk]
        case .known: [.n, .service, .moment]
        case .knownUnnamed: [.n, .moment]
        case .note, .nextWord, .reportedUnnamed, .wrote, .wroteUnquoted, .newsTold: [.moment]
        case .quiet: [.moment, .until]
        case .correction, .askKind, .newsStop, .newsQuestion: [.words]
        case .reported: [.service, .moment]
        case .wroteAbout: [.theme, .moment]
        case .peopleFew, .peopleMany: [.n]
        default: []
        }
    }

    /// Places that it may have.
    package var allowed: Set<ReplyPlace> {
        if Self.names.contains(self) { return [] }
        return required.union(self == .peopleOne ? [.organisation, .n] : [.organisation])
    }

    /// They stand within other texts, or in a subject beside one.
    private static let names: Set<ReplyKey> = [
        .automatic, .categoryOutage, .categoryComplaint, .categoryRequest, .categoryQuestion, .categoryPraise,
        .categorySecurity, .resolvedTitle, .quietTitle, .falseAlarmTitle, .newsTitle, .newsDoneTitle, .newsPlannedTitle,
        .newsDeclinedTitle, .newsQuestionTitle,
    ]

    /// The texts of a language, in the order of a template file. Two to four people are a form of their own in some languages alone.
    package static func keys(in language: String) -> [ReplyKey] {
        allCases.filter { $0 != .peopleFew || ["pl", "cs"].contains(language) }
    }

    /// When it is said, for whoever words it anew.
    package var explanation: String {
        switch self {
        case .automatic: "Before the subject of every answer."
        case .yourMail: "After it, where the sender's own subject is not quoted."
        case .sentAutomatically: "The last line of every answer."
        case .thanks: "The first line of an acknowledgement."
        case .understood: "What the mail was taken for; left out where that is not sure."
        case .understoodAbout: "The same where the mail names a service."
        case .categoryOutage: "In the place {category}."
        case .categoryComplaint, .categoryRequest, .categoryQuestion, .categoryPraise, .categorySecurity: ""
        case .read: "After that."
        case .passedOn: "One person's outage, when it has gone to the help desk."
        case .helpdesk: "An outage that nobody else has reported: whom to turn to."
        case .known: "Many people report the same outage; this one is number {n} since {moment}."
        case .knownUnnamed: "The same where the reports name no service."
        case .note: "Before what IT has said, which follows word for word."
        case .nextWord: "Only where IT has said when it will know more, and that is still to come."
        case .correction: "How to correct us; {words} are those we understand."
        case .askKind: "The same where nothing was told of what the mail was taken for."
        case .resolvedTitle: "In the subject when IT has said that an outage is over."
        case .quietTitle: "In the subject when an outage has not been reported for a while."
        case .falseAlarmTitle: "In the subject when IT has said that there was no failure."
        case .reported: "The first line when an outage has ended."
        case .reportedUnnamed: "The same where the reports named no service."
        case .resolved: "Then, when IT has said so. What IT wrote follows, after \"note\"."
        case .quiet:
            "Then, when nobody reported it for a while, from the last report, {moment}, to {until}. It proves nothing."
        case .falseAlarm: "Then, when IT has said that there was no failure."
        case .peopleOne: "How many people had reported it."
        case .peopleFew: "Two to four of them, and what else takes this form."
        case .peopleMany: "More of them."
        case .stillFailing: "What to do if it has not ended for this person."
        case .thanksForTelling: "Thanks for having told us."
        case .newsTitle:
            "In the subject when somebody who asked is told of several things that IT has answered differently."
        case .newsDoneTitle: "In the subject when somebody who asked is told that it is done."
        case .newsPlannedTitle: "The same when it is planned."
        case .newsDeclinedTitle: "The same when it cannot be done."
        case .newsQuestionTitle: "In the subject of the question whether it helped, two weeks later."
        case .wrote: "The first line of both. The sentence in which the person asked follows word for word."
        case .wroteUnquoted: "The same where nothing is left to quote."
        case .wroteAbout:
            "The same where the words may be somebody else's: a mail passed on, or one that nobody vouches for. No thanks follow."
        case .newsDone: "Then, and in the acknowledgement of whoever asks later. What IT wrote follows, after \"note\"."
        case .newsPlanned, .newsDeclined: ""
        case .answered: "Before it in such an acknowledgement. That it is the same was not judged by a person."
        case .newsNotHelped: "After what is done: what to do if it does not help."
        case .newsReply: "After what is planned or cannot be done."
        case .newsStop: "How to hear no more; {words} is one word."
        case .newsTold: "In the question whether it helped: what the person was told, and when."
        case .newsQuestion: "The question; {words} are yes and no."
        }
    }
}
