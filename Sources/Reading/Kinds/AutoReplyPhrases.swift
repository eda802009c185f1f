internal import MIME

/// How automatic replies begin and what they say, in the wording and the languages of their products.
enum AutoReplyPhrases {
    /// Whether a subject begins as mail programs begin it, or as Notes does.
    static func isFirm(_ subject: ScannedText) -> Bool { subject.begins(.firmAutoReply) || isNotes(subject) }

    /// "AUTO: Helen Marsh is out of the office (returning 18/08/2025)".
    static func isNotes(_ subject: ScannedText) -> Bool { subject.begins(.notes) && subject.says(.notesReturn) }

    /// GroupWise puts the absence behind the subject that it answers.
    static func endsAway(_ subject: ScannedText) -> Bool {
        subject.bytes.last == UInt8(ascii: ")") && parentheses.isIn(Array(subject.bytes.suffix(40)))
    }

    /// Prefixes mail programs put before a subject, with the colon: Exchange, Outlook, Gmail, sieve, Open-Xchange.
    static let firmSubjects: [String] = [
        "automatic reply:", "auto reply:", "auto-reply:", "autoreply:", "auto response:", "auto-response:",
        "autoresponse:", "automatic response:", "automated reply:", "automated response:", "[auto-reply]",
        "[autoreply]", "out of office:", "out of office reply:", "out of office autoreply:",
        "out of office auto-reply:", "out-of-office:", "vacation reply:", "out of the office:",
        "automatische antwort:", "abwesenheitsnotiz:", "automatische abwesenheitsnotiz:", "abwesenheitsmeldung:",
        "abwesenheitsassistent:", "automatische rückantwort:", "abwesenheitsbenachrichtigung:",
        "abwesenheitsnachricht:", "réponse automatique:", "réponse automatique :", "absence du bureau:",
        "absence du bureau :", "absent du bureau:", "absent du bureau :", "message d'absence:", "message d'absence :",
        "respuesta automática:", "respuesta automática :", "respuesta automatica -", "fuera de la oficina:",
        "fuera de oficina:", "risposta automatica:", "risposta automatica :", "fuori sede:", "fuori ufficio:",
        "resposta automática:", "ausência temporária:", "fora do escritório:", "resposta de ausência:",
        "automatisch antwoord:", "automatische reactie:", "afwezigheidsbericht:", "niet aanwezig:",
        "automatische beantwoording:", "odpowiedź automatyczna:", "automatyczna odpowiedź:", "autoodpowiedź:",
        "poza biurem:", "nieobecność w biurze:", "automatická odpověď:", "automatická odpoveď:", "mimo kancelář:",
        "nepřítomnost:", "autosvar:", "automatiskt svar:", "frånvaromeddelande:", "ej på kontoret:",
        "automatisk svar:", "fraværsassistent:", "fraværsmelding:", "ikke til stede:", "automaattinen vastaus:",
        "poissa:", "poissaoloilmoitus:", "автоответ:", "автоматический ответ:", "автоматична відповідь:",
        "otomatik yanıt:", "otomatik cevap:", "ofis dışında:", "automatikus válasz:", "házon kívül:", "自動応答:", "不在:",
        "自动回复:", "自動回覆:", "자동 회신:", "răspuns automat:", "αυτόματη απάντηση:", "samodejni odgovor:",
        "automatski odgovor:",
    ]

    static let notes = ["auto:"]

    static let notesReturns: [String] = [
        "(returning", "is out of the office", "rückkehr am", "ist außer haus", "(retour", "est absent", "ritorno",
        "regreso", "(terug", "(powrót", "(retorno", "åter ",
    ]

    /// What Notes writes for somebody who is away.
    static let notesOpenings: [String] = [
        "i will be out of the office starting", "i am out of the office until", "i will be out of the office from",
        "ich werde ab", "ich bin bis zum", "je serai absent(e)", "je suis absent(e) jusqu'au",
        "sarò fuori ufficio dal", "sono fuori ufficio fino al", "estaré ausente de la oficina",
        "estarei ausente do escritório", "ik ben afwezig van", "jag kommer att vara borta",
    ]

    private static let parentheses = PhraseSet([
        "(out of office)", "(out of the office)", "(abwesend)", "(abwesenheit)", "(absent)", "(away)",
        "(on vacation)", "(autoreply)", "(auto reply)", "(automatic reply)", "(vacation)",
    ])

