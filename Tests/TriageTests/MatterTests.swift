import Feedback
import Testing

@testable import Triage

/// A mail with two matters gets two verdicts.
struct MatterTests {
    private static let services = [
        Service(name: "Printing", aliases: ["printer"]), Service(name: "VPN"), Service(name: "Moodle"),
    ]

    private static func verdict(
        subject: String = "",
        _ segments: [String],
        language: String = "en"
    ) throws -> Verdict {
        var message = Message()
        message.subject = subject
        message.segments = segments
        message.newText = segments.joined(separator: "\n\n")
        message.text = message.newText
        message.language = language
        return Classifier(model: try Project.model.get(), services: services).classify(message)
    }

    private static let outage = "The printer in room 2.14 is broken since this morning, nobody can print, error 500."
    private static let other = "Besides, the VPN does not work any more, I cannot connect, it always times out."
    private static let request = "Besides, could you please install Acrobat on my new laptop? I need it from Monday."
    private static let praise = "Thank you so much, your colleague was brilliant and very patient!"

    @Test func oneMatterIsTheMail() throws {
        let verdict = try Self.verdict([Self.outage])
        #expect(verdict.matters.isEmpty)
        #expect(verdict.service == "Printing")
    }

    @Test func eachMatterHasItsOwn() throws {
        let verdict = try Self.verdict([Self.praise, Self.outage, Self.request])
        #expect(verdict.matters.map(\.category) == [.praise, .outage, .request])
        #expect(verdict.matters.map(\.service) == [nil, "Printing", nil])
        #expect(verdict.matters.map(\.place) == [nil, "room 2.14", nil])
        #expect(verdict.matters.map(\.passage) == [0, 1, 2])
        #expect(verdict.matters.map { $0.severity?.reach } == [nil, .many, nil])
        for matter in verdict.matters {
            #expect((matter.probabilities.values.reduce(0, +) - 1).magnitude < 1e-9)
        }
    }

    @Test func theMailIsWhatNeedsActionFirst() throws {
        for segments in [[Self.praise, Self.outage], [Self.request, Self.outage], [Self.outage, Self.request]] {
            let verdict = try Self.verdict(segments)
            #expect(verdict.category == .outage)
            #expect(verdict.service == "Printing")
            #expect(verdict.place == "room 2.14")
            #expect(verdict.severity?.reach == .many)
            #expect(verdict.confidence == verdict.probabilities.values.max())
        }
        #expect(try Self.verdict([Self.praise, Self.request]).category == .request)
    }

    @Test func twoOutagesAreTwoReports() throws {
        let verdict = try Self.verdict([Self.outage, Self.other])
        #expect(verdict.outageServices == ["Printing", "VPN"])
        #expect(try Self.verdict([Self.outage, Self.outage]).outageServices == ["Printing"])
        #expect(try Self.verdict([Self.request, Self.praise]).outageServices.isEmpty)
    }

    @Test(
        "a clause that says another service has failed is a report of its own",
        arguments: [
            ("The VPN is down since nine.\n\nAnd the printer does not work either.", "en", ["VPN", "Printing"]),
            ("The VPN is down. The printer is broken too.", "en", ["VPN", "Printing"]),
            ("The VPN and the printer are down.", "en", ["Printing", "VPN"]),
            ("The VPN is down and Moodle does not work either.", "en", ["VPN", "Moodle"]),
            ("Das VPN geht nicht. Außerdem ist Moodle ausgefallen.", "de", ["VPN", "Moodle"]),
            ("Le VPN est en panne.\n\nMoodle est aussi en panne depuis ce matin.", "fr", ["VPN", "Moodle"]),
            ("La VPN no funciona y Moodle no funciona tampoco.", "es", ["VPN", "Moodle"]),
            ("VPN nie działa i Moodle nie działa od rana.", "pl", ["VPN", "Moodle"]),
            ("Neither the VPN nor Moodle works since this morning.", "en", ["VPN", "Moodle"]),
            ("Weder das VPN noch Moodle funktioniert seit heute früh.", "de", ["VPN", "Moodle"]),
            ("Ni la VPN ni Moodle funcionan desde esta mañana.", "es", ["VPN", "Moodle"]),
            ("Ni le VPN ni Moodle ne fonctionnent depuis ce matin.", "fr", ["VPN", "Moodle"]),
        ]
    )
    func failuresWithoutAWordBetween(text: String, language: String, services: [String]) throws {
        let verdict = try Self.verdict([text], language: language)
        #expect(verdict.category == .outage)
        #expect(Set(verdict.outageServices) == Set(services))
        #expect(verdict.matters.map(\.passage) == [0, 0])
    }

