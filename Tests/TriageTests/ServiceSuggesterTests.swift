import Feedback
import Testing

@testable import Triage

struct ServiceSuggesterTests {
    private static func suggestions(_ texts: [(String, String)], sender: String = "") -> [ServiceSuggestion] {
        var suggester = ServiceSuggester(services: [Service(name: "Moodle"), Service(name: "VPN")])
        for (index, (language, text)) in texts.enumerated() {
            suggester.add(
                mail: Int64(texts.count - index),
                person: "person\(index)@example.org",
                sender: sender,
                language: language,
                subject: "About \(index)",
                text: text
            )
        }
        return suggester.suggestions(limit: 30)
    }

    @Test func namesThatRecur() {
        let found = Self.suggestions([
            ("en", "I cannot log in to HISinOne since Monday."), ("de", "HISinOne geht nicht, Fehler beim Anmelden."),
            ("de", "Bitte um Zugang zu hisinone für die neue Kollegin."),
            ("en", "Mensis is down again, error 500."), ("en", "I cannot open anything in Mensis."),
            ("fr", "Impossible de se connecter à Mensis."), ("en", "nothing works in mensiss, please help"),
            ("en", "the LSF shows an error"), ("de", "LSF funktioniert nicht"), ("de", "Im LSF fehlt meine Vorlesung."),
        ])
        #expect(Set(found.map(\.name)) == ["HISinOne", "Mensis", "LSF"])
        #expect(found.first { $0.name == "Mensis" }?.people == 4)
        #expect(found.allSatisfy { !$0.subject.isEmpty && $0.people >= 3 && $0.mails >= 3 })
    }

    @Test(arguments: [
        ("configured", "Moodle is down, I cannot open anything in Moodle"),
        ("configured and misspelt", "I cannot log in to Moodel, it does not work"),
        ("a person", "Dear Renate,\nthe page does not open. Regards, Renate"),
        ("ordinary words", "The password does not work, please reset the account"),
        ("a link", "see https://mensis.example.org/x, it does not open"),
        ("an address", "write to help@mensis.example please, it does not work"),
        ("a device", "PRN-D04711 prints nothing at all"), ("a place", "No wifi in B12 and none in room 3.117"),
        ("abbreviations", "The USB port and the PDF viewer do not work"), ("shouted", "NOTHING WORKS IN MENSIS TODAY"),
        ("nothing", ""),
    ])
    func notNames(_ what: String, _ text: String) {
        #expect(Self.suggestions(Array(repeating: ("en", text), count: 5)).map(\.name).isEmpty, "\(what)")
    }

    @Test func twoPeopleAreTooFew() {
        #expect(Self.suggestions(Array(repeating: ("en", "I cannot log in to HISinOne"), count: 2)).isEmpty)
    }

    @Test func aSenderIsNoService() {
        let texts = Array(repeating: ("en", "I cannot log in to Mensis since Monday"), count: 4)
        #expect(!Self.suggestions(texts).isEmpty)
        #expect(Self.suggestions(texts, sender: "Anna Mensis").isEmpty)
    }

    @Test func hostileMailsCostLittle() {
        var text = ""
        for number in 0..<3000 { text += "Word\(number)X " }
        #expect(Self.suggestions(Array(repeating: ("en", text), count: 3)).count <= 30)
    }
}
