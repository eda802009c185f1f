import Feedback
import Testing

@testable import Themes

@Suite("What a theme is called")
struct ThemeNameTests {
    struct Mail: Sendable {
        var language = "en"
        let subject: String
        let text: String
    }

    static func index(_ mails: [Mail], _ category: Feedback.Category = .complaint) -> ThemeIndex {
        var index = ThemeIndex()
        for (number, mail) in mails.enumerated() {
            let need = Need(
                key: Need.Key(mail: Int64(number), position: 0),
                category: category,
                service: nil,
                language: mail.language,
                words: NeedWords(subject: mail.subject, text: mail.text, language: mail.language)
            )
            index.insert(need, into: 1, isPinned: false)
        }
        return index
    }

    static let trains = [
        Mail(
            subject: "VPN drops on trains",
            text: "Hello, the VPN drops on every train journey.\nRegards, Oona Farrell"
        ),
        Mail(subject: "question", text: "Dear Mr Hollis, on the train the VPN connection is lost in each tunnel."),
        Mail(language: "de", subject: "VPN im Zug", text: "Hallo Frau Sommer, im Zug bricht die VPN-Verbindung ab."),
    ]

    @Test func isOfItsOwnWords() {
        #expect(Self.index(Self.trains).name(of: 1, language: "en") == "VPN drops on every train journey")
    }

    @Test func isInTheLanguageAskedForWhereItHasIt() {
        let index = Self.index(Self.trains)
        #expect(index.name(of: 1, language: "de")?.contains("VPN") == true)
        #expect(index.name(of: 1, language: "xx") == "VPN drops on every train journey")
    }

    @Test(
        "nobody wrote in the language: it is put together of what they say",
        arguments: [("pl", "VPN: zrywanie"), ("it", "VPN: interruzioni"), ("cs", "VPN: výpadky")]
    )
    func isPutTogether(language: String, name: String) {
        let mails = [
            Mail(subject: "question", text: "The VPN drops every hour."),
            Mail(language: "fr", subject: "question", text: "Le VPN coupe sans cesse."),
        ]
        #expect(Self.index(mails).name(of: 1, language: language) == name)
    }

    @Test(
        "a number with a point in it is not cut",
        arguments: [
            (
                "en", "I need R 4.5 and RStudio on all 24 machines in PC pool 2, plus a package.",
                "R 4.5 and RStudio on all 24 machines in PC pool 2"
            ),
            ("de", "Ich bräuchte einen Bildschirm mit 31,5 Zoll.", "Bildschirm mit 31,5 Zoll"),
            ("en", "Could I please have a second monitor for my desk in S 2.20?", "Second monitor for my desk"),
        ]
    )
    func keepsNumbersWhole(language: String, text: String, name: String) {
        let index = Self.index([Mail(language: language, subject: "", text: text)], .request)
        #expect(index.name(of: 1, language: language) == name)
    }

    @Test("what one of three says is not said of all")
    func isSharedByMost() {
        let mails = [
            Mail(subject: "VPN", text: "The VPN drops every hour."),
            Mail(subject: "VPN", text: "The VPN asks for the second factor again."),
            Mail(subject: "VPN", text: "Please open the VPN to two external partners."),
        ]
        #expect(Self.index(mails).name(of: 1, language: "pl")?.hasPrefix("VPN:") == false)
    }

