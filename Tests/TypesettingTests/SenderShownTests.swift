import Feedback
import Testing
import Typesetting

@Suite struct SenderShownTests {
    @Test(arguments: [
        (Sender(name: "Anna Berg", address: "anna@corp.example"), "Anna Berg <anna@corp.example>"),
        (Sender(name: "", address: "anna@corp.example"), "anna@corp.example"),
        (Sender(name: "Anna", address: ""), "Anna (unknown)"),
        (Sender(name: "", address: ""), "unknown"),
        (
            Sender(name: "boss@corp", address: "x@evil.example", suspicion: "an address inside the name"),
            "⚠ boss@corp <x@evil.example> (doubtful)"
        ),
        (
            Sender(name: "Jörg", address: "joerg@müller.example"),
            "Jörg <joerg@müller.example = xn--mller-kva.example>"
        ),
        (Sender(name: "", address: "ivan@xn--e1afmkfd.xn--p1ai"), "ivan@xn--e1afmkfd.xn--p1ai = пример.рф"),
        (Sender(name: "A\r\nBcc: all", address: "a@b.example"), "A Bcc: all <a@b.example>"),
    ])
    func showsTheTrueAddress(sender: Sender, shown: String) {
        #expect(sender.shown(unknown: "unknown", doubtful: "doubtful") == shown)
    }
}
