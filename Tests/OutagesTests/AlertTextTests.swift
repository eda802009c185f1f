import Feedback
import Testing

@testable import Outages

@Suite struct AlertTextTests {
    static func item(_ excerpt: String, name: String = "Anna Berg", isSecurity: Bool = false) -> FeedbackItem {
        FeedbackItem(
            number: 1,
            received: nine + .minutes(1),
            sender: Sender(name: name, address: "anna@corp.example"),
            subject: "wifi",
            excerpt: excerpt,
            language: "en",
            verdict: Verdict(
                category: .outage,
                isUnsure: false,
                probabilities: [.outage: 1],
                service: "eduroam",
                tone: 0,
                isSecurity: isSecurity,
                reasons: [],
                model: "test"
            )
        )
    }

    static func material(
        _ occasion: AlertMaterial.Occasion = .opened,
        service: String? = "eduroam",
        items: [FeedbackItem] = [item("The wireless network drops every minute.")],
        usual: Double? = 0.5,
        language: String = "en",
        now: Timestamp = nine + .minutes(13)
    ) -> AlertMaterial {
        AlertMaterial(
            occasion: occasion,
            incident: Incident(
                number: 7,
                service: service,
                openedAt: nine + .minutes(12),
                firstReportAt: nine + .minutes(1),
                lastReportAt: nine + .minutes(12),
                people: 6,
                alertedPeople: 6,
                lastAlertAt: nine + .minutes(12),
                transition: 1
            ),
            reports: (1...12).map { report("p\($0)", at: Double($0)) },
            items: items,
            usualPerHour: usual,
            organisation: "Corp",
            timeZone: "UTC",
            language: language,
            now: now
        )
    }

    @Test(arguments: [
        (AlertMaterial.Occasion.opened, "en", "Outage? eduroam: 6 people since 09:01"),
        (.grown, "en", "Outage? eduroam: now 6 people since 09:01"),
        (.closed, "en", "Quiet again: eduroam"),
        (.opened, "de", "Störung? eduroam: 6 Personen seit 09:01"),
        (.opened, "pl", "Outage? eduroam: 6 people since 09:01"),
    ])
    func subjects(occasion: AlertMaterial.Occasion, language: String, subject: String) {
        #expect(AlertText(Self.material(occasion, language: language)).subject == subject)
    }

    @Test func theNextDayTheSubjectNamesTheDay() {
        let alert = AlertText(Self.material(.stillFailing, now: nine + .days(1)))
        #expect(alert.subject == "Outage? eduroam: still reported, 6 people since Mon 23 Nov 09:01")
    }

    @Test func withoutAServiceItSaysSo() {
        #expect(AlertText(Self.material(service: nil)).subject == "Outage? no one service named: 6 people since 09:01")
    }

    @Test func tellsWhatIsKnown() {
        let alert = AlertText(Self.material())
        for sentence in [
            "6 people have reported a failure since Mon 23 Nov 09:01 (GMT).",
            "Usual at this hour: about 0.5 reports an hour.",
            "The wireless network drops every minute.", "#1, Anna Berg <anna@corp.example>, 09:01",
        ] {
            #expect(alert.text.contains(sentence))
        }
        #expect(alert.text.contains("raised by mails of users"))
        #expect(!alert.text.contains("warning is late"))
        #expect(alert.html.contains("Anna Berg &lt;anna@corp.example&gt;, 09:01"))
    }

