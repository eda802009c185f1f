import Feedback
import Testing

@testable import Triage

struct ServiceMatcherTests {
    private static let services = [
        Service(name: "Eduroam", aliases: ["WLAN", "Wi-Fi"]),
        Service(name: "Moodle", aliases: ["E-Learning", "course site"]),
        Service(name: "Printing", aliases: ["printer", "Drucker", "drukarka", "follow me printing"]),
        Service(name: "Mail", aliases: ["Outlook", "e-mail"]),
        Service(name: "VPN"),
        Service(name: "Active Directory", aliases: ["AD"]),
        Service(name: "Campus Net", aliases: ["CampusOnline", "Campus Online Portal"]),
        Service(name: "Büro-App", aliases: []),
    ]

    @Test(arguments: [
        ("", "eduroam is down", "Eduroam"),
        ("", "EDU-ROAM geht nicht", "Eduroam"),
        ("", "edu roam?", "Eduroam"),
        ("", "no wi fi here", "Eduroam"),
        ("", "wifi kaputt", "Eduroam"),
        ("", "WLAN-Ausfall", "Eduroam"),
        ("", "moodel lädt nicht", "Moodle"),
        ("", "Mooodle", "Moodle"),
        ("", "the course site is slow", "Moodle"),
        ("", "elearning", "Moodle"),
        ("", "des Druckers", "Printing"),
        ("", "nie działają drukarki", "Printing"),
        ("", "the pritner jams", "Printing"),
        ("", "vpn-client", "VPN"),
        ("", "please add me to AD", "Active Directory"),
        ("", "Anzeige im Buero app", "Büro-App"),
        ("", "Moodle is slow and so is the Büroapps site", "Moodle"),
        ("", "die Büro-App stürzt ab", "Büro-App"),
        ("", "buro app", "Büro-App"),
        ("", "see https://moodle.example.org/x", "Moodle"),
        ("", "see https://moodle.example.org/x, the VPN is slow", "VPN"),
        ("VPN", "since the printer was moved", "VPN"),
        ("help", "campus online portal and mail", "Campus Net"),
        ("", "a radio ad", nil),
        ("", "nothing we run", nil),
        ("", "", nil),
    ])
    func finds(_ subject: String, _ text: String, _ expected: String?) {
        let matcher = ServiceMatcher(Self.services)
        #expect(matcher.match(TokenizedText(subject: subject, text: text))?.service == expected)
    }

    @Test func noServicesNoMatch() {
        #expect(ServiceMatcher([]).match(TokenizedText(subject: "VPN", text: "VPN")) == nil)
    }

    @Test(arguments: [
        ("outlook", "outlok", true), ("outlook", "outlokk", true), ("outlook", "oultook", true),
        ("outlook", "outllook", true),
        ("outlook", "outlook", true), ("outlook", "otulkoo", false), ("outlook", "look", false),
    ])
    func oneEdit(_ left: String, _ right: String, _ expected: Bool) {
        #expect(EditDistance.isWithin(1, Array(left.utf8), Array(right.utf8)) == expected)
    }
}
