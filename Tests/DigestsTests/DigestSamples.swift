import Feedback

@testable import Digests

/// Monday 2026-11-16 and 2026-11-23, 06:00 in Berlin.
let weekStart = Timestamp(seconds: 1_794_805_200)
let weekEnd = Timestamp(seconds: 1_795_410_000)

func item(
    _ number: Int64,
    _ category: Category,
    _ excerpt: String,
    from name: String = "Anna Berg",
    service: String? = nil,
    language: String = "en",
    tone: Double = 0,
    isUnsure: Bool = false,
    isSecurity: Bool = false,
    suspicion: String? = nil
) -> FeedbackItem {
    let local = String(name.lowercased().unicodeScalars.filter { $0.isASCII && $0.properties.isAlphabetic })
    return FeedbackItem(
        number: number,
        received: weekStart + .minutes(Int(number % 10_000)),
        sender: Sender(name: name, address: "\(local)@corp.example", suspicion: suspicion),
        subject: "a subject",
        excerpt: excerpt,
        language: language,
        verdict: Verdict(
            category: category,
            isUnsure: isUnsure,
            probabilities: [category: isUnsure ? 0.44 : 0.93],
            service: service,
            tone: tone,
            isSecurity: isSecurity,
            reasons: [],
            model: "test"
        )
    )
}

func incident(_ service: String?, people: Int, from: Int, to: Int, isOpen: Bool = false) -> Incident {
    Incident(
        number: 1,
        service: service,
        state: isOpen ? .updated : .resolved,
        openedAt: weekStart + .minutes(from),
        firstReportAt: weekStart + .minutes(from),
        lastReportAt: weekStart + .minutes(to),
        people: people,
        alertedPeople: people,
        lastAlertAt: weekStart + .minutes(to),
        transition: 1
    )
}

/// A week as it might be.
func ordinaryWeek(language: String = "en") -> DigestMaterial {
    var week = DigestMaterial(DigestFrame(start: weekStart, end: weekEnd, now: weekEnd + .minutes(2)))
    week.frame.organisation = "Corp"
    week.frame.name = "weekly"
    week.frame.timeZone = "Europe/Berlin"
    week.frame.language = language
    week.counts = [.outage: 19, .complaint: 14, .request: 5, .question: 2, .praise: 3, .other: 1]
    week.countsBefore = [.outage: 4, .complaint: 17, .request: 5, .question: 4, .praise: 1]
    week.people = 37
    week.machineMail = 61
    week.quarantined = 1
    week.security = 2
    week.incidents = [
        incident("eduroam", people: 12, from: 1620, to: 1768),
        incident("E-mail", people: 5, from: 8000, to: 10_070, isOpen: true),
    ]
    week.listings = ordinaryListings()
    week.unsure = DigestMaterial.Listing(
        items: [item(4200, .complaint, "Hm. The new intranet. Well.", from: "Jonas Lind", isUnsure: true)],
        total: 1
    )
    week.tallies = [
        DigestMaterial.Tally(category: .complaint, service: "VPN", people: 7, mails: 9),
        DigestMaterial.Tally(category: .complaint, service: "Printing", people: 3, mails: 3),
        DigestMaterial.Tally(category: .complaint, service: nil, people: 2, mails: 2),
        DigestMaterial.Tally(category: .request, service: "Intranet", people: 2, mails: 2),
        DigestMaterial.Tally(category: .request, service: nil, people: 3, mails: 3),
    ]
    week.reconciliation = DigestMaterial.Reconciliation(
        onServer: 106,
        stored: 105,
        quarantined: 1,
        waiting: 0,
        goneBeforeRead: 2
    )
    week.lastLook = weekEnd - .minutes(3)
    week.frame.next = weekEnd + .days(7)
    week.frame.contact = "it-feedback@corp.example"
    week.frame.version = "1.0"
    return week
}

/// Nobody wrote.
func quietWeek(language: String = "en") -> DigestMaterial {
    var week = DigestMaterial(DigestFrame(start: weekStart, end: weekEnd, now: weekEnd))
    week.frame.name = "weekly"
    week.frame.language = language
    week.countsBefore = [:]
    week.lastLook = weekStart - .hours(1)
    return week
}

private func ordinaryListings() -> [Category: DigestMaterial.Listing] {
    let vpn = "VPN"
    return [
        .outage: DigestMaterial.Listing(
            items: [
                item(
                    3100,
                    .outage,
                    "The scanner on the second floor only prints black pages since this morning.",
                    from: "Tom Ek",
                    service: "Printing"
                ),
                item(
                    3300,
                    .outage,
                    "Le serveur de fichiers ne répond plus depuis midi, rien ne s'ouvre.",
                    from: "Amélie Roux",
                    service: "File shares",
                    language: "fr"
                ),
            ],
            total: 2
        ),
        .complaint: DigestMaterial.Listing(
            items: [
                item(
                    1200,
                    .complaint,
                    "I have to log in to the VPN four times a day. It costs me the thread each time.",
                    from: "Maria Sand",
                    service: vpn
                ),
                item(
                    1500,
                    .complaint,
                    "WHY DOES THE VPN DROP AGAIN AND AGAIN!!! This is unbearable!",
                    from: "Karl Wut",
                    service: vpn,
                    tone: 1
                ),
                item(1501, .complaint, "and again!!!", from: "Karl Wut", service: vpn, tone: 1),
                item(
                    2500,
                    .complaint,
                    "Das VPN ist von zu Hause so langsam, dass ich Dateien lieber per Mail schicke.",
                    from: "Jürgen Öhm",
                    service: vpn,
                    language: "de"
                ),
                item(
                    2600,
                    .complaint,
                    "Printing double-sided needs five clicks, each time.",
                    from: "Li Wei",
                    service: "Printing"
                ),
                item(2700, .complaint, "الشبكة بطيئة جدا في الطابق الثالث", from: "Nadia", language: "ar"),
            ],
            total: 14
        ),
        .request: DigestMaterial.Listing(
            items: [
                item(
                    3500,
                    .request,
                    "Could the room calendar show which rooms have a camera?",
                    from: "Eva Holm",
                    service: "Intranet"
                ),
                item(
                    3600,
                    .request,
                    "Please give our three interns access to the project share from Monday on.",
                    from: "Ravi Nair"
                ),
            ],
            total: 5
        ),
        .question: DigestMaterial.Listing(
            items: [item(3700, .question, "Which password manager may we use?", from: "Ana Sousa")],
            total: 2
        ),
        .praise: DigestMaterial.Listing(
            items: [
                item(
                    3800,
                    .praise,
                    "Thank you for the new laptops. Mine was ready on my first day, and it simply worked.",
                    from: "Ines Vidal"
                ),
                item(
                    3900,
                    .praise,
                    "Děkuji kolegovi z podpory, pomohl mi za pět minut.",
                    from: "Petra Nová",
                    language: "cs"
                ),
            ],
            total: 3
        ),
    ]
}
