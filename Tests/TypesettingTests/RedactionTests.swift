import Testing
import Typesetting

/// What tells of a person goes, what IT needs stays.
@Suite struct RedactionTests {
    static let redaction = Redaction(address: "[A]", phone: "[P]", number: "[N]")

    static let taken: [(String, String)] = [
        ("Write to anna.berg@corp.example, please.", "Write to [A], please."),
        ("ANNA.BERG+it@CORP.example", "[A]"),
        ("<mailto:anna@corp.example>", "<mailto:[A]>"),
        ("jürgen@müller.example.", "[A]."),
        ("anna@intranet", "[A]"),
        ("anna (at) corp.example", "[A]"),
        ("o'neill@corp.example and b_c@x.example", "[A] and [A]"),
        ("Call +49 211 123456-78 now", "Call [P] now"),
        ("+49 (0)211 / 12 34 56", "[P]"),
        ("+420603123456", "[P]"),
        ("0049 170 1234567", "[P]"),
        ("0211/123456", "[P]"),
        ("(0211) 4711-220", "[P]"),
        ("0170 1234567", "[P]"),
        ("01 23 45 67 89", "[P]"),
        ("06.12.34.56.78", "[P]"),
        ("600 123 456", "[P]"),
        ("(212) 555-0123", "[P]"),
        ("212-555-0123", "[P]"),
        ("212.555.0123", "[P]"),
        ("Tel.: 4711", "Tel.: [P]"),
        ("my extension is 2204", "my extension is [P]"),
        ("Durchwahl -330", "Durchwahl -[P]"),
        ("tel. wewn. 512", "tel. wewn. [P]"),
        ("poste 3312", "poste [P]"),
        ("Ring mich an unter 0170-1234567, danke", "Ring mich an unter [P], danke"),
        ("Personalnummer 48213", "Personalnummer [N]"),
        ("Personal-Nr. 48213", "Personal-Nr. [N]"),
        ("my employee number is 48213", "my employee number is [N]"),
        ("PESEL 85010112345", "PESEL [N]"),
        ("85010112345", "[N]"),
        ("rodné číslo 850101/1234", "rodné číslo [N]"),
        ("850101/1234", "[N]"),
        ("SSN 123-45-6789", "SSN [N]"),
        ("123-45-6789", "[N]"),
        ("DE89 3704 0044 0532 0130 00 bitte", "[N] bitte"),
        ("GB82WEST12345698765432", "[N]"),
        ("card 4111 1111 1111 1111", "card [N]"),
        ("4111-1111-1111-1111", "[N]"),
        ("1 85 05 78 006 084 36", "[N]"),
        ("matricule 12345", "matricule [N]"),
        ("12345678", "[N]"),
    ]

    static let kept = [
        "Windows 11", "Office 365", "error 0x80070005", "Fehler 0x80070005 beim Drucken", "error 1068", "KB5031455",
        "KB 5031455",
        "10.0.19045.3803", "version 2.3.19", "192.168.1.20", "room 3.117", "Raum B 2.104", "Zimmer 4711", "2026-11-23",
        "23.11.2026", "am 23.11. um 09:12", "11/23/2026", "23.11.2026 09:12", "2026-11-23T09:12", "20261123",
        "2024-2025",
        "at 14:30-16:00", "ticket 1234567", "Ticket-Nr. 20261123001", "INC0012345", "#1234567", "case 00123456",
        "10 000 mails",
        "1.234.567 files", "1,299.00", "5000 people", "COVID-19", "on port 8080", "8:15", "24/7", "3-5 times a day",
        "50 % of 2000",
        "printer 4", "PC-04711", "Cat. 6", "802.1X", "H264", "{21EC2020-3AEA-1069-A2DD-08002B30309D}",
        "00:1A:2B:3C:4D:5E",
        "a 4 GB file, 3.5 hours", "MFC-L8690CDW", "USB-C 3.2", "the 16:9 screen", "@all", "x @ y", "the year 2026",
        "1984/85",
        "https://intranet.example/a?id=123456", "10 Mbit/s instead of 1000",
    ]

    private static func shown(_ text: String, maximumBytes: Int = 200) -> String {
        redaction.applied(to: text, maximumBytes: maximumBytes)
    }

    @Test(arguments: taken)
    func whatTellsOfAPersonGoes(text: String, shown: String) {
        #expect(Self.shown(text) == shown)
    }

    @Test(arguments: kept)
    func whatITNeedsStays(text: String) {
        #expect(Self.shown(text) == text)
    }

    @Test(arguments: ["1", "1 ", "@", "a@", "+", "(", "0-", "DE89", "tel ", "é", "👩‍💻"])
    func hostileTextIsCut(filler: String) {
        let long = String(repeating: filler, count: 400_000 / filler.utf8.count)
        #expect(Self.shown(long).utf8.count <= 200)
    }

    /// However much is taken out, the half of an address that the end of reading leaves never moves into view.
    @Test(arguments: [1, 2, 5, 100, 239])
    func whatIsReadInHalfIsNotShown(length: Int) {
        let address = String(repeating: "a", count: length) + "@corp.example "
        let long = String(repeating: address, count: 4000)
        for limit in [60, 100, 200, 320] {
            let shown = Self.shown(long, maximumBytes: limit)
            #expect(shown.allSatisfy { "[A] …".contains($0) }, "\(shown)")
        }
    }
}