    @Test(
        "a service that is only named is no report",
        arguments: [
            ("The VPN is down since this morning, the printer works.", "en"),
            ("The VPN is down, but Moodle is fine.", "en"),
            ("Since the update of Moodle the VPN does not work any more.", "en"),
            ("I cannot open Moodle over the VPN, it always times out.", "en"),
            ("The VPN is down, so that I cannot print. I need Moodle tomorrow.", "en"),
            ("The VPN does not work on my printer. The VPN always breaks on Moodle too.", "en"),
            ("Das VPN geht nicht, aber Moodle läuft.", "de"),
            ("The VPN is down, and in Moodle I cannot find the form for it.", "en"),
            ("Moodle shows an error, and without the VPN nothing works at home.", "en"),
        ]
    )
    func onlyNamed(text: String, language: String) throws {
        let verdict = try Self.verdict([text], language: language)
        #expect(verdict.category == .outage && verdict.outageServices.count == 1 && verdict.matters.isEmpty)
    }

    @Test func theSubjectBelongsToThePassageItNames() throws {
        let verdict = try Self.verdict(subject: "VPN", [Self.request, Self.other])
        #expect(verdict.matters.map(\.service) == [nil, "VPN"])
    }

    @Test func nothingIsTakenFromAnotherMatter() throws {
        let unnamed =
            "Nothing works since this morning, everything is broken and nobody can log in, error 500 everywhere."
        let named =
            "Besides, could you please give my new colleague access to Moodle? She sits in room 3.117 with a laptop."
        let verdict = try Self.verdict([unnamed, named])
        #expect(verdict.category == .outage && verdict.matters.last?.service == "Moodle")
        #expect(verdict.service == nil && verdict.mention == nil && verdict.place == nil && verdict.device == nil)
    }

    @Test func aDoubtfulOutageMakesTheMailOne() throws {
        let whole = try Self.verdict([Self.request])
        #expect(whole.category == .request && !whole.isUnsure)
        let verdict = whole.of([Self.matter(.request, 0.9), Self.matter(.outage, 0.55, isUnsure: true)])
        #expect(verdict.category == .outage && verdict.isUnsure)
        #expect(whole.of([Self.matter(.request, 0.9), Self.matter(.outage, 0.4, isUnsure: true)]).category == .request)
    }

    private static func matter(_ category: Category, _ confidence: Double, isUnsure: Bool = false) -> Matter {
        Matter(
            passage: 0,
            category: category,
            isUnsure: isUnsure,
            probabilities: [category: confidence],
            mention: nil,
            reasons: []
        )
    }

    @Test func doubtfulMattersComeByProbability() {
        let doubtful = [Self.matter(.outage, 0.4, isUnsure: true), Self.matter(.praise, 0.45, isUnsure: true)]
        #expect(ActionOrder.first(of: doubtful)?.category == .praise)
        let likely = [Self.matter(.request, 0.9), Self.matter(.outage, 0.5, isUnsure: true)]
        #expect(ActionOrder.first(of: likely)?.category == .outage, "a doubtful outage comes before a sure request")
        #expect(ActionOrder.first(of: doubtful + [Self.matter(.question, 0.8)])?.category == .question)
        #expect(
            ActionOrder.first(of: [Self.matter(.praise, 0.9), Self.matter(.complaint, 0.6)])?.category == .complaint
        )
        #expect(ActionOrder.first(of: []) == nil)
    }
}
