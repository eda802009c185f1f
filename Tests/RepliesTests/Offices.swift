import Feedback

@testable import Replies

let office = ReplyOffice(
    organisation: "Corp IT",
    helpdesk: "helpdesk@corp.example",
    language: "en",
    timeZone: "UTC"
)

func office(_ language: String, wording: ReplyWording = .builtIn) -> ReplyOffice {
    ReplyOffice(
        organisation: "Corp IT",
        helpdesk: "helpdesk@corp.example",
        language: language,
        timeZone: "UTC",
        wording: wording
    )
}

func verdict(
    _ category: Category,
    service: String? = nil,
    manner: ServiceMention.Manner = .exact,
    isUnsure: Bool = false,
    isSecurity: Bool = false
) -> Verdict {
    var verdict = Verdict(
        category: category,
        isUnsure: isUnsure,
        probabilities: [category: 1],
        service: service,
        tone: 0,
        isSecurity: isSecurity,
        reasons: [.init(words: "does not work", weight: 2)],
        model: "test"
    )
    verdict.mention = service.map { ServiceMention(service: $0, manner: manner, words: $0) }
    return verdict
}

/// An incident that began three hours ago, was last reported an hour ago and has just ended.
func ended(_ ending: Incident.Ending?, service: String? = "VPN", people: Int = 14) -> Incident {
    var incident = Incident(
        number: 7,
        service: service,
        openedAt: noon - .hours(3),
        firstReportAt: noon - .hours(3),
        lastReportAt: noon - .hours(1),
        closedAt: ending == nil ? nil : noon,
        people: people,
        alertedPeople: people,
        lastAlertAt: noon,
        transition: 2
    )
    incident.ending = ending
    return incident
}
