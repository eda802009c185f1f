import Feedback
import Reading
import Testing

@Suite struct KindTests {
    private let reader = MessageReader(
        ownAddresses: [EmailAddress("feedback@example.org")].compactMap(\.self),
        messageIDDomain: "earshot.example.org"
    )

    private func read(_ header: String, body: String = "The printer is broken.") -> Message {
        reader.read(Array("To: feedback@example.org\n\(header)\n\n\(body)\n".utf8))
    }

    /// What mail programs put before a subject when nobody is there, in ten languages.
    @Test(arguments: [
        "Automatic reply: Printer", "Automatische Antwort: Drucker", "Abwesenheitsnotiz: Drucker",
        "Réponse automatique : Imprimante", "Réponse automatique: Imprimante", "Respuesta automática: Impresora",
        "Risposta automatica: Stampante", "Resposta automática: Impressora", "Automatisch antwoord: Printer",
        "Odpowiedź automatyczna: Drukarka", "Automatická odpověď: Tiskárna", "Autosvar: Skrivare",
        "Out of Office: Printer",
        "=?utf-8?Q?R=C3=A9ponse_automatique?=: x",
    ])
    func automaticRepliesBySubject(subject: String) {
        #expect(read("From: a@example.org\nSubject: \(subject)", body: "Away.").kind == .autoReply)
        #expect(read("From: a@example.org\nSubject: Re: \(subject)").kind == .human)
    }

    @Test("the question in an answered subject is not the answer's")
    func automaticRepliesToQuestions() {
        let subject = "Subject: Automatic reply: Outage? VPN: 3 people"
        let header = "From: a@example.org\n\(subject)\nIn-Reply-To: <1@example.net>"
        #expect(read(header, body: "Note: I am out of the office until Monday.").kind == .autoReply)
        #expect(read(header, body: "Are you sure that I am out of the office?").kind == .human)
    }

    @Test(arguments: [
        ("Auto-Submitted: auto-generated", MailKind.notice), ("Auto-Submitted: AUTO-REPLIED (vacation)", .autoReply),
        ("Auto-Submitted: auto-notified; x=y", .notice), ("Auto-Submitted: no", .human), ("Auto-Submitted:", .human),
        ("Auto-Submitted: No (really)", .human), ("X-Autoreply: yes", .autoReply), ("X-Autorespond: x", .autoReply),
        ("X-Autoreply: no", .human), ("Precedence: auto_reply", .autoReply), ("Precedence: list", .human),
        ("Precedence: bulk", .human), ("X-Auto-Response-Suppress: All", .human), ("Return-Path: <>", .human),
        ("List-Unsubscribe: <mailto:x@y.example>", .human), ("List-Id: <news.example.net>", .human),
        ("List-Id: Feedback <feedback.example.org>", .human), ("X-Spam-Flag: YES", .spam), ("X-Spam-Flag: NO", .human),
        ("X-Spam-Status: Yes, score=9", .spam), ("X-Earshot-Loop: x", .own),
        ("Message-ID: <1@earshot.example.org>", .own),
        ("In-Reply-To: <1@earshot.example.org>", .human),
        ("Content-Class: urn:content-classes:calendarmessage", .calendar),
        ("Disposition-Notification-To: a@example.org", .human), ("X-Failed-Recipients: a@b.example", .human),
        ("Content-Type: text/calendar; method=REQUEST", .calendar),
        ("Content-Type: text/calendar; method=PUBLISH", .human),
    ])
    func headersDecide(header: String, kind: MailKind) {
        let message = read("From: a@example.org\nSubject: Printer\n\(header)")
        #expect(message.kind == kind)
        #expect(!message.kindRule.isEmpty)
    }

    /// A list below any mail domain of the organisation brings people's mail, not only one beside our own address.
    @Test(arguments: [("staff.campus.example", MailKind.human), ("staff.elsewhere.example", .list)])
    func listsOfTheOrganisation(list: String, kind: MailKind) {
        let reader = MessageReader(
            ownAddresses: [EmailAddress("feedback@it.example.org")].compactMap(\.self),
            organisation: ["example.org", "Campus.example"]
        )
        let header = "From: anna@campus.example\nTo: staff@campus.example\nSubject: No network\n"
        let marks = "List-Id: Staff <\(list)>\nPrecedence: list\n"
        #expect(reader.read(Array("\(header)\(marks)\nNothing works on floor 2.\n".utf8)).kind == kind)
    }

