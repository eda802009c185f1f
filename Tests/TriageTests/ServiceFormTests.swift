import Feedback
import Testing

@testable import Triage

/// How a service is recognised, and what is none.
struct ServiceFormTests {
    private static let matcher = ServiceMatcher([
        Service(name: "Moodle"), Service(name: "Printing", aliases: ["Drucker", "drukarka", "tiskárna", "printer"]),
        Service(name: "VPN"), Service(name: "Confluence"), Service(name: "Access"), Service(name: "Teams"),
        Service(name: "Office 365"), Service(name: "WLAN"), Service(name: "zoom"),
    ])

    private static func mention(_ text: String, _ language: String?, near: [Int] = []) -> ServiceMention? {
        matcher.match(TokenizedText(subject: "", text: text), near: near, language: language)
    }

    @Test(
        arguments: [
            ("moodle", nil, "Moodle", ServiceMention.Manner.exact, "moodle"),
            ("die Druckern im Haus", "de", "Printing", .inflected, "Druckern"),
            ("der Farbdrucker", "de", "Printing", .inflected, "Farbdrucker"),
            ("Moodlekurse fehlen", "de", "Moodle", .inflected, "Moodlekurse"),
            ("VPNZugang", "de", "VPN", .inflected, "VPNZugang"),
            ("w drukarce", "pl", "Printing", .inflected, "drukarce"),
            ("pięć drukarek", "pl", "Printing", .inflected, "drukarek"),
            ("na tiskárně", "cs", "Printing", .inflected, "tiskárně"),
            ("deset tiskáren", "cs", "Printing", .inflected, "tiskáren"),
            ("v Moodlu", "cs", "Moodle", .inflected, "Moodlu"), ("problem z VPNem", "pl", "VPN", .inflected, "VPNem"),
            ("Mooodle", nil, "Moodle", .misspelt, "Mooodle"),
            ("conflunece", nil, "Confluence", .misspelt, "conflunece"),
            ("conlfuenc", nil, "Confluence", .misspelt, "conlfuenc"),
            ("the printers", "en", "Printing", .inflected, "printers"),
            ("Office 365 is slow", "en", "Office 365", .exact, "Office 365"),
            ("see https://moodle.example.org/x", "en", "Moodle", .address, "moodle"),
            ("Teams is down", "en", "Teams", .exact, "Teams"), ("in Teams", "en", "Teams", .exact, "Teams"),
            ("WLAN-Drucker kaputt", "de", "Printing", .alias, "Drucker"),
            ("Zoom freezes", "en", "zoom", .exact, "Zoom"),
        ] as [(String, String?, String, ServiceMention.Manner, String)]
    )
    func recognised(
        _ text: String,
        _ language: String?,
        _ service: String,
        _ manner: ServiceMention.Manner,
        _ words: String
    ) {
        #expect(Self.mention(text, language) == ServiceMention(service: service, manner: manner, words: words))
    }

    @Test(arguments: [
        "Access is denied", "I have no access", "our teams meet", "Teams meet on Monday", "I wrote to me@moodle.com",
        "www.moodle.com", "Office 2019 is slow", "the room zooming", "NO ACCESS TO ANYTHING HERE", "noodle soup", "VPX",
        "a doodle poll", "middle of the day",
    ])
    func noService(_ text: String) {
        #expect(Self.mention(text, "en") == nil)
    }

    @Test func theOneBesideTheFailureIsMeant() throws {
        let classifier = Classifier(
            model: try Project.model.get(),
            services: [Service(name: "VPN"), Service(name: "Outlook")]
        )
        func service(_ text: String) -> String? { classifier.classify(subject: "", text: text, language: "en").service }
        #expect(service("The VPN works fine, but Outlook crashes all the time.") == "Outlook")
        #expect(service("The VPN is down, so I read my mails at home in Outlook.") == "VPN")
        #expect(service("VPN and Outlook.") == "VPN")
    }

    @Test func aManyLetteredMailCostsLittle() {
        let services = (0..<300).map {
            Service(name: "Service name \($0)abc", aliases: ["alias\($0)word", "other\($0)thing"])
        }
        let matcher = ServiceMatcher(services)
        let text = (0..<4000).map { "xq\(String($0, radix: 26))zw" }.joined(separator: " ")
        #expect(matcher.match(TokenizedText(subject: "", text: text)) == nil)
    }

    @Test(arguments: [
        ("confluence", "conlfuenc", 2, true), ("confluence", "conlfuen", 2, false), ("abc", "cab", 1, false),
        ("", "ab", 2, true), ("", "abc", 2, false), ("ab", "ba", 1, true),
    ])
    func distance(_ left: String, _ right: String, _ limit: Int, _ expected: Bool) {
        #expect(EditDistance.isWithin(limit, Array(left.utf8), Array(right.utf8)) == expected)
    }
}
