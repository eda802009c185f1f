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
        #expect(!alert.text.contains("came late"))
        #expect(alert.html.contains("Anna Berg &lt;anna@corp.example&gt;, 09:01"))
    }

    @Test func marksLateMails() {
        #expect(
            AlertText(Self.material(now: nine + .hours(3))).text.contains(
                "came late: the newest was sent to us at 09:12"
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
}
