import Testing

@testable import Triage

struct LexiconTests {
    @Test(arguments: [
        ("the printer is not working and we need it", "en"), ("der Drucker geht nicht und wir brauchen ihn", "de"),
        ("je ne peux pas ouvrir la messagerie depuis ce matin", "fr"), ("no puedo abrir el correo desde ayer", "es"),
        ("drukarka nie działa i nie wiem co się dzieje", "pl"), ("non riesco ad aprire la posta da ieri", "it"),
        ("não consigo abrir o correio desde ontem", "pt"), ("de printer doet het niet en ik heb hem nodig", "nl"),
        ("tiskárna nefunguje a já to potřebuji ještě dnes", "cs"), ("funktioniert nicht", "de"),
    ])
    func guessesTheLanguage(_ text: String, _ expected: String) {
        let words = TokenizedText(subject: "", text: text)
        #expect(Lexicon.of(words, language: "und")?.language == expected)
        #expect(Lexicon.of(words, language: nil)?.language == expected)
    }

    @Test func declaredLanguageDecides() {
        let words = TokenizedText(subject: "", text: "the printer is broken")
        #expect(Lexicon.of(words, language: "de")?.language == "de")
        #expect(Lexicon.of(words, language: "EN-gb")?.language == "en")
        #expect(Lexicon.of(words, language: "fi") == nil)
        let cues = CueFinder.cues(in: words, phrases: CueFinder.phrases(in: words, language: "de"))
        #expect(!cues.contains { $0.cue == .broken })
    }

    @Test(arguments: [
        ("en", "it simply doesn't ever seem to work", Cue.notWorking), ("en", "the scanner is defective", .broken),
        ("de", "der Drucker geht heute wieder nicht", .notWorking), ("de", "seit heute früh", .since),
        ("fr", "je n'arrive plus à ouvrir", .unable), ("es", "otra vez", .repeated),
        ("pl", "proszę o dostęp do folderu", .access),
        ("it", "vorrei sapere", .ask), ("pt", "não está a funcionar", .notWorking),
        ("nl", "doet het niet", .notWorking),
        ("cs", "prosím o přidělení", .access),
    ])
    func findsCues(_ language: String, _ text: String, _ cue: Cue) {
        let words = TokenizedText(subject: "", text: text)
        #expect(
            CueFinder.cues(in: words, phrases: CueFinder.phrases(in: words, language: language)).contains {
                $0.cue == cue
            }
        )
    }

    @Test func phrasesStayWithinASentence() {
        let words = TokenizedText(subject: "", text: "We do. Not work")
        #expect(
            !CueFinder.cues(in: words, phrases: CueFinder.phrases(in: words, language: "en")).contains {
                $0.cue == .notWorking && $0.first < 2
            }
        )
    }

    @Test func everyLanguageHasEveryCueOfWords() {
        let form: Set<Cue> = [
            .questionMark, .exclamation, .fewWords, .someWords, .manyWords, .noSubject, .noText, .link, .smile, .frown,
        ]
        for lexicon in Lexicon.all {
            #expect(lexicon.cues == Set(Cue.allCases).subtracting(form), "\(lexicon.language)")
        }
    }
}
