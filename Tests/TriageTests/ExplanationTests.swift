import Feedback
import Testing

@testable import Triage

/// Why a mail is what it is. An explanation is of the verdict, or it would be a tale.
struct ExplanationTests {
    private static let services = [Service(name: "VPN", aliases: ["tunnel"]), Service(name: "printer")]

    private static func classifier() throws -> Classifier {
        Classifier(model: try Project.model.get(), services: services)
    }

    private static func explain(_ text: String, language: String? = "en") throws -> Explanation {
        try classifier().explain(message(subject: "", text: text, language: language))
    }

    private static func message(subject: String, text: String, language: String?) -> Message {
        var message = Message()
        (message.subject, message.text, message.newText, message.language) = (subject, text, text, language ?? "und")
        return message
    }

    @Test func explainsTheVerdictThatIsGiven() throws {
        let classifier = try Self.classifier()
        let lines = try Corpus(directory: Project.corpus).lines.enumerated().filter { $0.offset % 17 == 0 }
        for line in lines.map(\.element) {
            let message = Self.message(subject: line.subject, text: line.text, language: line.lang)
            let verdict = classifier.classify(message)
            let explanation = classifier.explain(message)
            #expect(explanation.verdict.category == verdict.category)
            #expect(explanation.verdict.probabilities == verdict.probabilities)
            #expect(explanation.verdict.isUnsure == verdict.isUnsure)
            #expect(explanation.verdict.service == verdict.service)
            #expect(explanation.service?.service == verdict.service)
            // The words that decided are the words that speak for it.
            let reasons = verdict.reasons.filter { $0.weight > 0 }.map(\.words)
            #expect(Array(explanation.speaksFor.map(\.words).prefix(reasons.count)) == reasons, "\(line.id)")
        }
    }

    @Test func sidesAreSortedAndSigned() throws {
        let explanation = try Self.explain(
            "The VPN is not working since this morning. Could you tell me how long it takes? Thank you in advance."
        )
        let (good, bad) = (explanation.speaksFor.map(\.weight), explanation.speaksAgainst.map(\.weight))
        #expect(explanation.verdict.category == .outage)
        #expect(!good.isEmpty && good.allSatisfy { $0 > 0 } && good == good.sorted(by: >))
        #expect(!bad.isEmpty && bad.allSatisfy { $0 < 0 } && bad == bad.sorted())
        #expect(good.count <= Explanation.maximumEvidence && bad.count <= Explanation.maximumEvidence)
        #expect(explanation.speaksAgainst.contains { $0.words.contains("how") || $0.words.contains("?") })
        let rival = try #require(explanation.rivals.first)
        #expect(rival.category != .outage)
        let others = explanation.verdict.probabilities.filter { $0.key != .outage }.values.max()
        #expect(rival.probability == others)
        #expect(rival.speaksFor.allSatisfy { $0.weight > 0 } && rival.speaksAgainst.allSatisfy { $0.weight < 0 })
    }

    @Test(arguments: [
        ("en", "The printer is not working.", "not working", Category.outage),
        ("de", "Das Netz geht nicht.", "geht nicht", .outage),
        ("fr", "Pourriez-vous installer le logiciel ?", "Pourriez-vous", .request),
    ])
    func hintsNameTheirWordsAndList(_ language: String, _ text: String, _ words: String, _ category: Category) throws {
        let explanation = try Self.explain(text, language: language)
        #expect(explanation.language == language && !explanation.isLanguageGuessed)
        let hint = try #require(explanation.hints.first { $0.words == words }, "\(explanation.hints)")
        #expect(hint.language == language && hint.category == category && !hint.meaning.isEmpty)
        // Traits of form belong to no list.
        #expect(explanation.hints.contains { $0.language == nil && $0.words == nil })
    }

    @Test func guessedLanguageIsSaidToBeGuessed() throws {
        let guessed = try Self.explain("the printer is not working and we have no other", language: nil)
        #expect(guessed.language == "en" && guessed.isLanguageGuessed)
        let unknown = try Self.explain("qwertz asdf", language: "und")
        #expect(unknown.language == nil)
        #expect(unknown.hints.allSatisfy { $0.language == nil })
    }

    private static let manners: [(String, String, ServiceMention.Manner, String?)] = [
        ("The VPN is down", "VPN", .exact, "VPN"),
        ("The tunnel is down", "VPN", .alias, "tunnel"),
        ("both printers jam", "printer", .inflected, "printers"),
        ("the pritner jams", "printer", .misspelt, "pritner"),
        ("see https://vpn.example.org/x", "VPN", .address, nil),
    ]

    @Test(arguments: manners)
    func serviceIsKnownInItsManner(
        _ text: String,
        _ service: String,
        _ manner: ServiceMention.Manner,
        _ words: String?
    ) throws {
        let found = try #require(try Self.explain(text).service)
        #expect(found.service == service && found.manner == manner)
        // Of a link only the word that names the service is shown.
        if let words { #expect(found.words == words) } else { #expect(!found.words.contains("example")) }
    }

    @Test(arguments: ["", "   ", "..."])
    func nothingToJudgeIsSaid(_ text: String) throws {
        let explanation = try Self.explain(text)
        #expect(explanation.isEmpty && explanation.verdict.isUnsure && explanation.verdict.category == .other)
        #expect(explanation.speaksFor.isEmpty && explanation.speaksAgainst.isEmpty && explanation.rivals.isEmpty)
    }

    @Test func addressesAndLinksAreNeverShown() throws {
        let explanation = try Self.explain("please unlock anna@example.org, see https://portal.example.org/broken")
        let shown =
            explanation.speaksFor + explanation.speaksAgainst
            + explanation.rivals.flatMap { $0.speaksFor + $0.speaksAgainst }
        for item in shown { #expect(!item.words.contains("example")) }
        for hint in explanation.hints { #expect(!(hint.words ?? "").contains("example")) }
    }

    @Test func everyCueHasAMeaning() {
        #expect(Set(Cue.allCases.map(\.meaning)).count == Cue.allCases.count)
    }
}
