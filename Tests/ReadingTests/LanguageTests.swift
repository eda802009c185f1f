import Feedback
import Reading
import Testing

@Suite struct LanguageTests {
    @Test func thereAreMails() {
        for language in LanguageSet.nine {
            #expect(LanguageSet.mails.count { $0.language == language } >= 60, "\(language)")
        }
        #expect(LanguageSet.mails.count { LanguageSet.foreign.contains($0.language) } >= 160)
    }

    @Test func x() {
        for held in [false, true] {
            let mails = LanguageSet.mails.filter { $0.isHeldOut == held }
            for mail in mails {
                let guess = LanguageDetector.detect(mail.text)
                if !held, guess.code != mail.language { print(mail.language, guess.code, guess.confidence, mail.text) }
            }
        }
        let text = String(
            (LanguageSet.mails.filter { $0.language == "de" }.map(\.text).joined(separator: "\n")).prefix(480)
        )
        let clock = ContinuousClock()
        _ = LanguageDetector.detect(text)
        print(text.utf8.count, clock.measure { for _ in 0..<1000 { _ = LanguageDetector.detect(text) } } / 1000)
    }
}