    @Test(
        "the clause that says the need, without what leads to it, hangs on it or asks",
        arguments: [
            ("en", "Unfortunately the VPN drops every hour when I work from home.", "VPN drops every hour"),
            ("en", "Our mailbox is full again and I cannot send anything.", "Mailbox is full again"),
            (
                "en", "The wifi down there is so slow that not even mail loads.",
                "Wifi down there is so slow that not even mail loads"
            ),
            ("de", "Leider stürzt der Scanner dauernd ab, wenn es kalt ist.", "Scanner stürzt dauernd ab"),
            (
                "de", "Bei der Hotline nimmt nach elf Uhr niemand mehr ab.",
                "Bei der Hotline nimmt nach elf Uhr niemand mehr ab"
            ),
            (
                "de", "Alle halbe Stunde schaltet sich der Beamer von selbst aus und braucht dann vier Minuten.",
                "Alle halbe Stunde schaltet sich der Beamer von selbst aus"
            ),
            (
                "de", "Beim großen Plotter im Keller zieht der Einzug das Papier jedes Mal schief ein.",
                "Einzug zieht das Papier jedes Mal schief ein"
            ),
            (
                "de", "Die Updates starten immer vormittags, genau wenn die Sprechstunde voll ist.",
                "Updates starten immer vormittags"
            ),
            (
                "fr", "L'imprimante est en panne depuis lundi parce que personne ne vient.",
                "L'imprimante est en panne depuis lundi"
            ),
            (
                "es", "El escáner no envía los documentos al correo desde el cambio de contraseñas.",
                "El escáner no envía los documentos al correo"
            ),
            (
                "pl", "W magazynie nie ma zasięgu Wi-Fi przy bramie czwartej i skanery przestają wysyłać.",
                "W magazynie nie ma zasięgu Wi-Fi przy bramie czwartej"
            ),
            (
                "pl", "W telefonie służbowym za granicą nie działają dane, więc biletów nie mogę otworzyć.",
                "W telefonie służbowym za granicą nie działają dane"
            ),
            (
                "nl", "Helaas gaat de beamer in zaal 3 na een kwartier vanzelf uit, en dan zit iedereen in het donker.",
                "Beamer gaat in zaal 3 na een kwartier vanzelf uit"
            ),
            (
                "it", "In magazzino il wi-fi cade continuamente e i lettori si fermano.",
                "In magazzino il wi-fi cade continuamente"
            ),
            (
                "cs", "Tiskárna v prvním patře se zasekává při každém tisku.",
                "Tiskárna v prvním patře se zasekává při každém tisku"
            ),
        ]
    )
    func isTheClause(language: String, text: String, name: String) {
        #expect(
            Self.index([Mail(language: language, subject: "?", text: text)]).name(of: 1, language: language) == name
        )
    }

    @Test(
        "what somebody asks for, without the words they ask with; where it cannot be cut out, the whole question",
        arguments: [
            ("en", "Would it be possible to have a dark mode in the shift portal?", "Dark mode in the shift portal"),
            ("en", "Could our mailbox be made larger?", "Could our mailbox be made larger?"),
            ("en", "An export to Excel would save me a day if it kept the formulas.", "Export to Excel"),
            (
                "en", "Could the room calendar please show which rooms have a camera and a microphone?",
                "Could the room calendar please show which rooms have…"
            ),
            ("de", "Ich bräuchte auch einen zweiten Bildschirm.", "Zweiter Bildschirm"),
            (
                "de", "Kann man sein Passwort nicht selbst zurücksetzen?",
                "Kann man sein Passwort nicht selbst zurücksetzen?"
            ),
            (
                "de", "Ich bräuchte dazu Zugriff auf das Laufwerk der Personalabteilung, Lesen genügt.",
                "Zugriff auf das Laufwerk der Personalabteilung"
            ),
            ("fr", "Il nous faudrait un accès au dossier partagé.", "Accès au dossier partagé"),
            ("es", "¿Se podría exportar el inventario a Excel?", "Exportar el inventario a Excel"),
            ("pl", "Czy moglibyśmy dostać wspólny kalendarz?", "Wspólny kalendarz"),
            ("nl", "Zou ik een ergonomische muis kunnen krijgen?", "Ergonomische muis"),
        ]
    )
    func isTheWish(language: String, text: String, name: String) {
        let mails = [Mail(language: language, subject: "?", text: text)]
        #expect(Self.index(mails, .request).name(of: 1, language: language) == name)
    }

    @Test(
        "marks of emphasis are no part of it, and no end",
        arguments: [
            (
                "It would perhaps be kinder if the page said *which* of the rules a password breaks.",
                "It would perhaps be kinder if the page said…"
            ),
            (
                "The *fast* printer on floor two is _always_ out of toner.",
                "Fast printer on floor two is always out of toner"
            ),
            (
                "The **small** printer on floor two is always out of toner.",
                "Small printer on floor two is always out of toner"
            ),
        ]
    )
    func passesOverEmphasis(text: String, name: String) {
        #expect(Self.index([Mail(subject: "?", text: text)]).name(of: 1, language: "en") == name)
    }

    @Test(
        "marks that stress nothing stay",
        arguments: ["the script __init__.py", "2 * 3 * 4", "**a*", "* one\n* two", "a_b_c", "*"]
    )
    func keepsOtherMarks(text: String) {
        #expect(EmphasizedText.plain(text) == text)
    }

    @Test("what is wished of a thing is said, where a subject names the thing alone")
    func isNoBareSubject() {
        let mails = [
            Mail(subject: "Room calendar", text: "Could the room calendar please show which rooms have a camera?"),
            Mail(
                subject: "Room equipment",
                text: "I would like to see in the room calendar which seminar rooms have a camera."
            ),
        ]
        let name = Self.index(mails, .request).name(of: 1, language: "en")
        #expect(name == "See in the room calendar which seminar rooms have a camera")
    }

    @Test(
        "whatever words stand in whatever order, a name is short and has no line's end",
        arguments: ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "xx"]
    )
    func isShort(language: String) {
        let words = """
            the printer der Drucker l'imprimante is ist est , . ? : when wenn quand which dass que in the im nel w not nicht ne
            nie ab an aus and und et y i a I ich je 12 4711 VPN Wi-Fi could könnte pourrait einen neuen un deuxième drugi „ « (
            """.split(whereSeparator: \.isWhitespace)
        var state: UInt64 = 44
        for _ in 0..<200 {
            let text = (0..<24).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return String(words[Int(state >> 33) % words.count])
            }.joined(separator: " ")
            for category in [Feedback.Category.complaint, .request] {
                let mail = Mail(language: language, subject: "", text: text)
                let name = Self.index([mail], category).name(of: 1, language: language) ?? ""
                #expect(name.count <= 80 && !name.contains("\n") && !name.contains("4711"), "\(text)")
            }
        }
    }

    @Test("members' own sentence is better than a pair of labels of which one adds nothing")
    func isNoPairOfNothing() {
        let mail = Mail(
            language: "de",
            subject: "Postfach",
            text: "Mein Postfach ist ständig voll, 2 GB reichen einfach nicht."
        )
        #expect(Self.index([mail]).name(of: 1, language: "de") == "Postfach ist ständig voll")
        #expect(Self.index([mail]).name(of: 1, language: "en") == "Mail: storage space")
        let form = Mail(
            language: "de",
            subject: "Abrechnung",
            text: "Das Formular für Reisen meldet mich nach zehn Minuten ab."
        )
        let name = Self.index([form]).name(of: 1, language: "de")
        #expect(name == "Formular für Reisen meldet mich nach zehn Minuten ab")
    }

    @Test(
        "a subject that says how somebody feels, thanks or names a place is none where the need is said",
        arguments: [
            "Herzlichen Glückwunsch zum Drucker", "Eine Frage", "Drucker im Flur",
        ]
    )
    func isNoSubject(subject: String) {
        let text = "Ich möchte das einmal festhalten. Der Drucker funktioniert nicht. Danke fürs Lesen."
        let name = Self.index([Mail(language: "de", subject: subject, text: text)]).name(of: 1, language: "de")
        #expect(name == "Drucker funktioniert nicht")
    }

    @Test func dependsOnTheMembersAloneAndNotOnTheirOrder() {
        #expect(
            Self.index(Self.trains).name(of: 1, language: "en")
                == Self.index(Self.trains.reversed()).name(of: 1, language: "en")
        )
    }

    @Test("the first word of a sentence may be somebody's name")
    func namesNobodyFirst() {
        let text = "Gwendolen cannot print. Tellier has no toner either."
        let name = Self.index([Mail(subject: "?", text: text)]).name(of: 1, language: "en") ?? ""
        #expect(!name.contains("Gwendolen") && !name.contains("Tellier"), "\(name)")
    }

    @Test("in German, where nouns have capitals too, two names in a row are somebody's")
    func namesNobodyInGerman() {
        let text = "Sabine Brinkmeier hat keinen Zugriff auf das Laufwerk. Bei Sabine Brinkmeier fehlt das Laufwerk."
        let name = Self.index([Mail(language: "de", subject: "Sabine Brinkmeier", text: text)]).name(
            of: 1,
            language: "de"
        )
        #expect(name?.contains("Sabine") != true && name?.contains("Brinkmeier") != true, "\(name ?? "")")
    }

    @Test(arguments: ["en", "de", "fr"])
    func namesNobody(language: String) {
        let mails = [
            Mail(
                subject: "Toner",
                text: "Hello, Mr Brinkmeier from Valbrune, room 4711, says the toner is empty. a.b@corp.example"
            ),
            Mail(subject: "printer Gwendolen Marsh", text: "The printer of Gwendolen has no toner, call 555-1234."),
            Mail(language: "de", subject: "Drucker", text: "Bei Frau Keller ist der Toner leer."),
            Mail(language: "fr", subject: "encre", text: "Madame Tellier n'a plus de toner dans son imprimante."),
        ]
        let name = Self.index(mails).name(of: 1, language: language) ?? ""
        for secret in ["Brinkmeier", "Valbrune", "4711", "Gwendolen", "Marsh", "555", "Keller", "Tellier", "corp"] {
            #expect(!name.contains(secret))
        }
        #expect(!name.isEmpty)
    }

    @Test func aThemeWithoutWordsHasNone() {
        let index = Self.index([Mail(subject: "", text: "Thank you!"), Mail(subject: "hello", text: "")])
        #expect(index.name(of: 1, language: "en") == nil)
        #expect(index.name(of: 7, language: "en") == nil)
    }

    @Test func isBounded() {
        let long = String(repeating: "Donaudampfschifffahrtsdruckertreiber ", count: 40)
        let name = Self.index([Mail(language: "de", subject: long, text: long)]).name(of: 1, language: "de")
        #expect((name?.utf8.count ?? 0) <= Theme.maximumNameBytes)
    }
}
