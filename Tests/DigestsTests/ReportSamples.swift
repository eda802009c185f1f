import Feedback

@testable import Digests

/// Sunday 2026-11-01, 07:00 in Berlin.
let monthEnd = Timestamp(seconds: 1_793_512_800)
/// Thursday 2026-10-01, 07:00 in Berlin, when summer time still holds.
let monthStart = Timestamp(seconds: 1_790_830_800)

func theme(
    _ number: Int64,
    _ name: String,
    people: Int,
    daysAgo: Int = 40,
    status: Theme.Status = .open,
    answer: String? = nil,
    category: Category = .complaint,
    service: String? = nil
) -> Theme {
    var theme = Theme(
        name: name,
        category: category,
        service: service,
        people: people,
        mails: people + 2,
        firstHeard: monthEnd - .days(daysAgo),
        lastHeard: monthEnd - .days(1),
        stress: 0.314
    )
    theme.number = number
    theme.status = status
    let word = IncidentWord(who: "anna@corp.example", when: monthEnd - .days(3))
    if status != .open { theme.statusWord = word }
    theme.answer = answer.map { IncidentNote(text: $0, word: word, nextWordBy: nil) }
    return theme
}

/// A month as it might be.
func ordinaryMonth(language: String = "en") -> ManagementMaterial {
    var frame = DigestFrame(start: monthStart, end: monthEnd, now: monthEnd + .minutes(2))
    frame.organisation = "Corp"
    frame.name = "management"
    frame.timeZone = "Europe/Berlin"
    frame.language = language
    frame.next = monthEnd + .days(30)
    frame.contact = "it@corp.example"
    frame.version = "1.0"
    var month = ManagementMaterial(frame)
    month.mails = 148
    month.people = 97
    month.peopleInQuietTime = 71
    month.needs.heard = 9
    month.needs.people = 58
    month.needs.new = 4
    month.needs.planned = 1
    month.needs.declined = 1
    month.needs.met = 2
    month.needs.peopleOfMet = 23
    month.needs.waiting = 5
    month.needs.waits = [.days(4), .days(37), .hours(9 * 24 + 12), .days(9)]
    month.met = [
        theme(
            2,
            "VPN drops",
            people: 14,
            status: .done,
            answer: "The new client keeps the line. It is on every laptop."
        ),
        theme(7, "Double-sided printing", people: 9, status: .done, category: .request),
    ]
    month.waiting = [
        theme(4, "Kalender der Räume", people: 11, category: .request),
        theme(5, "slow <intranet> search", people: 6, daysAgo: 12),
    ]
    month.outages = [
        ManagementMaterial.ReportedOutage(
            topic: "eduroam",
            people: 12,
            firstReport: monthStart + .days(5),
            firstAlert: monthStart + .days(5) + .minutes(6),
            firstWord: monthStart + .days(5) + .minutes(47)
        ),
        ManagementMaterial.ReportedOutage(
            topic: nil,
            people: 4,
            firstReport: monthStart + .days(19),
            firstAlert: nil,
            firstWord: nil
        ),
    ]
    month.announced = 1
    month.praise = DigestMaterial.Listing(
        items: [
            item(1, .praise, "Thank you for the new laptops. Mine simply worked.", from: "Ines Vidal"),
            item(2, .praise, "Děkuji kolegovi z podpory.", from: "Petra Nová", service: "Helpdesk", language: "cs"),
        ],
        total: 6
    )
    month.tones = [(0, 30, 0.24), (1, 41, 0.31), (3, 77, 0.19)].map {
        ManagementMaterial.Tone(start: monthEnd - .days(28) + .days(7 * $0.0), mails: $0.1, stress: $0.2)
    }
    month.months = [(61, 40, 31), (30, 0, 0), (0, 97, 71)].map {
        ManagementMaterial.Month(start: monthStart - .days($0.0), people: $0.1, peopleInQuietTime: $0.2)
    }
    return month
}

/// A bulletin as it might be.
func ordinaryBulletin(language: String = "en") -> BulletinMaterial {
    let answered = [
        theme(
            2,
            "VPN drops",
            people: 14,
            status: .done,
            answer: "The new client keeps the line. It is on every laptop."
        ),
        theme(3, "Camera in room 4", people: 3, status: .planned, answer: "In March, when the room is rebuilt."),
        theme(
            6,
            "Own printers",
            people: 5,
            status: .declined,
            answer: "Nobody could look after them: we have two people."
        ),
        theme(8, "Standing desk", people: 2, status: .declined, answer: "Two people: they are told, not everybody."),
        theme(9, "Without a word", people: 30, status: .done),
    ]
    let heard = [theme(4, "Kalender der Räume", people: 11), theme(5, "slow <intranet> search", people: 6)]
    return BulletinMaterial(
        organisation: "Corp IT",
        language: language,
        timeZone: "Europe/Berlin",
        start: monthStart,
        end: monthEnd,
        people: 58,
        address: "feedback@corp.example",
        recipients: ["everybody@corp.example"].compactMap { EmailAddress($0) },
        items: BulletinMaterial.items(answered: answered, heard: heard) { $0 }
    )
}
