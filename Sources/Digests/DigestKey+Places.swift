extension DigestKey {
    /// Written in the plural forms of its language.
    package var isCounted: Bool {
        switch self {
        case .outages, .outageReports, .complaints, .requests, .questions, .thanks, .others, .people, .mails, .more,
            .fewer,
            .andMore, .told, .machineMail, .backlog, .security, .quarantined, .gone, .passedOver:
            true
        default: false
        }
    }

    /// What is filled into it, by name: each must stand in the text, in any order.
    package var places: Set<String> {
        switch self {
        case _ where isCounted: ["n"]
        case .team: ["team"]
        case .outageOf, .annoysMost: ["service", "people"]
        case .themeAnnoysMost, .themeWantedMost: ["theme", "people"]
        case .covers, .window: ["start", "end"]
        case .barsBySpan: ["span"]
        case .incidentSpan: ["first", "last", "span"]
        case .incidentOpen: ["first"]
        case .peopleBefore: ["people", "n"]
        case .course: ["values"]
        case .firstHeard, .lastHeard: ["day"]
        case .owner: ["owner"]
        case .answered: ["text"]
        case .opinions: ["yes", "no"]
        case .perhaps: ["category", "percent"]
        case .quietTime: ["percent", "n", "all"]
        case .quietTimeBefore: ["percent"]
        case .silence: ["group", "people", "day"]
        case .lastLook, .next: ["moment"]
        case .account: ["server", "stored", "quarantined", "waiting"]
        case .accountOld, .accountWrong: ["server", "stored", "quarantined", "waiting", "old"]
        case .model: ["model"]
        case .triageUnknown: ["mails", "unsure"]
        case .triage: ["mails", "unsure", "confirmed", "corrected"]
        case .ask: ["contact"]
        default: []
        }
    }
}
