import FoundationEssentials
import Testing

@testable import Feedback

struct VerdictTests {
    @Test("what an earlier version wrote is read")
    func anEarlierVersion() throws {
        let old = """
            {"category":"outage","isUnsure":false,"probabilities":["outage",0.75,"other",0.25],"service":"VPN","tone":0.5,
            "isSecurity":false,"reasons":[{"words":"is down","weight":1}],"model":"linear-1"}
            """
        let verdict = try JSONDecoder().decode(Verdict.self, from: Data(old.utf8))
        #expect(verdict.category == .outage && verdict.service == "VPN" && verdict.confidence == 0.75)
        #expect(verdict.matters.isEmpty && verdict.toneSigns.isEmpty)
        #expect(verdict.mention == nil && verdict.place == nil && verdict.device == nil && verdict.severity == nil)
        #expect(verdict.outageServices == ["VPN"])
    }

    private static func matter(_ category: Category, _ service: String?, isUnsure: Bool = false) -> Matter {
        Matter(
            passage: 1,
            category: category,
            isUnsure: isUnsure,
            probabilities: [category: isUnsure ? 0.45 : 1],
            mention: service.map { ServiceMention(service: $0, manner: .alias, words: "w") },
            severity: Severity(reach: .several, reachWords: "some of us", isBlocking: true, deadline: "by noon"),
            reasons: []
        )
    }

    private static func verdict(_ category: Category, _ service: String?, _ matters: [Matter]) -> Verdict {
        var verdict = Verdict(
            category: category,
            isUnsure: false,
            probabilities: [category: 1],
            service: service,
            tone: 0.25,
            isSecurity: false,
            reasons: [],
            model: "m"
        )
        verdict.matters = matters
        return verdict
    }

    @Test func whatIsWrittenIsReadAgain() throws {
        var verdict = Self.verdict(.outage, "VPN", [Self.matter(.request, nil), Self.matter(.outage, "Mail")])
        verdict.place = "B12"
        verdict.toneSigns = [ToneSign(kind: .urgency, words: "now")]
        verdict.severity = Severity(reach: .one, isBlocking: false)
        let again = try JSONDecoder().decode(Verdict.self, from: try JSONEncoder().encode(verdict))
        #expect(again.place == "B12" && again.toneSigns == verdict.toneSigns && again.severity == verdict.severity)
        #expect(again.matters.map(\.service) == [nil, "Mail"])
        #expect(again.matters.last?.severity == verdict.matters.last?.severity)
    }

    @Test func eachServiceIsReportedOnce() {
        let matters = [
            Self.matter(.outage, "VPN"), Self.matter(.outage, "Mail"), Self.matter(.outage, "Mail"),
            Self.matter(.outage, nil), Self.matter(.outage, "SAP", isUnsure: true), Self.matter(.request, "Zoom"),
        ]
        #expect(Self.verdict(.outage, "VPN", matters).outageServices == ["VPN", "Mail", "SAP"])
        #expect(Self.verdict(.outage, nil, matters).outageServices == [nil, "VPN", "Mail", "SAP"])
        #expect(Self.verdict(.outage, nil, matters).outageClaims.map(\.isDoubtful) == [false, false, false, true])
        #expect(Self.verdict(.request, "VPN", matters).outageServices.isEmpty)
    }

    @Test(
        "a fair chance of an outage reports one, doubtfully; a person's word counts only as what it says",
        arguments: [
            (Category.outage, 0.9, "m", true), (.outage, 0.2, "m", true), (.request, 0.2, "m", true),
            (.request, 0.199, "m", false), (.other, 0.4, "m", true), (.request, 0.4, "staff", false),
            (.outage, 0, "staff", true), (.praise, 0.4, "m", false),
        ]
    )
    func whatReports(category: Category, chance: Double, model: String, reports: Bool) {
        var verdict = Self.verdict(category, "VPN", [])
        (verdict.probabilities[.outage], verdict.model) = (chance, model)
        #expect(verdict.reportsOutage == reports)
        let claim = Verdict.OutageClaim(service: "VPN", isDoubtful: category != .outage || model == "m" && chance < 0.5)
        #expect(verdict.outageClaims == (reports ? [claim] : []))
    }

    @Test func whatTheModelDoubtsIsADoubtfulReport() {
        var verdict = Self.verdict(.outage, "VPN", [Self.matter(.outage, "VPN"), Self.matter(.outage, "Mail")])
        verdict.probabilities = [.outage: 0.49]
        for isShownUnsure in [true, false] {
            verdict.isUnsure = isShownUnsure
            #expect(verdict.outageClaims.map(\.isDoubtful) == [true, false])
        }
    }

    @Test(
        "an outage that is less likely than not is a doubtful report, however much an operator wants to look through",
        arguments: [
            (0.49, false, "m", true), (0.49, true, "m", true), (0.5, true, "m", false), (0.5, false, "m", false),
            (0.9, true, "m", false), (1, false, "staff", false), (0.9, true, "staff", true),
        ]
    )
    func doubt(chance: Double, isUnsure: Bool, model: String, isDoubtful: Bool) {
        var verdict = Self.verdict(.outage, "VPN", [])
        (verdict.isUnsure, verdict.probabilities[.outage], verdict.model) = (isUnsure, chance, model)
        #expect(verdict.isDoubtfulOutage == isDoubtful)
        verdict.category = .request
        #expect(verdict.isDoubtfulOutage)
        #expect(!Self.matter(.outage, "VPN").isDoubtfulOutage && Self.matter(.request, "VPN").isDoubtfulOutage)
    }
}