    /// What a person's mail may bear on its way through lists, gateways, filters and forms: none of it alone makes it vanish.
    @Test(arguments: [
        "Precedence: bulk", "Precedence: list", "Precedence: junk", "X-Auto-Response-Suppress: All",
        "X-Auto-Response-Suppress: OOF, AutoReply", "Auto-Submitted: no", "Return-Path: <>", "List-Id: <a.b.example>",
        "List-Unsubscribe: <https://a.example>", "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
        "List-Post: <mailto:a@b.example>", "List-Help: <mailto:a@b.example>", "List-Archive: <https://a.example>",
        "X-Mailing-List: a", "Mailing-List: list a@b.example", "X-BeenThere: a@b.example", "X-Mailman-Version: 3.3",
        "Feedback-ID: 1:2:3:ses", "X-Failed-Recipients: a@b.example", "X-Loop: a@b.example", "X-Spam-Flag: NO",
        "X-Spam-Status: No, score=4.9", "X-MS-Exchange-Organization-SCL: 4", "X-MS-Exchange-Organization-SCL: -1",
        "Disposition-Notification-To: a@example.org", "Return-Receipt-To: a@example.org", "Sender: owner-a@b.example",
        "Errors-To: bounces@b.example", "X-Campaign: spring", "X-Mailer: Microsoft Outlook 16.0",
        "X-Mailer: PHPMailer 6.8",
        "X-GitHub-Sender: ann", "X-JIRA-FingerPrint: 1", "X-Priority: 1", "Reply-To: no-reply@b.example",
        "X-MS-Exchange-Message-Is-Ndr:", "X-Ricevuta: errore-consegna", "Return-Path: <bounce-1@b.example>",
        "Content-Class: urn:content-classes:message", "X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent",
    ])
    func noHeaderAloneDropsAPerson(header: String) {
        for subject in ["Printer", "Re: Printer", "Undeliverable", "Out of office", "Accepted:"] {
            let message = read("From: Ann <ann@example.org>\nSubject: \(subject)\n\(header)")
            #expect(message.kind == .human, "\(subject): \(message.kindRule)")
        }
    }

    @Test(arguments: [
        ("MAILER-DAEMON@mx.example", "Undelivered Mail Returned to Sender", "x", MailKind.bounce),
        ("postmaster@mx.example", "Delivery Status Notification (Failure)", "x", .bounce),
        ("postmaster@mx.example", "New mail server tonight", "Dear colleagues, we move to a new machine.", .human),
        ("ann@mx.example", "Undelivered Mail Returned to Sender", "I keep getting this. What is wrong?", .human),
        ("ann@mx.example", "failure notice", "Could not be delivered, it says: mailbox full. Please help.", .human),
        ("ann@mx.example", "Out of office", "How do I switch it on?", .human),
        ("postmaster@mx.example", "Backup failed", "The mailbox store reports an error, please look.", .human),
        ("noreply@forms.example", "Feedback form", "The portal is slow.", .human),
        ("Mailer-Daemon@mx.example", "Warning: message delayed 24 hours", "It will be retried.", .delay),
    ])
    func daemonsAndPeople(from: String, subject: String, body: String, kind: MailKind) {
        #expect(read("From: \(from)\nSubject: \(subject)", body: body).kind == kind)
    }

    @Test func delaysAreToldApart() {
        let delay = read("From: mailer-daemon@mx.example\nSubject: Warning: could not send message for past 4 hours")
        #expect(delay.kind == .delay && delay.bounce == nil)
        let bounce = read("From: mailer-daemon@mx.example\nSubject: Returned mail: User unknown")
        #expect(bounce.kind == .bounce && bounce.bounce != nil)
    }

    @Test(arguments: [
        ("The printer on the second floor is broken again.", "en"), ("Der Drucker geht nicht, bitte um Hilfe.", "de"),
        ("Le réseau ne fonctionne pas depuis ce matin.", "fr"), ("No puedo entrar en el portal desde ayer.", "es"),
        ("Non riesco ad accedere alla posta, grazie.", "it"), ("Não consigo aceder ao portal desde ontem.", "pt"),
        ("Ik kan niet inloggen op het netwerk.", "nl"), ("Nie mogę się zalogować do systemu.", "pl"),
        ("Nemohu se přihlásit, prosím o pomoc.", "cs"), ("ok", "und"), ("", "und"), ("12345 67890", "und"),
    ])
    func tellsLanguages(text: String, language: String) {
        #expect(read("From: a@example.org", body: text).language == language)
    }
}
