import Feedback
import Testing

@testable import Triage

/// Places, devices and deadlines that are none, and hostile texts.
struct SenseLimitTests {
    private static func words(_ text: String) -> TokenizedText { TokenizedText(subject: "", text: text) }

    @Test(arguments: [
        ("Print it in A4, please", "en"), ("due in Q4", "en"), ("it happens in 90% of cases", "en"), ("at 10:30", "en"),
        ("room for improvement", "en"), ("in KW45", "de"), ("we booked the room 3 days ago", "en"),
        ("in H1 2026", "en"),
        ("the Berlin meeting", "en"), ("version in 2.04", "en"), ("building a new server", "en"),
        ("press F12 in F12", "en"),
        ("we meet in Lyon", "en"), ("Haus und Garten", "de"), ("WE ARE BUILDING A SERVER HERE", "en"),
        ("office 365", "en"),
    ])
    func noPlace(_ text: String, _ language: String) {
        #expect(PlaceFinder(Self.words(text), language: language).place == nil)
    }

    @Test(arguments: [
        ("Raum 2.04, Haus 7", "de", "Raum 2.04, Haus 7"), ("room B-12a", "en", "room B-12a"),
        ("third floor, room 12", "en", "third floor, room 12"), ("the wifi in C3.14", "en", "C3.14"),
        ("room no. 7", "en", "room no. 7"), ("Standort Graz", "de", "Standort Graz"), ("w B12", "pl", "B12"),
        ("V budově A nefunguje", "cs", "budově A"),
    ])
    func place(_ text: String, _ language: String, _ expected: String) {
        #expect(PlaceFinder(Self.words(text), language: language).place == expected)
    }

    @Test(arguments: [
        "ticket INC0012345", "order PO12345678", "error E4711", "my phone number is 123", "by phone",
        "DE89370400440532",
        "mail me at pc-0815@example.org", "utf-16", "it was 10-12 times", "windows-11",
    ])
    func noDevice(_ text: String) {
        let words = Self.words(text)
        #expect(DeviceFinder(words, language: "en", places: []).device == nil)
    }

    @Test(arguments: [
        ("my laptop and prn-d04", "prn-d04"), ("PC-0815 is off", "PC-0815"), ("printer 4 and my laptop", "printer 4"),
        ("(EAGW8111482)", "EAGW8111482"), ("two laptops", "laptops"),
    ])
    func device(_ text: String, _ expected: String) {
        #expect(DeviceFinder(Self.words(text), language: "en", places: []).device == expected)
    }

    @Test(
        arguments: [
            ("by the end of the week", "en", "by the end of the week"), ("before 3 people complain", "en", nil),
            ("exam at ten", "en", "exam at ten"), ("It worked until Friday", "en", nil),
            ("by Friday 3 pm", "en", "by Friday 3 pm"),
            ("bis 15.3. bitte", "de", "bis 15.3"), ("bis Montag lief es", "de", nil), ("by 10:30", "en", "by 10:30"),
            ("stand by me", "en", nil), ("die Sitzung um 9", "de", "Sitzung um 9"),
            ("entro le 12:00", "it", "entro le 12:00"),
            ("do 15. března", "cs", "do 15. března"), ("exam at ten", nil, nil),
        ] as [(String, String?, String?)]
    )
    func deadline(_ text: String, _ language: String?, _ expected: String?) {
        #expect(SeverityFinder.severity(in: Self.words(text), language: language).deadline == expected)
    }

    @Test(arguments: [
        "room ", "Raum 1", "by the end of ", "1.1.1.1.", "B12 in ", "n° ", "exam at ", "printer #", "é", "\u{301}a ",
    ])
    func hostileRepetition(_ piece: String) {
        let text = Self.words(String(repeating: piece, count: 4000))
        for language in [nil, "en", "de", "fr", "cs"] {
            let places = PlaceFinder(text, language: language)
            #expect((places.place?.utf8.count ?? 0) <= Verdict.maximumPlaceBytes)
            let device = DeviceFinder(text, language: language, places: places.ranges).device
            #expect((device?.utf8.count ?? 0) <= Verdict.maximumDeviceBytes)
            _ = SeverityFinder.severity(in: text, language: language)
            #expect(ToneMeter(text, language: language).signs.count <= ToneSign.maximumCount)
        }
    }

    @Test(arguments: [
        ("This form is badly designed and I am rather disappointed.", "en"),
        ("It is not urgent, whenever you have time.", "en"),
        ("Das ist umständlich und schlecht gemacht.", "de"), ("Ce n'est pas urgent.", "fr"),
        ("USB, PDF and HTML files", "en"),
    ])
    func calm(_ text: String, _ language: String) {
        #expect(ToneMeter(Self.words(text), language: language).tone < 0.2)
    }
}
