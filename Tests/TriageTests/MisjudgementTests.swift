import Feedback
import Testing

@testable import Triage

/// What was once judged wrongly, and must not be again. None of it stands in the corpus in these words.
struct MisjudgementTests {
    private static func verdict(_ text: String, _ language: String) throws -> Verdict {
        let classifier = Classifier(model: try Project.model.get(), services: [])
        return classifier.classify(subject: "", text: text, language: language)
    }

    @Test(
        "words of failure that tell of none report none",
        arguments: [
            ("I'm down for trying the new VPN beta", "en"), ("We are down for testing the beta of the VPN.", "en"),
            ("La mise à jour du VPN s'est passée sans problème, merci.", "fr"),
            ("The new client was installed without any problems.", "en"),
            ("The update went through without any problems.", "en"), ("Das Update lief problemlos durch.", "de"),
        ]
    )
    func noFailure(text: String, language: String) throws {
        let verdict = try Self.verdict(text, language)
        #expect(verdict.category != .outage && !verdict.reportsOutage, "\(verdict.probabilities)")
    }

    @Test(
        "whoever asks whether others have it too has it",
        arguments: [
            ("Anyone else kicked out of the wiki, or is it just me?", "en"),
            ("Plus de Teams, c'est que chez moi ?", "fr"), ("Teams si è chiuso, succede anche a voi?", "it"),
            ("O Teams caiu, é só comigo?", "pt"), ("Teams ligt eruit, is dat alleen bij mij?", "nl"),
            ("Teams nejede, je to jen u mě?", "cs"),
        ]
    )
    func othersToo(text: String, language: String) throws {
        let verdict = try Self.verdict(text, language)
        #expect(verdict.category == .outage, "\(verdict.probabilities)")
    }

    @Test(
        "taken for a question, it is a report all the same",
        arguments: [
            ("Teams hängt, ist das bei euch auch so?", "de"), ("¿Soy el único que no recibe correo?", "es"),
            ("Czy tylko u mnie nie działa Teams?", "pl"),
        ]
    )
    func othersTooInDoubt(text: String, language: String) throws {
        #expect(try Self.verdict(text, language).reportsOutage)
    }

    @Test("a phrase of success is no failure of the past: it went well until yesterday")
    func successThatIsOver() throws {
        let verdict = try Self.verdict("The VPN ran without any problems until yesterday, now it is down.", "en")
        #expect(verdict.category == .outage, "\(verdict.probabilities)")
    }

    @Test(
        "slow as it always is a complaint, slow since this morning an outage",
        arguments: [
            ("the library wifi is slow", "en", Category.complaint),
            ("The wifi in the library is always slow, it is rather tiring.", "en", .complaint),
            ("Since this morning the library wifi is so slow that no page loads.", "en", .outage),
            ("Das WLAN in der Bibliothek ist immer so langsam, das nervt.", "de", .complaint),
            ("Seit heute früh ist das WLAN so langsam, dass keine Seite mehr lädt.", "de", .outage),
        ]
    )
    func slowness(text: String, language: String, category: Category) throws {
        let verdict = try Self.verdict(text, language)
        #expect(verdict.category == category, "\(verdict.probabilities)")
    }

    @Test("an idiom's words are no cues and no features; the same words elsewhere are")
    func idioms() {
        func features(_ text: String) -> RawFeatures {
            FeatureHasher.features(of: TokenizedText(subject: "", text: text), language: "en")
        }
        let idiom = features("I'm down for it")
        #expect(!idiom.cues.contains { $0.cue == .broken })
        // "it", and the idiom as one word.
        #expect(idiom.entries.count { $0.isWord } == 2)
        #expect(idiom.occurrences.contains { $0.first == 0 && $0.last == 2 })
        #expect(features("the VPN is down for me").cues.contains { $0.cue == .broken })
        #expect(idiom.cues.contains { $0.cue == .wish })
        #expect(!features("the VPN, without any problems").cues.contains { $0.cue == .trouble })
        #expect(features("the VPN, with a problem").cues.contains { $0.cue == .trouble })
    }
}
