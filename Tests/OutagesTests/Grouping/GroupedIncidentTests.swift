import Feedback
import Testing

@testable import Outages

@Suite struct GroupedIncidentTests {
    /// Judges reports as they come, and keeps incidents and what counts into them.
    struct Desk {
        var baseline: ReportBaseline?
        private(set) var reports: [OutageReport] = []
        private(set) var meanings: [Int64: ReportMeaning] = [:]
        var incidents: [Incident] = []
        let detector = BurstDetector(settings: BurstSettings())

        mutating func receive(_ text: String, at minutes: Double, vector: ReportVector? = nil) {
            let number = Int64(reports.count + 1)
            let report = report("p\(number)", at: minutes, service: nil, number: number)
            meanings[number] = ReportMeaning(words: ReportWords(subject: "", text: text), vector: vector)
            reports.append(report)
            judge(report)
        }

        /// The language model has answered.
        mutating func learn(_ vector: ReportVector, of number: Int64) {
            meanings[number] = ReportMeaning(
                words: meanings[number]?.words,
                vector: vector,
                incident: meanings[number]?.incident
            )
            judge(reports[Int(number) - 1])
        }

        func numbers(of incident: Int64) -> [Int64] {
            meanings.filter { $0.value.incident == incident }.keys.sorted()
        }

        private mutating func judge(_ report: OutageReport) {
            let judgement = detector.judgement(
                of: report,
                recent: reports,
                incidents: incidents,
                baseline: baseline,
                meanings: ReportMeanings(meanings),
                now: report.time
            )
            switch judgement.decision {
            case .none: break
            case .opened(let incident, _): keep(incident, judgement.members)
            case .joined(let incident, _, _): keep(incident, [report.number])
            }
        }

        private mutating func keep(_ incident: Incident, _ members: [Int64]) {
            var incident = incident
            if incident.number == 0 {
                incident.number = Int64(incidents.count + 1)
                incidents.append(incident)
            } else {
                incidents[Int(incident.number) - 1] = incident
            }
            for number in members {
                let old = meanings[number]
                meanings[number] = ReportMeaning(words: old?.words, vector: old?.vector, incident: incident.number)
            }
        }
    }

    static let baseline = ReportBaseline(service: 0.05, total: 0.2)

    @Test(arguments: [nil, baseline])
    func aPrinterAndALoginAreTwoIncidents(baseline: ReportBaseline?) {
        var desk = Desk(baseline: baseline)
        for (index, text) in ReportGroupsTests.texts.enumerated() { desk.receive(text, at: Double(index)) }
        #expect(desk.incidents.map(\.topic) == ["printing", "login"])
        #expect(desk.incidents.map(\.people) == [4, 4])
        #expect(desk.numbers(of: 1) == [1, 3, 5, 7])
        #expect(desk.numbers(of: 2) == [2, 4, 6, 8])
    }

    @Test func unlikeReportsAreNoIncidentWhileNothingIsKnownOfTheUsual() {
        var desk = Desk()
        for (index, text) in ["can't print", "I cannot log in", "kein WLAN", "the projector is dark", "scanner tot"]
            .enumerated()
        {
            desk.receive(text, at: Double(index))
        }
        #expect(desk.incidents.isEmpty)
    }

    @Test func unlikeReportsStillCountInTotal() {
        var desk = Desk(baseline: Self.baseline)
        let texts = ["can't print", "I cannot log in", "kein WLAN", "the projector is dark", "scanner tot", "VPN weg"]
        for (index, text) in texts.enumerated() { desk.receive(text, at: Double(index)) }
        #expect(desk.incidents.map(\.topic) == [nil])
        #expect(desk.incidents.map(\.people) == [6])
    }

    @Test func reportsThatSayNothingAreACrowdOfTheirOwn() {
        var desk = Desk()
        for (index, text) in ["it does not work", "help", "geht nicht", "nothing works!"].enumerated() {
            desk.receive(text, at: Double(index))
        }
        #expect(desk.incidents.map(\.topic) == [nil])
        #expect(desk.incidents.map(\.people) == [4])
    }

    @Test func aLaterReportJoinsTheIncidentThatSaysTheSame() {
        var desk = Desk()
        for (index, text) in ReportGroupsTests.texts.enumerated() { desk.receive(text, at: Double(index)) }
        desk.receive("stampante bloccata", at: 20)
        #expect(desk.incidents.map(\.people) == [5, 4])
        #expect(desk.incidents.map(\.topic) == ["printing", "login"])
    }

    @Test func anIncidentOfATopicIsNotCountedInTotalAgain() {
        var desk = Desk(baseline: Self.baseline)
        for index in 0..<9 { desk.receive("can't print", at: Double(index) / 2) }
        desk.receive("kein WLAN", at: 6)
        #expect(desk.incidents.map(\.topic) == ["printing"])
        #expect(desk.incidents.map(\.people) == [9])
    }

    @Test func aVectorThatComesLaterMayOpenAnIncident() throws {
        var desk = Desk()
        let vector = try #require(ReportVector([1, 0, 0]))
        let texts = [
            "kein Blatt aus dem Kasten", "orange light, empty tray", "kartki nie wychodzą", "nessun foglio esce",
        ]
        for (index, text) in texts.enumerated() { desk.receive(text, at: Double(index)) }
        #expect(desk.incidents.isEmpty)
        for number in Int64(1)...4 { desk.learn(vector, of: number) }
        #expect(desk.incidents.map(\.people) == [4])
        #expect(desk.numbers(of: 1) == [1, 2, 3, 4])
        // The last one said twice what it means: it counts once.
        desk.learn(vector, of: 4)
        #expect(desk.incidents.map(\.people) == [4])
    }

    @Test func aNewBurstSoonAfterOpensTheSameIncidentAgain() {
        var desk = Desk()
        for index in 0..<4 { desk.receive("can't print", at: Double(index)) }
        desk.close(1, at: 63)
        for index in 0..<4 { desk.receive("Drucker tot", at: Double(80 + index)) }
        #expect(desk.incidents.map(\.state) == [.reopened])
        #expect(desk.incidents.map(\.topic) == ["printing"])
        #expect(desk.incidents.map(\.people) == [8])
    }
}

extension GroupedIncidentTests.Desk {
    mutating func close(_ number: Int64, at minutes: Int) {
        incidents[Int(number) - 1].state = .resolved
        incidents[Int(number) - 1].closedAt = nine + .minutes(minutes)
    }
}
