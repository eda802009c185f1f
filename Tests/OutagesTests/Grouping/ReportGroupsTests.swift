import Feedback
import Testing

@testable import Outages

@Suite struct ReportGroupsTests {
    static let texts = [
        "can't print", "I cannot log in", "Drucker tot", "Anmeldung geht nicht", "Impossible d'imprimer",
        "password not accepted",
        "nie działa drukarka", "mot de passe refusé",
    ]

    /// Each by another person, a minute apart.
    static func reports(_ texts: [String]) -> ([OutageReport], [Int64: ReportMeaning]) {
        var meanings: [Int64: ReportMeaning] = [:]
        let reports = texts.enumerated().map { index, text in
            meanings[Int64(index + 1)] = ReportMeaning(words: ReportWords(subject: "", text: text))
            return report("p\(index)", at: Double(index), service: nil, number: Int64(index + 1))
        }
        return (reports, meanings)
    }

    static func incident(_ number: Int64, topic: String?) -> Incident {
        var incident = Incident(
            number: number,
            service: nil,
            openedAt: nine,
            firstReportAt: nine,
            lastReportAt: nine,
            people: 4,
            alertedPeople: 4,
            lastAlertAt: nine,
            transition: 1
        )
        incident.topic = topic
        return incident
    }

    @Test func whatSaysTheSameMeetsAcrossLanguages() throws {
        let (reports, meanings) = Self.reports(Self.texts)
        let groups = ReportGroups(reports, meanings: ReportMeanings(meanings), incidents: [])
        #expect(groups.groups.map(\.numbers) == [[1, 3, 5, 7], [2, 4, 6, 8]])
        #expect(groups.groups.map { $0.topic(in: "en") } == ["printing", "login"])
        #expect(groups.groups.map { $0.topic(in: "de") } == ["Drucken", "Anmeldung"])
    }

    @Test func theOrderTheyAreGivenInMakesNoDifference() {
        let (reports, meanings) = Self.reports(Self.texts + Self.texts)
        let groups = ReportGroups(reports, meanings: ReportMeanings(meanings), incidents: [])
        let turned = ReportGroups(reports.reversed() + reports, meanings: ReportMeanings(meanings), incidents: [])
        #expect(groups.groups.map(\.numbers) == turned.groups.map(\.numbers))
    }

    @Test func whatNoTopicKnowsMeetsByItsWords() {
        let texts = ["Plotomat streikt", "the plotomat again!", "Plotomat kaputt", "Zentrifuge steht still"]
        let (reports, meanings) = Self.reports(texts)
        let groups = ReportGroups(reports, meanings: ReportMeanings(meanings), incidents: [])
        #expect(groups.group(of: 1)?.numbers == [1, 2, 3])
        #expect(groups.group(of: 1)?.topic(in: "en") == "Plotomat")
        #expect(groups.group(of: 4)?.numbers == [4])
    }

    @Test func whatSaysNothingIsInNoGroup() {
        let (reports, meanings) = Self.reports(["it does not work", "", "help!!!", "geht nicht"])
        let groups = ReportGroups(reports, meanings: ReportMeanings(meanings), incidents: [])
        #expect(groups.groups.isEmpty)
    }

    @Test func reportsOfAnIncidentStayTogether() {
        var (reports, meanings) = Self.reports(["can't print", "the wall is humming", "Drucker tot", "login?"])
        for number in [Int64(1), 2] {
            meanings[number] = ReportMeaning(words: meanings[number]?.words, incident: 7)
        }
        // Its words were erased meanwhile.
        meanings[9] = ReportMeaning(words: nil, incident: 7)
        reports.append(report("p9", at: -3, service: nil, number: 9))
        let groups = ReportGroups(
            reports,
            meanings: ReportMeanings(meanings),
            incidents: [Self.incident(7, topic: "printing")]
        )
        #expect(groups.groups[0].numbers == [1, 2, 3, 9])
        #expect(groups.groups[0].incident == 7)
        #expect(groups.group(of: 4)?.incident == nil)
    }

    @Test(arguments: [("C 2.14", 1), ("c 2.14", 1), ("D 1.01", 2), (nil, 2)])
    func theSamePlaceTipsTheBalance(place: String?, groups: Int) {
        let meanings: [Int64: ReportMeaning] = [
            1: ReportMeaning(words: ReportWords(subject: "", text: "Zentrifuge, Kryostat"), place: "C 2.14"),
            2: ReportMeaning(words: ReportWords(subject: "", text: "Zentrifuge, Mikrotom"), place: place),
        ]
        let reports = [1, 2].map { report("p\($0)", at: Double($0), service: nil, number: $0) }
        #expect(ReportGroups(reports, meanings: ReportMeanings(meanings), incidents: []).groups.count == groups)
    }

    @Test func ofAFloodTheNewestAreLookedAt() {
        let (reports, meanings) = Self.reports((0..<700).map { _ in "can't print" })
        let groups = ReportGroups(reports, meanings: ReportMeanings(meanings), incidents: [])
        #expect(groups.groups.map(\.numbers.count) == [ReportMeanings.maximumReports])
        #expect(groups.group(of: 700) != nil)
    }

    @Test func vectorsJoinWhatWordsDoNot() throws {
        let near = try #require(ReportVector([1, 0.1, 0]))
        let nearer = try #require(ReportVector([1, 0, 0.1]))
        let far = try #require(ReportVector([0, 1, 0]))
        var meanings: [Int64: ReportMeaning] = [:]
        for (number, text, vector) in [
            (Int64(1), "kein Blatt aus dem Kasten", near), (2, "orange light, empty tray", nearer),
            (3, "Kasten brummt", far),
        ] {
            meanings[number] = ReportMeaning(words: ReportWords(subject: "", text: text), vector: vector)
        }
        let reports = [1, 2, 3].map { report("p\($0)", at: Double($0), service: nil, number: $0) }
        let groups = ReportGroups(reports, meanings: ReportMeanings(meanings), incidents: [])
        #expect(groups.groups.map(\.numbers) == [[1, 2], [3]])
    }

    /// Of a few failures, and the worst: no two reports are alike.
    @Test(arguments: [false, true])
    func whatAFloodCosts(isUnlike: Bool) throws {
        let lines = try LabelledReports("rambling.txt").lines
        var state: UInt64 = 1
        func next() -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 40)
        }
        var meanings: [Int64: ReportMeaning] = [:]
        let clock = ContinuousClock()
        let reading = clock.measure {
            for number in Int64(0)..<500 {
                let line = lines[Int(number) % lines.count]
                let odd = (0..<40).map { _ in
                    String((0..<6).map { _ in Character(UnicodeScalar(UInt8(97 + next() % 26))) })
                }
                let words = ReportWords(subject: line.subject, text: isUnlike ? odd.joined(separator: " ") : line.text)
                let vector = ReportVector((0..<384).map { _ in Float(next() % 2001 - 1000) })
                meanings[number] = ReportMeaning(words: words, vector: vector)
            }
        }
        let reports = (Int64(0)..<500).map { report("p\($0)", at: Double($0) / 5, service: nil, number: $0) }
        var groups = 0
        let grouping = clock.measure {
            groups = ReportGroups(reports, meanings: ReportMeanings(meanings), incidents: []).groups.count
        }
        print("500 reports: words and vectors made in \(reading), \(groups) groups in \(grouping)")
        #expect(groups > (isUnlike ? 400 : 0))
    }
}
