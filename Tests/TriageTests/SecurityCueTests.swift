import Testing

@testable import Triage

struct SecurityCueTests {
    @Test(arguments: [
        "I think I clicked on a phishing link", "Phishing-Verdacht", "Is this mail phishing?",
        "my laptop was stolen from the car",
        "ransomware note on the screen", "we may have a data leak", "I got a suspicious e-mail from the dean",
        "virus found on pc 12", "I clicked on that strange link", "my account has been compromised",
        "Ich habe leider auf den Link geklickt", "Mir wurde der Laptop im Zug gestohlen",
        "Verdächtige E-Mail von der Leitung",
        "unser Server wurde gehackt", "J'ai reçu un courriel suspect", "on m'a volé mon ordinateur",
        "tentative d'hameçonnage",
        "He hecho clic en el enlace", "me robaron el portátil", "correo sospechoso", "ho cliccato sul link",
        "mi hanno rubato il portatile",
        "cliquei no link", "roubaram-me o portátil", "e-mail suspeito", "ik heb op de link geklikt",
        "mijn laptop is gestolen",
        "verdachte mail ontvangen", "kliknąłem w ten link", "skradziono mi laptopa", "podejrzany mail",
        "klikl jsem na odkaz",
        "ukradli mi notebook", "podezřelý e-mail",
    ])
    func fires(_ text: String) {
        let found = SecurityCue.find(in: TokenizedText(subject: "", text: text))
        #expect(found != nil)
        if let found { #expect(text.contains(found)) }
    }

    @Test(arguments: [
        "the security update is stuck at 40 %", "please renew our antivirus licence", "the security door does not open",
        "Sicherheitsupdate hängt", "I am at home with a stomach virus", "when is the phishing training?",
        "please install the security scanner", "mise à jour de sécurité", "actualización de seguridad",
        "please send me the link",
        "the link does not work", "Der Link geht nicht", "I lost my patience", "hack day on Friday", "",
    ])
    func staysQuiet(_ text: String) {
        #expect(SecurityCue.find(in: TokenizedText(subject: "", text: text)) == nil)
    }
}
