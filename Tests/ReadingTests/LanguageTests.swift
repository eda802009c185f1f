import Feedback
import Reading
import Testing

@Suite struct LanguageTests {
    /// From here on a guess is taken for sure.
    private static let sure = 0.8

    @Test func thereAreMails() {
        for language in LanguageSet.nine {
            #expect(LanguageSet.mails.count { $0.language == language } >= 60, "\(language)")
        }
        #expect(LanguageSet.mails.count { LanguageSet.foreign.contains($0.language) } >= 160)
    }

    /// Measured on the mails held out: see Decisions/016.
    @Test(arguments: [false, true])
    func namesTheNine(isHeldOut: Bool) {
        var score = Score()
        for mail in LanguageSet.mails where mail.isHeldOut == isHeldOut && LanguageSet.nine.contains(mail.language) {
            let words = mail.text.split(separator: " ").count
            if words >= 4 { score.add(LanguageDetector.detect(mail.text), of: mail) }
        }
        #expect(score.right >= 0.97, "\(score)")
        #expect(score.wronglySure <= 0.01, "\(score)")
    }

    @Test(arguments: [false, true])
    func doesNotTakeOthersForTheNine(isHeldOut: Bool) {
        let mails = LanguageSet.mails.filter { $0.isHeldOut == isHeldOut && !LanguageSet.nine.contains($0.language) }
        let taken = mails.filter { mail in
            let guess = LanguageDetector.detect(mail.text)
            return guess.confidence >= Self.sure && LanguageSet.nine.contains(guess.code)
        }
        #expect(taken.count * 100 <= mails.count * 3, "\(taken.map(\.text))")
    }

    /// Of the sure guesses 95 in 100 are right, in every language.
    @Test(arguments: LanguageSet.nine)
    func isSureWithReason(language: String) {
        let sure = LanguageSet.mails.map { ($0.language, LanguageDetector.detect($0.text)) }.filter {
            $0.1.code == language && $0.1.confidence >= Self.sure
        }
        #expect(sure.count > 40)
        #expect(sure.count { $0.0 == language } * 100 >= sure.count * 95)
    }

    @Test(arguments: [
        ("koennen sie mir bitte helfen, der drucker laeuft nicht", "de"), ("prosze o pomoc z drukarka", "pl"),
        ("nao consigo entrar no portal", "pt"), ("muzete mi prosim pomoct", "cs"),
        ("je narrive pas a me connecter", "fr"),
        // Words of the trade say nothing.
        ("Outlook, Teams und SharePoint gehen nicht", "de"), ("VPN e Wi-Fi non vanno", "it"),
        ("docking station laadt de laptop niet", "nl"), ("WIFI IN HOERSAAL 2 GEHT NICHT", "de"),
        // Links, addresses, paths and codes are no words.
        ("https://intranet.example.org/the/new/page geht nicht auf, bitte prüfen", "de"),
        ("C:\\Users\\public\\the new file.docx ist verschwunden, bitte suchen", "de"),
        // What a machine says stands in quotation marks.
        ("Beim Start kommt: \"The application was unable to start correctly. Click OK.\" Was soll ich tun?", "de"),
        ("Hello, the system says „Ihr Konto wurde gesperrt, wenden Sie sich an die IT“. What does it mean?", "en"),
        ("Le message « Your password has expired and must be changed » apparaît au login.", "fr"),
        // So does what is pasted below a first sentence of one's own.
        (
            "Hallo, beim Start von Matlab kommt folgender Fehler:\nLicense checkout failed. License Manager Error -9.\n"
                + "Your license may have expired, please contact your administrator.\nViele Grüße", "de"
        ), ("Bonjour, depuis ce matin j'ai ce message:\nYou may not have the permissions to access the item.", "fr"),
        // A greeting in another language is none.
        ("Hi all,\nder Drucker im dritten Stock ist kaputt und niemand kümmert sich.\nThanks and best regards", "de"),
        // A quotation mark without a second one quotes nothing.
        ("Der 27\" Monitor bleibt dunkel, wer kann helfen", "de"),
        // All that there is stands in quotation marks.
        ("\"Ihr Konto wurde gesperrt, bitte wenden Sie sich an die IT\"", "de"),
        // Marks after their letters, as macOS writes.
        ("Ko\u{308}nnten Sie bitte den Ordner fu\u{308}r unsere Abteilung freigeben", "de"),
        ("Ότι και να κάνω δεν ανοίγει", "el"), ("プリンターが動きません", "ja"), ("打印机坏了", "zh"), ("프린터가 고장났어요", "ko"),
        ("мы ждём уже три дня", "ru"), ("у мене не працює інтернет", "uk"), ("", "und"), ("ok", "und"),
        ("12345", "und"),
        ("VPN", "und"), ("https://example.org/a", "und"), (":-)", "und"),
    ])
    func tells(text: String, language: String) {
        #expect(LanguageDetector.detect(text).told.code == language)
    }

    @Test(arguments: [
        // The subject of a form or a ticket system does not decide.
        ("Your request has been received", "Der Drucker druckt nur leere Seiten.", "de"),
        // Where the text leaves doubt it does.
        ("Drucker im dritten Stock ist kaputt", "siehe Betreff", "de"),
        ("Nie działa drukarka w sekretariacie", "??", "pl"),
        ("VPN", "ok", "und"),
    ])
    func asksTheSubjectInDoubt(subject: String, text: String, language: String) {
        let message = MessageReader().read(subject: subject, text: text)
        #expect(message.language == language)
        #expect((message.languageConfidence >= LanguageGuess.minimumConfidence) == (language != "und"))
        #expect(message.languageConfidence > 0 || language == "und")
    }

    @Test func looksAtTheBeginningOnly() {
        let german = String(repeating: "Der Drucker im Flur geht schon wieder nicht. ", count: 40)
        let english = String(repeating: "The printer in the hall is broken again. ", count: 40_000)
        #expect(LanguageDetector.detect(german + english) == LanguageDetector.detect(german))
    }

    /// Any bytes, the same ones each time.
    @Test func neverFails() {
        var state: UInt64 = 16
        func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 33
        }
        for _ in 0..<500 {
            let bytes = (0..<next() % 1200).map { _ in UInt8(truncatingIfNeeded: next()) }
            let guess = LanguageDetector.detect(String(decoding: bytes, as: UTF8.self))
            #expect((0...1).contains(guess.confidence))
            #expect(guess.code.utf8.count == 2 || guess == .none)
        }
    }
}

/// How often guesses are right, and wrong though sure.
private struct Score: CustomStringConvertible {
    private var count = 0
    private var hits = 0
    private var sureMisses = 0
    private var misses: [String] = []

    mutating func add(_ guess: LanguageGuess, of mail: LanguageSet.Mail) {
        count += 1
        if guess.told.code == mail.language {
            hits += 1
        } else {
            misses.append("\(mail.language) \(guess.code) \(mail.isHeldOut ? "" : mail.text)")
            if guess.confidence >= 0.8 { sureMisses += 1 }
        }
    }

    var right: Double { Double(hits) / Double(count) }
    var wronglySure: Double { Double(sureMisses) / Double(count) }
    var description: String { "\(hits) of \(count), \(sureMisses) wrong though sure: \(misses)" }
}
