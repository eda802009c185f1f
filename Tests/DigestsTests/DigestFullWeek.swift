import Feedback
import Typesetting

@testable import Digests

/// A week of a firm of four hundred, with all that a digest can tell of, and what makes setting it hard: long words, long names
/// of services, other scripts, emoji, an address in a quote.
func fullWeek(language: String = "en") -> DigestMaterial {
    var week = ordinaryWeek(language: language)
    week.frame.organisation = "Riverside Works"
    week.counts = [.outage: 21, .complaint: 34, .request: 17, .question: 4, .praise: 3, .other: 2]
    week.countsBefore = [.outage: 6, .complaint: 29, .request: 17, .question: 7, .praise: 1, .other: 2]
    week.people = 58
    week.incidents = fullIncidents()
    week.complaints = DigestMaterial.ThemeListing(entries: fullComplaints(), total: 17)
    week.requests = DigestMaterial.ThemeListing(entries: fullRequests(), total: 9)
    week.steps = fullSteps()
    week.quietTime = DigestMaterial.QuietTime(people: 58, peopleInQuietTime: 41, shareBefore: 0.78)
    week.silences = [
        DigestMaterial.Silence(group: "lager.riverside.example", lastHeard: weekStart - .days(9), usualPeople: 5)
    ]
    week.triage = DigestMaterial.TriageAccount(model: "linear 7", judged: 81, unsure: 6, confirmed: 11, corrected: 2)
    week.loop = DigestMaterial.Loop(told: 14, helped: 5, notHelped: 1)
    week.unsure = DigestMaterial.Listing(
        items: [
            item(4200, .complaint, "Hm. The new intranet. Well.", from: "Jonas Lind", isUnsure: true),
            item(
                5100,
                .request,
                "About the laptop bags: nobody asked us.",
                from: "Forged Boss",
                isUnsure: true,
                suspicion: "several From addresses"
            ),
        ],
        total: 6
    )
    week.reconciliation = DigestMaterial.Reconciliation(onServer: 143, stored: 141, quarantined: 1, waiting: 1)
    week.door = EmailAddress("feedback@riverside.example").map { ReplyDoor(address: $0, tag: "[d31 00k3f9q2abc4d7]") }
    return week
}

/// Thirty days, and the same days again and again.
func fullMonth(language: String) -> DigestMaterial {
    var month = fullWeek(language: language)
    let days = fullSteps()
    month.frame.name = "monthly"
    month.frame.start = weekEnd - .days(30)
    month.steps = (0..<30).map { day in
        let like = days[day % days.count]
        return .init(start: month.start + .days(day), people: like.people, peopleBefore: like.peopleBefore)
    }
    return month
}

private func fullIncidents() -> [Incident] {
    var eduroam = incident("WLAN", people: 12, from: 1620, to: 1768)
    eduroam.ending = .resolved
    eduroam.note = IncidentNote(
        text: "A switch in building C was replaced. Please reconnect once.",
        word: IncidentWord(who: "it@riverside.example", when: weekStart),
        nextWordBy: nil
    )
    var folders = incident("Dokumentenmanagement Rechnungsprüfung SAP", people: 4, from: 5900, to: 5960)
    folders.ending = .quiet
    return [eduroam, incident("E-mail", people: 5, from: 8000, to: 10_070, isOpen: true), folders]
}

private func fullSteps() -> [DigestMaterial.Step] {
    let people: [[Category: Int]] = [
        [.complaint: 6, .request: 2, .question: 1], [.outage: 12, .complaint: 4, .request: 3],
        [.complaint: 7, .request: 4, .praise: 1], [.outage: 1, .complaint: 5, .request: 3, .question: 2, .praise: 1],
        [.outage: 4, .complaint: 6, .request: 2, .other: 1], [.outage: 2, .question: 1],
        [.outage: 3, .complaint: 2, .request: 1, .other: 1],
    ]
    let before: [[Category: Int]] = [
        [.complaint: 5, .request: 4, .question: 2], [.outage: 1, .complaint: 6, .request: 2, .question: 1],
        [.outage: 4, .complaint: 4, .request: 3], [.complaint: 5, .request: 5, .question: 3],
        [.outage: 1, .complaint: 7, .request: 2, .praise: 1, .other: 2], [.complaint: 1], [.question: 1, .request: 1],
    ]
    return people.indices.map { index in
        DigestMaterial.Step(start: weekStart + .days(index), people: people[index], peopleBefore: before[index])
    }
}

