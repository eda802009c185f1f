import Testing
import Words

@testable import Outages

@Suite struct ReportWordsTests {
    struct Case: CustomTestStringConvertible {
        let text: String
        let topics: [Topic]
        var testDescription: String { text }
    }

    static func topics(_ text: String, subject: String = "") -> [Topic] {
        ReportWords(subject: subject, text: text).terms.compactMap { term in
            if case .topic(let topic) = term.key { topic } else { nil }
        }
    }

    @Test(arguments: [
        Case(text: "can't print", topics: [.printing]),
        Case(text: "Drucker tot", topics: [.printing]),
        Case(text: "DRÜCKER TOT", topics: [.printing]),
        Case(text: "Der Etagendrucker streikt", topics: [.printing]),
        Case(text: "prnter offline", topics: [.printing]),
        Case(text: "I cannot log in", topics: [.login]),
        Case(text: "Anmeldung geht nicht", topics: [.login]),
        Case(text: "password not accepted", topics: [.login]),
        Case(text: "hasło nie działa", topics: [.login]),
        Case(text: "Wi-Fi, WLAN und wifi", topics: [.wirelessNetwork]),
        // The longest wins: it is the scanner that mails, and the mouse that is without a wire or not.
        Case(text: "scan to mail is broken", topics: [.scanning]),
        Case(text: "Síťový disk nejde", topics: [.fileShare]),
        Case(text: "strony internetowe", topics: [.website]),
        Case(text: "2FA", topics: [.secondFactor]),
        // One wrong letter makes no topic of a short word, and none of another word with an ending.
        Case(text: "a silent correlation stamattina", topics: []),
        Case(text: "write to printer@corp.example or https://vpn.corp.example", topics: []),
        Case(text: "it is broken", topics: []),
        Case(text: "", topics: []),
    ])
    func wordsBelongToTopics(_ test: Case) {
        #expect(Self.topics(test.text) == test.topics)
    }

    @Test(arguments: Topic.allCases)
    func everyTopicHasItsWordsAndItsNames(topic: Topic) {
        #expect(topic.words.split(whereSeparator: \.isWhitespace).count >= 5)
        #expect(!topic.name(in: "de").isEmpty)
        #expect(topic.name(in: "xx") == topic.name(in: "en"))
    }

    @Test(arguments: Topic.allCases)
    func patternsAreWrittenAsWordsAreFolded(topic: Topic) {
        for pattern in topic.words.split(whereSeparator: \.isWhitespace) {
            #expect(
                pattern.utf8.allSatisfy {
                    (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
                },
                "\(pattern)"
            )
        }
    }

    @Test func whatWorksIsNotTheFailure() {
        let words = ReportWords(subject: "", text: "The mail works fine, but nothing comes out of the printer.")
        let weights = words.terms.filter(\.key.isTopic)
        #expect(weights.map(\.key) == [.topic(.mail), .topic(.printing)])
        #expect(weights[0].weight < weights[1].weight / 2)
        let broken = ReportWords(subject: "", text: "Nothing works: no mail, no printer.").terms.filter(\.key.isTopic)
        #expect(broken[0].weight == broken[1].weight)
    }

    @Test(arguments: ["Nothing works here", "It does not work at all", "Hier geht nichts", "Rien ne marche"])
    func whatSaysNothingInTheSubjectSaysNothingTwice(words: String) {
        #expect(ReportWords(subject: "", text: words).isVague)
        #expect(ReportWords(subject: words, text: words + " since this morning!").isVague)
        #expect(ReportWords(subject: words, text: words).isVague)
    }

    @Test func aLongMailHasFewTerms() {
        let text = (0..<5000).map {
            "zq\(String($0, radix: 26).map { String(UnicodeScalar(UInt8($0.asciiValue ?? 0) | 0x60)) }.joined())"
        }
        let words = ReportWords(subject: "printer", text: text.joined(separator: " "))
        #expect(words.terms.count <= ReportWords.maximumTerms)
        #expect(words.terms.contains { $0.key == .topic(.printing) })
    }

    @Test(arguments: [
        String(repeating: "a", count: 100_000), String(repeating: "\u{301}", count: 100_000),
        String(repeating: "-_", count: 9999),
        String(repeating: "é", count: 2048), "\u{0}\u{0}\u{7F}\u{202E}", String(repeating: "drucker", count: 3000),
    ])
    func hostileTextIsOnlyText(text: String) {
        let words = ReportWords(subject: text, text: text)
        #expect(words.terms.count <= ReportWords.maximumTerms)
        #expect(words.terms.allSatisfy { $0.weight > 0 && $0.weight <= 1.001 })
        #expect(words.terms.allSatisfy { $0.written.utf8.count <= ReportWords.maximumWrittenBytes })
    }
}
