import Feedback
import Testing

@testable import Themes

@Suite("The sentence that says what is needed")
struct NeedSentenceTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let language: String
        var category = Category.complaint
        var subject = ""
        let text: String
        let sentence: String
        var testDescription: String { "\(language): \(sentence)" }
    }

    static let cases = [
        Case(
            language: "en",
            category: .request,
            text:
                "Dear IT team,\n\nI work in accounting on the third floor. Could we please get a second scanner for the archive room?\n\nKind regards\nMary Poole",
            sentence: "Could we please get a second scanner for the archive room?"
        ),
        Case(
            language: "en",
            text:
                "Good morning, hope you are all well. The badge reader at gate 4 rejects my card every single morning. Yesterday I stood in the rain for ten minutes.\nThanks, Joe",
            sentence: "The badge reader at gate 4 rejects my card every single morning."
        ),
        Case(
            language: "en",
            category: .request,
            text: "hi can we have dark mode in the intranet? thanks",
            sentence: "can we have dark mode in the intranet?"
        ),
        Case(
            language: "en",
            text:
                "I was on holiday last week. When I came back, my mailbox was full and I cannot send anything. Best regards, Ann",
            sentence: "When I came back, my mailbox was full and I cannot send anything."
        ),
        Case(
            language: "en",
            category: .request,
            text: "Thank you for the new laptops! One wish: please let us choose the keyboard layout.",
            sentence: "One wish: please let us choose the keyboard layout."
        ),
        Case(
            language: "en",
            text:
                "It is 9:15. I have been waiting on the hotline for 40 minutes, e.g. listening to the same song. Nobody picks up.",
            sentence: "I have been waiting on the hotline for 40 minutes, e.g. listening to the same song."
        ),
        Case(
            language: "en",
            subject: "RE: Fwd: Printer on floor 2 is slow",
            text: "",
            sentence: "Printer on floor 2 is slow"
        ),
        Case(
            language: "en",
            subject: "[External] AW: No signal in hall 3",
            text: "Thanks!\n",
            sentence: "No signal in hall 3"
        ),
        Case(
            language: "de",
            category: .request,
            text:
                "Sehr geehrte Damen und Herren,\n\nich bin seit März im Vertrieb. Könnten wir bitte eine Lizenz für das PDF-Programm bekommen?\n\nMit freundlichen Grüßen\nDr. Jana Holm",
            sentence: "Könnten wir bitte eine Lizenz für das PDF-Programm bekommen?"
        ),
        Case(
            language: "de",
            text:
                "Guten Tag, gestern war ich in Halle 7. Das WLAN bricht dort ständig ab und der Scanner hängt. Viele Grüße, Uwe",
            sentence: "Das WLAN bricht dort ständig ab und der Scanner hängt."
        ),
        Case(
            language: "de",
            text: "Moin, der Drucker im 2. Stock zieht kein Papier mehr ein, z. B. bei A3. Danke!",
            sentence: "der Drucker im 2. Stock zieht kein Papier mehr ein, z. B. bei A3."
        ),
        Case(
            language: "de",
            category: .request,
            text:
                "Hallo zusammen, danke für die schnelle Hilfe neulich. Wäre es möglich, die Sitzung im Warenwirtschaftssystem erst nach einer Stunde zu sperren?",
            sentence: "Wäre es möglich, die Sitzung im Warenwirtschaftssystem erst nach einer Stunde zu sperren?"
        ),
        Case(
            language: "de",
            text:
                "Mein Name ist Petra Lenz. Jeden Morgen dauert das Hochfahren des Rechners eine Viertelstunde.\nGruß\nPetra",
            sentence: "Jeden Morgen dauert das Hochfahren des Rechners eine Viertelstunde."
        ),
        Case(language: "de", text: "beamer geht wieder nicht", sentence: "beamer geht wieder nicht"),
        Case(
            language: "fr",
            category: .request,
            text:
                "Bonjour,\n\nJe travaille au service achats. Serait-il possible d'avoir un deuxième écran pour le télétravail ?\n\nCordialement,\nLuc Morel",
            sentence: "Serait-il possible d'avoir un deuxième écran pour le télétravail ?"
        ),
        Case(
            language: "fr",
            text:
                "Bonsoir, ce matin encore. L'imprimante du deuxième étage n'a plus de toner depuis une semaine. Merci d'avance.",
            sentence: "L'imprimante du deuxième étage n'a plus de toner depuis une semaine."
        ),
        Case(
            language: "fr",
            text: "Salut, la connexion VPN se coupe dans le train toutes les dix minutes. C'est pénible.",
            sentence: "la connexion VPN se coupe dans le train toutes les dix minutes."
        ),
        Case(
            language: "es",
            category: .request,
            text:
                "Buenos días: soy de contabilidad. ¿Podríamos tener una cámara en la sala pequeña de reuniones? Un saludo, Inés",
            sentence: "¿Podríamos tener una cámara en la sala pequeña de reuniones?"
        ),
        Case(
            language: "es",
            text: "Hola, ayer llamé tres veces. El correo va muy lento y no puedo abrir los adjuntos. Gracias.",
            sentence: "El correo va muy lento y no puedo abrir los adjuntos."
        ),
        Case(
            language: "es",
            text: "La contraseña caduca cada mes y siempre se me olvida.\nAtentamente,\nPilar Roca",
            sentence: "La contraseña caduca cada mes y siempre se me olvida."
        ),
        Case(
            language: "it",
            category: .request,
            text:
                "Buongiorno, lavoro in magazzino. Sarebbe possibile avere un tablet per consultare i disegni? Cordiali saluti, Anna",
            sentence: "Sarebbe possibile avere un tablet per consultare i disegni?"
        ),
        Case(
            language: "it",
            text: "Ciao, la stampante del primo piano non funziona mai il lunedì. Grazie mille",
            sentence: "la stampante del primo piano non funziona mai il lunedì."
        ),
        Case(
            language: "it",
            text: "Stamattina ero in ritardo. Il wifi in sala riunioni cade ogni cinque minuti.",
            sentence: "Il wifi in sala riunioni cade ogni cinque minuti."
        ),
        Case(
            language: "pt",
            category: .request,
            text: "Bom dia, trabalho em vendas. Gostaríamos de ter acesso ao correio no telemóvel. Obrigado, Rui",
            sentence: "Gostaríamos de ter acesso ao correio no telemóvel."
        ),
        Case(
            language: "pt",
            text: "Olá, a impressora do segundo andar encrava sempre com papel grosso. Cumprimentos",
            sentence: "a impressora do segundo andar encrava sempre com papel grosso."
        ),
        Case(
            language: "nl",
            category: .request,
            text:
                "Goedemorgen, ik ben Joris van inkoop. Zouden we een tweede scherm kunnen krijgen voor thuis?\nMet vriendelijke groet,\nJoris",
            sentence: "Zouden we een tweede scherm kunnen krijgen voor thuis?"
        ),
        Case(
            language: "nl",
            text: "Hallo, gisteren weer. De wifi in het magazijn valt steeds weg bij de stellingen. Alvast bedankt!",
            sentence: "De wifi in het magazijn valt steeds weg bij de stellingen."
        ),
        Case(
            language: "pl",
            category: .request,
            text:
                "Dzień dobry, pracuję w kadrach. Czy można zwiększyć limit skrzynki pocztowej? Z poważaniem, Ewa Nowak",
            sentence: "Czy można zwiększyć limit skrzynki pocztowej?"
        ),
        Case(
            language: "pl",
            text: "Witam, wczoraj było podobnie. Komputer sam się restartuje w trakcie pracy i tracę dane. Pozdrawiam",
            sentence: "Komputer sam się restartuje w trakcie pracy i tracę dane."
        ),
        Case(
            language: "cs",
            category: .request,
            text:
                "Dobrý den, pracuji v účtárně. Mohli bychom prosím dostat druhý monitor na home office? S pozdravem Jana",
            sentence: "Mohli bychom prosím dostat druhý monitor na home office?"
        ),
        Case(
            language: "cs",
            text: "Ahoj, tiskárna ve druhém patře pořád nefunguje. Díky",
            sentence: "tiskárna ve druhém patře pořád nefunguje."
        ),
        Case(
            language: "und",
            text: "Hello. The projector in room Oak shows no picture. Bye",
            sentence: "The projector in room Oak shows no picture."
        ),
    ]

    @Test(arguments: cases)
    func isFound(_ test: Case) {
        let found = NeedReading(subject: test.subject, text: test.text, language: test.language)
            .sentence(as: test.category)
        #expect(found == test.sentence)
    }

    @Test(
        "the marks of answers and forwards are no subject, in whatever language",
        arguments: [
            "I: Stampante", "WG: R: Stampante", "Inoltro: Stampante", "[liste] I: Stampante",
        ]
    )
    func marksAreLeftOut(subject: String) {
        #expect(NeedSentence.unmarked(subject, language: "it").subject == "Stampante")
        #expect(NeedSentence.isPassedOn(subject: subject, text: ""))
    }

    @Test(
        "what may be a mark is the subject's first word, but in the language whose programs write it",
        arguments: [
            ("R: package installation fails", "en"), ("I: drive is full", "de"), ("Ref: order 4711", "it"),
            ("Reply: all is the default", "en"), ("Vid: no picture", "en"), ("VB: macros are blocked", "en"),
            ("RÉF: commande 4711", "fr"),
        ]
    )
    func firstWordsStay(subject: String, language: String) {
        #expect(NeedSentence.unmarked(subject, language: language).subject == subject)
        #expect(NeedSentence.unmarked("Re: [list] \(subject)", language: language).subject == subject)
    }

    @Test(
        "nobody is quoted with a subject that may be another's",
        arguments: [("R: Stampante", true), ("VB: Skrivare", true), ("Stampante: rotta", false)]
    )
    func passedOn(subject: String, isPassedOn: Bool) {
        #expect(NeedSentence.isPassedOn(subject: subject, text: "") == isPassedOn)
        #expect(!NeedSentence.isPassedOn(subject: subject, text: "La stampante non funziona."))
    }

    @Test(
        "what the mail says of itself, of its answer and of its ticket is not what is needed",
        arguments: [
            "I would like to put on record how the VPN ticket went.",
            "Please do not send me the page about the router again.",
            "I am not a technical person.", "I only wanted to tell somebody.",
            "The ticket was closed by the help desk.",
        ]
    )
    func remarks(sentence: String) {
        let need = "Every day the VPN connection drops at noon."
        let reading = NeedReading(subject: "Noon", text: "\(sentence) \(need)", language: "en")
        #expect(reading.sentence(as: .complaint) == need)
    }

    @Test func linesBrokenByHandAreOneSentence() {
        let text = """
            Hello,
            the scanner on the ground floor has stopped sending the documents that I
            scan to my mailbox, and nobody in the building knows why.
            """
        let found = NeedReading(subject: "", text: text, language: "en").sentence(as: .complaint)
        #expect(
            found
                == "the scanner on the ground floor has stopped sending the documents that I scan to my mailbox, and nobody in the "
                + "building knows why."
        )
    }

    @Test(
        "a few words that begin a list and its first point are one sentence",
        arguments: [
            (
                "We host a workshop (programme attached).\n\nCould you please\n\n  - create 120 guest accounts,\n  - send me the list",
                "Could you please create 120 guest accounts,"
            ),
            (
                "Es kommt Besuch aus Lyon.\nBitte:\n* zwei Bildschirme in Raum 5 aufstellen\n* Gastzugänge anlegen",
                "Bitte: zwei Bildschirme in Raum 5 aufstellen"
            ),
            ("We need:\n- Office\n- Acrobat\n- Visio", "We need: Office"),
            // What tells of many things and asks for none is not what is asked for.
            (
                "We are hosting a workshop on robots in the main auditorium (programme attached).\nCould you please\n- create guest accounts",
                "Could you please create guest accounts"
            ),
            // What is whole begins no list, nor does a greeting or a name.
            ("Mail works again\n- Teams does not show the calendar", "Teams does not show the calendar"),
            ("Ann Miller\n- please install R on the lab machines", "please install R on the lab machines"),
            ("Dear all,\n- the scanner needs new rollers please", "the scanner needs new rollers please"),
            ("I am Ann.\n- please install R on the lab machines", "please install R on the lab machines"),
        ]
    )
    func listsBegin(text: String, sentence: String) {
        let reading = NeedReading(subject: "", text: text, language: text.contains("Bitte") ? "de" : "en")
        #expect(reading.sentence(as: .request) == sentence)
    }

    @Test(arguments: ["en", "pl", "und"])
    func aLongSentenceIsCutAtAWord(language: String) {
        let text = String(repeating: "drukarka zażółcona ", count: 100)
        let found = NeedReading(subject: "", text: text, language: language).sentence(as: .complaint)
        #expect(found.utf8.count <= ThemeMember.maximumSentenceBytes)
        #expect(found.hasSuffix("drukarka…") || found.hasSuffix("zażółcona…"))
    }

    @Test(arguments: [
        "", " \n ", "…", String(repeating: "a", count: 100_000), String(repeating: "é\u{301}", count: 4000),
        "\u{0}\u{202E}\u{7F}",
        String(repeating: "Hi! ", count: 3000), String(repeating: ".", count: 9000),
        String(repeating: "-\n", count: 9000),
    ])
    func hostileTextIsBounded(text: String) {
        let found = NeedReading(subject: text, text: text, language: "en").sentence(as: .request)
        #expect(found.utf8.count <= ThemeMember.maximumSentenceBytes)
    }
}