    /// Beginnings that an absence shares with people who write about theirs.
    static let looseSubjects: [String] = [
        "away:", "vacation:", "abwesenheit:", "abwesend", "assente:", "afwezig:", "nieobecność:", "frånvaro:",
        "urlaub:", "autoreply", "auto reply", "auto-reply", "automatic reply", "automatische antwort",
        "réponse automatique", "respuesta automática", "risposta automatica", "resposta automática",
        "automatisch antwoord", "autoodpowiedź", "automatyczna odpowiedź", "automatická odpověď", "automatiskt svar",
        "autosvar", "out of office", "absence:", "absence :", "urlop:", "dovolená:", "férias:", "ferie:",
    ]

    /// In a subject, what an absence is about.
    static let awayWords: [String] = [
        "out of office", "out of the office", "on vacation", "on holiday", "away from", "on leave", "autoreply",
        "auto reply", "auto-reply", "automatic reply", "abwesen", "im urlaub", "nicht im büro", "nicht im haus",
        "außer haus", "en congé", "absence", "absent", "en vacances", "de vacaciones", "vacaciones", "ausente",
        "fuera de", "in ferie", "assenza", "férias", "ausência", "op vakantie", "afwezig", "na urlopie", "urlop",
        "nieobecn", "na dovolené", "dovolená", "nepřítom", "på semester", "frånvar", "på ferie", "lomalla",
        "szabadság", "concediu", "в отпуске", "izinde",
    ]

    /// In what was written: somebody is away, has left, or comes back.
    static let absences: [String] = [
        "out of the office", "out of office", "away", "closed from", "closed until", "geschlossen", "est fermé",
        "cerrado hasta", "chiuso fino", "fechado até", "gesloten", "nieczynne", "zavřeno", "stängt",
        "respuesta automatizada", "on vacation", "on holiday", "on annual leave", "on leave", "parental leave",
        "maternity leave", "i will be back", "i'll be back", "i will return", "upon my return", "no longer works",
        "no longer with", "has left the company", "limited access to e", "no access to", "will not be reading",
        "not be reading my mail", "nicht im haus", "nicht im büro", "im urlaub", "abwesend", "außer haus",
        "wieder erreichbar", "wieder im büro", "in elternzeit", "nicht mehr in unserem unternehmen", "nicht mehr für",
        "wird nicht weitergeleitet", "nicht weitergeleitet", "werden nicht gelesen", "nicht erreichbar", "absent",
        "absente", "en congé", "en vacances", "de retour", "mon retour", "ne fait plus partie", "fuera de la oficina",
        "estoy de vacaciones", "estaré fuera", "ausente", "vuelvo", "regreso", "ya no trabaja", "assente",
        "fuori ufficio", "in ferie", "rientro", "al mio rientro", "non lavora più", "de férias", "fora do escritório",
        "volto", "regresso", "retorno", "já não trabalha", "afwezig", "op vakantie", "met vakantie", "ben ik er weer",
        "weer aanwezig", "mijn terugkeer", "niet meer werkzaam", "nieobecn", "na urlopie", "wracam", "poza biurem",
        "po powrocie", "nie pracuje już", "mimo kancelář", "na dovolené", "nepřítom", "budu zpět", "vrátím se",
        "již nepracuje", "på semester", "tillbaka", "åter", "föräldraledig", "frånvarande", "på ferie", "tilbake",
        "tilbage", "lomalla", "palaan", "szabadságon", "în concediu", "в отпуске", "izindeyim",
    ]

