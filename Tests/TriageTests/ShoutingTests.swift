import Feedback
import Testing

@testable import Triage

/// How loud a thing is said is no part of what it is.
struct ShoutingTests {
    static func shouted(_ text: String) -> String {
        text.replacing(". ", with: "!!! ").uppercased() + "!!!"
    }

    @Test func sameWordsShoutedAreTheSame() throws {
        let classifier = Classifier(model: try Project.model.get(), services: [])
        var compared = 0
        for (index, line) in try Corpus(directory: Project.corpus).lines.enumerated() where index % 7 == 0 {
            // Links and paths are not the same in capitals.
            guard !line.text.contains("/"), !line.text.contains("\\") else { continue }
            let calm = classifier.classify(subject: line.subject, text: line.text, language: line.lang)
            let loud = classifier.classify(
                subject: line.subject.uppercased(),
                text: Self.shouted(line.text),
                language: line.lang
            )
            #expect(loud.category == calm.category, "\(line.id)")
            for category in Category.allCases {
                let change = (loud.probabilities[category] ?? 0) - (calm.probabilities[category] ?? 0)
                #expect(change.magnitude < 0.02, "\(line.id)")
            }
            #expect(loud.tone >= calm.tone)
            compared += 1
        }
        #expect(compared > 100)
    }

    @Test func aQuestionIsOneHoweverLoud() {
        let marks = ["?", "?!", "!?", "?!!!"].map { TokenizedText(subject: "", text: "down\($0)").tokens.last?.hash }
        #expect(Set(marks).count == 1)
    }
}