func entry(
    _ number: Int64,
    _ name: String,
    _ category: Category = .complaint,
    service: String? = nil,
    people: Int,
    before: Int? = 0,
    _ trend: Theme.Trend,
    course: [Int] = [],
    quotes: [FeedbackItem] = [],
    change: (inout Theme) -> Void = { _ in }
) -> DigestMaterial.ThemeEntry {
    var theme = Theme(
        number: number,
        name: name,
        category: category,
        service: service,
        people: people,
        mails: people + 2,
        firstHeard: weekStart - .days(20),
        lastHeard: weekEnd - .days(1),
        stress: 0.2
    )
    change(&theme)
    return DigestMaterial.ThemeEntry(
        theme: theme,
        people: people,
        mails: people + 2,
        peopleBefore: before,
        trend: trend,
        course: course,
        quotes: quotes,
        helped: theme.status == .done ? 5 : 0,
        notHelped: theme.status == .done ? 1 : 0
    )
}

private func answer(_ text: String) -> IncidentNote {
    IncidentNote(text: text, word: IncidentWord(who: "it@riverside.example", when: weekStart), nextWordBy: nil)
}

private func fullComplaints() -> [DigestMaterial.ThemeEntry] {
    let vpn = [
        item(
            1200,
            .complaint,
            "I have to log in to the VPN four times a day. It costs me the thread each time.",
            from: "Maria"
        ),
        item(
            2500,
            .complaint,
            "Das VPN ist von zu Hause so langsam, dass ich Dateien lieber per Mail schicke. Rückfragen: 0211 4711-220 oder"
                + " juergen.oehm@riverside.example",
            from: "Jürgen",
            language: "de"
        ),
    ]
    return [
        entry(
            11,
            "VPN drops when changing from cable to WLAN",
            service: "VPN",
            people: 9,
            before: 4,
            .rising,
            course: [0, 1, 1, 0, 2, 1, 3, 2, 4, 4, 6, 9],
            quotes: vpn
        ) {
            $0.stress = 0.6
            $0.owner = EmailAddress("anna@riverside.example")
            $0.status = .started
        },
        entry(
            12,
            "Reisekostenabrechnungsgenehmigungsverfahren dauert wochenlang",
            service: "Dokumentenmanagement Rechnungsprüfung SAP",
            people: 6,
            before: 6,
            .steady,
            course: [5, 6, 4, 6, 7, 5, 6, 6],
            quotes: [
                item(
                    2600,
                    .complaint,
                    "Die Genehmigung meiner Reisekosten liegt seit drei Wochen, und niemand sieht, bei wem.",
                    from: "Ute",
                    language: "de"
                )
            ]
        ),
        entry(
            13,
            "Printing double-sided needs five clicks",
            service: "Printing",
            people: 4,
            before: 9,
            .falling,
            course: [1, 4, 9, 12, 9, 4],
            quotes: [item(2650, .complaint, "Double-sided printing: five clicks, each time. 🙃", from: "Li")]
        ) {
            $0.status = .done
            $0.answer = answer("The new driver prints double-sided by default. It is on every PC since Thursday.")
        },
        entry(
            14,
            "الشبكة بطيئة في الطابق الثالث",
            people: 3,
            .new,
            course: [0, 0, 0, 3],
            quotes: [item(2700, .complaint, "الشبكة بطيئة جدا في الطابق الثالث", from: "Nadia", language: "ar")]
        ),
        entry(15, "Meeting room screens stay black", people: 0, before: 5, .quiet, course: [4, 5, 3, 0]) {
            $0.lastHeard = weekStart - .days(4)
        },
    ]
}

private func fullRequests() -> [DigestMaterial.ThemeEntry] {
    [
        entry(
            21,
            "Second monitor for working at home",
            .request,
            people: 5,
            before: 2,
            .rising,
            course: [0, 1, 2, 5],
            quotes: [
                item(3500, .request, "Un deuxième écran à la maison m'aiderait beaucoup.", from: "Eva", language: "fr")
            ]
        ) {
            $0.status = .declined
            $0.answer = answer("Not this year: the budget of 40,000 € went into the laptops. We ask again in March.")
        },
        entry(
            22,
            "See in the calendar which rooms have a camera",
            .request,
            service: "Intranet",
            people: 3,
            before: nil,
            .new,
            course: [0, 0, 3],
            quotes: [item(3600, .request, "Could the room calendar show which rooms have a camera?", from: "Ravi")]
        ) {
            $0.status = .planned
            $0.answer = answer("In March, with the new room panels.")
        },
    ]
}
