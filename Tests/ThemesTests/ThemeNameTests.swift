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

    static func index(_ mails: [Mail]) -> ThemeIndex {
        var index = ThemeIndex()
        for (number, mail) in mails.enumerated() {
            let need = Need(
                key: Need.Key(mail: Int64(number), position: 0),
                category: .complaint,
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
        #expect(Self.index(Self.trains).name(of: 1, language: "en") == "VPN drops on trains")
    }

    @Test func isInTheLanguageAskedForWhereItHasIt() {
        let index = Self.index(Self.trains)
        #expect(index.name(of: 1, language: "de")?.contains("Zug") == true)
        #expect(index.name(of: 1, language: "pl") == index.name(of: 1, language: "xx"))
    }

    @Test func dependsOnTheMembersAloneAndNotOnTheirOrder() {
        #expect(
            Self.index(Self.trains).name(of: 1, language: "en")
                == Self.index(Self.trains.reversed()).name(of: 1, language: "en")
        )
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