    /// Sentences by which a machine says what it is.
    static let automatic: [String] = [
        "this is an automated", "this is an automatic", "this is an auto-generated", "this is an autogenerated",
        "this is an auto reply", "this is an autoreply", "this message has been automatically generated",
        "this message was automatically generated", "this message was generated automatically",
        "this email was generated automatically", "this email is automatically generated",
        "this email was sent automatically", "automatically generated message", "automatically generated email",
        "automated response", "automated message", "automatic response to your", "dies ist eine automatisch",
        "diese e-mail wurde automatisch", "diese nachricht wurde automatisch", "automatisch generierte",
        "automatisch erzeugte", "automatisch erstellte", "dies ist eine automatische",
        "ceci est un message automatique", "ceci est une réponse automatique", "message automatique",
        "il s'agit d'une réponse automatique", "ce message a été généré automatiquement",
        "ce message est généré automatiquement", "este es un mensaje automático", "mensaje automático",
        "este mensaje ha sido generado automáticamente", "este correo se ha generado automáticamente",
        "respuesta automática a su", "questa è una risposta automatica", "questo è un messaggio automatico",
        "messaggio generato automaticamente", "messaggio automatico", "esta é uma mensagem automática",
        "este é um e-mail automático", "este é um email automático", "mensagem automática", "dit is een automatisch",
        "automatisch gegenereerd", "dit bericht is automatisch", "wygenerowana automatycznie",
        "wiadomość automatyczna", "została wygenerowana automatycznie", "to jest automatyczna",
        "vygenerována automaticky", "automaticky generovan", "toto je automatick", "tato zpráva byla vygenerována",
        "detta är ett automatiskt", "automatiskt genererat", "detta mejl har skickats automatiskt",
        "dette er en automatisk", "dette er et automatisk", "tämä on automaattinen", "ez egy automatikus",
        "acesta este un mesaj automat", "bu otomatik", "это автоматическое", "please type your reply above this line",
        "please do not reply to this e", "please do not reply to this message", "do not reply to this email",
        "bitte antworten sie nicht auf diese", "merci de ne pas répondre à ce", "ne pas répondre à ce",
        "por favor no responda a este", "no responda a este", "non rispondere a questa", "por favor não responda",
        "não responda a est", "prosimy na nią nie odpowiadać", "prosíme, neodpovídejte", "neodpovídejte na",
        "vänligen svara inte", "kan inte besvaras", "niet op dit bericht reageren",
    ]

    /// What a ticket system or an office says of a mail that has come in.
    static let received: [String] = [
        "we have received your", "we've received your", "we got your message", "your request has been",
        "your request (", "has been received and is being", "your ticket has been", "thank you for contacting",
        "thanks for contacting", "thank you for your enquiry", "thank you for your inquiry", "request received",
        "ticket received", "has been logged under", "a ticket has been", "opened on your behalf",
        "has been opened for you", "request for support has been created", "ticket has been created",
        "in response to the creation", "your message has been received", "your case has been", "autoreply:",
        "eingangsbestätigung", "wir haben ihre", "ihre nachricht ist bei uns", "ihre anfrage wurde",
        "vielen dank für ihre anfrage", "vielen dank für ihre nachricht", "ihr anliegen", "ticket wurde",
        "empfangsbestätigung", "nous avons bien reçu", "nous avons reçu", "votre demande a", "votre ticket",
        "accusé de réception", "nouveau ticket", "hemos recibido", "su consulta ha sido", "su solicitud",
        "ticket recibido", "acuse de recibo", "abbiamo ricevuto", "la tua richiesta è stata", "la sua richiesta",
        "presa in carico", "recebemos sua", "recebemos o seu", "recebemos a sua", "foi registrado", "foi registado",
        "chamado", "wij hebben uw", "we hebben je", "we hebben uw", "uw melding is geregistreerd",
        "ontvangstbevestiging", "bedankt voor uw bericht", "otrzymaliśmy", "dziękujemy za zgłoszenie",
        "zgłoszenie zostało", "potwierdzenie otrzymania", "obdrželi", "váš požadavek", "děkujeme za váš",
        "potvrzení o přijetí", "vi har tagit emot", "vi har mottagit", "ditt ärende", "tack för ditt mejl",
        "vi har modtaget", "vi har mottatt", "olemme vastaanottaneet", "megkaptuk", "am primit", "мы получили",
        "talebiniz alınmıştır",
    ]

    /// Whether a filter holds a mail back until its sender has shown to be a person.
    static func isChallenge(_ clues: MailClues) -> Bool {
        clues.opening.says(.challenge, within: 500) || clues.subject.says(.challenge)
    }

    static let challenges: [String] = [
        "is being held because", "please confirm your message", "confirm that you sent", "has not been verified",
        "to have it delivered", "click the link below to deliver", "not on my list of senders",
        "approved senders list", "prove that you are a person", "prove you are human", "confirm your email to",
        "verify your message", "bestätigen sie bitte ihre nachricht", "confirmer votre message",
        "confirme su mensaje",
    ]

    static let tickets: [String] = [
        "ticket", "[#", "case #", "request #", "vorgang", "zgłoszenie", "chamado", "melding", "ärende", "požadavek",
    ]
}
