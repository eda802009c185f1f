/// A text of digests, by the name under which an operator words it anew.
package enum DigestKey: String, CaseIterable, Sendable {
    case allTeams = "all_teams"
    case team

    // The essence, in the subject.
    case outages
    case outageOf = "outage_of"
    case outageReports = "outage_reports"
    case annoysMost = "annoys_most"
    case themeAnnoysMost = "theme_annoys_most"
    case themeWantedMost = "theme_wanted_most"
    case complaints
    case requests
    case questions
    case thanks
    case others
    case allQuiet = "all_quiet"

    // The head.
    case covers
    case late
    case people
    case mails

    // In one glance.
    case glance
    case labelOutage = "label_outage"
    case labelComplaint = "label_complaint"
    case labelRequest = "label_request"
    case labelQuestion = "label_question"
    case labelPraise = "label_praise"
    case labelOther = "label_other"
    case more
    case fewer
    case same
    case noComparison = "no_comparison"
    case barsByDay = "bars_by_day"
    case barsBySpan = "bars_by_span"
    case barsBefore = "bars_before"
    case barsPeak = "bars_peak"

    // Outages.
    case titleOutage = "title_outage"
    case timeline
    case incidentSpan = "incident_span"
    case incidentOpen = "incident_open"
    case incidentResolved = "incident_resolved"
    case incidentQuiet = "incident_quiet"
    case singleReports = "single_reports"
    case noService = "no_service"

    // Themes.
    case titleComplaint = "title_complaint"
    case titleRequest = "title_request"
    case peopleBefore = "people_before"
    case course
    case trendNew = "trend_new"
    case trendRising = "trend_rising"
    case trendSteady = "trend_steady"
    case trendFalling = "trend_falling"
    case trendQuiet = "trend_quiet"
    case firstHeard = "first_heard"
    case lastHeard = "last_heard"
    case stressed
    case statusOpen = "status_open"
    case statusPlanned = "status_planned"
    case statusStarted = "status_started"
    case statusDone = "status_done"
    case statusDeclined = "status_declined"
    case owner
    case noOwner = "no_owner"
    case answered
    case opinions

    // Single mails.
    case titleQuestion = "title_question"
    case titlePraise = "title_praise"
    case praiseIntro = "praise_intro"
    case titleUnsure = "title_unsure"
    case unsureIntro = "unsure_intro"
    case perhaps
    case guessOutage = "guess_outage"
    case guessComplaint = "guess_complaint"
    case guessRequest = "guess_request"
    case guessQuestion = "guess_question"
    case guessPraise = "guess_praise"
    case guessOther = "guess_other"
    case doubtfulSender = "doubtful_sender"
    case unknownSender = "unknown_sender"
    case andMore = "and_more"
    case hiddenAddress = "hidden_address"
    case hiddenPhone = "hidden_phone"
    case hiddenNumber = "hidden_number"

    // Who was heard, and what went back.
    case titleHeard = "title_heard"
    case quietTime = "quiet_time"
    case quietTimeBefore = "quiet_time_before"
    case quietTimeMeans = "quiet_time_means"
    case goneQuiet = "gone_quiet"
    case silence
    case titleLoop = "title_loop"
    case told
    case toldNobody = "told_nobody"

    // Acting by mail. The commands themselves are never translated.
    case actDone = "act_done"
    case actPlanned = "act_planned"
    case actDeclined = "act_declined"
    case actOwner = "act_owner"
    case actSame = "act_same"
    case actResolved = "act_resolved"
    case actFalseAlarm = "act_false_alarm"
    case actKind = "act_kind"
    case actNotOutage = "act_not_outage"
    case actReply = "act_reply"
    case actRhythm = "act_rhythm"
    case actDaily = "act_daily"
    case actWeekly = "act_weekly"
    case actPause = "act_pause"
    case actStop = "act_stop"
    case actLinks = "act_links"
    case actWriting = "act_writing"
    case meansAnswer = "means_answer"
    case meansOwner = "means_owner"
    case meansSame = "means_same"
    case meansResolved = "means_resolved"
    case meansKind = "means_kind"
    case meansReply = "means_reply"
    case meansPause = "means_pause"

    // A quiet period.
    case nothingNew = "nothing_new"
    case lastLook = "last_look"

    // Small print.
    case window
    case machineMail = "machine_mail"
    case backlog
    case security
    case quarantined
    case noneQuarantined = "none_quarantined"
    case account
    case accountOld = "account_old"
    case accountWrong = "account_wrong"
    case gone
    case passedOver = "passed_over"
    case model
    case triageUnknown = "triage_unknown"
    case triage
    case decided
    case namesNobody = "names_nobody"
    case ask
    case next
}
