import Feedback
import Testing

@testable import Triage

struct PersonNameTests {
    private static let matcher = ServiceMatcher([
        Service(name: "Clara", aliases: ["ward planner"]), Service(name: "VPN"),
    ])

    @Test(arguments: [
        "Hello Clara, it is slow.", "Dear Clara Weber,\nit is slow.", "Hallo Clara!", "Sehr geehrte Frau Clara Huber",
        "Herr Clara rief an", "Bonjour Clara, merci", "Chère Clara,", "Hola Clara, gracias", "Ciao Clara, grazie",
        "Gentile Clara,", "Olá Clara, obrigado", "Beste Clara, bedankt", "Dag Clara,", "Cześć Clara, dziękuję",
        "Szanowna Pani Clara", "Panie Clara, proszę", "Dobrý den, paní Clara", "Ahoj Clara, díky",
        "It is slow. Kind regards, Clara", "Viele Grüße\nClara", "Cordialement, Clara", "Saludos\nClara Weber",
    ])
    func aPersonIsNoService(_ text: String) {
        #expect(Self.matcher.match(TokenizedText(subject: "", text: text)) == nil)
    }

    @Test(arguments: [
        "Clara is down", "I cannot log in to Clara", "Hello, Clara does not start", "Hi VPN is down", "Hallo VPN-Team,",
        "Dear all, Clara shows an error", "thanks for looking after Clara so well, it is up again",
    ])
    func aServiceIsNoPerson(_ text: String) {
        #expect(Self.matcher.match(TokenizedText(subject: "", text: text)) != nil)
    }

    @Test func theSenderIsNoService() {
        let text = TokenizedText(subject: "", text: "As Clara Weber I cannot log in.")
        #expect(Self.matcher.match(text, sender: "Clara Weber") == nil)
        #expect(Self.matcher.match(text, sender: "Anna Huber") != nil)
    }
}
