import Feedback
import Testing

@testable import Themes

@Suite("What a name is about")
struct ThingNamesTests {
    private static func name(
        _ mails: [(subject: String, text: String)],
        language: String = "en",
        service: String? = nil
    ) -> String {
        var index = ThemeIndex()
        for (number, mail) in mails.enumerated() {
            let need = Need(
                key: Need.Key(mail: Int64(number), position: 0),
                category: .complaint,
                service: service,
                language: language,
                words: NeedWords(subject: mail.subject, text: mail.text, language: language)
            )
            index.insert(need, into: 1, isPinned: false)
        }
        return index.name(of: 1, language: language) ?? ""
    }

    @Test("what says only how it is, is said of the service; what names a thing stands by itself")
    func service() {
        let slow = [("Unbearably slow", "It is unbearably slow."), ("So slow", "Unbearably slow, as always.")]
        #expect(Self.name(slow, service: "CRM") == "CRM: Unbearably slow")
        #expect(Self.name(slow) == "Unbearably slow")
        #expect(Self.name([("Printer out of toner", "No toner.")], service: "CRM") == "Printer out of toner")
    }

    @Test(
        "a sentence that names the matter gives the name, not one that is only loud",
        arguments: [
            (
                "de", "Frage",
                "Das nervt, und am Ende bin ich wieder der Dumme. Der Scanner im Lager stürzt dauernd ab.", "Scanner"
            ),
            (
                "en", "question", "This is so annoying. The badge reader is dead again.",
                "adge reader"
            ),
            ("fr", "question", "C'est vraiment pénible à la longue. Le vidéoprojecteur reste noir.", "idéoprojecteur"),
        ]
    )
    func telling(language: String, subject: String, text: String, thing: String) {
        let name = Self.name([(subject, text)], language: language)
        #expect(name.contains(thing), "\(name)")
    }

    @Test("a clause in which somebody is asked is no name as it stands")
    func spoken() {
        let name = Self.name([("Could you please give us a second scanner for our warehouse", "")])
        #expect(Set(name.lowercased().split(separator: " ")).isDisjoint(with: ["us", "you", "please"]), "\(name)")
        #expect(!name.isEmpty && name.count <= 60)
    }
}