    @Test func marksLateMails() {
        #expect(
            AlertText(Self.material(now: nine + .hours(3))).text.contains(
                "warning is late: the newest of these mails came in at 09:12"
            )
        )
    }

    @Test func neverQuotesASecurityMatter() {
        let secret = Self.item("I typed my password into a page", isSecurity: true)
        let alert = AlertText(Self.material(items: [secret]))
        #expect(!alert.text.contains("password"))
        #expect(!alert.html.contains("password"))
    }

    @Test(arguments: AlertMaterial.Occasion.allCases, ["en", "de"])
    func keepsToTheColumnsAndFillsEveryPlace(occasion: AlertMaterial.Occasion, language: String) {
        let long = Self.item(String(repeating: "unbreakable", count: 400), name: "A <b>\r\n\u{202E}")
        let alert = AlertText(Self.material(occasion, items: [long, long, long, long], language: language))
        #expect(alert.text.split(separator: "\n").allSatisfy { $0.count <= 72 })
        #expect(!alert.text.contains("{"))
        #expect(!alert.text.contains("\u{202E}"))
        #expect(!alert.subject.contains("{"))
        #expect(!alert.html.contains("<b>"))
        #expect(alert.html.utf8.count < 20_000)
    }

    // MARK: - Of many

    /// A mail of a person who says more than that it fails.
    private static func rich(
        _ number: Int64,
        _ person: String,
        _ excerpt: String,
        category: Feedback.Category = .outage,
        place: String? = nil,
        severity: Severity? = nil
    ) -> FeedbackItem {
        var verdict = Verdict(
            category: category,
            isUnsure: false,
            probabilities: [.outage: category == .outage ? 0.9 : 0.3],
            service: "eduroam",
            tone: 0,
            isSecurity: false,
            reasons: [],
            model: "test"
        )
        (verdict.place, verdict.severity) = (place, severity)
        return FeedbackItem(
            number: number,
            received: nine + .minutes(Int(number)),
            sender: Sender(name: person, address: "\(person.lowercased())@corp.example"),
            subject: "wifi",
            excerpt: excerpt,
            language: "en",
            verdict: verdict
        )
    }

    static func richMaterial(
        _ occasion: AlertMaterial.Occasion = .grown,
        language: String = "en",
        change: (inout Incident) -> Void = { _ in }
    ) -> AlertMaterial {
        let stuck = Severity(reach: .many, reachWords: "nobody", isBlocking: true, deadline: "exam at 10")
        let items = [
            rich(12, "Anna", "Down."),
            rich(
                13,
                "Bob",
                "The wireless network drops every minute and nobody here can work.",
                place: "B12",
                severity: stuck
            ),
            rich(14, "Bob", "The wireless network is still down, second mail.", place: "b12"),
            rich(15, "Eve", "No connection to eduroam in the reading room since nine.", place: "Library"),
            rich(16, "Joe", "Could you please look at the wireless in B12?", category: .request, place: "B12"),
            rich(17, "Kim", "eduroam asks for the password again and again."),
        ]
        var incident = material(occasion).incident
        incident.transition = 3
        incident.people = 12
        change(&incident)
        var before = incident
        (before.alertedPeople, before.lastAlertAt, before.state) = (6, nine + .minutes(6), .firing)
        let others = (0..<3).map { index in
            OutageReport(
                number: Int64(90 + index),
                person: "x\(index)@lab.example",
                domain: "lab.example",
                service: "eduroam",
                time: nine + .minutes(10 + index)
            )
        }
        var rich = AlertMaterial(
            occasion: occasion,
            incident: incident,
            reports: (1...12).map { report("p\($0)", at: Double($0)) } + others,
            items: items,
            usualPerHour: 0.5,
            organisation: "Corp",
            timeZone: "Europe/Berlin",
            language: language,
            now: nine + .minutes(20)
        )
        rich.before = before
        return rich
    }

    @Test func saysWhatHasChangedWhereAndHowBad() {
        let text = AlertText(Self.richMaterial()).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for sentence in [
            "New since 10:06: 6 more people, the first reports from lab.example.",
            "They write from 2 mail domains: corp.example (12), lab.example (3).",
            "Places they name: B12 (2), Library (1).", "1 of them cannot work.",
            "1 says that others are affected too.", "When they need it: “exam at 10”.",
            "Nobody of IT has said yet that they are on it.",
        ] {
            #expect(text.contains(sentence), "\(sentence)")
        }
    }

    @Test("people's words stand in the quotation marks of the alert's language", arguments: ["en", "de"])
    func quotesInItsLanguage(language: String) {
        let text = AlertText(Self.richMaterial(language: language)).text
        #expect(text.contains(language == "de" ? "„exam at 10“" : "“exam at 10”"))
        #expect(text.contains("“") && text.contains("„") == (language == "de"))
        #expect(text.contains("”") == (language == "en"))
    }

    @Test("three people are quoted, the clearest, and their numbers can be used in an answer")
    func quotesTheClearest() {
        let text = AlertText(Self.richMaterial()).text
        #expect(text.contains("#13, Bob <bob@corp.example>, 10:13"))
        #expect(text.contains("#15, Eve <eve@corp.example>, 10:15"))
        #expect(text.contains("#17, Kim <kim@corp.example>, 10:17"))
        #expect(!text.contains("second mail") && !text.contains("Down.") && !text.contains("please look"))
        #expect(text.contains("not this: 15, 17") && text.contains("earshot incidents show 7"))
    }

    @Test func quotesOnlyNewMailsWhenAnIncidentOpensAgain() {
        var material = Self.richMaterial(.reopened)
        material.before?.lastReportAt = nine + .minutes(14)
        let text = AlertText(material).text
        #expect(text.contains("#15, Eve") && text.contains("#17, Kim") && !text.contains("#13, Bob"))
        material.before?.lastReportAt = nine + .hours(1)
        #expect(AlertText(material).text.contains("#13, Bob"))
    }

    @Test func saysWhatITHasSaid() {
        let word = IncidentWord(who: "ops@corp.example", when: nine + .minutes(14))
        let note = IncidentNote(text: "a switch <is> replaced", word: word, nextWordBy: nine + .hours(1))
        let alert = AlertText(Self.richMaterial { ($0.acknowledgement, $0.note) = (word, note) })
        #expect(alert.text.contains("ops@corp.example has been on it since 10:14."))
        #expect(alert.text.contains("IT's word (ops@corp.example, 10:14): “a switch <is> replaced”"))
        #expect(alert.text.contains("More is promised by 11:00."))
        #expect(alert.html.contains("a switch &lt;is&gt; replaced"))
    }

    struct Ending: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let occasion: AlertMaterial.Occasion
        let language: String
        let subject: String
        let sentence: String
    }

    @Test("an example of merging names an open incident, or there is none", arguments: [nil, 9 as Int64?])
    func mergeExample(other: Int64?) {
        var material = Self.richMaterial { _ in }
        material.mergeable = other
        let text = AlertText(material).text
        #expect(text.contains("  merge 9") == (other != nil))
        #expect(text.contains("incident 9 is the same failure") == (other != nil))
        #expect(text.contains("  undo"))
    }

    @Test("a promise that is due is repeated no more", arguments: [(-1, false), (0, false), (1, true)])
    func promise(minutes: Int, isToCome: Bool) {
        let word = IncidentWord(who: "ann", when: nine)
        let due = Self.richMaterial().now + .minutes(minutes)
        let material = Self.richMaterial { incident in
            incident.acknowledgement = word
            incident.note = IncidentNote(text: "on it", word: word, nextWordBy: due)
        }
        #expect(AlertText(material).text.contains("More is promised by") == isToCome)
    }

    @Test("what was taken back is told by whose word")
    func takenBack() {
        var material = Self.richMaterial(.takenBack) { _ in }
        material.word = IncidentWord(who: "bob", when: nine + .minutes(19))
        let alert = AlertText(material)
        #expect(alert.subject.hasSuffix("open as before"))
        #expect(alert.text.contains("bob has taken back the last word on it"))
    }

    static let endings = [
        Ending(
            testDescription: "resolved",
            occasion: .resolved,
            language: "en",
            subject: "Resolved: eduroam",
            sentence: "ann says that it is over (10:19)."
        ),
        Ending(
            testDescription: "false alarm",
            occasion: .falseAlarm,
            language: "de",
            subject: "Fehlalarm: eduroam",
            sentence: "Laut ann gab es keine Störung (10:19)."
        ),
        Ending(
            testDescription: "merged",
            occasion: .merged,
            language: "en",
            subject: "Part of incident 3 now: eduroam",
            sentence: "ann says that incident 3, VPN, is the same failure. It goes on there."
        ),
    ]

    @Test("what is over says by whose word, and asks for no answer", arguments: endings)
    func over(ending: Ending) {
        var material = Self.richMaterial(ending.occasion, language: ending.language) { incident in
            incident.state = .resolved
            incident.endingWord = IncidentWord(who: "ann", when: nine + .minutes(19))
            incident.mergedInto = ending.occasion == .merged ? 3 : nil
        }
        var other = Self.material(service: "VPN").incident
        other.number = 3
        material.other = ending.occasion == .merged ? other : nil
        let alert = AlertText(material)
        #expect(alert.subject == ending.subject)
        #expect(alert.text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(ending.sentence))
        #expect(!alert.text.contains("  ack") && !alert.text.contains("second mail"))
    }

    @Test func aTopicStandsForTheServiceThatNobodyNames() {
        let plain = Self.material(service: nil)
        var incident = plain.incident
        incident.topic = "wifi\r\nlibrary"
        let material = AlertMaterial(
            occasion: .opened,
            incident: incident,
            reports: plain.reports,
            items: plain.items,
            usualPerHour: nil,
            organisation: "Corp",
            timeZone: "UTC",
            language: "en",
            now: plain.now
        )
        #expect(AlertText(material).subject == "Outage? wifi library: 6 people since 09:01")
    }

    @Test(
        "whatever IT, people and senders write: in the columns, every place filled, no markup",
        arguments: ["en", "de"]
    )
    func hostile(language: String) {
        let evil = "{people} <script>\r\nBcc: x \u{202E}" + String(repeating: "wide", count: 500)
        for occasion in AlertMaterial.Occasion.allCases {
            var material = Self.richMaterial(occasion, language: language) { incident in
                let word = IncidentWord(who: evil, when: nine)
                (incident.acknowledgement, incident.endingWord) = (word, word)
                incident.note = IncidentNote(text: evil, word: word, nextWordBy: nine)
            }
            material.other = material.incident
            let alert = AlertText(material)
            #expect(alert.text.split(separator: "\n").allSatisfy { $0.count <= 72 }, "\(occasion)")
            #expect(!alert.html.contains("<script>") && !alert.text.contains("\u{202E}"))
            #expect(!alert.subject.contains("\n") && !alert.subject.contains("\r"))
            #expect(alert.html.utf8.count < 30_000)
        }
    }
}
